import type { BlockKind } from '../document.js';
import type { Tracked } from './tracked.js';

/** A line on its way to becoming a block: first as it was broken in the text, after `joinLines` a whole paragraph. */
export interface Line extends Tracked {
  /** Whether a blank line stood before it. */
  readonly isApart: boolean;
  readonly credit?: string;
  /** It ended with the hyphen of a divided word, which was taken away: the next line goes on without a space. */
  readonly isHyphenated?: boolean;
  readonly kind?: BlockKind;
}

/** Letters and digits only, in lower case: what two lines have in common when they say the same. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** “… in Brussels.”, “… he said.”’, “What next?” – also before closing quotation marks and brackets. */
export const endsWithStop = (text: string): boolean => /[.!?…。！？][”’"'»›)\]]{0,4}$/u.test(text.slice(-6));
