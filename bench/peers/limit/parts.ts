import { date, id, list, object, one, text, textOrNull, word, type JsonSql } from './json-sql.js';

/** Of a table aliased `entity`. */
export const entity = object({ id: id('Entity', 'entity.id'), name: text('entity.name') });
export const entityWithKind = object({ id: id('Entity', 'entity.id'), kind: word('entity.kind'), name: text('entity.name') });

/** Null where the column is. */
export const entityOf = (column: string, fields: JsonSql = entity): JsonSql =>
  one(fields, `entities AS entity WHERE entity.id = ${column}`);

const ofArticle = 'outlets AS outlet WHERE outlet.id = article.outlet_id';
const outletFields = { id: id('Outlet', 'outlet.id'), name: text('outlet.name') };
export const outlet = one(object(outletFields), ofArticle);
export const outletWithDomain = one(object({ ...outletFields, domain: textOrNull('outlet.domain') }), ofArticle);

export const headline = { id: id('Article', 'article.id'), headline: text('version.headline') };
export const published = `coalesce(${date('article.published_at')}, 'null')`;
export const url = textOrNull('article.url');

export const withVersion = 'articles AS article JOIN article_versions AS version ON version.article_id = article.id AND version.is_current';

export const contentOf = (fields: JsonSql): JsonSql =>
  list(fields, `statement_spans AS span WHERE span.statement_id = statement.id AND span.role = 'CONTENT'`, 'span.position');
export const content = contentOf(object({ exact: text('span.exact') }));

export const speakers = (fields: JsonSql): JsonSql =>
  list(
    object({ label: text('speaker.label'), entity: fields }),
    'statement_speakers AS speaker WHERE speaker.statement_id = statement.id',
    'speaker.position',
  );

/** As Hearsay keeps them. */
export const accusers = list(
  object({ label: text('accuser.label'), entity: entityOf('accuser.entity_id') }),
  'allegation_accusers AS accuser WHERE accuser.allegation_id = allegation.id',
  'accuser.position',
);

const isReported = `EXISTS (SELECT FROM allegation_reports AS report
  JOIN article_versions AS source ON source.id = report.version_id AND source.is_current WHERE report.allegation_id = allegation.id)`;

/** The latest allegations against an entity, as rows of `allegation`. */
export const against = (entityId: string, most: number, condition = 'TRUE'): string =>
  `(SELECT DISTINCT target.last_reported_at, target.allegation_id FROM accused_parties AS target
    JOIN allegations AS allegation ON allegation.id = target.allegation_id
    WHERE target.entity_id ${entityId} AND ${condition} AND ${isReported}
    ORDER BY target.last_reported_at DESC, target.allegation_id DESC LIMIT ${most}) AS latest
   JOIN allegations AS allegation ON allegation.id = latest.allegation_id`;
export const latestFirst = 'latest.last_reported_at DESC, latest.allegation_id DESC';

/** Kept by Hearsay as its rules derive it. */
export const status = object({ value: word('allegation.status') });
