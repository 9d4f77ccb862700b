import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hearsay, startHearsay, type Run } from '../cli/run-hearsay.js';

// An embedded database of its own, which a server has open all the while.
const folder = mkdtempSync(join(tmpdir(), 'hearsay-keys-'));
const env = { HEARSAY_DATA: folder, DATABASE_URL: '', PORT: '0', NODE_ENV: 'production', HEARSAY_PUBLIC: 'off' };
let server: ReturnType<typeof startHearsay>;
let url = '';

beforeAll(async () => {
  server = startHearsay(['serve'], env);
  server.stderr.resume();
  while (!url) {
    const [chunk] = (await once(server.stdout, 'data')) as [Buffer];
    url = /^Open (\S+)$/m.exec(String(chunk))?.[1] ?? '';
  }
}, 120_000);
afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

const keys = (...args: readonly string[]): Promise<Run> => hearsay(['keys', ...args], '', env);

async function viewerOf(key?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query: '{ viewer { name roles } }' }) });
  const { data, errors } = (await response.json()) as { data?: { viewer: unknown }; errors?: readonly { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? data?.viewer;
}

it('makes a key that opens the server that runs, lists it without its secret, and revokes it', async () => {
  expect(await viewerOf()).toBe('UNAUTHENTICATED');
  const made = await keys('create', '--name', 'Fact desk', '--role', 'editor', '--role', 'INGESTER', '--expires', '90d');
  const key = made.stdout.trim();
  expect(made).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^hsy_[a-z2-7]{8}_[\w-]{43}\n$/),
    stderr: expect.stringContaining('shown once'),
  });
  expect(await viewerOf(key)).toEqual({ name: 'Fact desk', roles: ['EDITOR', 'INGESTER'] });

  const prefix = key.slice(0, 12);
  const other = (await keys('create', '--name', 'Fact desk', '--scope', 'READER')).stdout.trim();
  expect(await viewerOf(other)).toEqual({ name: 'Fact desk', roles: ['READER'] });
  const { stdout } = await keys('list');
  expect(stdout).toMatch(new RegExp(`^${prefix} +Fact desk +EDITOR, INGESTER +good until \\d{4}-\\d\\d-\\d\\d +`, 'm'));
  expect(stdout).toMatch(new RegExp(`^${other.slice(0, 12)} +Fact desk +READER of EDITOR, INGESTER +good, without end +`, 'm'));
  expect(stdout).not.toContain(key.slice(13));

  expect(await keys('revoke', prefix)).toMatchObject({
    code: 0,
    stdout: `Revoked ${prefix} of "Fact desk"; a server that runs refuses it within five seconds.\n`,
  });
  while ((await viewerOf(key)) !== 'UNAUTHENTICATED') await pause(200);
  expect((await keys('revoke', key)).stdout).toMatch(/was revoked already, on \d{4}/);
  expect((await keys('list')).stdout).toMatch(
    new RegExp(`^${prefix} .* revoked \\d{4}-\\d\\d-\\d\\d +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d `, 'm'),
  );
  expect((await keys('close', 'Fact desk')).stdout).toContain('is closed since');
  while ((await viewerOf(other)) !== 'UNAUTHENTICATED') await pause(200);
}, 120_000);

// tests/graph/accounts has what else is refused.
it.each<readonly [readonly string[], number, RegExp]>([
  [['revoke', 'hsy_nonesuch'], 1, /There is no key "hsy_nonesuch"/],
  [['create', '--name', 'x', '--role', 'BOSS'], 2, /Choose from READER, INGESTER, EDITOR, ADMIN/],
  [['create', '--name', 'x', '--role', 'READER', '--expires', '0d'], 2, /12h, 90d, 52w/],
  [['create', '--name', 'x', '--role', 'READER', '--expires', '90'], 2, /12h, 90d, 52w/],
  [['create', '--name', 'x', '--role', 'READER', '--points', '100'], 2, /--points and --points-per-second go together/],
  [['create', '--role', 'READER'], 2, /required option '--name <name>' not specified/],
])('%j is refused in a sentence', async (args, code, sentence) => {
  expect(await keys(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(sentence) });
});

it('teaches what an account, a key and a role are', async () => {
  const { stdout, code } = await keys('--help');
  expect(code).toBe(0);
  for (const word of ['Authorization: Bearer hsy_', 'READER', 'INGESTER', 'EDITOR', 'ADMIN', 'revoke', 'Examples:'])
    expect(stdout).toContain(word);
});
