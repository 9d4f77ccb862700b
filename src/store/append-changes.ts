import { insertRows } from './insert-rows.js';
import { Prisma, type ChangeKind } from './prisma/client.js';
import { runSql, type Transaction } from './transaction.js';

/** Something that happened to the ledger, as the log of changes keeps it. */
export interface Happened {
  readonly kind: ChangeKind;
  /** `Article`, `Entity` …: the type in the API. */
  readonly subject: string;
  readonly subjectId: string;
  /** How it was; left out for what is new. */
  readonly before?: Prisma.InputJsonObject;
  /** What a reader of the log sees without asking further. */
  readonly after: Prisma.InputJsonObject;
  /** The decision that it follows from; left out for what an article brought. */
  readonly decisionId?: string;
}

interface Row extends Omit<Happened, 'before' | 'decisionId'> {
  readonly sequence: number;
  readonly before: Prisma.InputJsonObject | null;
  readonly decisionId: string | null;
}

/**
 * Writes the log in the order in which things happened, in the transaction in which they did: only within `writeAlone`, where nobody else
 * takes the numbers that follow the last one. A transaction that is rolled back gives its numbers back, so that there is never a gap.
 *
 * Readers of the feed (`change-feed.ts`) are told when it commits, by a trigger.
 */
export async function appendChanges(transaction: Transaction, happened: readonly Happened[]): Promise<void> {
  if (happened.length === 0) return;
  const [last] = await runSql<{ sequence: number }>(
    transaction,
    Prisma.sql`
    SELECT coalesce(max(sequence), 0)::double precision AS sequence FROM changes`,
  );
  const first = (last?.sequence ?? 0) + 1;
  // Each row has all columns: COPY writes them for all or for none.
  const rows = happened.map(({ before = null, decisionId = null, ...one }, at) => ({ ...one, sequence: first + at, before, decisionId }));
  await insertRows<Row>(transaction, 'changes', rows);
}
