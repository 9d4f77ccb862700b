import { differenceOf } from '../../bench/read/compare.js';
import type { Pass } from '../../bench/read/measure.js';
import { summarize } from '../../bench/read/summary.js';

describe('answers of two servers', () => {
  it.each([
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, null],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, null],
    [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] }, 'data.a.1.b: "x" expected, "y" given'],
    [{ a: [1] }, { a: [1, 2] }, 'data.a.1: nothing expected, 2 given'],
    [{ a: null }, {}, 'data.a: null expected, nothing given'],
    [{ a: [] }, { a: {} }, 'data.a: [] expected, {} given'],
  ])('%j and %j', (expected, given, difference) => {
    expect(differenceOf(expected, given, 'data')).toBe(difference);
  });
});

describe('ratios', () => {
  it('are taken round by round, and the median of them counts', () => {
    const pass = (contender: Pass['contender'], round: number, perSecond: number): Pass => ({
      ...{ contender, round, perSecond, operation: 'Q1', p50: 1, p99: 2, nodeMs: 1, postgresMs: perSecond / 100 },
    });
    // Somebody else used the machine in the second round; the median of each side would give 0.4.
    const passes = [
      pass('limit', 0, 1000),
      pass('hearsay', 0, 500),
      pass('limit', 1, 100),
      pass('hearsay', 1, 90),
      pass('limit', 2, 800),
      pass('hearsay', 2, 320),
    ];
    const { ratios, figures } = summarize(passes);
    expect(ratios.toLimit).toEqual({ Q1: 0.5 });
    expect(ratios.toPostGraphile).toEqual({});
    expect(figures.map(({ contender, perSecond }) => [contender, perSecond])).toEqual([
      ['limit', 800],
      ['hearsay', 320],
    ]);
  });
});
