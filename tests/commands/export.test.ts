import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hearsay, startHearsay, type Run } from '../cli/run-hearsay.js';
import { fillSmallLedger } from '../export/small-ledger.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let other: TestDatabase;
let folder: string;
beforeAll(async () => {
  [test, other] = [await testDatabase(), await testDatabase()];
  await fillSmallLedger(test.database);
  folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'));
});
afterAll(async () => {
  await test.close();
  await other.close();
  rmSync(folder, { recursive: true });
});

const urlOf = ({ connection }: TestDatabase): string =>
  'url' in connection
    ? connection.url
    : `postgresql://${connection.user}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`;
const on = (database: TestDatabase, ...args: string[]): Promise<Run> => hearsay(args, '', { DATABASE_URL: urlOf(database) });
const run = (...args: string[]): Promise<Run> => on(test, ...args);
const file = (name: string): string => join(folder, name);

describe('hearsay export', () => {
  it('writes lines to standard output, and to a file the same', async () => {
    const { code, stdout, stderr } = await run('export', 'allegations', '--format', 'csv');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\r\n')[0]).toMatch(/^id,title,category,status/);
    await run('export', 'allegations', '--format', 'csv', '-o', file('a.csv'));
    expect(readFileSync(file('a.csv'), 'utf8')).toBe(stdout);
  });

  it('goes on with a file that was cut short in a line, without a double', async () => {
    await run('export', 'statements', '--format', 'annotations', '-o', file('s.ndjson'));
    const whole = readFileSync(file('s.ndjson'), 'utf8');
    truncateSync(file('s.ndjson'), Math.floor(Buffer.byteLength(whole) / 2));
    expect((await run('export', 'statements', '--format', 'annotations', '-o', file('s.ndjson'), '--resume')).code).toBe(0);
    expect(readFileSync(file('s.ndjson'), 'utf8')).toBe(whole);
    expect((await run('export', 'statements', '--format', 'annotations', '-o', file('s.ndjson'), '--resume')).code).toBe(0);
    expect(readFileSync(file('s.ndjson'), 'utf8')).toBe(whole);
  });

  it('goes on where it was killed', async () => {
    const child = startHearsay(['export', 'statements', '--format', 'ndjson'], { DATABASE_URL: urlOf(test) });
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    child.kill('SIGKILL');
    await once(child, 'close');
    // What was seen before the kill, cut in its last line.
    writeFileSync(file('k.ndjson'), first.subarray(0, Math.floor(first.length * 0.6)));
    await run('export', 'statements', '--format', 'ndjson', '-o', file('k.ndjson'), '--resume');
    expect(readFileSync(file('k.ndjson'), 'utf8')).toBe((await run('export', 'statements', '--format', 'ndjson')).stdout);
  });

  it.each<[readonly string[], number, RegExp]>([
    [['export', 'allegations', '--format', 'pdf'], 1, /There is no format "pdf"/],
    [['export', 'ledger', '--format', 'csv'], 2, /"ledger" cannot be had as csv/],
    [['export', 'ledger', '--format', 'ndjson', '--filter', '{"a":1}'], 2, /is exported whole/],
    [['export', 'allegations', '--format', 'csv', '--filter', '{"status":["TRUE"]}'], 1, /"TRUE" does not exist/],
    [['export', 'allegations', '--format', 'csv', '--after', '!'], 1, /not a cursor of an export/],
    [['export', 'allegations', '--format', 'csv', '--resume'], 2, /name it with -o FILE/],
    [['import', '/nowhere/there.ndjson'], 2, /is not there/],
  ])('%j ends with a sentence and nothing written', async (args, code, message) => {
    const result = await run(...args);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(message);
  });

  it('never writes over a file, nor behind one of something else', async () => {
    writeFileSync(file('notes.txt'), 'my notes\n');
    expect((await run('export', 'articles', '--format', 'ndjson', '-o', file('notes.txt'))).stderr).toMatch(/is there already/);
    expect((await run('export', 'articles', '--format', 'ndjson', '-o', file('notes.txt'), '--resume')).stderr).toMatch(
      /does not end in a line of this export/,
    );
    expect(readFileSync(file('notes.txt'), 'utf8')).toBe('my notes\n');
  });
});

describe('hearsay import', () => {
  it('reads a ledger that was killed and gone on with into an empty one; again it changes nothing', async () => {
    await run('export', 'ledger', '--format', 'ndjson', '-o', file('l.ndjson'));
    const whole = readFileSync(file('l.ndjson'), 'utf8');
    truncateSync(file('l.ndjson'), Math.floor(Buffer.byteLength(whole) / 3));
    expect((await on(other, 'import', file('l.ndjson'))).stderr).toMatch(
      /^hearsay: .*l\.ndjson: line \d+ is not JSON .*nothing was changed/,
    );
    await run('export', 'ledger', '--format', 'ndjson', '-o', file('l.ndjson'), '--resume');
    expect(readFileSync(file('l.ndjson'), 'utf8')).toBe(whole);
    expect((await on(other, 'import', file('l.ndjson'))).stdout).toMatch(/^Read \d+ rows into the server of DATABASE_URL\.$/m);
    expect((await on(other, 'import', file('l.ndjson'))).stdout).toMatch(/^Nothing to do: all \d+ rows are there\.$/m);
    expect((await on(other, 'export', 'ledger', '--format', 'ndjson')).stdout).toBe(whole);
    appendFileSync(file('l.ndjson'), '{}\n');
    expect((await on(other, 'import', file('l.ndjson'))).stderr).toMatch(/stands behind the end/);
  });

  it('keeps reviews of others', async () => {
    const review = {
      '@type': 'ClaimReview',
      url: 'https://facts.example/cli',
      claimReviewed: 'x',
      author: 'Facts',
      reviewRating: { alternateName: 'False' },
    };
    writeFileSync(file('r.json'), JSON.stringify(review));
    expect((await run('import', '--format', 'claim-review', file('r.json'))).stdout).toBe(
      'Read 1 reviews: 1 new, 0 changed, 0 known already. No status follows from them.\n',
    );
  });
});
