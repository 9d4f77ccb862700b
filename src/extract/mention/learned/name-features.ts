import type { TokenRange } from '../../document.js';
import { mix } from '../../model/hash.js';
import type { NameView } from './name-view.js';

/** More than any token has. */
export const mostNameFeatures = 128;

/** The habits that tell most together: all but the possessive, brackets and neighbours with capitals. */
const telling = 0b1110111111;

/**
 * Writes the features of a token into `out` and says how many. Nothing outside its sentence is seen but what the article makes of the same word.
 *
 * Each feature has the number of its line as its template, so a line put in anywhere but at the end makes a trained model worthless.
 */
export function nameFeatures(view: NameView, index: number, stretch: TokenRange, out: Uint32Array): number {
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    out[count] = mix(count, first, second, third);
    count += 1;
  };
  const from = view.sentenceFirst[index] ?? index;
  const to = view.sentenceLast[index] ?? index;
  const of = (column: Int32Array | Uint8Array, place: number): number => (place < from ? 91 : place > to ? 92 : (column[place] ?? 0));
  const { word, tag, classes, shape, known, ruled, rule, habit, capital } = view;
  const [before2, before, after, after2] = [index - 2, index - 1, index + 1, index + 2];
  const [w, wBefore, wAfter] = [of(word, index), of(word, before), of(word, after)];
  const [t, tBefore, tAfter] = [of(tag, index), of(tag, before), of(tag, after)];
  const [c, cBefore, cAfter] = [of(classes, index), of(classes, before), of(classes, after)];
  const [s, sBefore, sAfter] = [of(shape, index), of(shape, before), of(shape, after)];
  const [k, kBefore, kAfter] = [of(known, index), of(known, before), of(known, after)];
  const [r, rBefore, rAfter] = [of(ruled, index), of(ruled, before), of(ruled, after)];
  const why = of(rule, index);
  const h = of(habit, index);

  add(0);
  add(w);
  add(wBefore);
  add(wAfter);
  add(of(word, before2));
  add(of(word, after2));
  add(wBefore, w);
  add(w, wAfter);
  add(t);
  add(tBefore, t);
  add(t, tAfter);
  add(s);
  add(sBefore, s, sAfter);
  add(of(view.prefix, index));
  add(of(view.suffix, index));
  add(of(view.suffix, before), of(view.suffix, index));
  add(wBefore, s);
  add(wAfter, s);

  // What the lexicon says.
  add(c);
  add(cBefore, c);
  add(c, cAfter);
  add(cBefore, c, cAfter);
  add(of(classes, before2), cBefore, s);
  add(cAfter, of(classes, after2), s);
  add(k);
  add(kBefore, k, kAfter);
  add(k, s, c);

  const [l, lBefore, lAfter] = [of(view.listed, index), of(view.listed, before), of(view.listed, after)];
  const placed = of(view.listedPlace, index);
  add(l, s);
  add(lBefore, l, lAfter);
  add(l, wBefore);
  add(l, wAfter);
  add(placed, l);
  add(placed, of(view.listedPlace, after), of(view.listedPlace, before));

  // What stands around the capitals, and how they begin and end: “the [Tarn Harbour Authority] said”.
  const isCapital = of(capital, index) > 0;
  const runFirst = isCapital ? (view.runFirst[index] ?? index) : index;
  const runLast = isCapital ? (view.runLast[index] ?? index) : index;
  const place = Math.min(3, index - runFirst) * 4 + Math.min(3, runLast - index) + (isCapital ? 16 : 0);
  const [left, right] = [of(word, runFirst - 1), of(word, runLast + 1)];
  const headClass = of(classes, runLast);
  add(place);
  add(place, left);
  add(place, right);
  add(place, of(classes, runFirst - 1));
  add(place, of(classes, runLast + 1), of(tag, runLast + 1));
  add(place, headClass);
  add(place, of(word, runLast));
  add(place, of(classes, runFirst));
  add(place, of(classes, runFirst), headClass);
  add(of(word, stretch.last + 1), index === stretch.first ? 1 : 0);
  add(left, right, s);
  add(of(view.listed, runFirst), of(view.listed, runLast), place);
  add(of(view.listed, runFirst), l, place);

  // Where it stands.
  const setting = of(view.setting, index);
  add(setting, index === from ? 1 : 0);
  add(setting, s, index === from ? 1 : 0);
  add(index === from ? 1 : 0, t, h & 3);

  // What the article makes of the same word elsewhere.
  add(h >> 6, s);
  add(h);
  add(h & telling, s);
  add(of(habit, before) & telling, h & telling);
  add(h & telling, of(habit, after) & telling);

  // What the rules make of it.
  add(r);
  add(r, why);
  add(rBefore, r, rAfter);
  add(rBefore, r, why);
  add(r, rAfter, why);
  add(r, s);
  add(r, c);
  add(r, h & telling);
  add(r, wBefore);
  add(r, wAfter);
  add(r, k, place);
  add(r, of(ruled, before2), of(ruled, after2));
  add(of(ruled, runFirst), of(ruled, runLast), place);
  add(r, l, k);
  add(r, placed);
  return count;
}
