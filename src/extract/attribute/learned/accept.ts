import type { TokenRange } from '../../document.js';
import { lengthOf } from './candidates.js';
import type { Choice } from './choose.js';

/** From here on a reading is reported. Below one half: one missed costs as much as one too many, and the confidence shows the doubt. Chosen on folds of the training articles. */
export const mayReport = 0.25;

/**
 * Of each report one reading: the surest report first, each with the best of its readings whose words no other one has taken; none when there is none.
 *
 * `isKept` lets one stand that is less likely than `mayReport`.
 */
export function accept(size: number, reports: readonly (readonly Choice[])[], isKept: (choice: Choice) => boolean): readonly Choice[] {
  const taken = new Uint8Array(size);
  const isFree = ({ candidate: { contents } }: Choice): boolean => countIn(taken, contents) * 2 < lengthOf(contents);
  const sureness = (readings: readonly Choice[]): number => readings[0]?.confidence ?? 0;
  return [...reports]
    .sort((a, b) => sureness(b) - sureness(a))
    .flatMap((readings) => {
      const choice = readings.find((reading) => (reading.confidence >= mayReport || isKept(reading)) && isFree(reading));
      for (const { first, last } of choice?.candidate.contents ?? []) taken.fill(1, first, last + 1);
      return choice ? [choice] : [];
    });
}

function countIn(taken: Uint8Array, ranges: readonly TokenRange[]): number {
  let count = 0;
  for (const { first, last } of ranges) for (let index = first; index <= last; index += 1) count += taken[index] ?? 0;
  return count;
}
