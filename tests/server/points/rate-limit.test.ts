import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Buckets } from '../../../src/server/points/bucket.js';
import { clientOf } from '../../../src/server/points/client-of.js';
import { readSettings } from '../../../src/settings.js';
import { running, type Running } from '../running.js';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly object[];
  readonly extensions: { readonly cost: object };
}

describe('a server that counts points', () => {
  let run: Running;
  let nowMs = 0;

  beforeAll(async () => {
    run = await running({ points: { limit: 1000, restorePerSecond: 10, nowMs: () => nowMs }, proxies: 1 });
  });
  afterAll(() => run.close());

  async function ask(client: string, query: string): Promise<{ readonly response: Response; readonly answer: Answer }> {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': client };
    const response = await fetch(run.server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { response, answer: (await response.json()) as Answer };
  }

  it('takes what an operation could cost, and gives back what its answer did not need', async () => {
    const { answer } = await ask('192.0.2.1', '{ entities(first: 100) { nodes { name } } rateLimit { available requested } }');
    expect(answer.data).toEqual({ entities: { nodes: [] }, rateLimit: { available: 899, requested: 101 } });
    expect(answer.extensions.cost).toEqual({ requested: 101, actual: 1, available: 999, restoreRate: 10 });
  });

  it('tells what is left without taking any', async () => {
    const { answer } = await ask('192.0.2.2', '{ rateLimit { limit available restoreRate requested mostPerOperation } }');
    expect(answer).toEqual({
      data: { rateLimit: { limit: 1000, available: 1000, restoreRate: 10, requested: 0, mostPerOperation: 1000 } },
      extensions: { cost: { requested: 0, actual: 0, available: 1000, restoreRate: 10 } },
    });
  });

  it('refuses who has too few left, executes nothing, and says when to come again', async () => {
    const spend = '{ entities(first: 98) { nodes { name } } articles(first: -1) { totalCount } }';
    const client = '192.0.2.3';
    // Each costs what it asked: an error blanks what was read.
    for (let spent = 0; spent < 1000; spent += 100) expect((await ask(client, spend)).response.status).toBe(200);
    const { response, answer } = await ask(client, '{ entities(first: 4) { nodes { name } } }');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(answer).toEqual({
      errors: [
        {
          message: 'The query could cost 5 points, and you have 0 left; wait 1 second, or ask for less.',
          extensions: { code: 'RATE_LIMITED', requested: 5, available: 0, retryAfterSeconds: 1 },
        },
      ],
      extensions: { cost: { requested: 5, actual: 0, available: 0, restoreRate: 10 } },
    });
    const dearer = await ask(client, '{ entities(first: 24) { nodes { name } } }');
    expect(dearer.response.headers.get('retry-after')).toBe('3');
    // Others, and what is free, are not touched by it; what was refused has cost nothing.
    expect((await ask('192.0.2.4', spend)).response.status).toBe(200);
    expect((await ask(client, '{ rateLimit { available } }')).answer.data).toEqual({ rateLimit: { available: 0 } });
    nowMs += 2500;
    expect((await ask(client, '{ entities(first: 24) { nodes { name } } }')).answer.extensions.cost).toEqual({
      requested: 25,
      actual: 1,
      available: 24,
      restoreRate: 10,
    });
  });

  it('asks nobody for more than anybody can have', async () => {
    const { response, answer } = await ask('192.0.2.5', '{ entities(first: 100) { nodes { statements(first: 10) { nodes { id } } } } }');
    expect(response.status).toBe(200);
    expect(answer.errors).toEqual([
      {
        message: 'The query could cost 1201 points; ask for at most 1000: a smaller first: will do, or fewer lists within lists.',
        extensions: { code: 'QUERY_TOO_COSTLY', requested: 1201, cap: 1000 },
      },
    ]);
  });
});

describe('a bucket', () => {
  let nowMs = 0;
  const buckets = new Buckets({ limit: 100, restorePerSecond: 5, nowMs: () => nowMs });

  it('is full at first, gives what it has, and says how long to wait for the rest', () => {
    expect(buckets.take('a', 100)).toBe(0);
    expect(buckets.take('a', 1)).toBe(0.2);
    expect(buckets.take('a', 50)).toBe(10);
  });

  it('fills steadily, and never above its size', () => {
    nowMs += 4000;
    expect(buckets.available('a')).toBe(20);
    buckets.giveBack('a', 30);
    expect(buckets.available('a')).toBe(50);
    nowMs += 3_600_000;
    expect(buckets.available('a')).toBe(100);
    buckets.giveBack('a', 30);
    expect(buckets.available('a')).toBe(100);
  });

  it('of whoever was not seen for longest is forgotten when there are too many', () => {
    buckets.take('a', 60);
    buckets.take('b', 60);
    buckets.available('a');
    for (let client = 0; client < 9_999; client += 1) buckets.take(String(client), 1);
    expect([buckets.available('a'), buckets.available('b')]).toEqual([40, 100]);
  });
});

describe('who asks', () => {
  it.each<[string | undefined, string | string[] | undefined, number, string, string]>([
    ['192.0.2.7', undefined, 0, '192.0.2.7', 'the address of the connection'],
    ['192.0.2.7', '198.51.100.1', 0, '192.0.2.7', 'a header that anybody can write is not believed'],
    ['::ffff:192.0.2.7', undefined, 0, '192.0.2.7', 'IPv4 as IPv6 writes it'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2', 'one household of IPv6'],
    ['2001:DB8::9', undefined, 0, '2001:db8:0:0', 'short for zeros'],
    ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0', 'with the name of an interface'],
    ['::1', undefined, 0, '0:0:0:0', 'this machine'],
    ['10.0.0.1', '198.51.100.1', 1, '198.51.100.1', 'behind a proxy'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.1', 1, '198.51.100.1', 'what the proxy wrote, not what it was given'],
    ['10.0.0.1', '203.0.113.9, 198.51.100.1', 2, '203.0.113.9', 'behind two'],
    ['10.0.0.1', ['203.0.113.9', '198.51.100.1'], 1, '198.51.100.1', 'in two headers'],
    ['10.0.0.1', '198.51.100.1', 2, '10.0.0.1', 'past the proxies'],
    ['10.0.0.1', 'unknown', 1, '10.0.0.1', 'no address'],
    [undefined, undefined, 0, 'unknown', 'a connection that is gone'],
  ])('%s with %j behind %d is %s (%s)', (remoteAddress, forwarded, proxies, client) => {
    expect(clientOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }, proxies)).toBe(client);
  });
});

describe('the settings', () => {
  const pointsOf = (env: NodeJS.ProcessEnv) => readSettings(env).points;

  it.each<[NodeJS.ProcessEnv, object | undefined]>([
    [{}, { limit: 50_000, restorePerSecond: 500 }],
    [
      { HEARSAY_POINTS_LIMIT: '2000', HEARSAY_POINTS_PER_SECOND: '20' },
      { limit: 2000, restorePerSecond: 20 },
    ],
    [{ HEARSAY_POINTS_LIMIT: 'off' }, undefined],
    [{ HEARSAY_POINTS_LIMIT: '0' }, undefined],
  ])('%j give %j', (env, points) => expect(pointsOf(env)).toEqual(points));

  it('believe no proxy and tell the schema unless they say so', () => {
    expect(readSettings({})).toMatchObject({ proxies: 0, introspection: true });
    expect(readSettings({ HEARSAY_PROXIES: '2', HEARSAY_INTROSPECTION: 'off' })).toMatchObject({ proxies: 2, introspection: false });
  });

  it.each([
    [{ HEARSAY_POINTS_LIMIT: 'many' }, 'HEARSAY_POINTS_LIMIT=many must be a number; set it right or leave it out.'],
    [{ HEARSAY_POINTS_PER_SECOND: '0' }, 'HEARSAY_POINTS_PER_SECOND=0 must be 1 to 1000000; set it right or leave it out.'],
    [{ HEARSAY_PROXIES: '-1' }, 'HEARSAY_PROXIES=-1 must be 0 to 10; set it right or leave it out.'],
    [{ HEARSAY_INTROSPECTION: 'yes' }, 'HEARSAY_INTROSPECTION=yes must be on or off; set it right or leave it out.'],
  ])('%j are refused', (env, message) => expect(() => readSettings(env)).toThrow(message));
});
