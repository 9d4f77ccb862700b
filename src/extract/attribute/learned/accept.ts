import type { TokenRange } from '../../document.js';
import { lengthOf } from './candidates.js';
import type { Choice } from './choose.js';

/** From here on a reading is reported. Below one half: one missed costs as much as one too many, and the confidence shows the doubt. Chosen on folds of the training articles. */
export const mayReport = 0.25;

/**
 * Of readings that want the same words the likelier one: the surest first, each with words that no other one has taken.
 *
 * `isKept` lets one stand that is less likely than `mayReport`.
 */
export function accept(size: number, choices: readonly Choice[], isKept: (choice: Choice) => boolean): readonly Choice[] {
  const taken = new Uint8Array(size);
  return [...choices]
    .sort((a, b) => b.confidence - a.confidence || a.candidate.cue.first - b.candidate.cue.first)
    .filter((choice) => {
      const { contents } = choice.candidate;
      if (choice.confidence < mayReport && !isKept(choice)) return false;
      if (countIn(taken, contents) * 2 >= lengthOf(contents)) return false;
      for (const { first, last } of contents) taken.fill(1, first, last + 1);
      return true;
    });
}

function countIn(taken: Uint8Array, ranges: readonly TokenRange[]): number {
  let count = 0;
  for (const { first, last } of ranges) for (let index = first; index <= last; index += 1) count += taken[index] ?? 0;
  return count;
}
