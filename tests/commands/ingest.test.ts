import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Connection } from '../../src/store/database.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let databases: readonly TestDatabase[];
beforeAll(async () => {
  databases = await Promise.all([testDatabase(), testDatabase()]);
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

/** The embedded server's socket folder as a URL, so that `ingest` runs as it does on a server. */
const urlOf = (connection: Connection): string =>
  'url' in connection
    ? connection.url
    : `postgresql://${connection.user}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`;

async function ingest({ connection }: TestDatabase, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['dist/cli.js', 'ingest', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: urlOf(connection) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

/** The ledger as far as the order of articles shows in it. */
async function kept({ database: { prisma } }: TestDatabase) {
  const [articles, allegations, responses] = await Promise.all([
    prisma.article.findMany({ orderBy: { id: 'asc' }, select: { canonicalUrl: true } }),
    prisma.allegation.findMany({ orderBy: { id: 'asc' }, select: { title: true, _count: { select: { reports: true } } } }),
    prisma.allegationResponse.findMany({ orderBy: { id: 'asc' }, select: { type: true, start: true } }),
  ]);
  return { articles, allegations, responses };
}

it('two threads keep what one keeps, in the same order; read again, nothing changes', async () => {
  const [one, two] = databases;
  if (!one || !two) throw new Error('two databases were made');
  const [byOne, byTwo] = await Promise.all([ingest(one, '--workers', '1', 'demo'), ingest(two, '--workers', '2', 'demo')]);
  expect(byTwo).toEqual(byOne);
  expect([byTwo.code, byTwo.stdout]).toEqual([0, expect.stringMatching(/^Read 24 articles: 24 new\. Found \d+ statements, /)]);
  expect(await kept(two)).toEqual(await kept(one));
  expect((await ingest(two, 'demo')).stdout).toMatch(/^Read 24 articles: 24 known already\./);
}, 300_000);
