import { runSql, type Transaction } from '../../store/transaction.js';
import { Prisma } from '../../store/prisma/client.js';

/** Ids of all allegations whose status may be another now: those given, and those that any version of the articles reports or answers. */
export async function touchedAllegations(
  transaction: Transaction,
  articleIds: readonly string[],
  known: readonly string[],
): Promise<readonly string[]> {
  if (articleIds.length === 0) return [...new Set(known)];
  const rows = await runSql<{ id: string }>(
    transaction,
    Prisma.sql`
    SELECT report.allegation_id::text AS id FROM allegation_reports AS report
    JOIN article_versions AS version ON version.id = report.version_id WHERE version.article_id = ANY(${[...articleIds]}::uuid[])
    UNION
    SELECT link.allegation_id::text AS id FROM response_links AS link
    JOIN allegation_responses AS response ON response.id = link.response_id
    JOIN article_versions AS version ON version.id = response.version_id WHERE version.article_id = ANY(${[...articleIds]}::uuid[])`,
  );
  return [...new Set([...known, ...rows.map(({ id }) => id)])];
}
