import { shares } from '../src/extract/attribute/learned/choose.js';
import { openTable } from '../src/extract/model/feature-table.js';
import type { ChoiceExample } from './choice-examples.js';
import { seeded, shuffled } from './random.js';

export interface ChoiceOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Features seen less often are left out. */
  readonly least: number;
  /** How much a reading that shares more is to be preferred: one that shares a tenth more gets e to the power of a tenth of it as much. */
  readonly sharpness: number;
  readonly seed: number;
}

/**
 * Fits, by a log-linear choice among the readings of a report and “none”, which one is right; the weights are the mean over the epochs but the first.
 * Same examples and seed, same weights.
 */
export function trainChoices(
  examples: readonly ChoiceExample[],
  { epochs, rate, l2, least, sharpness, seed }: ChoiceOptions,
): { readonly features: Uint32Array; readonly weights: Float32Array } {
  const table = oftenSeen(examples, least);
  const groups = examples.map(({ features, rightness }) => ({
    rows: features.map((seen) => Int32Array.from([...seen].map((feature) => table.rowOf(feature)).filter((row) => row >= 0))),
    wanted: wantedOf(rightness, sharpness),
  }));
  const weights = new Float32Array(table.size);
  const squares = new Float32Array(table.size).fill(1);
  const sums = new Float64Array(table.size);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { rows, wanted } of shuffled(groups, random)) {
      const likely = shares(Float64Array.from(rows, (own) => own.reduce((sum, row) => sum + (weights[row] ?? 0), 0)));
      rows.forEach((own, number) => {
        const error = (wanted[number] ?? 0) - (likely[number] ?? 0);
        if (Math.abs(error) < 1e-5) return;
        for (const row of own) {
          const slope = error - l2 * (weights[row] ?? 0);
          squares[row] = (squares[row] ?? 0) + slope * slope;
          weights[row] = (weights[row] ?? 0) + (rate * slope) / Math.sqrt(squares[row] ?? 1);
        }
      });
    }
    if (epoch > 0) weights.forEach((weight, row) => (sums[row] = (sums[row] ?? 0) + weight / (epochs - 1)));
  }
  return { features: table.keys(), weights: Float32Array.from(sums) };
}

function oftenSeen(examples: readonly ChoiceExample[], least: number) {
  const all = openTable(1 << 16);
  const counts: number[] = [];
  for (const { features } of examples) {
    for (const seen of features) {
      for (const feature of seen) {
        const row = all.rowFor(feature);
        counts[row] = (counts[row] ?? 0) + 1;
      }
    }
  }
  const table = openTable(1 << 16);
  all.keys().forEach((feature, row) => (counts[row] ?? 0) >= least && table.rowFor(feature));
  return table;
}

/** The share that each reading should have; all zero when none is right. */
function wantedOf(rightness: readonly number[], sharpness: number): readonly number[] {
  const top = Math.max(...rightness);
  const masses = rightness.map((right) => (right > 0 ? Math.exp(sharpness * (right - top)) : 0));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => (total > 0 ? mass / total : 0));
}
