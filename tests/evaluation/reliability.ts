/** A finding that was checked: how sure it says it is, 0 to 1, and whether it is right. */
export interface Checked {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The findings whose confidence lies from `from` up to, but not, `to`; the last bin has 1 too. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence and share of right ones, 0 to 1; 0 for an empty bin. */
  readonly confidence: number;
  readonly right: number;
}

const borders = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Whether confidences mean what they say: of findings at 0.8 to 0.9, 80 to 90 in a hundred should be right. One bin for each pair of borders, lowest first. */
export function reliability(findings: readonly Checked[]): readonly ReliabilityBin[] {
  return borders.slice(0, -1).map((from, place) => {
    const to = borders[place + 1] ?? 1;
    const own = findings.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const mean = (valueOf: (finding: Checked) => number): number =>
      own.length === 0 ? 0 : own.reduce((sum, finding) => sum + valueOf(finding), 0) / own.length;
    return {
      from,
      to,
      count: own.length,
      confidence: mean(({ confidence }) => confidence),
      right: mean(({ isRight }) => (isRight ? 1 : 0)),
    };
  });
}

/** Mean distance of confidence and share of right ones over the bins, each as heavy as it is full: 0 when every confidence means what it says. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? 0 : bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) / total;
}

/** The bins as lines of text, one for each that is not empty: borders, count, mean confidence, share right. */
export const printReliability = (bins: readonly ReliabilityBin[]): string =>
  bins
    .filter(({ count }) => count > 0)
    .map(
      ({ from, to, count, confidence, right }) =>
        `${from.toFixed(1)}–${to.toFixed(1)}  ${String(count).padStart(5)}  ${confidence.toFixed(2)}  ${right.toFixed(2)}`,
    )
    .join('\n');
