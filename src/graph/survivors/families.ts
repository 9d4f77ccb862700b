import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Reader, type Transaction } from '../../store/transaction.js';

/** What may be merged. */
export type Mergeable = 'entities' | 'allegations';

interface Member {
  readonly id: string;
  readonly mergedIntoId: string | null;
  readonly survivorId: string | null;
}

/** A merge leads back to where it began; the ids on the way. */
export class MergedInCircle extends Error {
  constructor(readonly ids: readonly string[]) {
    super(`Merged in a circle: ${ids.join(' into ')}`);
    this.name = 'MergedInCircle';
  }
}

/**
 * Writes the survivor of everything whose way of merges leads, or led, through one of `ids`. Gives the ids of all of these families: what counts
 * for them is to be counted anew. Throws a `MergedInCircle`.
 */
export async function deriveSurvivors(transaction: Transaction, table: Mergeable, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const name = Prisma.raw(table);
  // Whom they belonged to until now is still written; UNION ends in circles, too.
  const members = await runSql<Member>(
    transaction,
    Prisma.sql`
    WITH RECURSIVE kin AS (
      SELECT id, merged_into_id FROM ${name}
      WHERE id = ANY(${[...ids]}::uuid[]) OR id IN (SELECT survivor_id FROM ${name} WHERE id = ANY(${[...ids]}::uuid[]))
      UNION SELECT other.id, other.merged_into_id FROM kin JOIN ${name} AS other ON other.merged_into_id = kin.id OR other.id = kin.merged_into_id
    )
    SELECT kin.id::text, kin.merged_into_id::text AS "mergedIntoId", member.survivor_id::text AS "survivorId"
    FROM kin JOIN ${name} AS member ON member.id = kin.id ORDER BY kin.id`,
  );
  const into = new Map(members.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  const derived = members.map(({ id, survivorId }) => ({ id, survivor: survivorOf(id, into), before: survivorId }));
  const changed = derived.filter(({ survivor, before }) => survivor !== before).map(({ id, survivor }) => ({ id, survivor }));
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE ${name} AS member SET survivor_id = derived.survivor
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS derived(id uuid, survivor uuid) WHERE member.id = derived.id`,
  );
  return members.map(({ id }) => id);
}

/** Null for one that is not merged. */
function survivorOf(id: string, into: ReadonlyMap<string, string | null>): string | null {
  const way = [id];
  for (let next = into.get(id) ?? null; next !== null; next = into.get(next) ?? null) {
    if (way.includes(next)) throw new MergedInCircle([...way.slice(way.indexOf(next)), next]);
    way.push(next);
  }
  return way.length === 1 ? null : (way.at(-1) ?? null);
}

/** For those among some ids that are merged: by id the survivor. */
export async function survivorsOf(reader: Reader, table: Mergeable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runSql<{ id: string; survivor: string }>(
    reader,
    Prisma.sql`
    SELECT id::text, survivor_id::text AS survivor FROM ${Prisma.raw(table)}
    WHERE id = ANY(${[...new Set(ids)]}::uuid[]) AND survivor_id IS NOT NULL`,
  );
  return new Map(rows.map(({ id, survivor }) => [id, survivor]));
}
