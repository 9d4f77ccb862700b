import { Prisma, type ReportStrength } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { placeSql, prioritise, type Weighed } from '../statements/review-priority.js';

export const strengths: Readonly<Record<ReportStrength, number>> = {
  ACCUSED: 1,
  STATED_AS_FACT: 1,
  ALLEGED: 0.8,
  CLAIMED: 0.8,
  SUSPECTED: 0.6,
  WARNED: 0.5,
  IMPLIED: 0.4,
};

const strengthSql = `CASE report.strength ${Object.entries(strengths)
  .map(([strength, weight]) => `WHEN '${strength}' THEN ${weight}`)
  .join(' ')} END`;

/** How many reports an allegation has, in SQL; what an editor rejected tells nothing. */
export const reportsOf = (allegationId: string): string =>
  `(SELECT count(*) FROM allegation_reports AS other WHERE other.allegation_id = ${allegationId} AND other.review_state <> 'REJECTED')`;

export const weighedReport: Weighed = {
  id: 'report.id',
  confidence: 'report.confidence',
  weight: `${placeSql('said.prominence')} * ${strengthSql}`,
  articles: reportsOf('report.allegation_id'),
  name: `(SELECT party.label FROM report_parties AS party WHERE party.report_id = report.id AND party.anonymity = 'NAMED' AND party.entity_id IS NULL
    ORDER BY party.role, party.position LIMIT 1)`,
  from: 'allegation_reports AS report LEFT JOIN statements AS said ON said.id = report.statement_id',
};

export const weighedResponse: Weighed = {
  id: 'response.id',
  confidence: 'response.confidence',
  weight: placeSql('said.prominence'),
  articles: `(SELECT max(${reportsOf('link.allegation_id')}) FROM response_links AS link WHERE link.response_id = response.id)`,
  name: `CASE WHEN response.responder_anonymity = 'NAMED' AND response.responder_id IS NULL THEN response.responder_label END`,
  from: 'allegation_responses AS response LEFT JOIN statements AS said ON said.id = response.statement_id',
};

/** Derives anew how soon the reports and responses of these allegations are to be looked at. */
export async function prioritiseAllegations(transaction: Reader, ids: readonly string[]): Promise<void> {
  const keys = Prisma.sql`ANY(${[...ids]}::uuid[])`;
  const answering = Prisma.sql`SELECT link.response_id FROM response_links AS link WHERE link.allegation_id = ${keys}`;
  const told = (
    which: Prisma.Sql,
  ): Prisma.Sql => Prisma.sql`SELECT other.allegation_id AS id, count(*) AS articles FROM allegation_reports AS other
    WHERE other.review_state <> 'REJECTED' AND other.allegation_id ${which} GROUP BY other.allegation_id`;
  await prioritise(transaction, {
    table: 'allegation_reports',
    told: told(Prisma.sql`= ${keys}`),
    weighed: {
      ...weighedReport,
      articles: 'told.articles',
      from: `${weighedReport.from} LEFT JOIN told ON told.id = report.allegation_id`,
    },
    which: Prisma.sql`report.allegation_id = ${keys}`,
  });
  await prioritise(transaction, {
    table: 'allegation_responses',
    told: told(Prisma.sql`IN (SELECT beside.allegation_id FROM response_links AS beside WHERE beside.response_id IN (${answering}))`),
    weighed: {
      ...weighedResponse,
      articles: `(SELECT max(told.articles) FROM response_links AS link JOIN told ON told.id = link.allegation_id WHERE link.response_id = response.id)`,
    },
    which: Prisma.sql`response.id IN (${answering})`,
  });
}

/** The same of responses, whatever they answer. */
export async function prioritiseResponses(transaction: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const which = Prisma.sql`response.id = ANY(${[...ids]}::uuid[])`;
  await prioritise(transaction, { table: 'allegation_responses', weighed: weighedResponse, which });
}
