import type { AllegationReport } from '../document.js';

/** More accusations than any few paragraphs hold: so many are looked at for one answer, so that a text of accusations costs no square of its length. */
export const lookedAt = 40;

/** The last reports that begin at the offset or before it, in reading order; `reports` are in reading order as well. */
export function reportsBefore(reports: readonly AllegationReport[], offset: number): readonly AllegationReport[] {
  const end = firstBehind(reports, offset);
  return reports.slice(Math.max(0, end - lookedAt), end);
}

/** The reports on either side of the offset, half of them behind it. */
export function reportsAround(reports: readonly AllegationReport[], offset: number): readonly AllegationReport[] {
  const end = firstBehind(reports, offset);
  return reports.slice(Math.max(0, end - lookedAt), end + lookedAt);
}

/** Position of the first report that begins behind the offset, by binary search. */
function firstBehind(reports: readonly AllegationReport[], offset: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
