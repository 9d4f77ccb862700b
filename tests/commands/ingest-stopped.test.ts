import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from '../../src/store/database.js';
import { manyArticles } from '../ingest/fixtures/articles.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const total = 80;
let test: TestDatabase;
let folder: string;
beforeEach(async () => {
  test = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'hearsay-stopped-'));
  for (const [at, article] of manyArticles(total).entries()) writeFileSync(join(folder, `${at}.json`), JSON.stringify(article));
});
afterEach(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const urlOf = (connection: Connection): string =>
  'url' in connection
    ? connection.url
    : `postgresql://${connection.user}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`;

/** `hearsay ingest` as users run it. */
const start = (...args: readonly string[]) =>
  spawn(process.execPath, ['dist/cli.js', 'ingest', ...args, folder], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: urlOf(test.connection) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function outcomeOf(child: ReturnType<typeof start>) {
  const [stdout, , [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { stdout, code: code as number | null, signal: signal as string | null };
}

const rows = async (sql: string) => (await test.database.pool.query<Record<string, unknown>>(sql)).rows;

/** Comes back when a transaction has written articles and is not yet committed: a batch is half written. The ledger is written to when it is opened, too. */
async function midBatch(batches: number): Promise<void> {
  const seen = new Set<unknown>();
  while (seen.size < batches) {
    const [writing] = await rows(
      `SELECT backend_xid::text AS id FROM pg_stat_activity AS activity JOIN pg_locks AS held ON held.pid = activity.pid
       WHERE datname = current_database() AND backend_xid IS NOT NULL AND held.relation = 'articles'::regclass AND held.mode = 'RowExclusiveLock'`,
    );
    if (writing) seen.add(writing['id']);
    await wait(2);
  }
}

/** Articles of which something is missing or double: none may be half there. */
const broken = `
  SELECT articles.id FROM articles
  LEFT JOIN article_versions AS version ON version.article_id = articles.id
  WHERE version.id IS NULL
    OR (SELECT count(*) FROM extraction_runs WHERE version_id = version.id) <> 1
    OR (SELECT count(*) FROM mentions WHERE version_id = version.id) = 0
    OR (SELECT count(*) FROM statements WHERE version_id = version.id) < 3
    OR (SELECT count(*) FROM allegation_reports WHERE version_id = version.id) <> 1
    OR (SELECT count(*) FROM allegation_responses JOIN response_links ON response_id = allegation_responses.id WHERE version_id = version.id) <> 1
    OR (SELECT count(*) FROM search_documents WHERE subject_id = articles.id) <> 1
    OR (SELECT count(*) FROM changes WHERE subject_id = articles.id AND kind = 'ARTICLE_INGESTED') <> 1`;

const counted = async (): Promise<number> => Number((await rows('SELECT count(*) AS n FROM articles'))[0]?.['n']);

async function isWhole(): Promise<void> {
  expect(await counted()).toBe(total);
  expect(await rows(broken)).toEqual([]);
  expect(await rows('SELECT canonical_url FROM articles GROUP BY 1 HAVING count(*) > 1')).toEqual([]);
  expect(await rows('SELECT count(*)::int AS versions FROM article_versions')).toEqual([{ versions: total }]);
  expect(await rows('SELECT count(*)::int AS reports, count(DISTINCT allegation_id)::int AS allegations FROM allegation_reports')).toEqual([
    { reports: total, allegations: 1 },
  ]);
}

describe('hearsay ingest that is ended while it writes a batch', () => {
  it.each([['1'], ['2']])(
    'by kill -9 leaves whole articles, and none double when it runs again (%s threads)',
    async (threads) => {
      for (const batches of [1, 2]) {
        const child = start('--workers', threads);
        const ended = outcomeOf(child);
        await midBatch(batches);
        child.kill('SIGKILL');
        expect((await ended).signal).toBe('SIGKILL');
        expect(await rows(broken)).toEqual([]);
        expect(await counted()).toBeLessThan(total);
      }
      const before = await counted();
      const again = await outcomeOf(start('--workers', threads));
      expect([again.code, again.stdout]).toEqual([
        0,
        expect.stringContaining(`Read ${total} articles: ${total - before} new${before === 0 ? '' : `, ${before} known already`}.`),
      ]);
      await isWhole();
      // And the question above does see a half article.
      await rows('DELETE FROM search_documents WHERE subject_id = (SELECT id FROM articles LIMIT 1)');
      expect(await rows(broken)).toHaveLength(1);
    },
    300_000,
  );

  it('by Ctrl-C writes those in hand, says how far it came, and goes on from there when it runs again', async () => {
    const child = start('--workers', '1');
    const ended = outcomeOf(child);
    await midBatch(1);
    child.kill('SIGINT');
    const { code, stdout } = await ended;
    const kept = await counted();
    expect([code, stdout]).toEqual([130, expect.stringContaining(`Stopped after ${kept} of ${total} articles: ${kept} new.`)]);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(total);
    expect(await rows(broken)).toEqual([]);
    expect((await outcomeOf(start('--workers', '1'))).stdout).toContain(
      `Read ${total} articles: ${total - kept} new, ${kept} known already.`,
    );
    await isWhole();
  }, 300_000);
});
