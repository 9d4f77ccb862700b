import { array, id, nodes, object, text } from './json-sql.js';
import { inReadingOrder, pageOf } from './pages.js';
import * as part from './parts.js';

const speaker = object({ label: text('spoken.label'), entity: `coalesce(known.json, 'null')` });
const maker = object({ label: text('maker.label'), entity: `CASE WHEN entity.id IS NULL THEN 'null' ELSE ${part.entity} END` });
const statement = object({ id: id('Statement', 'statement.id'), content: part.content, speakers: array('speakers.json') });
const allegation = object({
  ...{ id: id('Allegation', 'allegation.id'), title: text('allegation.title') },
  ...{ status: part.status, accusers: array('accusers.json') },
});
const known = object({
  ...{ id: id('Entity', 'entity.id'), name: text('entity.name') },
  allegations: object({ nodes: array(`string_agg(charge.json, ',' ORDER BY ${part.latestFirst})`) }),
});

/** Q7, step by step over sets: who speaks in several of the articles, and what several are accused of, is read and written once. */
export const deepSql = `WITH page AS MATERIALIZED (
  SELECT article.id, article.listed_at, version.id AS version_id, version.headline FROM ${pageOf(19)}
), said AS MATERIALIZED (
  SELECT statement.id, statement.version_id, statement.position FROM page AS page_of, LATERAL (
    SELECT * FROM statements WHERE version_id = page_of.version_id ORDER BY position, id LIMIT 5) AS statement
), spoken AS MATERIALIZED (
  SELECT speaker.statement_id, speaker.position, speaker.label, speaker.entity_id
  FROM said JOIN statement_speakers AS speaker ON speaker.statement_id = said.id
), latest AS MATERIALIZED (
  SELECT person.entity_id, found.* FROM (SELECT DISTINCT entity_id FROM spoken) AS person, LATERAL (
    SELECT DISTINCT target.last_reported_at, target.allegation_id FROM accused_parties AS target
    WHERE target.entity_id = person.entity_id AND EXISTS (SELECT FROM allegation_reports AS report
      JOIN article_versions AS source ON source.id = report.version_id AND source.is_current WHERE report.allegation_id = target.allegation_id)
    ORDER BY target.last_reported_at DESC, target.allegation_id DESC LIMIT 3) AS found
), accusers AS MATERIALIZED (
  SELECT maker.allegation_id, string_agg(${maker}, ',' ORDER BY maker.position) AS json
  FROM (SELECT DISTINCT allegation_id FROM latest) AS charge
  JOIN allegation_accusers AS maker ON maker.allegation_id = charge.allegation_id
  LEFT JOIN entities AS entity ON entity.id = maker.entity_id GROUP BY maker.allegation_id
), charge AS MATERIALIZED (
  SELECT allegation.id, ${allegation} AS json
  FROM (SELECT DISTINCT allegation_id FROM latest) AS one
  JOIN allegations AS allegation ON allegation.id = one.allegation_id
  LEFT JOIN accusers ON accusers.allegation_id = allegation.id
), known AS MATERIALIZED (
  SELECT entity.id, ${known} AS json
  FROM (SELECT DISTINCT entity_id FROM spoken) AS person
  JOIN entities AS entity ON entity.id = person.entity_id
  LEFT JOIN latest ON latest.entity_id = person.entity_id
  LEFT JOIN charge ON charge.id = latest.allegation_id
  GROUP BY entity.id
), speakers AS MATERIALIZED (
  SELECT spoken.statement_id, string_agg(${speaker}, ',' ORDER BY spoken.position) AS json
  FROM spoken LEFT JOIN known ON known.id = spoken.entity_id GROUP BY spoken.statement_id
), told AS MATERIALIZED (
  SELECT statement.version_id, string_agg(${statement}, ',' ORDER BY ${inReadingOrder}) AS json
  FROM said AS statement LEFT JOIN speakers ON speakers.statement_id = statement.id GROUP BY statement.version_id
)
SELECT ${nodes(
  object({
    ...{ id: id('Article', 'page.id'), headline: text('page.headline') },
    statements: object({ nodes: array('told.json') }),
  }),
  'page LEFT JOIN told ON told.version_id = page.version_id',
  'page.listed_at DESC, page.id DESC',
)}`;
