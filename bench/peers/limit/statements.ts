import { foldText } from '../../../src/extract/lexicon/fold-text.js';
import type { Operation } from '../../read/operations.js';
import type { Variables } from '../../read/variables.js';
import { array, cursor, date, id, list, nodes, number, object, text, word } from './json-sql.js';
import { deepSql } from './deep.js';
import { inReadingOrder, newestFirst, pageOf, statementsIn } from './pages.js';
import * as part from './parts.js';

export interface Prepared {
  /** The field of `data` that it answers. */
  readonly field: string;
  readonly sql: string;
  readonly valuesOf: (variables: Variables) => readonly unknown[];
}

const keyOf = (id: unknown): string => Buffer.from(String(id), 'base64url').toString('utf8').split(':')[1] ?? '';
const byId = ({ id }: Variables) => [keyOf(id)];

/** From the beginning without a cursor. */
function placeOf({ after }: Variables): readonly unknown[] {
  if (typeof after !== 'string') return ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  return (JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[]).slice(1);
}

const allegation = { id: id('Allegation', 'allegation.id'), title: text('allegation.title') };
const dated = { category: word('allegation.category'), status: part.status, firstReportedAt: date('allegation.first_reported_at') };

export const statements: Readonly<Record<Operation, Prepared>> = {
  Q1: {
    field: 'article',
    valuesOf: byId,
    sql: `SELECT ${object({
      ...part.headline,
      url: part.url,
      publishedAt: part.published,
      language: word('article.language'),
      version: object({ text: text('version.text') }),
      outlet: part.outletWithDomain,
      statements: nodes(
        object({
          id: id('Statement', 'statement.id'),
          quoteType: word('statement.quote_type'),
          speechAct: word('statement.speech_act'),
          content: part.contentOf(object({ exact: text('span.exact'), start: number('span.start'), end: number('span."end"') })),
          speakers: part.speakers(part.entityOf('speaker.entity_id', part.entityWithKind)),
          about: list(
            part.entityWithKind,
            'statement_subjects AS subject JOIN entities AS entity ON entity.id = subject.entity_id WHERE subject.statement_id = statement.id',
            'subject.entity_id',
          ),
        }),
        statementsIn(100),
        inReadingOrder,
      ),
      mentions: nodes(
        object({
          kind: word('mention.kind'),
          confidence: number('mention.confidence'),
          span: object({ start: number('mention.start'), end: number('mention."end"'), exact: text('mention.exact') }),
          entity: `CASE WHEN entity.id IS NULL THEN 'null' ELSE ${part.entityWithKind} END`,
        }),
        `(SELECT * FROM mentions WHERE version_id = version.id ORDER BY start, id LIMIT 100) AS mention
         LEFT JOIN entities AS entity ON entity.id = mention.entity_id`,
        'mention.start, mention.id',
      ),
    })} FROM ${part.withVersion} WHERE article.id = $1`,
  },
  Q2: {
    field: 'entity',
    valuesOf: byId,
    sql: `SELECT ${object({
      id: id('Entity', 'entity.id'),
      kind: word('entity.kind'),
      name: text('entity.name'),
      names: list(
        object({ text: text('known.text'), kind: word('known.kind') }),
        'entity_names AS known WHERE known.entity_id = entity.id',
        'known.kind, known.text, known.id',
      ),
      externalIds: list(
        object({ scheme: word('external.scheme'), value: text('external.value') }),
        'external_ids AS external WHERE external.entity_id = entity.id',
        'external.scheme, external.value',
      ),
      statements: nodes(
        object({
          id: id('Statement', 'statement.id'),
          quoteType: word('statement.quote_type'),
          speechAct: word('statement.speech_act'),
          content: part.content,
          article: object({ ...part.headline, publishedAt: part.published }),
        }),
        `(SELECT DISTINCT speech.listed_at, speech.statement_id FROM statement_speakers AS speech
           JOIN statements AS statement ON statement.id = speech.statement_id
           JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current
           WHERE speech.entity_id = entity.id ORDER BY speech.listed_at DESC, speech.statement_id DESC LIMIT 20) AS latest
         JOIN statements AS statement ON statement.id = latest.statement_id
         JOIN article_versions AS version ON version.id = statement.version_id
         JOIN articles AS article ON article.id = version.article_id`,
        'latest.listed_at DESC, latest.statement_id DESC',
      ),
      allegations: nodes(
        object({
          ...allegation,
          ...dated,
          accusers: part.accusers,
          responses: nodes(
            object({
              type: word('response.type'),
              responderLabel: text('response.responder_label'),
              responder: part.entityOf('response.responder_id'),
            }),
            `(SELECT response.*, link.listed_at AS linked_at FROM response_links AS link
               JOIN allegation_responses AS response ON response.id = link.response_id
               JOIN article_versions AS source ON source.id = response.version_id AND source.is_current
               WHERE link.allegation_id = allegation.id ORDER BY link.listed_at, link.response_id LIMIT 20) AS response`,
            'response.linked_at, response.id',
          ),
        }),
        part.against('= entity.id', 20),
        part.latestFirst,
      ),
    })} FROM entities AS entity WHERE entity.id = $1`,
  },
  Q3: {
    field: 'articles',
    valuesOf: placeOf,
    sql: `SELECT ${object({
      nodes: array(`string_agg(page.node, ',' ORDER BY page.number) FILTER (WHERE page.number <= 20)`),
      pageInfo: object({
        endCursor: `coalesce((array_agg(page.place ORDER BY page.number))[least(20, count(*))], 'null')`,
        hasNextPage: `CASE WHEN count(*) > 20 THEN 'true' ELSE 'false' END`,
      }),
    })} FROM (SELECT row_number() OVER (ORDER BY ${newestFirst}) AS number, ${cursor('articles', 'article.listed_at', 'article.id')} AS place, ${object(
      {
        ...part.headline,
        url: part.url,
        publishedAt: part.published,
        outlet: part.outlet,
        statements: object({ totalCount: '(SELECT count(*) FROM statements WHERE version_id = version.id)' }),
      },
    )} AS node FROM ${pageOf(21)}) AS page`,
  },
  Q4: {
    field: 'allegations',
    valuesOf: ({ accused, status }) => [(accused as readonly unknown[]).map(keyOf), status],
    sql: `SELECT ${nodes(
      object({
        ...allegation,
        ...dated,
        reports: nodes(
          object({ article: object({ ...part.headline, url: part.url, publishedAt: part.published, outlet: part.outlet }) }),
          `(SELECT report.listed_at, report.id, report.version_id FROM allegation_reports AS report
             JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
             WHERE report.allegation_id = allegation.id ORDER BY report.listed_at, report.id LIMIT 20) AS report
           JOIN article_versions AS version ON version.id = report.version_id JOIN articles AS article ON article.id = version.article_id`,
          'report.listed_at, report.id',
        ),
      }),
      part.against('= ANY($1::uuid[])', 20, 'allegation.status = ANY($2::"StatusValue"[])'),
      part.latestFirst,
    )}`,
  },
  Q5: {
    field: 'search',
    valuesOf: ({ query }) => [foldText(String(query))],
    sql: `SELECT ${nodes(
      object({
        item: object({
          id: id('Statement', 'statement.id'),
          content: part.content,
          article: object({ ...part.headline, publishedAt: part.published }),
          speakers: part.speakers(part.entityOf('speaker.entity_id')),
        }),
      }),
      `(SELECT document.subject_id, -round((ts_rank_cd('{0.1, 0.2, 0.5, 1}', document.vector, words, 32) * 0.9)::numeric, 6) AS place
         FROM search_documents AS document, websearch_to_tsquery('english', $1) AS words
         WHERE document.vector @@ words AND document.kind = 'STATEMENT' AND querytree(words) NOT IN ('', 'T') ORDER BY 2, 1 LIMIT 20) AS hit
       JOIN statements AS statement ON statement.id = hit.subject_id
       JOIN article_versions AS version ON version.id = statement.version_id JOIN articles AS article ON article.id = version.article_id`,
      'hit.place, hit.subject_id',
    )}`,
  },
  Q6: {
    field: 'network',
    valuesOf: ({ from, to }) => [from, to],
    sql: `SELECT ${object({
      edges: list(
        object({
          from: object({ id: id('Entity', 'source.id'), name: text('source.name') }),
          to: object({ id: id('Entity', 'target.id'), name: text('target.name') }),
          weight: number('edge.weight'),
        }),
        // Fifty edges have a hundred ends at most: as many as may be shown.
        `(SELECT tie.source, tie.target, count(*) AS weight FROM (
            SELECT DISTINCT source.entity_id AS source, target.entity_id AS target, report.id
            FROM allegation_reports AS report
            JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
            JOIN report_parties AS source ON source.report_id = report.id AND source.role = 'ACCUSER'
            JOIN report_parties AS target ON target.report_id = report.id AND target.role = 'ACCUSED' AND target.entity_id <> source.entity_id
            WHERE report.listed_at >= $1::timestamptz AND report.listed_at < $2::timestamptz
              AND report.polarity <> 'UNCERTAIN' AND report.review_state <> 'REJECTED'
          ) AS tie GROUP BY tie.source, tie.target ORDER BY weight DESC, tie.source, tie.target LIMIT 50) AS edge
         JOIN entities AS source ON source.id = edge.source JOIN entities AS target ON target.id = edge.target`,
        'edge.weight DESC, edge.source, edge.target',
      ),
    })}`,
  },
  Q7: { field: 'articles', valuesOf: placeOf, sql: deepSql },
  Q8: { field: 'entity', valuesOf: byId, sql: `SELECT ${part.entity} FROM entities AS entity WHERE entity.id = $1` },
};
