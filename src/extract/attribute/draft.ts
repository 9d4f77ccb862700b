import type { CueStance, SpeechAct, TokenRange } from '../document.js';
import type { Source } from './find-source.js';
import type { Reading } from './reading.js';

/** The words of a report: which verb or noun it is, and what it does. */
export interface Report {
  readonly lemma: string;
  readonly speechAct: SpeechAct;
  readonly cueStance: CueStance;
}

/** A statement as a rule finds it, in tokens; ranges in reading order. */
export interface Draft {
  readonly source: Source | null;
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly report: Report;
  /** How sure the rule is, 0 to 1: what decides among findings. What readers are told is `published`, or fitted to it (`calibrated.ts`). */
  readonly confidence: number;
  /** How many in a hundred like it are right, 0 to 1, where that is known better than by its rule. */
  readonly published?: number;
  readonly reason?: string;
  /** It stands in what another says, so its words stay open for that one. */
  readonly isInner?: boolean;
  /** Written down as it was said, without quotation marks: a turn of a transcript. */
  readonly isVerbatim?: boolean;
}

/** A draft that was taken, and by which rule. */
export type Entry = Draft & { readonly rule: string };

export interface Rule {
  readonly name: string;
  /** Statements in reading order; empty when the rule finds none. May look at what earlier rules found. */
  readonly find: (reading: Reading, ledger: Ledger) => Iterable<Draft>;
  /** May find a statement inside the content of another (“X says that, according to Y, …”). */
  readonly mayNest: boolean;
}

/** What the rules before have taken. */
export interface Ledger {
  readonly drafts: readonly Entry[];
  /** Speaker of each cue, by `Cue.number`; a rule may add what it sees better. */
  readonly speakers: Map<number, Source>;
  isSpent(cueNumber: number): boolean;
  spend(cueNumber: number): void;
  /** Position in `drafts` of the statement whose content holds the token; -1 when none. */
  ownerOf(index: number): number;
}
