import { type FeatureTable, tableOf } from './feature-table.js';

/** Weights of features for labels: eight bits each, times one scale. */
export interface LinearModel {
  readonly name: string;
  readonly labels: number;
  /** Hash of the feature of each row; empty in a folded model, where a feature has the row that the last bits of its hash say. */
  readonly features: Uint32Array;
  /** Row by row, one for each label; in a sparse model only those that are not zero. */
  readonly weights: Int8Array;
  /** In a sparse model how many weights each row has, and the label of each weight; absent when every label has one. */
  readonly sparse?: { readonly counts: Uint8Array; readonly columns: Uint8Array };
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
  if (model.sparse) return sparseScorerOf(model, model.sparse);
  if (model.features.length === 0) return foldedScorerOf(model);
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

/** Label by label, so that each sum stays at hand: this is asked for every move of a parser. */
function foldedScorerOf({ labels, weights, scale, transitions }: LinearModel): Scorer {
  const last = weights.length / labels - 1;
  return {
    labels,
    transitions,
    add(features, count, scores, place) {
      if (last < 0) return;
      for (let label = 0; label < labels; label += 1) {
        let sum = 0;
        for (let index = 0; index < count; index += 1) sum += weights[((features[index] ?? 0) & last) * labels + label] ?? 0;
        scores[place + label] = (scores[place + label] ?? 0) + sum * scale;
      }
    },
  };
}

function sparseScorerOf(
  { labels, features: known, weights, scale, transitions }: LinearModel,
  { counts, columns }: NonNullable<LinearModel['sparse']>,
): Scorer {
  const table = tableOf(known);
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, row) => (starts[row + 1] = (starts[row] ?? 0) + count));
  return {
    labels,
    transitions,
    add(features, count, scores, place) {
      for (let index = 0; index < count; index += 1) {
        const row = table.rowOf(features[index] ?? 0);
        if (row < 0) continue;
        const end = starts[row + 1] ?? 0;
        for (let at = starts[row] ?? 0; at < end; at += 1) {
          const score = place + (columns[at] ?? 0);
          scores[score] = (scores[score] ?? 0) + (weights[at] ?? 0) * scale;
        }
      }
    },
  };
}

/** The same model with its zeros left out. Takes at most 255 labels. */
export function sparse(model: LinearModel): LinearModel {
  const { labels, features } = model;
  const counts = new Uint8Array(features.length);
  const columns: number[] = [];
  const weights: number[] = [];
  model.weights.forEach((weight, place) => {
    if (weight === 0) return;
    const row = Math.floor(place / labels);
    counts[row] = (counts[row] ?? 0) + 1;
    columns.push(place % labels);
    weights.push(weight);
  });
  return { ...model, weights: Int8Array.from(weights), sparse: { counts, columns: Uint8Array.from(columns) } };
}

/** The label with the highest score, of equal ones the first. `scores` has `labels` entries. */
export function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
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
