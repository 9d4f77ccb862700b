import { type FeatureTable, tableOf } from './feature-table.js';

/** Weights of features for labels: eight bits each, times one scale. */
export interface LinearModel {
  readonly name: string;
  readonly labels: number;
  /** Hash of the feature of each row. */
  readonly features: Uint32Array;
  /** Row by row, one for each label. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** (labels + 1) × labels, the start last; empty for a model without a chain. */
  readonly transitions: Float32Array;
}

/** A model ready to be asked. */
export interface Scorer {
  readonly labels: number;
  readonly transitions: Float32Array;
  /** Adds the weights of the first `count` features to `scores`, from `place` on. */
  add(features: Uint32Array, count: number, scores: Float64Array, place: number): void;
}

export function scorerOf(model: LinearModel): Scorer {
  const { labels, weights, scale, transitions } = model;
  const table: FeatureTable = tableOf(model.features);
  return {
    labels,
    transitions,
    add(features, count, scores, place) {
      for (let index = 0; index < count; index += 1) {
        const row = table.rowOf(features[index] ?? 0);
        if (row < 0) continue;
        for (let label = 0; label < labels; label += 1) {
          scores[place + label] = (scores[place + label] ?? 0) + (weights[row * labels + label] ?? 0) * scale;
        }
      }
    },
  };
}

/**
 * Makes eight bits of each weight. Weights beyond `limit` are cut to it; the error of any other is at most half a step, `limit / 254`.
 *
 * Keeps the `most` rows with the largest weights, in the order of their features, so that the same weights give the same bytes.
 */
export function quantised(
  name: string,
  labels: number,
  features: Uint32Array,
  weights: Float32Array,
  transitions: Float32Array,
  { most, limit }: { readonly most: number; readonly limit: number },
): LinearModel {
  const scale = limit / 127;
  const peaks = Float32Array.from(features, (_, row) => {
    let peak = 0;
    for (let label = 0; label < labels; label += 1) peak = Math.max(peak, Math.abs(weights[row * labels + label] ?? 0));
    return peak;
  });
  const byPeak = Array.from(features.keys()).sort((a, b) => (peaks[b] ?? 0) - (peaks[a] ?? 0) || (features[a] ?? 0) - (features[b] ?? 0));
  const rows = byPeak
    .slice(0, most)
    .filter((row) => (peaks[row] ?? 0) >= scale / 2)
    .sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  const kept = new Int8Array(rows.length * labels);
  rows.forEach((row, place) => {
    for (let label = 0; label < labels; label += 1) {
      const steps = Math.round((weights[row * labels + label] ?? 0) / scale);
      kept[place * labels + label] = Math.max(-127, Math.min(127, steps));
    }
  });
  return { name, labels, features: Uint32Array.from(rows, (row) => features[row] ?? 0), weights: kept, scale, transitions };
}
