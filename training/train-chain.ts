import { posterior } from '../src/extract/model/chain.js';
import { seeded, shuffled } from './random.js';

/** One block of text: the rows of each token's features (`offsets[i]` to `offsets[i + 1]`) and its label. */
export interface Sequence {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
}

export interface TrainingOptions {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the features of a token that is left out each time it is seen, so that none of them is relied on alone. */
  readonly drop: number;
  readonly seed: number;
}

export interface ChainWeights {
  readonly weights: Float32Array;
  /** (labels + 1) × labels, the start last. */
  readonly transitions: Float32Array;
}

/** Fits a linear-chain CRF by AdaGrad, one block at a time. Same sequences and seed, same weights. */
export function trainChain(
  sequences: readonly Sequence[],
  rowCount: number,
  options: TrainingOptions,
  tell: (line: string) => void,
): ChainWeights {
  const { labels, epochs, rate, l2, drop, seed } = options;
  const weights = new Float32Array(rowCount * labels);
  const squares = new Float32Array(rowCount * labels).fill(1);
  const transitions = new Float32Array((labels + 1) * labels);
  const transitionSquares = new Float32Array(transitions.length).fill(1);
  const random = seeded(seed);
  // The mean over the later half of the epochs is steadier than where the last one happens to end.
  const averaged = Math.ceil(epochs / 2);
  const means = new Float32Array(weights.length);
  const transitionMeans = new Float32Array(transitions.length);
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let loss = 0;
    for (const whole of shuffled(sequences, random)) {
      const sequence = thinned(whole, drop, random);
      const gradient = gradientOf(sequence, { weights, transitions }, labels);
      loss -= gradient.logLikelihood;
      const { offsets, rows } = sequence;
      for (let index = 0; index + 1 < offsets.length; index += 1) {
        const place = index * labels;
        if (isSettled(gradient.emissions, place, labels)) continue;
        for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at += 1) {
          const row = (rows[at] ?? 0) * labels;
          for (let label = 0; label < labels; label += 1) {
            const weight = weights[row + label] ?? 0;
            const slope = (gradient.emissions[place + label] ?? 0) - l2 * weight;
            const square = (squares[row + label] ?? 0) + slope * slope;
            squares[row + label] = square;
            weights[row + label] = weight + (rate * slope) / Math.sqrt(square);
          }
        }
      }
      gradient.transitions.forEach((slope, place) => {
        if (slope === 0) return;
        transitionSquares[place] = (transitionSquares[place] ?? 0) + slope * slope;
        transitions[place] = (transitions[place] ?? 0) + (rate * slope) / Math.sqrt(transitionSquares[place] ?? 1);
      });
    }
    if (epoch > epochs - averaged) {
      for (let place = 0; place < means.length; place += 1) means[place] = (means[place] ?? 0) + (weights[place] ?? 0) / averaged;
      transitions.forEach((weight, place) => (transitionMeans[place] = (transitionMeans[place] ?? 0) + weight / averaged));
    }
    tell(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  // All features are there when it is used: together they say as much as the share of them did.
  return { weights: means.map((weight) => weight * (1 - drop)), transitions: transitionMeans };
}

function thinned(sequence: Sequence, drop: number, random: () => number): Sequence {
  if (drop === 0) return sequence;
  const offsets = new Int32Array(sequence.offsets.length);
  const rows = new Int32Array(sequence.rows.length);
  let count = 0;
  for (let index = 0; index + 1 < offsets.length; index += 1) {
    for (let at = sequence.offsets[index] ?? 0; at < (sequence.offsets[index + 1] ?? 0); at += 1) {
      if (random() < drop) continue;
      rows[count] = sequence.rows[at] ?? 0;
      count += 1;
    }
    offsets[index + 1] = count;
  }
  return { offsets, rows, labels: sequence.labels };
}

export interface Gradient {
  readonly logLikelihood: number;
  /** For each token and label: 1 for its own label, less the probability. */
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/** Slope of the logarithm of the probability of the given labels. */
export function gradientOf({ offsets, rows, labels: given }: Sequence, { weights, transitions }: ChainWeights, labels: number): Gradient {
  const size = given.length;
  const emissions = new Float64Array(size * labels);
  for (let index = 0; index < size; index += 1) {
    for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at += 1) {
      const row = (rows[at] ?? 0) * labels;
      for (let label = 0; label < labels; label += 1) {
        emissions[index * labels + label] = (emissions[index * labels + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  const { marginals, logPartition, transitions: expected } = posterior({ size, labels, emissions, transitions });
  const slopes = marginals.map((probability) => -probability);
  const steps = expected.map((count) => -count);
  let score = -logPartition;
  let before = labels;
  given.forEach((label, index) => {
    slopes[index * labels + label] = (slopes[index * labels + label] ?? 0) + 1;
    steps[before * labels + label] = (steps[before * labels + label] ?? 0) + 1;
    score += (emissions[index * labels + label] ?? 0) + (transitions[before * labels + label] ?? 0);
    before = label;
  });
  return { logLikelihood: score, emissions: slopes, transitions: steps };
}

/** Nothing is left to learn from a token whose label is certain. */
function isSettled(slopes: Float64Array, place: number, labels: number): boolean {
  for (let label = 0; label < labels; label += 1) if (Math.abs(slopes[place + label] ?? 0) > 1e-4) return false;
  return true;
}
