import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';
import { groupBy } from '../relay/page.js';
import { countColumn } from './count-column.js';
import { countedColumns } from './counted-columns.js';
import { rewriteRows } from './rewrite-rows.js';

/** The reason of an answer that an editor wrote down himself. */
export const editorsWord = 'an editor says so';

/** Lets all that reports, answers or proves one of these allegations count for their survivors as they are now; gives the allegations that have more or less of it. */
export async function countAllegations(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  const all = [...ids];
  const rows = await runSql<{ id: string; kind: 'report' | 'response' }>(
    transaction,
    Prisma.sql`
    SELECT id::text, 'report' AS kind FROM allegation_reports WHERE allegation_id = ANY(${all}::uuid[]) OR moved_to_id = ANY(${all}::uuid[])
    UNION SELECT report.id::text, 'report' FROM reported_allegations AS reported JOIN allegation_reports AS report ON report.reported_id = reported.id
      WHERE reported.allegation_id = ANY(${all}::uuid[])
    UNION SELECT response_id::text, 'response' FROM response_links WHERE allegation_id = ANY(${all}::uuid[]) OR found_allegation_id = ANY(${all}::uuid[])`,
  );
  const of = (kind: string): string[] => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  const changed = [...(await countReports(transaction, of('report'))), ...(await countLinks(transaction, of('response')))];
  for (const counted of countedColumns.filter(({ table }) => table === 'evidence_links'))
    await countColumn(transaction, counted, ids, { isFirst: false });
  return [...new Set(changed)];
}

/**
 * Lets reports count where they belong: to the allegation that an editor moved them to, else to the one that they were found to report, and in
 * both cases to its survivor. Gives the allegations that they came to and went from.
 */
export async function countReports(transaction: Transaction, reportIds: readonly string[]): Promise<readonly string[]> {
  if (reportIds.length === 0) return [];
  const rows = await runSql<{ before: string; after: string }>(
    transaction,
    Prisma.sql`
    UPDATE allegation_reports AS report SET allegation_id = place.allegation_id
    FROM (
      SELECT counted.id, counted.allegation_id AS before, coalesce(allegation.survivor_id, allegation.id) AS allegation_id
      FROM allegation_reports AS counted LEFT JOIN reported_allegations AS reported ON reported.id = counted.reported_id
      JOIN allegations AS allegation ON allegation.id = coalesce(counted.moved_to_id, reported.allegation_id, counted.allegation_id)
      WHERE counted.id = ANY(${[...reportIds]}::uuid[])
    ) AS place
    WHERE report.id = place.id AND place.allegation_id <> place.before RETURNING place.before::text AS before, place.allegation_id::text AS after`,
  );
  return [...new Set(rows.flatMap(({ before, after }) => [before, after]))];
}

interface LinkRow {
  readonly responseId: string;
  readonly allegationId: string;
  readonly found: string;
  readonly target: string;
  readonly isMarked: boolean;
  readonly score: number;
}

/**
 * Lets answers count for the survivors of what they answer. Where all reports that one answers in its own article were moved to another
 * allegation, it goes with them, unless an editor said himself what it answers. Gives the allegations that answers came to and went from.
 */
export async function countLinks(transaction: Transaction, responseIds: readonly string[]): Promise<readonly string[]> {
  if (responseIds.length === 0) return [];
  const rows = await transaction.$queryRaw<LinkRow[]>(Prisma.sql`
    SELECT link.response_id::text AS "responseId", link.allegation_id::text AS "allegationId", link.found::text AS found,
      coalesce(allegation.survivor_id, allegation.id)::text AS target, link.found_allegation_id IS NOT NULL AS "isMarked", link.score
    FROM (SELECT *, coalesce(found_allegation_id, allegation_id) AS found FROM response_links WHERE response_id = ANY(${[...responseIds]}::uuid[])) AS link
    LEFT JOIN LATERAL (
      SELECT min(report.moved_to_id::text)::uuid AS allegation_id
      FROM response_answers AS answer
      JOIN reported_allegations AS reported ON reported.id = answer.reported_id AND reported.allegation_id = link.found
      JOIN allegation_reports AS report ON report.reported_id = reported.id
      WHERE answer.response_id = link.response_id AND link.reason <> ${editorsWord}
      HAVING count(*) = count(report.moved_to_id) AND count(DISTINCT report.moved_to_id) = 1
    ) AS moved ON TRUE
    JOIN allegations AS allegation ON allegation.id = coalesce(moved.allegation_id, link.found)
    ORDER BY link.response_id, link.found`);
  const placeOf = ({ responseId, target }: LinkRow): string => `${responseId} ${target}`;
  const rivals = groupBy(rows.map(placeOf), rows, placeOf);
  const counted = rows.map((row, at) => {
    const [best] = (rivals[at] ?? []).toSorted((a, b) => Number(b.found === b.target) - Number(a.found === a.target) || b.score - a.score);
    const counts = best?.found === row.found;
    return { ...row, now: counts ? row.target : row.found, isMarkedNow: !counts || row.found !== row.target };
  });
  const changed = counted.filter(({ allegationId, now, isMarked, isMarkedNow }) => allegationId !== now || isMarked !== isMarkedNow);
  if (changed.length === 0) return [];
  const places = new Map(changed.map((row) => [`${row.responseId} ${row.allegationId}`, row]));
  await rewriteRows(
    transaction,
    'response_links',
    Prisma.sql`(response_id, allegation_id) IN (SELECT * FROM unnest(${changed.map(({ responseId }) => responseId)}::uuid[], ${changed.map(({ allegationId }) => allegationId)}::uuid[]))`,
    (row) => {
      const place = places.get(`${String(row['response_id'])} ${String(row['allegation_id'])}`);
      return { ...row, allegation_id: place?.now ?? null, found_allegation_id: place?.isMarkedNow ? place.found : null };
    },
  );
  return [...new Set(changed.flatMap(({ allegationId, now }) => [allegationId, now]))];
}

/** Among responses those whose answers do not count where they were written: what they answer is merged, or its reports were moved. */
export async function linksToCount(transaction: Transaction, responseIds: readonly string[]): Promise<readonly string[]> {
  if (responseIds.length === 0) return [];
  const rows = await runSql<{ id: string }>(
    transaction,
    Prisma.sql`
    SELECT DISTINCT link.response_id::text AS id FROM response_links AS link JOIN allegations AS allegation ON allegation.id = link.allegation_id
    WHERE link.response_id = ANY(${[...responseIds]}::uuid[]) AND (allegation.survivor_id IS NOT NULL OR EXISTS (
      SELECT FROM response_answers AS answer JOIN allegation_reports AS report ON report.reported_id = answer.reported_id
      WHERE answer.response_id = link.response_id AND report.moved_to_id IS NOT NULL))`,
  );
  return rows.map(({ id }) => id);
}
