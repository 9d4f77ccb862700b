import { candidatesOf } from '../src/extract/attribute/learned/link-spans.js';
import { mostPairFeatures, pairFeatures } from '../src/extract/attribute/learned/pair-features.js';
import { openTable } from '../src/extract/model/feature-table.js';
import type { MarkedBlock } from './prepare.js';
import { seeded, shuffled } from './random.js';

interface Pair {
  readonly rows: Int32Array;
  readonly isLinked: boolean;
}

/** Fits, by logistic regression, which cue a source or content belongs to. Same blocks and seed, same weights. */
export function trainLinks(
  blocks: readonly MarkedBlock[],
  { epochs, rate, seed }: { readonly epochs: number; readonly rate: number; readonly seed: number },
): { readonly features: Uint32Array; readonly weights: Float32Array } {
  const table = openTable(1 << 14);
  const out = new Uint32Array(mostPairFeatures);
  const pairs: Pair[] = [];
  for (const block of blocks) {
    block.statements.forEach((statement, number) => {
      for (const cue of candidatesOf(block.pairs, number)) {
        const count = pairFeatures(block.pairs, number, cue, out);
        pairs.push({
          rows: Int32Array.from(out.subarray(0, count), (feature) => table.rowFor(feature)),
          isLinked: statement === block.statements[cue],
        });
      }
    });
  }
  const weights = new Float32Array(table.size);
  const squares = new Float32Array(table.size).fill(1);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { rows, isLinked } of shuffled(pairs, random)) {
      const score = rows.reduce((sum, row) => sum + (weights[row] ?? 0), 0);
      const slope = (isLinked ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const row of rows) {
        squares[row] = (squares[row] ?? 0) + slope * slope;
        weights[row] = (weights[row] ?? 0) + (rate * slope) / Math.sqrt(squares[row] ?? 1);
      }
    }
  }
  return { features: table.keys(), weights };
}
