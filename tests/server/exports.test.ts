import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse as readCsv } from 'csv-parse/sync';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { fillSmallLedger } from '../export/small-ledger.js';
import { running, type Running } from './running.js';

let run: Running;
beforeAll(async () => {
  run = await running({ logLevel: 'warn' });
  await fillSmallLedger(run.test.database);
});
afterAll(() => run.close());

const fetched = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${run.origin}${path}`, init);
const filtered = (path: string, filter: object): string => `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const errorOf = async (
  response: Response,
): Promise<{ readonly message: string; readonly extensions: { readonly code: string } } | undefined> =>
  ((await response.json()) as { readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[] })
    .errors?.[0];

describe('GET /export/LIST.FORMAT', () => {
  it.each([
    ['articles.csv', 'text/csv; charset=utf-8; header=present'],
    ['statements.ndjson', 'application/x-ndjson; charset=utf-8'],
    ['allegations.json-ld', 'application/x-ndjson; charset=utf-8'],
    ['entities.ftm', 'application/x-ndjson; charset=utf-8'],
    ['allegations.annotations', 'application/x-ndjson; charset=utf-8'],
  ])('%s is streamed as %s', async (file, type) => {
    const response = await fetched(`/export/${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    expect((await response.text()).split('\n').length).toBeGreaterThan(1);
  });

  it('goes on after a cursor, without the head', async () => {
    const all = await (await fetched('/export/articles.csv')).text();
    const rows = readCsv(all, { columns: true }) as Record<string, string>[];
    const rest = await (await fetched(`/export/articles.csv?after=${rows[3]?.['cursor'] ?? ''}`)).text();
    expect(all.endsWith(rest)).toBe(true);
    expect(readCsv(rest)).toHaveLength(rows.length - 4);
  });

  it('gives what the filter lets through', async () => {
    const text = await (await fetched(filtered('/export/statements.ndjson', { speechAct: ['DENY'] }))).text();
    const acts = text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly speechAct: string }).speechAct);
    expect(new Set(acts)).toEqual(new Set(['DENY']));
  });

  it.each([
    ['/export/articles.pdf', /There is no format "pdf"; there are csv, ndjson, json-ld, ftm, annotations/],
    ['/export/outlets.csv', /"outlets" cannot be had as csv; articles, statements, allegations, responses can/],
    ['/export/ledger.ndjson', /"ledger" cannot be had as ndjson/],
    ['/export/articles', /There is no format ""/],
    ['/export/__proto__.csv', /cannot be had/],
    ['/export/articles.csv?filter=%7B', /^filter: .*JSON/],
    ['/export/articles.csv?filter=7', /is not an object/],
    ['/export/articles.csv?filter=%7B%22colour%22%3A1%7D', /"colour" is not defined by type "ArticleFilter"/],
    ['/export/articles.csv?filter=%7B%22language%22%3A%22a%5Cu0000b%22%7D', /^filter\.language\[0\] has NUL at character 1/],
    ['/export/articles.csv?after=nonsense', /not a cursor of this list/],
    ['/export/articles.csv?first=3', /There is no argument "first"; there are filter and after/],
    ['/export/articles.csv?after=a&after=b', /after is given several times/],
    ['/feeds/articles.rss', /feeds end in \.atom/],
    ['/feeds/articles.atom?after=x', /A feed begins with the newest/],
  ])('%s is refused before it begins', async (path, message) => {
    const response = await fetched(path);
    expect(response.status).toBe(400);
    expect(await errorOf(response)).toEqual({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('reads no further than it is read: a client that stops holds up nothing', async () => {
    let asked = 0;
    const { pool } = run.test.database;
    const connect = pool.connect.bind(pool) as (...all: unknown[]) => unknown;
    (pool as { connect: unknown }).connect = (...all: unknown[]) => {
      asked += 1;
      return connect(...all);
    };
    try {
      const response = await new Promise<IncomingMessage>((done) => get(`${run.origin}/export/articles.annotations`, done));
      response.pause();
      const seen = await settled(() => asked);
      response.destroy();
      await once(response, 'close');
      const whole = asked;
      asked = 0;
      await (await fetched('/export/articles.annotations')).text();
      expect(asked).toBeGreaterThan(1);
      expect(whole).toBe(seen);
    } finally {
      (pool as { connect: unknown }).connect = connect;
    }
  });
});

describe('who may read', () => {
  it('is who may ask: nothing without a key where reading needs one, and no key that is not good', async () => {
    const closed = await running({ withoutKey: 'NOTHING' });
    try {
      for (const path of ['/export/articles.csv', '/export/allegations.ftm', '/feeds/articles.atom']) {
        const without = await fetch(`${closed.origin}${path}`);
        expect([without.status, (await errorOf(without))?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
        const wrong = await fetch(`${run.origin}${path}`, { headers: { authorization: 'Bearer hsy_wrong' } });
        expect([wrong.status, (await errorOf(wrong))?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      }
    } finally {
      await closed.close();
    }
  });
});

describe('points', () => {
  it('are taken for what an export reads, and waited for: it is slowed, not refused half-way', async () => {
    const clock = { nowMs: 0 };
    const strict = await running({ points: { limit: 200, restorePerSecond: 100_000, nowMs: () => (clock.nowMs += 1) } });
    try {
      await fillSmallLedger(strict.test.database);
      const response = await fetch(`${strict.origin}/export/statements.ndjson`);
      const lines = (await response.text()).trim().split('\n');
      expect(lines).toHaveLength(await strict.test.database.prisma.statement.count({ where: { version: { isCurrent: true } } }));
    } finally {
      await strict.close();
    }
  });

  it('that are used up refuse the next export with a status and when to come again', async () => {
    const empty = await running({ points: { limit: 3, restorePerSecond: 1, nowMs: () => 0 } });
    try {
      await fetch(`${empty.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ articles(first: 1) { totalCount nodes { id } } entities(first: 1) { totalCount } }' }),
      });
      const response = await fetch(`${empty.origin}/export/articles.csv`);
      if (response.status === 200) await response.text();
      const refused = await fetch(`${empty.origin}/export/articles.csv`);
      expect([refused.status, refused.headers.get('retry-after'), (await errorOf(refused))?.extensions.code]).toEqual([
        429,
        '1',
        'RATE_LIMITED',
      ]);
    } finally {
      await empty.close();
    }
  });
});

describe('GET /feeds/LIST.atom', () => {
  it('says where it is, and 304 to who has it', async () => {
    const path = filtered('/feeds/allegations.atom', { category: ['CORRUPTION'] });
    const response = await fetched(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const [, self] = /rel="self" type="application\/atom\+xml" href="([^"]+)"/.exec(await response.text()) ?? [];
    expect(self).toBe(`${run.origin}${path}`);
    const again = await fetched(path, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

/** A value once it has stayed for half a second. */
async function settled(read: () => number): Promise<number> {
  for (let before = -1; before !== read(); await new Promise((done) => setTimeout(done, 500))) before = read();
  return read();
}
