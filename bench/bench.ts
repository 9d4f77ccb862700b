/** `npm run bench -- NAME`: runs one benchmark. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchExtract } from './extract.js';
import { benchIngest } from './ingest.js';

/** Each prints tables and gives its figures. */
const benchmarks: Readonly<Record<string, (options: { readonly isShort: boolean }) => Promise<object>>> = {
  extract: benchExtract,
  ingest: benchIngest,
};

const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false }, json: { type: 'string' }, help: { type: 'boolean', default: false } },
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
  const figures = await benchmark({ isShort: values.short });
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}
