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
  // What is kept in any case is a report of its own, and no part of what another says.
  const own = new Int32Array(size).fill(-1);
  reports.forEach((readings, report) => {
    for (const reading of readings) if (isKept(reading)) own.fill(report, reading.candidate.cue.first, reading.candidate.cue.last + 1);
  });
  const isFree = ({ candidate: { contents } }: Choice, report: number): boolean =>
    countIn(taken, contents) * 2 < lengthOf(contents) &&
    contents.every(({ first, last }) => own.subarray(first, last + 1).every((owner) => owner < 0 || owner === report));
  const sureness = (readings: readonly Choice[]): number => readings[0]?.confidence ?? 0;
  return reports
    .map((readings, report) => ({ readings, report }))
    .sort((a, b) => sureness(b.readings) - sureness(a.readings))
    .flatMap(({ readings, report }) => {
      const choice = readings.find((reading) => (reading.confidence >= mayReport || isKept(reading)) && isFree(reading, report));
      for (const { first, last } of choice?.candidate.contents ?? []) taken.fill(1, first, last + 1);
      return choice ? [choice] : [];
    });
}

function countIn(taken: Uint8Array, ranges: readonly TokenRange[]): number {
  let count = 0;
  for (const { first, last } of ranges) for (let index = first; index <= last; index += 1) count += taken[index] ?? 0;
  return count;
}
