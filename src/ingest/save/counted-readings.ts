import { survivorsOf } from '../../graph/survivors/families.js';
import type { Transaction } from '../../store/transaction.js';
import type { KeptReading } from './reading.js';

/** The readings with the survivors of entities that editors merged: whose words they are, not who was found to say them. */
export async function countedReadings(transaction: Transaction, kept: readonly KeptReading[]): Promise<readonly KeptReading[]> {
  const survivors = await survivorsOf(
    transaction,
    'entities',
    kept.flatMap(({ entityIds }) => entityIds),
  );
  return survivors.size === 0 ? kept : kept.map((one) => ({ ...one, entityIds: one.entityIds.map((id) => survivors.get(id) ?? id) }));
}
