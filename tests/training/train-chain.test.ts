import { describe, expect, it } from '@jest/globals';
import { gradientOf, type Sequence, trainChain } from '../../training/train-chain.js';
import { seeded, shuffled } from '../../training/random.js';

/** Three tokens with one to two features each, two labels. */
const sequence: Sequence = { offsets: Int32Array.of(0, 1, 3, 4), rows: Int32Array.of(0, 1, 2, 0), labels: Uint8Array.of(0, 1, 1) };
const labels = 2;
const someWeights = (): Float32Array => Float32Array.of(0.3, -0.2, 0.1, 0.4, -0.5, 0.2);
const someTransitions = (): Float32Array => Float32Array.of(0.2, -0.1, 0.3, 0.5, -0.4, 0.1);

describe('the gradient of a chain', () => {
  const likelihood = (weights: Float32Array, transitions: Float32Array): number =>
    gradientOf(sequence, { weights, transitions }, labels).logLikelihood;
  const step = 1e-3;
  const slopeAt = (change: (by: number) => number): number => (change(step) - change(-step)) / (2 * step);
  const moved = (values: Float32Array, place: number, by: number): Float32Array =>
    values.map((value, at) => (at === place ? value + by : value));
  const gradient = gradientOf(sequence, { weights: someWeights(), transitions: someTransitions() }, labels);

  it.each([0, 1, 2, 3, 4, 5])('of transition %d is what a small step shows', (place) => {
    const slope = slopeAt((by) => likelihood(someWeights(), moved(someTransitions(), place, by)));
    expect(gradient.transitions[place]).toBeCloseTo(slope, 3);
  });

  it.each([0, 1, 2, 3, 4, 5])('of weight %d is what a small step shows', (place) => {
    const row = Math.floor(place / labels);
    const tokens = [[0], [1, 2], [0]].flatMap((rows, token) => (rows.includes(row) ? [token] : []));
    const expected = tokens.reduce((sum, token) => sum + (gradient.emissions[token * labels + (place % labels)] ?? 0), 0);
    const slope = slopeAt((by) => likelihood(moved(someWeights(), place, by), someTransitions()));
    expect(expected).toBeCloseTo(slope, 3);
  });
});

describe('training', () => {
  const options = { labels, epochs: 5, rate: 0.2, l2: 1e-4, drop: 0.2, seed: 7 };
  const train = () => trainChain([sequence, sequence, { ...sequence, labels: Uint8Array.of(0, 1, 0) }], 3, options, () => undefined);

  it('gives the same weights for the same seed', () => expect(train()).toEqual(train()));

  it('makes the labels that it saw likelier', () => {
    const empty = { weights: new Float32Array(6), transitions: new Float32Array(6) };
    const before = gradientOf(sequence, empty, labels).logLikelihood;
    expect(gradientOf(sequence, train(), labels).logLikelihood).toBeGreaterThan(before);
  });
});

describe('the generator', () => {
  it('depends on its seed alone', () => {
    const order = (seed: number): readonly number[] => shuffled([1, 2, 3, 4, 5, 6, 7, 8], seeded(seed));
    expect(order(3)).toEqual(order(3));
    expect(order(3)).not.toEqual(order(4));
    expect([...order(3)].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
