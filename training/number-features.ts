import { openTable } from '../src/extract/model/feature-table.js';
import type { MarkedBlock } from './prepare.js';
import type { Sequence } from './train-chain.js';

/** Gives each feature that is seen `least` times or more a row, and drops the others from the blocks. */
export function numberFeatures(
  from: readonly MarkedBlock[],
  least: number,
): { readonly features: Uint32Array; readonly sequences: readonly Sequence[] } {
  const all = openTable(1 << 20);
  let counts = new Uint8Array(1 << 20);
  for (const { features: seen } of from) {
    for (const feature of seen) {
      const row = all.rowFor(feature);
      if (row >= counts.length) {
        const longer = new Uint8Array(counts.length * 2);
        longer.set(counts);
        counts = longer;
      }
      counts[row] = Math.min(255, (counts[row] ?? 0) + 1);
    }
  }
  const kept = openTable(1 << 20);
  all.keys().forEach((feature, row) => (counts[row] ?? 0) >= least && kept.rowFor(feature));
  const sequences = from.map(({ offsets, features: seen, labels: given }) => {
    const rows: number[] = [];
    const starts = new Int32Array(offsets.length);
    for (let index = 0; index + 1 < offsets.length; index += 1) {
      for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at += 1) {
        const row = kept.rowOf(seen[at] ?? 0);
        if (row >= 0) rows.push(row);
      }
      starts[index + 1] = rows.length;
    }
    return { offsets: starts, rows: Int32Array.from(rows), labels: given };
  });
  return { features: kept.keys(), sequences };
}
