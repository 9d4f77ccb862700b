import { insertRows } from '../../store/insert-rows.js';
import type { ChangeKind, Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';

/** Something that was added to the ledger, as the log of changes keeps it. */
export interface Added {
  readonly kind: ChangeKind;
  /** `Article`, `Entity` …: the type in the API. */
  readonly subject: string;
  readonly subjectId: string;
  /** What a reader of the log sees without asking further. */
  readonly after: Prisma.InputJsonObject;
}

/** Writes the log in the order in which things were added. */
export async function saveChanges(transaction: Transaction, added: readonly Added[]): Promise<void> {
  await insertRows<Prisma.ChangeCreateManyInput>(transaction, 'changes', added);
}
