/** Measures the extraction: on the project's own gold always, on the corpora where they are there. `--help` says how. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/extract/extract.js';
import { extractorOf } from '../../src/extract/extractor-of.js';
import { readModels } from '../../src/models/read-models.js';
import { baselineOf, compare, keyOf, readBaseline, writeBaseline } from './baseline.js';
import { printAims, printChanges, printFigures, printReliability } from './print-evaluation.js';
import { publishQuality } from './publish-quality.js';
import type { Reader, Section } from './rows.js';
import { measureAccusations } from './sections/accusations.js';
import { measureNames } from './sections/names.js';
import { type OwnGold, measureOwnGold } from './sections/own-gold.js';
import { measurePolnear } from './sections/polnear.js';
import { measureSeed } from './sections/seed.js';
import { measureSizeAndSpeed } from './sections/size-and-speed.js';

const project = join(import.meta.dirname, '../..');
const help = `Measures how well articles are read, by the rules alone and with the models.

  npm run evaluate                                  the own gold, and the corpora of ../shared/data where they are
  npm run evaluate -- --data FOLDER                 corpora of another folder (polnear/, allegations/, ner/, seed/)
  npm run evaluate -- --only gold,polnear           a part: gold, polnear, allegations, names, seed, size
  npm run evaluate -- --json FILE                   the same figures for a program
  npm run evaluate -- --accept                      keep what was measured as the baseline (tests/evaluation/baseline.json)
  npm run evaluate -- --publish                     write models/quality.json, which the API serves

Ends with 1 when a figure of the own gold is below the baseline. Speed is shown and not judged.
`;

/** In the order in which they run: what is always there first. */
const sections = {
  gold: (_: string, readers: readonly Reader[]) => measureOwnGold(readers, tell),
  polnear: (data: string, readers: readonly Reader[]) => measurePolnear(data, readers, tell),
  allegations: (data: string, readers: readonly Reader[]) => measureAccusations(data, readers, tell),
  names: (data: string, readers: readonly Reader[]) => measureNames(data, readers, tell),
  seed: (data: string, readers: readonly Reader[]) => measureSeed(data, readers),
  size: (_: string, readers: readonly Reader[]) => measureSizeAndSpeed(readers),
} satisfies Record<string, (data: string, readers: readonly Reader[]) => Section | null>;
type SectionName = keyof typeof sections;

process.exitCode = main();

function main(): number {
  const options = readOptions();
  if (typeof options === 'number') return options;
  const models = readModels();
  const byRules: Reader = { name: 'rules', read: (article) => extract(article) };
  const byModels: Reader = { name: 'models', read: (article) => extract(article, models) };
  const readers = models.hash === undefined ? [byRules] : [byRules, byModels];
  if (models.hash === undefined) process.stdout.write('There are no models here: everything is read by rules alone.\n\n');

  const measured: Partial<Record<SectionName, Section>> = {};
  for (const name of options.only) {
    tell(name);
    const section = sections[name](options.data, readers);
    if (section) measured[name] = section;
    else process.stdout.write(`The corpus of “${name}” is not in ${options.data}; --data FOLDER names another folder.\n`);
  }
  const rows = Object.values(measured).flatMap((section) => section.rows);
  const judged = Object.assign({}, ...Object.values(measured).map((section) => section.judged)) as Section['judged'];
  const notes = Object.values(measured).flatMap((section) => section.notes);
  show(printAims(rows), printFigures(rows), printReliability(judged), notes.map((note) => `${note}\n`).join(''));

  const gold = measured.gold as OwnGold | undefined;
  const evaluatedOn = new Date().toISOString().slice(0, 10);
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify({ evaluatedOn, modelHash: models.hash ?? '', rows, judged }, null, 2)}\n`);
  if (options.publish) publishQuality(rows, judged, { evaluatedOn, extractor: extractorOf(models) });
  if (!gold) return 0;

  const earlier = readBaseline();
  const now = baselineOf(rows, gold.mistakes, { evaluatedOn, modelHash: models.hash ?? '', earlier });
  const drops = earlier ? compareAndShow() : [];
  if (options.accept) writeBaseline(now);
  if (options.accept || drops.length === 0) return 0;
  process.stderr.write(
    `The own gold is read worse than in the baseline: ${drops.join('; ')}. Mend it, or accept it with --accept and say why.\n`,
  );
  return 1;

  function compareAndShow(): readonly string[] {
    if (!earlier) return [];
    const comparison = compare(earlier, now, new Map(rows.map((row) => [keyOf(row), row.unit])));
    show(printChanges(comparison));
    return comparison.drops;
  }
}

function tell(line: string): void {
  process.stderr.write(`… ${line}\n`);
}

function show(...tables: readonly string[]): void {
  for (const table of tables) if (table !== '') process.stdout.write(`${table}\n`);
}

interface Options {
  readonly data: string;
  readonly only: readonly SectionName[];
  readonly json: string | undefined;
  readonly accept: boolean;
  readonly publish: boolean;
}

/** The options, or the exit code when there is nothing to measure. */
function readOptions(): Options | number {
  const wrong = (message: string): number => {
    process.stderr.write(`${message}\n`);
    return 2;
  };
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        data: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'string' },
        accept: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return wrong(`${error instanceof Error ? error.message : String(error)} npm run evaluate -- --help shows the options.`);
  }
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const data = values.data ?? join(project, '../shared/data');
  if (values.data !== undefined && !(existsSync(data) && statSync(data).isDirectory()))
    return wrong(`--data ${data} is no folder; name the one that holds polnear/.`);
  const all = Object.keys(sections) as SectionName[];
  const asked = values.only?.split(',').map((name) => name.trim()) ?? all;
  const unknown = asked.filter((name) => !all.some((known) => known === name));
  if (unknown.length > 0) return wrong(`--only ${unknown.join(',')} is not known; there are: ${all.join(', ')}.`);
  if (values.accept && !asked.includes('gold')) return wrong('--accept needs the own gold; leave --only out or name gold too.');
  if (values.publish && asked.length < all.length) return wrong('--publish needs every part; leave --only out.');
  return { data, only: all.filter((name) => asked.includes(name)), json: values.json, accept: values.accept, publish: values.publish };
}
