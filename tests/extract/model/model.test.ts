import { describe, expect, it } from '@jest/globals';
import { bestPath, type Chain, posterior } from '../../../src/extract/model/chain.js';
import { openTable, tableOf } from '../../../src/extract/model/feature-table.js';
import { hashText, mix } from '../../../src/extract/model/hash.js';
import { bestOf, quantised, scorerOf, sparse } from '../../../src/extract/model/linear-model.js';
import { parseModels, writeModels } from '../../../src/extract/model/model-file.js';
import { templatesOf } from '../../../src/extract/model/templates.js';

const chain: Chain = {
  size: 3,
  labels: 2,
  emissions: Float64Array.of(0.2, 0.1, -0.3, 0.4, 0.9, 0.1),
  transitions: Float32Array.of(0.5, -1, 0.25, 0.75, 0, -0.5),
};

/** Every path with its score, the slow way. */
function paths({ size, labels, emissions, transitions }: Chain): readonly { readonly path: readonly number[]; readonly score: number }[] {
  return Array.from({ length: labels ** size }, (_, number) => {
    const path = Array.from({ length: size }, (_, index) => Math.floor(number / labels ** index) % labels);
    const score = path.reduce(
      (sum, label, index) =>
        sum + (emissions[index * labels + label] ?? 0) + (transitions[(path[index - 1] ?? labels) * labels + label] ?? 0),
      0,
    );
    return { path, score };
  });
}

describe('a chain', () => {
  const all = paths(chain);
  const best = all.reduce((most, one) => (one.score > most.score ? one : most));
  const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0);

  it('finds the best of all paths', () => expect([...bestPath(chain)]).toEqual(best.path));

  it('sums all paths', () => expect(posterior(chain).logPartition).toBeCloseTo(Math.log(total), 6));

  it.each([0, 1, 2])('knows how likely each label of token %d is', (index) => {
    const share = all.filter(({ path }) => path[index] === 1).reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
    expect(posterior(chain).marginals[index * 2 + 1]).toBeCloseTo(share, 6);
  });

  it('of nothing has no labels', () => expect(bestPath({ ...chain, size: 0, emissions: new Float64Array(0) })).toHaveLength(0));
});

describe('a table of features', () => {
  const features = Uint32Array.from({ length: 5000 }, (_, index) => hashText(`feature ${index}`));

  it('finds each in its row and no other', () => {
    const table = tableOf(features);
    expect(features.every((feature, row) => table.rowOf(feature) === row)).toBe(true);
    expect(table.rowOf(hashText('another'))).toBe(-1);
  });

  it('grows and keeps its order', () => {
    const table = openTable(1);
    features.forEach((feature) => table.rowFor(feature));
    expect(table.keys()).toEqual(features);
  });

  it.each([
    ['template', mix(1, 5, 6), mix(2, 5, 6)],
    ['order of values', mix(1, 5, 6), mix(1, 6, 5)],
    ['third value', mix(1, 5, 6, 0), mix(1, 5, 6, 1)],
  ])('tells features apart by %s', (_, one, other) => expect(one).not.toBe(other));
});

describe('templates', () => {
  const templates = templatesOf({ word: 0, tag: 1, side: 2 }, [[], ['tag'], ['word', 'side'], ['side', 'tag', 'word']], 128);

  it('make of their lines what is made one by one', () => {
    templates.values.set([-7, 2 ** 31 - 1, 12]);
    const out = new Uint32Array(5);
    expect(templates.write(out)).toBe(4);
    expect([...out]).toEqual([mix(128, 0), mix(129, 2 ** 31 - 1), mix(130, -7, 12), mix(131, 12, 2 ** 31 - 1, -7), 0]);
  });
});

