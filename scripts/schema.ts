/** Writes schema/schema.graphql and the typed client of the tests. With `--check` it writes nothing and ends with 1 when they are stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { printPublishedSchema } from '../src/server/print-schema.js';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

const keep = (file: string, content: string): void => {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  stale.push(file);
  if (isCheck) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

keep('schema/schema.graphql', await printPublishedSchema());
// The client is generated from the written file: with a stale one there is nothing to compare it with.
if (!isCheck || stale.length === 0) {
  const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' });
  const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
  for (const { filename, content } of files) keep(filename, content);
}

if (isCheck && stale.length > 0) {
  console.error(
    `${stale.join(', ')} ${stale.length === 1 ? 'is' : 'are'} older than the code; run npm run schema and commit what it writes.`,
  );
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Schema and typed client are fresh.' : `Wrote ${stale.join(', ')}.`);
}
