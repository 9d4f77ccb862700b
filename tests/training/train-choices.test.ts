import { describe, expect, it } from '@jest/globals';
import { shares } from '../../src/extract/attribute/learned/choose.js';
import type { ChoiceExample } from '../../training/choice-examples.js';
import { trainChoices } from '../../training/train-choices.js';

/** Feature 7 is that of right readings, 8 of wrong ones, 9 of both; in one report of four nothing is right. */
const right: ChoiceExample = { features: [Uint32Array.of(7, 9), Uint32Array.of(8, 9)], rightness: [1, 0] };
const none: ChoiceExample = { features: [Uint32Array.of(8, 9)], rightness: [0] };
const examples = [right, right, right, none, right, right, right, none];
const options = { epochs: 30, rate: 0.3, l2: 1e-4, least: 1, sharpness: 10, seed: 5 };

describe('training the choice', () => {
  const { features, weights } = trainChoices(examples, options);
  const likely = (readings: readonly Uint32Array[]): readonly number[] => {
    const weightOf = (feature: number): number => weights[features.indexOf(feature)] ?? 0;
    return [...shares(Float64Array.from(readings, (reading) => reading.reduce((sum, feature) => sum + weightOf(feature), 0)))];
  };

  it('makes the right reading likely and the wrong one unlikely', () => {
    const [first = 0, second = 1] = likely(right.features);
    expect(first).toBeGreaterThan(0.8);
    expect(second).toBeLessThan(0.2);
  });

  it('leaves it to nobody where nothing was right', () => expect(likely(none.features)[0]).toBeLessThan(0.3));

  it('prefers the reading that shares more', () => {
    const pair: ChoiceExample = { features: [Uint32Array.of(1), Uint32Array.of(2)], rightness: [0.6, 1] };
    const learned = trainChoices([pair, pair, pair, pair], options);
    const at = (feature: number): number => learned.weights[learned.features.indexOf(feature)] ?? 0;
    expect(at(2)).toBeGreaterThan(at(1));
  });

  it('gives the same weights for the same seed', () => expect(trainChoices(examples, options)).toEqual({ features, weights }));

  it('leaves out what is seen less often than asked', () =>
    expect([...trainChoices([right, none], { ...options, least: 2 }).features].sort()).toEqual([8, 9]));
});
