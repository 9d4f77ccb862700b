import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeModels } from '../src/extract/model/model-file.js';
import { foldPath } from './folds.js';
import { measureSyntax } from './measure-syntax.js';
import { readPolnear } from './polnear.js';
import { readSilver } from './silver.js';
import { syntaxTraining, trainSyntax } from './syntax-models.js';

// Trains models/syntax.bin, and for the training of attribution one model for each half of the articles that has not seen it.
const project = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(project, '../shared/data') },
    'syntax-out': { type: 'string', default: join(project, 'models/syntax.bin') },
    folds: { type: 'string', default: join(project, '.hearsay/training') },
    articles: { type: 'string', default: '1000000' },
    // Those of train.ts, which is started with the same words.
    out: { type: 'string' },
    epochs: { type: 'string' },
  },
});
const started = performance.now();
const tell = (line: string): void =>
  void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const texts = readSilver(values.data, 'train', readPolnear(values.data, 'train')).slice(0, Number(values.articles));
tell(`${texts.length} articles read`);
const { whole, folds } = trainSyntax(texts, syntaxTraining, tell);
const bytes = gzipSync(writeModels(whole), { level: 9 });
const out = values['syntax-out'];
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, bytes);
tell(`${out}: ${(bytes.length / 2 ** 20).toFixed(2)} MB`);
const dev = readSilver(values.data, 'dev', readPolnear(values.data, 'dev'));
for (const line of measureSyntax(dev, whole)) tell(line);

mkdirSync(values.folds, { recursive: true });
folds().forEach((models, fold) => writeFileSync(foldPath(values.folds, fold), writeModels(models)));
