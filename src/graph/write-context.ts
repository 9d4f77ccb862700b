import type { Transaction } from '../store/transaction.js';

/** Runs `work` in a transaction of its own, alone among writers. */
export type Write = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

export interface WriteContext {
  readonly write: Write;
  /** Forgets what was read: the stores are made anew. */
  readonly forget: () => void;
}
