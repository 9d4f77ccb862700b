import type { TokenRange } from '../document.js';

/** What a rule knows of an act: its tokens, whose it is said to be, and the words before it that belong to it (“troops, which …”). */
export interface Act {
  readonly act: TokenRange;
  readonly accused: TokenRange;
  readonly antecedent?: TokenRange | undefined;
}
