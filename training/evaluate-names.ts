import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract/extract.js';
import { readModels } from '../src/models/read-models.js';
import { readSilver, readWikigold, readWorldwide } from './name-corpora.js';
import { f1Of, namesIn, scoredKinds, scoreNames } from './score-names.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data', import.meta.url)) },
    corpus: { type: 'string', default: 'worldwide' },
    rules: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
  },
});
const corpora = { worldwide: readWorldwide, wikigold: readWikigold, silver: (folder: string) => readSilver(folder, 'dev') };
const read = corpora[values.corpus as keyof typeof corpora] as ((folder: string) => ReturnType<typeof readWikigold>) | undefined;
if (!read) throw new Error(`There is no corpus “${values.corpus}”; there are: ${Object.keys(corpora).join(', ')}.`);

const models = values.rules ? {} : readModels();
const { tallies, mistakes } = scoreNames(read(values.data), (text) => namesIn(extract({ text }, models)));
for (const kind of scoredKinds) {
  const { gold, predicted, right } = tallies[kind];
  const percent = (share: number): string => (share * 100).toFixed(1);
  process.stdout.write(
    `${kind.padEnd(13)} F ${percent(f1Of(tallies[kind]))}  precision ${percent(right / Math.max(1, predicted))}  recall ${percent(right / Math.max(1, gold))}  (${gold})\n`,
  );
}
if (values.mistakes) for (const { what, kind, id, around } of mistakes) process.stdout.write(`${what} ${kind} ${id}: ${around}\n`);
