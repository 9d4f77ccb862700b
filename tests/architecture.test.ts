import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** A copy of the sources in which a breach can be committed. */
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'hearsay-rooms-'));
  for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function cruise(): { code: number | null; report: string } {
  const bin = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'src', '--config', '.dependency-cruiser.cjs'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { code: status, report: stdout + stderr };
}

describe('the import rules', () => {
  it('hold for the sources as they are', () => {
    const { code, report } = cruise();
    expect(report).toContain('no dependency violations found');
    expect(code).toBe(0);
  });

  it.each([
    ['extract/breach.ts', "import '../store/database.js';", 'extract-imports', 'the verbs know no database'],
    ['extract/breach.ts', "import 'node:fs';", 'extract-is-pure', 'the verbs read no files'],
    ['store/breach.ts', "import '../graph/articles/article.store.js';", 'store-imports', 'the store knows no noun'],
    [
      'graph/articles/breach.ts',
      "import '../allegations/allegation.store.js';",
      'graph-articles-is-older',
      'the older noun does not know the younger',
    ],
    ['llm/breach.ts', "import '../store/database.js';", 'llm-imports', 'the language model sees texts, not the ledger'],
    ['ingest/breach.ts', "import '../llm/ask.js';", 'ingest-imports', 'only a command may ask a language model'],
    ['workers/breach.ts', "import '../store/database.js';", 'workers-imports', 'a thread that reads has no ledger'],
    ['workers/breach.ts', "import '../ingest/ingest.js';", 'threads-have-no-ledger', 'a thread opens pages, and keeps nothing'],
    ['server/breach.ts', "import '../settings.js';", 'settings-are-read-above', 'only the top reads the environment'],
    ['terminal/breach.ts', "import '../cli.js';", 'nobody-imports-the-top', 'the top is the top'],
    ['ingest/breach.ts', "import 'fast-check';", 'nothing-from-dev', 'production has no test packages'],
  ])('refuse %s with %s', (file, line, rule) => {
    writeFileSync(join(copy, 'src', file), `${line}\n`);
    const { code, report } = cruise();
    expect(report).toContain(rule);
    expect(code).not.toBe(0);
  });
});
