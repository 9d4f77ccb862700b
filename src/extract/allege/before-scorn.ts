import type { TokenRange } from '../document.js';
import { falseWords } from '../lexicon/response-verbs.js';
import type { Reading } from './reading.js';

/** “dismissed claims that he had lied [as nonsense]”: what it is called is neither what is rejected nor what was done. */
export function beforeScorn(reading: Reading, range: TokenRange): TokenRange {
  for (let at = range.last; at > range.first; at -= 1) {
    if (reading.word(at) !== 'as') continue;
    const isScorn = [at + 1, at + 2, at + 3].some((next) => next <= range.last && falseWords.has(reading.word(next)));
    return isScorn ? { first: range.first, last: at - 1 } : range;
  }
  return range;
}
