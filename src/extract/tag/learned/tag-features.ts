import type { TokenRange } from '../../document.js';
import { at, tagTemplates } from './tag-templates.js';
import type { WordColumns } from './word-columns.js';

export const mostTagFeatures = tagTemplates.count;

/**
 * Writes the features of a word into `out` and says how many. What the rules say is evidence like any other.
 *
 * `before` and `before2` are the labels given to the two words before; `sentence` is all that is seen.
 */
export function tagFeatures(
  columns: WordColumns,
  index: number,
  sentence: TokenRange,
  before: number,
  before2: number,
  out: Uint32Array,
): number {
  const { word, ending2, ending3, ending4, opening1, opening3, shape, ruled } = columns;
  const { first, last } = sentence;
  const values = tagTemplates.values;
  const hasBefore = index > first;
  const hasAfter = index < last;
  const hasAfter2 = index + 1 < last;
  values[at.word] = word[index] ?? 0;
  values[at.ending2] = ending2[index] ?? 0;
  values[at.ending3] = ending3[index] ?? 0;
  values[at.ending4] = ending4[index] ?? 0;
  values[at.opening1] = opening1[index] ?? 0;
  values[at.opening3] = opening3[index] ?? 0;
  values[at.shape] = shape[index] ?? 0;
  values[at.starts] = hasBefore ? 0 : 1;
  values[at.ruled] = ruled[index] ?? 0;
  values[at.before] = before;
  values[at.before2] = before2;

  values[at.wordBefore] = hasBefore ? (word[index - 1] ?? 0) : noneBefore;
  values[at.endingBefore] = hasBefore ? (ending3[index - 1] ?? 0) : noneBefore;
  values[at.ruledBefore] = hasBefore ? (ruled[index - 1] ?? 0) : noneBefore;
  values[at.wordBefore2] = index - 1 > first ? (word[index - 2] ?? 0) : noneBefore;

  values[at.wordAfter] = hasAfter ? (word[index + 1] ?? 0) : noneAfter;
  values[at.endingAfter] = hasAfter ? (ending3[index + 1] ?? 0) : noneAfter;
  values[at.ruledAfter] = hasAfter ? (ruled[index + 1] ?? 0) : noneAfter;
  values[at.shapeAfter] = hasAfter ? (shape[index + 1] ?? 0) : noneAfter;
  values[at.wordAfter2] = hasAfter2 ? (word[index + 2] ?? 0) : noneAfter;
  values[at.ruledAfter2] = hasAfter2 ? (ruled[index + 2] ?? 0) : noneAfter;
  return tagTemplates.write(out);
}

// No word has them.
const noneBefore = -12;
const noneAfter = -11;
