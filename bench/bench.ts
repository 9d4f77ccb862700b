/** `npm run bench -- NAME`: runs one benchmark. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UserError } from '../src/errors.js';
import { benchExtract } from './extract.js';
import { benchIngest } from './ingest.js';
import { benchRead } from './read.js';
import type { GivenOptions } from './read/options.js';
import { benchStart } from './start.js';

/** Each prints tables and gives its figures. */
const benchmarks: Readonly<Record<string, (options: GivenOptions) => Promise<object>>> = {
  extract: benchExtract,
  ingest: benchIngest,
  read: benchRead,
  start: benchStart,
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
  options: {
    ...{ short: flag, json: text, help: flag },
    ...{ articles: text, only: text, contenders: text, rounds: text, seconds: text, growth: text, embedded: flag },
  },
  allowPositionals: true,
});
const [name = ''] = positionals;
const benchmark = benchmarks[name];
if (values.help || !benchmark) {
  const known = Object.keys(benchmarks).join(', ');
  process.stderr.write(
    `npm run bench -- NAME [--short] [--json FILE]; there are: ${known}. bench/README.md says how to read the tables.\n`,
  );
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    const figures = await benchmark({ ...values, isShort: values.short });
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof UserError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
  }
}
