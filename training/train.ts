import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type NameModel, nameModel } from '../src/extract/mention/learned/name-model.js';
import type { LinearModel } from '../src/extract/model/linear-model.js';
import { parseModels, writeModels } from '../src/extract/model/model-file.js';
import { foldPath, readFolds } from './folds.js';
import { measureSyntax } from './measure-syntax.js';
import { readNameTexts } from './name-corpora.js';
import { readPolnear } from './polnear.js';
import { prepare } from './prepare.js';
import { readSilver } from './silver.js';
import { syntaxTraining, trainSyntax } from './syntax-models.js';
import { trainAttribution } from './train-attribution.js';
import { nameTraining, readGazetteer, trainNames } from './train-names.js';

// In this order: names and attribution learn from what syntax says of articles it has not seen, attribution from names too.
const steps = { syntax: makeSyntax, names: makeNames, attribution: makeAttribution };

const project = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(project, '../shared/data') },
    out: { type: 'string', default: join(project, 'models') },
    folds: { type: 'string', default: join(project, '.hearsay/training') },
    articles: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const help = `npm run train -- [options]: makes the model files from the corpora. Same data and options, same bytes.

  --data FOLDER   the corpora (beside the project)
  --out FOLDER    where the model files go (models/)
  --folds FOLDER  where models of syntax stay that have seen half of the articles each (.hearsay/training)
  --articles N    the first N articles only
  --only NAME     one of ${Object.keys(steps).join(', ')}; names and attribution need the folds of syntax, attribution the file of names
`;
const most = Number(values.articles);
const started = performance.now();
const tell = (line: string): void =>
  void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

if (values.help) process.stdout.write(help);
else if (values.only !== undefined && !Object.hasOwn(steps, values.only)) {
  process.stderr.write(`There is no model “${values.only}”; there are ${Object.keys(steps).join(', ')}.\n`);
  process.exitCode = 2;
} else for (const [name, make] of Object.entries(steps)) if (values.only === undefined || values.only === name) make();

function makeSyntax(): void {
  const texts = readSilver(values.data, 'train', readPolnear(values.data, 'train')).slice(0, most);
  tell(`syntax: ${texts.length} articles read`);
  const { whole, folds } = trainSyntax(texts, syntaxTraining, tell);
  write('syntax.bin', gzipSync(writeModels(whole), { level: 9 }));
  mkdirSync(values.folds, { recursive: true });
  folds().forEach((fold, number) => writeFileSync(foldPath(values.folds, number), writeModels(fold)));
  for (const line of measureSyntax(readSilver(values.data, 'dev', readPolnear(values.data, 'dev')), whole)) tell(line);
}

function makeNames(): void {
  const gazetteer = readGazetteer();
  const syntaxFor = readFolds(values.folds);
  const texts = readNameTexts(values.data, most, gazetteer);
  write('names.bin', writeModels(trainNames(texts, gazetteer, nameTraining, tell, (id) => syntaxFor(id).tagger)));
}

function makeAttribution(): void {
  const syntaxFor = readFolds(values.folds);
  const names = readNames();
  const articles = readPolnear(values.data, 'train')
    .filter(({ attributions }) => attributions.length > 0)
    .slice(0, most)
    .map((article) => prepare(article, syntaxFor(article.id), names));
  tell(`attribution: ${articles.length} articles read`);
  write('attribution.bin', writeModels(trainAttribution(articles, tell)));
}

function readNames(): NameModel {
  const path = join(values.out, 'names.bin');
  const model: NameModel | null = nameModel(parseModels(readFileSync(path)) satisfies readonly LinearModel[]);
  if (!model) throw new Error(`${path} is of another release; run npm run train -- --only names first.`);
  return model;
}

function write(name: string, bytes: Uint8Array): void {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, name), bytes);
  tell(`${name}: ${(bytes.length / 2 ** 20).toFixed(2)} MB`);
}
