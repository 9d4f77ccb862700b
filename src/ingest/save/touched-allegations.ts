import type { Transaction } from '../../store/transaction.js';

/** Ids of all allegations whose status may be another now: those given, and those that any version of the article reports or answers. */
export async function touchedAllegations(
  transaction: Transaction,
  articleId: string,
  known: readonly string[],
): Promise<readonly string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT report.allegation_id::text AS id FROM allegation_reports AS report
    JOIN article_versions AS version ON version.id = report.version_id WHERE version.article_id = ${articleId}::uuid
    UNION
    SELECT link.allegation_id::text AS id FROM response_links AS link
    JOIN allegation_responses AS response ON response.id = link.response_id
    JOIN article_versions AS version ON version.id = response.version_id WHERE version.article_id = ${articleId}::uuid`;
  return [...new Set([...known, ...rows.map(({ id }) => id)])];
}
