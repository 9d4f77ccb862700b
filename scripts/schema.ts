/** Writes schema/schema.graphql, docs/reference.md, the typed client of the tests and the manifest of the example operations. With `--check` it writes nothing and ends with 1 when they are stale. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse } from 'graphql';
import { printPublishedSchema } from '../src/server/print-schema.js';
import { createContract } from '../src/server/schema.js';
import { printReference } from './print-reference.js';

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
keep('docs/reference.md', printReference(await createContract()));
// The client is generated from the written file: with a stale one there is nothing to compare it with.
if (!isCheck || stale.length === 0) {
  const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' });
  const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
  for (const { filename, content } of files) keep(filename, content);
  const all = files.find(({ filename }) => filename.endsWith('persisted-documents.json'));
  keep('schema/operations.manifest.json', manifestOf(all?.content ?? '{}'));
}

/** Of all documents that codegen knows, those of schema/operations: what a server trusts that enforces trusted documents and was given no other manifest. */
function manifestOf(persisted: string): string {
  const folder = 'schema/operations';
  const examples = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const names = new Set(examples.flatMap((name) => operationNames(readFileSync(`${folder}/${name}`, 'utf8'))));
  const documents = Object.entries(JSON.parse(persisted) as Readonly<Record<string, string>>);
  const trusted = documents.filter(([, document]) => operationNames(document).some((name) => names.has(name)));
  return `${JSON.stringify(Object.fromEntries(trusted.sort(([, a], [, b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

function operationNames(document: string): readonly string[] {
  return parse(document).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? ''] : []));
}

if (isCheck && stale.length > 0) {
  console.error(
    `${stale.join(', ')} ${stale.length === 1 ? 'is' : 'are'} older than the code; run npm run schema and commit what it writes.`,
  );
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Schema and typed client are fresh.' : `Wrote ${stale.join(', ')}.`);
}
