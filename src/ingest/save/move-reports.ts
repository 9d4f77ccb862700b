import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';
import { reasonText, type Moved } from './settle-in-turn.js';

/** Takes what is alleged, with its reports, to the allegation that it is found to be; gives the reports. Where they count is not said by that (`countReports`). */
export async function moveReports(transaction: Transaction, moved: readonly Moved[]): Promise<readonly string[]> {
  const reports: string[] = [];
  for (const { id, to, score, reasons } of moved) {
    await runSql(
      transaction,
      Prisma.sql`
      UPDATE reported_allegations SET allegation_id = ${to}::uuid, match_score = ${score}::float8, match_reasons = ${JSON.stringify(reasons)}::jsonb
      WHERE id = ${id}::uuid`,
    );
    // The first report of an allegation is the same as none; those beside it in its article are the same as it.
    const rows = await runSql<{ id: string }>(
      transaction,
      Prisma.sql`
      UPDATE allegation_reports SET match_score = ${score}::float8, match_reason = CASE
        WHEN ${score}::float8 IS NOT NULL THEN ${reasonText(reasons)}
        WHEN id = (SELECT min(id::text)::uuid FROM allegation_reports WHERE reported_id = ${id}::uuid) THEN NULL
        ELSE 'the same party and act within one article' END
      WHERE reported_id = ${id}::uuid RETURNING id::text AS id`,
    );
    reports.push(...rows.map((row) => row.id));
  }
  return reports;
}
