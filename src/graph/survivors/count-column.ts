import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';
import { foundBeside, type CountedColumn } from './counted-columns.js';

/**
 * Lets the rows that name one of `ids`, or named it before, count for its survivor as it is now; gives what the changed rows belong to.
 *
 * Of rows that would be one, one counts: that of the survivor itself, else the lowest id. `isFirst` for rows that were just written and count
 * for nobody else yet.
 */
export async function countColumn(
  transaction: Transaction,
  counted: CountedColumn,
  ids: readonly string[],
  { isFirst }: { readonly isFirst: boolean },
): Promise<readonly string[]> {
  const { table, owner, isUnique = false } = counted;
  const names = { table: Prisma.raw(table), owner: Prisma.raw(owner), column: Prisma.raw(counted.column) };
  const found = Prisma.raw(foundBeside(counted.column));
  const target = Prisma.sql`(SELECT id AS found, coalesce(survivor_id, id) AS id FROM ${Prisma.raw(counted.of)} WHERE id = ANY(${[...ids]}::uuid[])) AS target`;
  const changed: { readonly id: string }[] = [];
  if (!isUnique)
    changed.push(
      ...(await runSql<{ id: string }>(
        transaction,
        Prisma.sql`
        UPDATE ${names.table} AS counted SET ${names.column} = target.id, ${found} = NULLIF(target.found, target.id)
        FROM ${target}
        WHERE (counted.${names.column} = target.found OR counted.${found} = target.found)
          AND coalesce(counted.${found}, counted.${names.column}) = target.found AND counted.${names.column} <> target.id
        RETURNING counted.${names.owner}::text AS id`,
      )),
    );
  else {
    if (!isFirst)
      changed.push(
        ...(await runSql<{ id: string }>(
          transaction,
          Prisma.sql`
          UPDATE ${names.table} AS counted SET ${names.column} = counted.${found}, ${found} = NULL
          WHERE counted.${found} = ANY(${[...ids]}::uuid[]) RETURNING counted.${names.owner}::text AS id`,
        )),
      );
    changed.push(
      ...(await runSql<{ id: string }>(
        transaction,
        Prisma.sql`
        UPDATE ${names.table} AS counted SET ${names.column} = chosen.id, ${found} = chosen.found
        FROM (
          SELECT DISTINCT ON (one.${names.owner}, target.id) one.${names.owner} AS owner, target.found, target.id
          FROM ${target} JOIN ${names.table} AS one ON one.${names.column} = target.found AND one.${found} IS NULL
          WHERE target.id <> target.found AND NOT EXISTS (
            SELECT FROM ${names.table} AS own WHERE own.${names.owner} = one.${names.owner} AND own.${names.column} = target.id)
          ORDER BY one.${names.owner}, target.id, target.found
        ) AS chosen
        WHERE counted.${names.owner} = chosen.owner AND counted.${names.column} = chosen.found
        RETURNING counted.${names.owner}::text AS id`,
      )),
    );
    await runSql(
      transaction,
      Prisma.sql`
      UPDATE ${names.table} AS counted SET ${found} = target.found FROM ${target}
      WHERE counted.${names.column} = target.found AND target.id <> target.found AND counted.${found} IS NULL`,
    );
  }
  return [...new Set(changed.map(({ id }) => id))];
}
