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

/**
 * Features and weights lie side by side in one open table: the feature, then its weights, four to a word, filled to a power of two words.
 *
 * A token has features that were never learned, and each would cost a look into far memory: a small table of bits in front of it knows most of them.
 */
export function scorerOf(model: LinearModel): Scorer {
  const { labels, features, weights, scale, transitions } = model;
  if (model.sparse) return sparseScorerOf(model, model.sparse);
  if (features.length === 0) return foldedScorerOf(model);
  const shift = Math.ceil(Math.log2(1 + Math.ceil(labels / 4)));
  const size = Math.max(8, features.length);
  const last = powerFrom(size * 1.5) - 1;
  const slots = new Int32Array((last + 1) << shift);
  const words = Math.ceil(labels / 4);
  const lastBit = powerFrom(size * 8) - 1;
  const known = new Int32Array((lastBit + 1) >>> 5);
  features.forEach((feature, row) => {
    let slot = Math.imul(feature, spread) & last;
    while (slots[slot << shift] !== 0) slot = (slot + 1) & last;
    slots[slot << shift] = feature | 0;
    for (let label = 0; label < labels; label += 1) {
      const cell = (slot << shift) + 1 + (label >> 2);
      slots[cell] = (slots[cell] ?? 0) | (((weights[row * labels + label] ?? 0) & 255) << ((label & 3) << 3));
    }
    const bit = feature & lastBit;
    known[bit >>> 5] = (known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  });
  const sums = new Int32Array(words * 4);
  let likely = new Int32Array(128);
  return {
    labels,
    transitions,
    add(asked, count, scores, place) {
      if (count > likely.length) likely = new Int32Array(count * 2);
      let some = 0;
      for (let index = 0; index < count; index += 1) {
        const feature = (asked[index] ?? 0) | 0;
        const bit = feature & lastBit;
        likely[some] = feature;
        some += ((known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
      }
      sums.fill(0);
      for (let index = 0; index < some; index += 1) {
        const feature = likely[index] ?? 0;
        let slot = Math.imul(feature, spread) & last;
        let found = slots[slot << shift] ?? 0;
        while (found !== feature && found !== 0) {
          slot = (slot + 1) & last;
          found = slots[slot << shift] ?? 0;
        }
        if (found === 0) continue;
        const cell = (slot << shift) + 1;
        for (let word = 0; word < words; word += 1) {
          const four = slots[cell + word] ?? 0;
          const label = word << 2;
          sums[label] = (sums[label] ?? 0) + ((four << 24) >> 24);
          sums[label + 1] = (sums[label + 1] ?? 0) + ((four << 16) >> 24);
          sums[label + 2] = (sums[label + 2] ?? 0) + ((four << 8) >> 24);
          sums[label + 3] = (sums[label + 3] ?? 0) + (four >> 24);
        }
      }
      for (let label = 0; label < labels; label += 1) scores[place + label] = (scores[place + label] ?? 0) + (sums[label] ?? 0) * scale;
    },
  };
}

/**
 * Asks a folded model. The weights of two labels are one number of sixteen bits, so that a row of the parser, which asks for a hundred of them
 * at every move, is one look.
 */
function foldedScorerOf({ labels, weights, scale, transitions }: LinearModel): Scorer {
  const pairs = Math.ceil(labels / 2);
  const size = weights.length / labels;
  const rows = new Int16Array(size * pairs);
  for (let row = 0, at = 0; row < size; row += 1) {
    for (let label = 0; label < labels; label += 1, at += 1) {
      const pair = row * pairs + (label >> 1);
      const weight = weights[at] ?? 0;
      rows[pair] = (label & 1) === 0 ? weight & 255 : (rows[pair] ?? 0) | (weight << 8);
    }
  }
  // What a call works with is taken from here into names of its own: a loop reads those faster.
  const table = { last: size - 1, pairs, rows };
  return {
    labels,
    transitions,
    add(features, count, scores, place) {
      const { last, pairs, rows } = table;
      if (last < 0) return;
      for (let pair = 0; pair < pairs; pair += 1) {
        let first = 0;
        let second = 0;
        for (let index = 0; index < count; index += 1) {
          const both = rows[((features[index] ?? 0) & last) * pairs + pair] ?? 0;
          first += (both << 24) >> 24;
          second += both >> 8;
        }
        const at = place + pair * 2;
        scores[at] = (scores[at] ?? 0) + first * scale;
        if (pair * 2 + 1 < labels) scores[at + 1] = (scores[at + 1] ?? 0) + second * scale;
      }
    },
  };
}

/**
 * Asks a sparse model of up to 2^24 weights. `slots` has each feature and, in one number, where its row begins in `cells` (24 bits) and how many
 * it has there (8 bits); a cell is a weight and its label. All is kept small, because what a text asks for next is seldom near.
 *
 * Half of the features asked for were never learned: a small table of bits says so of most before far memory is asked. Sums are made in the order
 * of the features, so that rounding, which decides between equals, is always the same.
 */
function sparseScorerOf(
  { labels, features: known, weights, scale, transitions }: LinearModel,
  { counts, columns }: NonNullable<LinearModel['sparse']>,
): Scorer {
  const table = slotsOf(known, counts);
  const cells = new Int16Array(weights.length);
  for (let at = 0; at < cells.length; at += 1) cells[at] = ((weights[at] ?? 0) << 8) | (columns[at] ?? 0);
  let found = new Int32Array(128);
  return {
    labels,
    transitions,
    add(features, count, scores, place) {
      if (count > found.length) found = new Int32Array(count * 2);
      const { last, slots, lastBit, bits } = table;
      const rows = found;
      let likely = 0;
      for (let index = 0; index < count; index += 1) {
        const feature = (features[index] ?? 0) | 0;
        rows[likely] = feature;
        likely += ((bits[(feature & lastBit) >>> 5] ?? 0) >>> (feature & 31)) & 1;
      }
      let some = 0;
      for (let index = 0; index < likely; index += 1) {
        const feature = rows[index] ?? 0;
        let slot = Math.imul(feature, spread) & last;
        while (slots[slot * 2] !== feature && slots[slot * 2] !== 0) slot = (slot + 1) & last;
        if (slots[slot * 2] === 0) continue;
        rows[some] = slots[slot * 2 + 1] ?? 0;
        some += 1;
      }
      const own = cells;
      for (let index = 0; index < some; index += 1) {
        const row = rows[index] ?? 0;
        const from = row >>> 8;
        const end = from + (row & 255);
        for (let at = from; at < end; at += 1) {
          const cell = own[at] ?? 0;
          const score = place + (cell & 255);
          scores[score] = (scores[score] ?? 0) + (cell >> 8) * scale;
        }
      }
    },
  };
}

interface Slots {
  /** The last slot, and the last bit; both one less than a power of two. */
  readonly last: number;
  readonly lastBit: number;
  readonly slots: Int32Array;
  readonly bits: Int32Array;
}

function slotsOf(known: Uint32Array, counts: Uint8Array): Slots {
  const last = powerFrom(known.length * 2) - 1;
  const lastBit = powerFrom(known.length * 8) - 1;
  const slots = new Int32Array((last + 1) * 2);
  const bits = new Int32Array((lastBit + 1) >>> 5);
  let begin = 0;
  known.forEach((feature, row) => {
    let slot = Math.imul(feature, spread) & last;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & last;
    slots[slot * 2] = feature;
    slots[slot * 2 + 1] = (begin << 8) | (counts[row] ?? 0);
    begin += counts[row] ?? 0;
    const word = (feature & lastBit) >>> 5;
    bits[word] = (bits[word] ?? 0) | (1 << (feature & 31));
  });
  return { last, lastBit, slots, bits };
}

const spread = 0x9e3779b1;
const powerFrom = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(32, least)));

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
