import { runSql, type Reader } from '../../store/transaction.js';
import type { AllegationRecords } from './allegation.facts.js';
import { Prisma } from '../../store/prisma/client.js';

/**
 * What is stored about allegations, with the reports and responses of current versions, oldest first: all that their statuses rest on. In the
 * order of the ids; empty for one that is not there.
 *
 * By one statement: eleven of the stores that serve requests, a row at a time, were a sixth of this process's time for writing an article.
 */
export async function readRecords(reader: Reader, allegationIds: readonly string[]): Promise<readonly AllegationRecords[]> {
  const rows = await runSql<StoredRecords>(
    reader,
    Prisma.sql`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('key', id, 'entityKey', entity_id, 'label', label) ORDER BY position), '[]')
        FROM accused_parties WHERE allegation_id = asked.id) AS accused,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'report', jsonb_build_object('key', report.id, 'reportedAt', report.listed_at, 'reviewState', report.review_state,
            'accusers', (SELECT coalesce(jsonb_agg(jsonb_build_object('entityKey', entity_id, 'label', label, 'anonymity', anonymity) ORDER BY position), '[]')
              FROM report_parties WHERE report_id = report.id AND role = 'ACCUSER'),
            'accused', (SELECT coalesce(jsonb_agg(jsonb_build_object('partyKey', accused_party_id) ORDER BY position), '[]')
              FROM report_parties WHERE report_id = report.id AND role = 'ACCUSED')),
          'channel', jsonb_build_object('articleId', article.id, 'cluster', article.syndication_cluster, 'outlet', outlet.id, 'owner', outlet.owner),
          'madeOn', CASE WHEN statement.said_precision = 'DAY' THEN statement.said_on END
        ) ORDER BY report.listed_at, report.id), '[]')
        FROM allegation_reports AS report
        JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
        JOIN articles AS article ON article.id = version.article_id
        LEFT JOIN outlets AS outlet ON outlet.id = article.outlet_id
        LEFT JOIN statements AS statement ON statement.id = report.statement_id
        WHERE report.allegation_id = asked.id) AS reports,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'response', jsonb_build_object('key', response.id, 'reportedAt', response.listed_at, 'reviewState', response.review_state,
            'respondedDate', response.responded_on, 'respondedStart', response.responded_start, 'type', response.type, 'role', link.role,
            'scope', response.scope, 'start', response.start, 'end', response."end", 'responderKey', response.responder_id,
            'responderLabel', response.responder_label, 'responderAnonymity', response.responder_anonymity,
            'responderStart', response.responder_start, 'responderEnd', response.responder_end),
          'channel', jsonb_build_object('articleId', article.id, 'cluster', article.syndication_cluster, 'outlet', outlet.id, 'owner', outlet.owner),
          'onBehalfOf', (SELECT coalesce(jsonb_agg(on_behalf_of_id ORDER BY position), '[]')
            FROM statement_speakers WHERE statement_id = response.statement_id AND on_behalf_of_id IS NOT NULL),
          'mentions', (SELECT coalesce(jsonb_agg(jsonb_build_object('start', start, 'end', "end", 'entityKey', entity_id) ORDER BY start), '[]')
            FROM mentions WHERE version_id = response.version_id AND entity_id IS NOT NULL AND start >= response.start AND "end" <= response."end")
        ) ORDER BY link.listed_at, response.id), '[]')
        FROM response_links AS link
        JOIN allegation_responses AS response ON response.id = link.response_id
        JOIN article_versions AS version ON version.id = response.version_id AND version.is_current
        JOIN articles AS article ON article.id = version.article_id
        LEFT JOIN outlets AS outlet ON outlet.id = article.outlet_id
        WHERE link.allegation_id = asked.id) AS responses
    FROM unnest(${[...allegationIds]}::uuid[]) WITH ORDINALITY AS asked(id, at) ORDER BY asked.at`,
  );
  return rows.map(({ accused, reports, responses }) => ({
    accused,
    reports: reports.map(({ report, ...told }) => ({ ...told, report: { ...report, reportedAt: new Date(report.reportedAt) } })),
    responses: responses.map(({ response, ...told }) => ({
      ...told,
      response: { ...response, reportedAt: new Date(response.reportedAt) },
    })),
  }));
}

type Report = AllegationRecords['reports'][number];
type Response = AllegationRecords['responses'][number];

/** As JSON: moments are texts. */
interface StoredRecords {
  readonly accused: AllegationRecords['accused'];
  readonly reports: readonly (Omit<Report, 'report'> & { readonly report: AsJson<Report['report']> })[];
  readonly responses: readonly (Omit<Response, 'response'> & { readonly response: AsJson<Response['response']> })[];
}

type AsJson<Told extends { readonly reportedAt: Date }> = Omit<Told, 'reportedAt'> & { readonly reportedAt: string };
