import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ICruiseResult } from 'dependency-cruiser';

/** File, the import in it, the rule that refuses it, and why it is there. */
const breaches: readonly (readonly [file: string, line: string, rule: string, why: string])[] = [
  ['extract/knows-tables.ts', "import '../store/database.js';", 'extract-imports', 'the verbs know no database'],
  ['extract/reads-files.ts', "import 'node:fs';", 'extract-is-pure', 'the verbs read no files'],
  ['store/knows-articles.ts', "import '../graph/articles/article.store.js';", 'store-imports', 'the store knows no noun'],
  [
    'graph/articles/knows-allegations.ts',
    "import '../allegations/allegation.store.js';",
    'graph-articles-is-older',
    'the older noun does not know the younger',
  ],
  ['llm/knows-tables.ts', "import '../store/database.js';", 'llm-imports', 'the language model sees texts, not the ledger'],
  ['export/serves.ts', "import '../server/server.js';", 'export-imports', 'an export is given what answers it'],
  ['ingest/asks-a-model.ts', "import '../llm/ask.js';", 'ingest-imports', 'only a command may ask a language model'],
  ['workers/knows-tables.ts', "import '../store/database.js';", 'workers-imports', 'a thread that reads has no ledger'],
  ['workers/keeps.ts', "import '../ingest/ingest.js';", 'threads-have-no-ledger', 'a thread opens pages, and keeps nothing'],
  ['server/reads-settings.ts', "import '../settings.js';", 'settings-are-read-above', 'only the top reads the environment'],
  ['terminal/knows-the-top.ts', "import '../cli.js';", 'nobody-imports-the-top', 'the top is the top'],
  ['ingest/wants-tests.ts', "import 'fast-check';", 'nothing-from-dev', 'production has no test packages'],
];

/** A copy of the sources in which all breaches are committed at once: to read them takes seconds. */
let copy: string;
let found: ReadonlySet<string>;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'hearsay-rooms-'));
  for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  for (const [file, line] of breaches) writeFileSync(join(copy, 'src', file), `${line}\n`);
  found = new Set(violations());
}, 180_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Each as `file: rule`. */
function violations(): readonly string[] {
  const bin = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as ICruiseResult;
  return summary.violations.map(({ from, rule }) => `${from.replace(/^src\//, '')}: ${rule.name}`);
}

describe('the import rules', () => {
  it('hold for the sources as they are', () => {
    const breaching: ReadonlySet<string> = new Set(breaches.map(([file]) => file));
    expect([...found].filter((violation) => !breaching.has(violation.split(': ')[0] ?? ''))).toEqual([]);
  });

  it.each(breaches)('refuse %s, %s, with %s', (file, _line, rule) => expect([...found]).toContain(`${file}: ${rule}`));
});
