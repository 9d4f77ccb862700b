import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { labellerName, linkerName } from '../src/extract/attribute/learned/attribution-model.js';
import { roleLabels } from '../src/extract/attribute/learned/roles.js';
import { openTable } from '../src/extract/model/feature-table.js';
import { quantised } from '../src/extract/model/linear-model.js';
import { writeModels } from '../src/extract/model/model-file.js';
import { readPolnear } from './polnear.js';
import { type MarkedBlock, prepare } from './prepare.js';
import { trainChain } from './train-chain.js';
import { trainLinks } from './train-links.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const labels = roleLabels.length;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(project, '../shared/data') },
    out: { type: 'string', default: join(project, 'models/attribution.bin') },
    articles: { type: 'string', default: '1000000' },
    epochs: { type: 'string', default: '4' },
  },
});
const started = performance.now();
const tell = (line: string): void =>
  void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const articles = readPolnear(values.data, 'train')
  .filter(({ attributions }) => attributions.length > 0)
  .slice(0, Number(values.articles));
const blocks = articles.flatMap(prepare);
tell(`${articles.length} articles read in ${blocks.length} blocks`);

const { features, sequences } = numbered(blocks, 3);
tell(`${features.length} features seen three times or more`);
const chain = trainChain(sequences, features.length, { labels, epochs: Number(values.epochs), rate: 0.05, l2: 1e-4, seed: 1 }, tell);
const links = trainLinks(blocks, { epochs: 4, rate: 0.1, seed: 2 });
tell(`${links.features.length} features of links`);

const bytes = writeModels([
  quantised(labellerName, labels, features, chain.weights, chain.transitions, { most: 330_000, limit: 2.54 }),
  quantised(linkerName, 1, links.features, links.weights, new Float32Array(0), { most: 50_000, limit: 5.08 }),
]);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
tell(`${values.out}: ${(bytes.length / 2 ** 20).toFixed(2)} MB`);

/** Gives each feature that is seen often enough a row, and drops the others from the blocks. */
function numbered(from: readonly MarkedBlock[], least: number) {
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
