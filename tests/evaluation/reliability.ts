/** A finding as a wager: how sure it was, 0 to 1, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The findings of one band of confidence. */
export interface Band {
  /** Lower end; the upper is the next band's. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean confidence and share of right ones, 0 to 1. */
  readonly confidence: number;
  readonly right: number;
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1] as const;

/** Of the findings made with 80 to 90 % confidence, how many are right? Only bands with findings; the last one holds 1 itself. */
export function reliabilityTable(judged: readonly Judged[]): readonly Band[] {
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? 1;
    const band = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (band.length === 0) return [];
    const confidence = band.reduce((sum, one) => sum + one.confidence, 0) / band.length;
    return [{ from, to, count: band.length, confidence, right: band.filter(({ isRight }) => isRight).length / band.length }];
  });
}

/** Mean distance of confidence and share of right ones over the bands, weighted by their findings (expected calibration error), 0 to 1. */
export function calibrationError(bands: readonly Band[]): number {
  const total = bands.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? 0 : bands.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) / total;
}
