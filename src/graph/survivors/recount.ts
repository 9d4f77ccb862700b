import { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { countColumn } from './count-column.js';
import { countAllegations, countLinks } from './count-allegations.js';
import { countEntities } from './count-entities.js';
import { countedColumns, countedIn, foundBeside, type CountedColumn } from './counted-columns.js';
import { deriveSurvivors, survivorsOf, type Mergeable } from './families.js';
import { rewriteRows } from './rewrite-rows.js';

/** A row that a decision changed. */
export interface ChangedRow {
  readonly table: string;
  readonly key: Readonly<Record<string, string>>;
  readonly before: Prisma.InputJsonObject | null;
  readonly after: Prisma.InputJsonObject | null;
}

export interface Recounted {
  readonly statements: readonly string[];
  readonly allegations: readonly string[];
}

/** Brings to the survivors what rows count for, once a decision has changed them; gives what rests on it. Throws a `MergedInCircle`. */
export async function recount(transaction: Transaction, rows: readonly ChangedRow[]): Promise<Recounted> {
  const named = await countEntities(transaction, await deriveSurvivors(transaction, 'entities', mergedIn(rows, 'entities')));
  const families = await deriveSurvivors(transaction, 'allegations', mergedIn(rows, 'allegations'));
  const moved = await movedIn(transaction, rows);
  const counted = families.length + moved.length === 0 ? [] : await countAllegations(transaction, [...families, ...moved]);
  const links = await countEdited(transaction, rows);
  return { statements: named.statements, allegations: [...new Set([...named.allegations, ...families, ...moved, ...counted, ...links])] };
}

const mergedIn = (rows: readonly ChangedRow[], table: Mergeable): readonly string[] =>
  rows.flatMap((row) => (row.table === table && valuesOf(row, 'merged_into_id').length > 0 ? (row.key['id'] ?? []) : []));

/** Allegations that reports were moved to, or back from. */
async function movedIn(transaction: Transaction, rows: readonly ChangedRow[]): Promise<readonly string[]> {
  const moves = rows.filter((row) => row.table === 'allegation_reports' && valuesOf(row, 'moved_to_id').length > 0);
  if (moves.length === 0) return [];
  const reports = await transaction.allegationReport.findMany({
    where: { id: { in: moves.flatMap(({ key }) => key['id'] ?? []) } },
    select: { allegationId: true, reported: { select: { allegationId: true } } },
  });
  return [
    ...new Set([
      ...moves.flatMap((row) => valuesOf(row, 'moved_to_id')),
      ...reports.flatMap(({ allegationId, reported }) => [allegationId, ...(reported === null ? [] : [reported.allegationId])]),
    ]),
  ];
}

const valuesOf = ({ before, after }: ChangedRow, column: string): readonly string[] =>
  [before?.[column], after?.[column]].filter((value) => typeof value === 'string');

/** Rows that were changed say whom they name as it was found (`lift`); they count for the survivors again. */
async function countEdited(transaction: Transaction, rows: readonly ChangedRow[]): Promise<readonly string[]> {
  for (const counted of countedColumns.filter(({ table }) => table !== 'response_links')) {
    const owners = ownersIn(rows, counted);
    if (owners.length === 0) continue;
    const named = await transaction.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT ${Prisma.raw(counted.column)}::text AS id FROM ${Prisma.raw(counted.table)}
      WHERE ${Prisma.raw(counted.owner)} = ANY(${owners}::uuid[]) AND ${Prisma.raw(counted.column)} IS NOT NULL`;
    const merged = await survivorsOf(
      transaction,
      counted.of,
      named.map(({ id }) => id),
    );
    if (merged.size > 0) await countColumn(transaction, counted, [...merged.keys()], { isFirst: false });
  }
  const [links] = countedIn('response_links');
  return links === undefined ? [] : countLinks(transaction, ownersIn(rows, links));
}

const ownersIn = (rows: readonly ChangedRow[], { table, owner }: CountedColumn): string[] => [
  ...new Set(
    rows
      .filter((row) => row.table === table)
      .flatMap(({ key, before, after }) => [key[owner], before?.[owner], after?.[owner]])
      .filter((value) => typeof value === 'string'),
  ),
];

/** Lets rows name whom and what was found, whoever they count for: as decisions compare and change them. `recount` brings them back. */
export async function lift(transaction: Transaction, table: string, where: Prisma.Sql): Promise<void> {
  for (const { column, isUnique = false } of countedIn(table)) {
    const [counts, found] = [Prisma.raw(column), Prisma.raw(foundBeside(column))];
    if (isUnique)
      await rewriteRows(transaction, table, Prisma.sql`(${where}) AND taken.${found} IS NOT NULL`, (row) => ({
        ...row,
        ...{ [column]: row[foundBeside(column)] ?? null, [foundBeside(column)]: null },
      }));
    else
      await transaction.$executeRaw`
        UPDATE ${Prisma.raw(table)} AS taken SET ${counts} = ${found}, ${found} = NULL WHERE (${where}) AND taken.${found} IS NOT NULL`;
  }
}