describe('weights in eight bits', () => {
  const features = Uint32Array.of(30, 10, 20);
  const weights = Float32Array.of(0.5, -0.25, 0.001, 0, 9, -0.7);
  const model = quantised('toy', 2, features, weights, Float32Array.of(1, 2, 3, 4, 5, 6), { most: 2, limit: 1.27 });
  const scoresOf = (feature: number): readonly number[] => {
    const scores = new Float64Array(2);
    scorerOf(model).add(Uint32Array.of(feature), 1, scores, 0);
    return [...scores];
  };

  it.each([
    [30, 0.5, -0.25, 'at most half a step away'],
    [20, 1.27, -0.7, 'cut to the limit'],
    [10, 0, 0, 'too small to be kept'],
    [99, 0, 0, 'never learned'],
  ])('of feature %d are %d and %d: %s', (feature, first, second) => {
    const [one, other] = scoresOf(feature);
    expect(Math.abs((one ?? NaN) - first)).toBeLessThanOrEqual(0.005 + 1e-9);
    expect(Math.abs((other ?? NaN) - second)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  it('come back from a file as they went', () =>
    expect(parseModels(writeModels([model, { ...model, name: 'second' }]))).toEqual([model, { ...model, name: 'second' }]));

  it('come back from a file without their zeros, and score as before', () => {
    const lean = sparse({ ...model, weights: Int8Array.of(0, -70, 0, 0) });
    expect(lean.weights).toEqual(Int8Array.of(-70));
    expect(parseModels(writeModels([lean, model]))).toEqual([lean, model]);
    const scores = new Float64Array(2);
    scorerOf(lean).add(Uint32Array.of(20, 30), 2, scores, 0);
    expect([...scores]).toEqual([0, -70 * model.scale]);
  });

  it('find a feature by the last bits of its hash when rows are shared', () => {
    const scores = new Float64Array(2);
    const shared = { ...model, features: new Uint32Array(0), weights: Int8Array.of(1, 2, 3, 4, 5, 6, 7, 8), scale: 1 };
    expect(parseModels(writeModels([shared, model]))).toEqual([shared, model]);
    scorerOf(shared).add(Uint32Array.of(6), 1, scores, 0);
    expect([...scores]).toEqual([5, 6]);
  });

  // [name, the same weights in another form]
  const many = Uint32Array.from({ length: 1024 }, (_, row) => (Math.imul(row, 0x9e3779b0) >>> 0) + row || 1);
  const full = {
    ...model,
    labels: 3,
    features: many,
    weights: Int8Array.from({ length: 3072 }, (_, at) => (at % 5 === 0 ? 0 : ((at * 37) % 255) - 127)),
  };
  it.each([
    ['without zeros', sparse(full), many],
    ['in shared rows', { ...full, features: new Uint32Array(0) }, many.map((_, row) => row + 1024)],
  ])('score the same %s', (_, other, asked) => {
    const [scores, others] = [new Float64Array(4), new Float64Array(4)];
    scorerOf(full).add(many, 1024, scores, 1);
    scorerOf(other).add(asked, 1024, others, 1);
    others.forEach((score, label) => expect(score).toBeCloseTo(scores[label] ?? NaN, 9));
  });

  it('score nothing for features that were never learned', () => {
    const scores = new Float64Array(3);
    const unknown = Uint32Array.from({ length: 5000 }, (_, index) => hashText(`unknown ${index}`));
    scorerOf(sparse(full)).add(unknown, 5000, scores, 0);
    expect([...scores]).toEqual([0, 0, 0]);
  });

  it.each([
    [[1, 3, 2], 1],
    [[2, 2, 1], 0],
    [[-1], 0],
  ])('best of %j is %d', (scores, best) => expect(bestOf(Float64Array.from(scores))).toBe(best));

  it.each([
    ['nothing', (bytes: Uint8Array) => bytes.subarray(0, 3)],
    ['another file', () => Uint8Array.from({ length: 64 }, () => 65)],
    ['half a file', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 8)],
  ])('are refused from %s', (_, broken) => expect(() => parseModels(broken(writeModels([model])))).toThrow(/model file/));
});
