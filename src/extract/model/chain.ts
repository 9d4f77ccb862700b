/**
 * The linear chain: labels in a row, each with a score of its own (`emissions`, size × labels) and one for following the label before
 * (`transitions`, (labels + 1) × labels; the last row is the start).
 */
export interface Chain {
  readonly size: number;
  readonly labels: number;
  readonly emissions: Float64Array;
  readonly transitions: Float32Array;
}

/** The labels of the best path; empty for an empty chain. */
export function bestPath({ size, labels, emissions, transitions }: Chain): Uint8Array {
  const path = new Uint8Array(size);
  if (size === 0) return path;
  const from = new Uint8Array(size * labels);
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label += 1) scores[label] = at(emissions, label) + at(transitions, labels * labels + label);
  for (let index = 1; index < size; index += 1) {
    const base = index * labels;
    for (let label = 0; label < labels; label += 1) {
      let best = -Infinity;
      let origin = 0;
      for (let before = 0, step = label; before < labels; before += 1, step += labels) {
        const score = at(scores, before) + at(transitions, step);
        if (score > best) {
          best = score;
          origin = before;
        }
      }
      next[label] = best + at(emissions, base + label);
      from[base + label] = origin;
    }
    const spent = scores;
    scores = next;
    next = spent;
  }
  let label = 0;
  for (let other = 1; other < labels; other += 1) if (at(scores, other) > at(scores, label)) label = other;
  for (let index = size - 1; index >= 0; index -= 1) {
    path[index] = label;
    label = from[index * labels + label] ?? 0;
  }
  return path;
}

export interface Posterior {
  /** Probability of each label at each place, size × labels. */
  readonly marginals: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly logPartition: number;
  /** Expected count of each transition, start row last; zeros when they are not to be counted. */
  readonly transitions: Float64Array;
}

/** Forward and backward in scaled probabilities. */
export function posterior({ size, labels, emissions, transitions }: Chain, countsTransitions = true): Posterior {
  const step = Float64Array.from(transitions, Math.exp);
  const local = new Float64Array(size * labels);
  const forward = new Float64Array(size * labels);
  const backward = new Float64Array(size * labels);
  const scales = new Float64Array(size);
  const expected = new Float64Array(transitions.length);
  let logPartition = 0;
  for (let index = 0; index < size; index += 1) {
    const base = index * labels;
    let peak = -Infinity;
    for (let label = 0; label < labels; label += 1) peak = Math.max(peak, at(emissions, base + label));
    let sum = 0;
    for (let label = 0; label < labels; label += 1) {
      local[base + label] = Math.exp(at(emissions, base + label) - peak);
      let mass = 0;
      if (index === 0) mass = at(step, labels * labels + label);
      else
        for (let before = 0; before < labels; before += 1) mass += at(forward, base - labels + before) * at(step, before * labels + label);
      forward[base + label] = mass * at(local, base + label);
      sum += at(forward, base + label);
    }
    for (let label = 0; label < labels; label += 1) forward[base + label] = at(forward, base + label) / sum;
    scales[index] = sum;
    logPartition += Math.log(sum) + peak;
  }
  for (let index = size - 1; index >= 0; index -= 1) {
    const base = index * labels;
    for (let label = 0; label < labels; label += 1) {
      if (index === size - 1) {
        backward[base + label] = 1;
        continue;
      }
      let mass = 0;
      for (let next = 0; next < labels; next += 1) {
        const way =
          (at(step, label * labels + next) * at(local, base + labels + next) * at(backward, base + labels + next)) / at(scales, index + 1);
        mass += way;
        if (countsTransitions) expected[label * labels + next] = at(expected, label * labels + next) + at(forward, base + label) * way;
      }
      backward[base + label] = mass;
    }
  }
  const marginals = forward;
  for (let place = 0; place < marginals.length; place += 1) marginals[place] = at(forward, place) * at(backward, place);
  for (let label = 0; label < labels && size > 0; label += 1) expected[labels * labels + label] = at(marginals, label);
  return { marginals, logPartition, transitions: expected };
}

const at = (values: Float64Array | Float32Array, place: number): number => values[place] ?? 0;
