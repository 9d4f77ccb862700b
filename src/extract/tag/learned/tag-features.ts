import type { TokenRange } from '../../document.js';
import { mix } from '../../model/hash.js';
import type { WordColumns } from './word-columns.js';

/** More than any token has. */
export const mostTagFeatures = 64;

/**
 * Writes the features of a word into `out` and says how many. What the rules say is evidence like any other.
 *
 * `before` and `before2` are the labels given to the two words before; `sentence` is all that is seen. Each feature has the number of its
 * line as its template, so a line put in anywhere but at the end makes a trained model worthless.
 */
export function tagFeatures(
  columns: WordColumns,
  index: number,
  sentence: TokenRange,
  before: number,
  before2: number,
  out: Uint32Array,
): number {
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    out[count] = mix(count, first, second, third);
    count += 1;
  };
  const of = (column: Int32Array | Uint8Array, place: number): number =>
    place < sentence.first ? outside - 1 : place > sentence.last ? outside : (column[place] ?? 0);
  const { word, ending2, ending3, ending4, opening1, opening3, shape, ruled } = columns;
  const [w, s, r] = [word[index] ?? 0, shape[index] ?? 0, ruled[index] ?? 0];
  const [wBefore, wAfter, wAfter2] = [of(word, index - 1), of(word, index + 1), of(word, index + 2)];
  const [rBefore, rAfter, rAfter2] = [of(ruled, index - 1), of(ruled, index + 1), of(ruled, index + 2)];
  const starts = index === sentence.first ? 1 : 0;

  add(0);
  add(w);
  add(ending3[index] ?? 0);
  add(ending2[index] ?? 0);
  add(ending4[index] ?? 0);
  add(opening1[index] ?? 0);
  add(opening3[index] ?? 0);
  add(s, starts);
  add(s, of(shape, index + 1));
  add(s, ending3[index] ?? 0);
  add(before);
  add(before, before2);
  add(before, w);
  add(wBefore);
  add(of(ending3, index - 1));
  add(of(word, index - 2));
  add(wAfter);
  add(of(ending3, index + 1));
  add(wAfter2);
  add(wBefore, w);
  add(w, wAfter);
  add(wBefore, wAfter);

  // What the rules say.
  add(r);
  add(r, before);
  add(r, w);
  add(r, rAfter);
  add(r, before, rAfter);
  add(r, before, before2);
  add(r, rAfter, rAfter2);
  add(rAfter);
  add(rAfter2);
  add(w, rAfter);
  add(w, rAfter, rAfter2);
  add(r, wBefore);
  add(r, wAfter);
  add(r, ending3[index] ?? 0);
  add(before, w, rAfter);
  add(r, s);
  add(rBefore, before);
  return count;
}

/** No word has it. */
const outside = -11;
