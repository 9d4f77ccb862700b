import type { TokenRange } from '../../document.js';
import { mix } from '../../model/hash.js';
import type { TokenView } from './token-view.js';

/** More than any token has. */
export const mostFeatures = 128;

/**
 * Writes the features of a token into `out` and says how many. `block` is the paragraph: what stands outside it is not seen.
 *
 * Each feature has the number of its line as its template, so a line put in anywhere but at the end makes a trained model worthless.
 */
export function tokenFeatures(view: TokenView, index: number, block: TokenRange, out: Uint32Array): number {
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    out[count] = mix(count, first, second, third);
    count += 1;
  };
  const of = (column: Int32Array | Uint8Array, place: number): number =>
    place < block.first || place > block.last ? (place < block.first ? 91 : 92) : (column[place] ?? 0);
  const { word, tag, lemma, quoted, ruled, rule, phrase, report } = view;
  const [before2, before, after, after2] = [index - 2, index - 1, index + 1, index + 2];
  const inQuote = of(quoted, index);
  const [w, t, r] = [of(word, index), of(tag, index), of(ruled, index)];
  const [wBefore, wAfter, tBefore, tAfter] = [of(word, before), of(word, after), of(tag, before), of(tag, after)];
  const [rBefore, rAfter] = [of(ruled, before), of(ruled, after)];
  const kind = of(view.sentenceKind, index);
  const sentence = of(view.sentence, index);
  const sentenceEnd = of(view.sentenceEnd, index);

  add(0);
  add(w);
  add(t);
  add(wBefore);
  add(wAfter);
  add(of(word, before2));
  add(of(word, after2));
  add(tBefore);
  add(tAfter);
  add(wBefore, w);
  add(w, wAfter);
  add(tBefore, t);
  add(t, tAfter);
  add(of(tag, before2), tBefore, t);
  add(tBefore, t, tAfter);
  add(t, tAfter, of(tag, after2));
  add(of(view.ending, index));
  add(of(view.shape, index));
  add(of(lemma, index));

  // Quotation marks, and the sentences around.
  add(inQuote, of(quoted, before), of(quoted, after));
  add(inQuote, t);
  add(inQuote, w);
  add(inQuote, kind);
  add(inQuote, kind, of(view.sentenceKind, sentence - 1));
  add(inQuote, kind, of(view.sentenceKind, sentenceEnd + 1));
  const start = index - sentence < 3 ? index - sentence : index === sentenceEnd ? 4 : 5;
  add(start, sentence === block.first ? 1 : 0, sentenceEnd === block.last ? 1 : 0);
  add(start, inQuote, kind);

  // Words of reporting.
  const act = of(report, index);
  add(act);
  add(act, t, of(phrase, index));
  add(act, of(report, before), of(report, after));
  add(act, inQuote);
  add(act, of(lemma, index), tBefore);
  const left = view.cueBefore[index] ?? -1;
  const right = view.cueAfter[index] ?? -1;
  const fromLeft = far(left < 0 ? -1 : index - left);
  const toRight = far(right < 0 ? -1 : right - index);
  const leftLemma = left < 0 ? 1 : (lemma[left] ?? 0);
  const rightLemma = right < 0 ? 1 : (lemma[right] ?? 0);
  add(fromLeft);
  add(toRight);
  add(fromLeft, toRight, inQuote);
  add(leftLemma, fromLeft);
  add(rightLemma, toRight);
  add(fromLeft, t, wBefore);
  add(toRight, t, wAfter);
  add(leftLemma, t);
  add(rightLemma, t);
  add(leftLemma, rightLemma, inQuote);

  // Phrases.
  add(of(phrase, before), of(phrase, index), of(phrase, after));
  add(of(phrase, index), inQuote, fromLeft * 16 + toRight);

  // What the rules make of it.
  const why = of(rule, index);
  add(r);
  add(rBefore, r, rAfter);
  add(r, why);
  add(rBefore, r, why);
  add(r, rAfter, why);
  add(r, inQuote, kind);
  add(r, t);
  add(r, w);
  add(r, rBefore, w);
  add(r, rAfter, w);
  add(r, wBefore);
  add(r, wAfter);
  add(r, wBefore, tAfter);
  add(r, tBefore, t);
  add(r, t, tAfter);
  add(r, of(view.toEnd, index), t);
  add(r, fromLeft, toRight);
  add(r, leftLemma, fromLeft);
  add(r, act, of(lemma, index));
  add(of(ruled, before2) * 8 + rBefore, r, rAfter * 8 + of(ruled, after2));
  return count;
}

/** 0 none, 1 to 4 tokens as they are, then up to 8, 16, and more. */
const far = (distance: number): number => (distance < 0 ? 0 : distance < 5 ? distance : distance < 9 ? 5 : distance < 17 ? 6 : 7);
