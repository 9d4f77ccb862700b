import { describe, expect, it } from '@jest/globals';
import { calibrationError, type Checked, printReliability, reliability } from './reliability.js';

const checked = (confidence: number, ...right: readonly boolean[]): readonly Checked[] => right.map((isRight) => ({ confidence, isRight }));

describe('the reliability table', () => {
  const bins = reliability([
    ...checked(0.2, false),
    ...checked(0.5, true, false),
    ...checked(0.85, true, true, true, false),
    ...checked(1, true),
  ]);

  it('has a bin for each pair of borders, with what lies in it', () =>
    expect(bins.map(({ from, to, count, right }) => [from, to, count, right])).toEqual([
      [0, 0.5, 1, 0],
      [0.5, 0.6, 2, 0.5],
      [0.6, 0.7, 0, 0],
      [0.7, 0.8, 0, 0],
      [0.8, 0.9, 4, 0.75],
      [0.9, 1, 1, 1],
    ]));

  it('tells how far confidences are off', () => expect(calibrationError(bins)).toBeCloseTo((1 * 0.2 + 0 + 4 * 0.1 + 0) / 8));

  it('prints the bins that hold something', () =>
    expect(printReliability(bins)).toBe(
      ['0.0–0.5      1  0.20  0.00', '0.5–0.6      2  0.50  0.50', '0.8–0.9      4  0.85  0.75', '0.9–1.0      1  1.00  1.00'].join('\n'),
    ));

  it('of nothing is empty and off by nothing', () =>
    expect([calibrationError(reliability([])), printReliability(reliability([]))]).toEqual([0, '']));
});
