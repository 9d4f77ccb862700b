import type { TokenRange } from '../../document.js';
import { lengthOf } from './candidates.js';
import type { Choice } from './choose.js';

/**
 * From here on a reading is reported: half of those at .4 to .5 are right, fewer below. PolNeAR dev, F and precision of content: from .25 on 83.3 and 85.3,
 * from .4 on 83.3 and 87.9, from .5 on 82.7 and 89.3 (indirect 75.7 instead of 76.7).
 */
export const mayReport = 0.4;

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
