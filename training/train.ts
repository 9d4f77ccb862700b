import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chooserName, labellerName, linkerName } from '../src/extract/attribute/learned/attribution-model.js';
import { roleLabels } from '../src/extract/attribute/learned/roles.js';
import { type LinearModel, quantised, scorerOf } from '../src/extract/model/linear-model.js';
import { writeModels } from '../src/extract/model/model-file.js';
import { choiceExamples } from './choice-examples.js';
import { readFolds } from './folds.js';
import { numberFeatures } from './number-features.js';
import { readPolnear } from './polnear.js';
import { prepare, type PreparedArticle } from './prepare.js';
import { trainChain } from './train-chain.js';
import { trainChoices } from './train-choices.js';
import { trainLinks } from './train-links.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const labels = roleLabels.length;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(project, '../shared/data') },
    out: { type: 'string', default: join(project, 'models/attribution.bin') },
    folds: { type: 'string', default: join(project, '.hearsay/training') },
    articles: { type: 'string', default: '1000000' },
    epochs: { type: 'string', default: '6' },
  },
});
const started = performance.now();
const tell = (line: string): void =>
  void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const syntaxFor = readFolds(values.folds);
const articles = readPolnear(values.data, 'train')
  .filter(({ attributions }) => attributions.length > 0)
  .slice(0, Number(values.articles))
  .map((article) => prepare(article, syntaxFor(article.id)));
tell(`${articles.length} articles read`);

/** Fits the chain and the linker. */
function fit(from: readonly PreparedArticle[]): readonly LinearModel[] {
  const blocks = from.flatMap((article) => article.blocks);
  const { features, sequences } = numberFeatures(blocks, 4);
  tell(`${blocks.length} blocks, ${features.length} features seen four times or more`);
  const options = { labels, epochs: Number(values.epochs), rate: 0.05, l2: 1e-3, drop: 0.5, seed: 1 };
  const chain = trainChain(sequences, features.length, options, tell);
  const links = trainLinks(blocks, { epochs: 4, rate: 0.1, seed: 2 });
  return [
    quantised(labellerName, labels, features, chain.weights, chain.transitions, { most: 140_000, limit: 2.54 }),
    quantised(linkerName, 1, links.features, links.weights, new Float32Array(0), { most: 50_000, limit: 5.08 }),
  ];
}

// The choice learns from what models say of articles they have not seen: as unsure as they will be.
const folds = 3;
const examples = Array.from({ length: folds }, (_, fold) => {
  const [labeller, linker] = fit(articles.filter((__, number) => number % folds !== fold)).map(scorerOf);
  if (!labeller || !linker) return [];
  return articles.filter((__, number) => number % folds === fold).flatMap((article) => choiceExamples(article, { labeller, linker }));
}).flat();
const choices = trainChoices(examples, { epochs: 8, rate: 0.05, l2: 1e-3, least: 3, sharpness: 10, seed: 3 });
tell(`${examples.length} reports to choose from, ${choices.features.length} features`);

const bytes = writeModels([
  ...fit(articles),
  quantised(chooserName, 1, choices.features, choices.weights, new Float32Array(0), { most: 50_000, limit: 2.54 }),
]);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
tell(`${values.out}: ${(bytes.length / 2 ** 20).toFixed(2)} MB`);
