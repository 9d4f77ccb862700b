import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { labellerName, linkerName } from '../src/extract/attribute/learned/attribution-model.js';
import { roleLabels } from '../src/extract/attribute/learned/roles.js';
import { quantised } from '../src/extract/model/linear-model.js';
import { writeModels } from '../src/extract/model/model-file.js';
import { readPolnear } from './polnear.js';
import { numberFeatures } from './number-features.js';
import { prepare } from './prepare.js';
import { trainChain } from './train-chain.js';
import { trainLinks } from './train-links.js';
import { nameTraining, readGazetteer, trainNames } from './train-names.js';
import { readNameTexts } from './name-corpora.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const labels = roleLabels.length;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(project, '../shared/data') },
    out: { type: 'string', default: join(project, 'models/attribution.bin') },
    articles: { type: 'string', default: '1000000' },
    epochs: { type: 'string', default: '4' },
    only: { type: 'string' },
  },
});
const started = performance.now();
const tell = (line: string): void =>
  void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

if (values.only !== 'names') trainAttribution();
if (values.only !== 'attribution') {
  const texts = readNameTexts(values.data, Number(values.articles), readGazetteer());
  write(join(dirname(values.out), 'names.bin'), writeModels(trainNames(texts, readGazetteer(), nameTraining, tell)));
}

function trainAttribution(): void {
  const articles = readPolnear(values.data, 'train')
    .filter(({ attributions }) => attributions.length > 0)
    .slice(0, Number(values.articles));
  const blocks = articles.flatMap(prepare);
  tell(`${articles.length} articles read in ${blocks.length} blocks`);

  const { features, sequences } = numberFeatures(blocks, 3);
  tell(`${features.length} features seen three times or more`);
  const chain = trainChain(sequences, features.length, { labels, epochs: Number(values.epochs), rate: 0.05, l2: 1e-4, seed: 1 }, tell);
  const links = trainLinks(blocks, { epochs: 4, rate: 0.1, seed: 2 });
  tell(`${links.features.length} features of links`);

  const bytes = writeModels([
    quantised(labellerName, labels, features, chain.weights, chain.transitions, { most: 330_000, limit: 2.54 }),
    quantised(linkerName, 1, links.features, links.weights, new Float32Array(0), { most: 50_000, limit: 5.08 }),
  ]);
  write(values.out, bytes);
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  tell(`${path}: ${(bytes.length / 2 ** 20).toFixed(2)} MB`);
}
