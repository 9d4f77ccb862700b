import type { TokenRange } from '../../document.js';
import { lengthOf } from './candidates.js';
import type { Choice } from './choose.js';

/**
 * From here on a reading is reported: it is more likely right than wrong, for a false attribution is the worst that can be said. On PolNeAR dev .25 finds
 * four in a hundred more (F .6 higher) and is wrong in fourteen of a hundred instead of ten.
 */
export const mayReport = 0.5;

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
