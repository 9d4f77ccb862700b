import type { Happened } from '../../store/append-changes.js';
import type { Transaction } from '../../store/transaction.js';
import type { KeptDecision } from './kept-decisions.js';
import type { Edit } from './record-decision.js';

/** What is taken back. */
export interface Undoable {
  /** The decision at the beginning of the chain: never an UNDO itself. */
  readonly decision: KeptDecision;
  /** What `undo` names: the decision itself, or an UNDO in its chain. */
  readonly undone: KeptDecision;
  /** The decision comes into force again: an UNDO of it is undone. */
  readonly comesBack: boolean;
}

export interface Undone {
  /** Rows that were changed, as the UNDO keeps them; none where effects are derived from the decisions in force. */
  readonly edits: readonly Edit[];
  /**
   * Brings up to date what follows, once the UNDO is kept and no longer counts; gives what happened beside DECISION_UNDONE. What follows from
   * `edits` and from the subjects (`follow`) is brought up to date anyway.
   */
  readonly follow?: (decisionId: string) => Promise<readonly Omit<Happened, 'decisionId'>[]>;
}

/** Takes a decision back, or makes it again. Throws a `Refused` that names the decision that stands in the way. */
export type Undo = (transaction: Transaction, undoable: Undoable) => Promise<Undone>;
