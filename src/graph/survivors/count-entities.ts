import { runSql, type Transaction } from '../../store/transaction.js';
import { countColumn } from './count-column.js';
import { countedColumns } from './counted-columns.js';
import { survivorsOf } from './families.js';
import { Prisma } from '../../store/prisma/client.js';

/** What rests on rows that count for somebody else now. */
export interface CountedEntities {
  /** Statements whose speaker is another. */
  readonly statements: readonly string[];
  /** Allegations whose accusers, accused or answers are others'. */
  readonly allegations: readonly string[];
}

/** Lets all that names one of these entities count for their survivors as they are now. */
export async function countEntities(transaction: Transaction, ids: readonly string[]): Promise<CountedEntities> {
  const owners = await countEach(transaction, ids, false);
  const of = (table: string): string[] => [...(owners.get(table) ?? [])];
  // What a response says of an accused is told by whom it names.
  const allegations = await runSql<{ id: string }>(
    transaction,
    Prisma.sql`
    SELECT allegation_id::text AS id FROM allegation_reports WHERE id = ANY(${of('report_parties')}::uuid[])
    UNION SELECT link.allegation_id::text FROM response_links AS link JOIN allegation_responses AS response ON response.id = link.response_id
      WHERE response.id = ANY(${of('allegation_responses')}::uuid[]) OR response.version_id = ANY(${of('mentions')}::uuid[])
        OR response.statement_id = ANY(${of('statement_speakers')}::uuid[])`,
  );
  return { statements: of('statement_speakers').sort(), allegations: allegations.map(({ id }) => id).sort() };
}

/** Lets rows that were just written with these entities count for the survivors of those that are merged. */
export async function countNewNames(transaction: Transaction, entityIds: readonly string[]): Promise<void> {
  const merged = [...(await survivorsOf(transaction, 'entities', entityIds)).keys()];
  if (merged.length > 0) await countEach(transaction, merged, true);
}

async function countEach(
  transaction: Transaction,
  ids: readonly string[],
  isFirst: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const owners = new Map<string, Set<string>>();
  for (const counted of countedColumns.filter(({ of }) => of === 'entities')) {
    const known = owners.get(counted.table) ?? new Set();
    owners.set(counted.table, known);
    for (const owner of await countColumn(transaction, counted, ids, { isFirst })) known.add(owner);
  }
  return owners;
}
