import { connect as connectTcp } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { toGlobalId } from '../../../src/graph/relay/global-id.js';
import { makeKey } from '../../../src/graph/accounts/make-key.js';
import { ingestArticle } from '../../../src/ingest/ingest.js';
import { startServer } from '../../../src/server/server.js';
import { TrustedDocuments } from '../../../src/server/documents/trusted-documents.js';
import { ask } from '../../support/graphql-client.js';
import { running, type Running } from '../running.js';
import { accuse, happen } from './happen.js';
import { connect, type Subscriber } from './subscriber.js';

let run: Running;
let statementKey: string;
const open: Subscriber[] = [];
const subscriber = (url = run.server.url): Subscriber => {
  const one = connect(url);
  open.push(one);
  return one;
};

beforeAll(async () => {
  run = await running({ subscriptions: { waiting: 400, subscriptions: 3, initMs: 300 } });
  statementKey = await accuse(run.test.database);
});
afterEach(() => open.splice(0).forEach((one) => one.close()));
afterAll(() => run.close());

interface Event {
  readonly cursor: string;
  readonly change: { readonly kind: string; readonly before: object | null; readonly after: Readonly<Record<string, unknown>> };
}
const change = 'change { kind before after }';
const statements = `subscription ($after: String, $filter: StatementFilter) { statementAdded(after: $after, filter: $filter) { cursor ${change} statement { id } } }`;
const numbersOf = (events: readonly Event[]) => events.map(({ change: { after } }) => after['number']);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const lastCursor = async (): Promise<string | null> => {
  const { data } = await ask<{ changes: { pageInfo: { endCursor: string | null } } }, never>(
    run.server.url,
    '{ changes(last: 1) { pageInfo { endCursor } } }',
  );
  return data?.changes.pageInfo.endCursor ?? null;
};

/** A subscription that hears: it is told of a change, again and again until it is. */
async function listening(one: Subscriber, query = statements, variables = {}) {
  const heard = one.subscribe<Event>(query, variables);
  for (let tries = 0; heard.events.length === 0 && tries < 200; tries += 1) {
    await happen(run.test.database, statementKey, [0]);
    await Promise.race([heard.until(1), pause(100)]);
  }
  return heard;
}

describe('a subscriber', () => {
  it('hears of articles, statements and allegations as they come, with before and after', async () => {
    const one = subscriber();
    const after = await lastCursor();
    const articles = one.subscribe<Event>(
      `subscription ($after: String) { articleIngested(after: $after) { cursor ${change} article { id url } } }`,
      { after },
    );
    const said = one.subscribe<Event>(statements, { after });
    const accused = one.subscribe<Event & { allegations: readonly { title: string; status: { value: string } }[] }>(
      `subscription ($after: String) { allegationChanged(after: $after) { cursor ${change} allegations { title status { value } } } }`,
      { after },
    );
    const url = 'https://tarn.example/denial';
    await ingestArticle(run.test.database, {
      url,
      publishedAt: '2024-10-29',
      text: 'The auditor Ada Reyes accused the mayor, Tom Vance, of taking bribes. Tom Vance denied taking bribes on Tuesday.',
    });
    expect(await articles.until(1)).toMatchObject([{ change: { kind: 'ARTICLE_INGESTED' }, article: { url } }]);
    expect((await said.until(2)).map((event) => event.change.kind)).toEqual(['STATEMENT_ADDED', 'STATEMENT_ADDED']);
    const changed = await accused.until((events) => events.some((event) => event.change.kind === 'STATUS_CHANGED'));
    expect(changed.at(-1)).toMatchObject({
      change: { before: { value: 'UNANSWERED' }, after: { value: 'DENIED', rule: 'R6' } },
      allegations: [{ status: { value: 'DENIED' } }],
    });
    expect(changed.map((event) => event.change.kind)).toEqual(['REPORT_ADDED', 'RESPONSE_ADDED', 'STATUS_CHANGED']);
  });

  it('catches up from a cursor and goes on live, none twice and none left out, while others write', async () => {
    const after = await lastCursor();
    const write = async (from: number, to: number) => {
      for (let number = from; number <= to; number += 2) await happen(run.test.database, statementKey, range(number, number + 1));
    };
    await write(1, 700);
    const writing = write(701, 1000);
    const heard = subscriber().subscribe<Event>(statements, { after });
    await writing;
    expect(numbersOf(await heard.until(1000))).toEqual(range(1, 1000));
    const resumed = subscriber().subscribe<Event>(statements, { after: heard.events[499]?.cursor });
    expect(numbersOf(await resumed.until(500))).toEqual(range(501, 1000));
    await happen(run.test.database, statementKey, [1001]);
    expect(numbersOf(await resumed.until(501)).at(-1)).toBe(1001);
  });

  it('hears only what its filter lets pass', async () => {
    const after = await lastCursor();
    const { id } = await run.test.database.prisma.entity.findFirstOrThrow({ where: { name: 'Ada Reyes' } });
    const heard = subscriber().subscribe<Event>(statements, {
      after,
      filter: { speaker: [toGlobalId('Entity', id)], quoteType: ['DIRECT'] },
    });
    const against = subscriber().subscribe<Event & { allegations: object[] }>(
      `subscription ($after: String, $filter: AllegationFilter) { allegationChanged(after: $after, filter: $filter) { cursor ${change} allegations { title } } }`,
      { after, filter: { status: ['ACKNOWLEDGED'] } },
    );
    await accuse(run.test.database, 'Bela Okoro');
    await ingestArticle(run.test.database, {
      url: 'https://tarn.example/admits',
      publishedAt: '2024-10-30',
      text: 'The auditor Ada Reyes accused the mayor, Bela Okoro, of taking bribes. Bela Okoro admitted taking bribes.',
    });
    expect(await heard.until(1)).toMatchObject([{ change: { kind: 'STATEMENT_ADDED' }, statement: { id: expect.any(String) } }]);
    expect((await against.until((events) => events.at(-1)?.change.kind === 'STATUS_CHANGED')).at(-1)?.allegations).toHaveLength(1);
    expect(heard.events).toHaveLength(1);
  });

  it('is told of what is gone, unless it asked for something', async () => {
    const after = await lastCursor();
    await happen(run.test.database, '00000000-0000-7000-8000-000000000000', [1]);
    await happen(run.test.database, statementKey, [2]);
    const all = subscriber().subscribe<Event>(statements, { after });
    const some = subscriber().subscribe<Event>(statements, { after, filter: {} });
    expect(await all.until(2)).toMatchObject([{ statement: null }, { statement: { id: toGlobalId('Statement', statementKey) } }]);
    expect(numbersOf(await some.until(1))).toEqual([2]);
  });

  it('goes on hearing after the listening connection was cut', async () => {
    const heard = await listening(subscriber());
    const before = heard.events.length;
    const { pool } = run.test.database;
    const cut = await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' OR query = 'SELECT' AND datname = current_database()`,
    );
    expect(cut.rowCount).toBeGreaterThan(0);
    await happen(run.test.database, statementKey, [7]);
    expect(numbersOf(await heard.until(before + 1)).at(-1)).toBe(7);
  });
});

describe('two servers on one database', () => {
  it('both tell of what either writes', async () => {
    const other = await startServer({ database: run.test.database, port: 0, host: '127.0.0.1', log: run.log });
    const after = await lastCursor();
    const [here, there] = [
      subscriber().subscribe<Event>(statements, { after }),
      subscriber(other.url).subscribe<Event>(statements, { after }),
    ];
    for (const number of range(1, 20)) await happen(run.test.database, statementKey, [number]);
    expect(numbersOf(await here.until(20))).toEqual(range(1, 20));
    expect(numbersOf(await there.until(20))).toEqual(range(1, 20));
    await other.close();
  });

  it('and one that ends says so, and that the client should come back with its cursor', async () => {
    const other = await startServer({ database: run.test.database, port: 0, host: '127.0.0.1', log: run.log });
    const one = subscriber(other.url);
    await listening(one);
    await other.close();
    expect(await one.closed).toMatchObject({ code: 1001, reason: expect.stringContaining('Subscribe again with after') });
  });
});

describe('a slow subscriber', () => {
  it('is dropped with a code and told to come back, and misses nothing when it does; the others go on', async () => {
    // Events of 200 kB fill what the network holds.
    const key = await accuse(run.test.database, 'Cleo Lind', ' The river is high. '.repeat(10_000));
    const large = `subscription ($after: String) { statementAdded(after: $after) { cursor ${change} statement { article { versions { text } } } } }`;
    const [slow, quick] = [subscriber(), subscriber()];
    const heard = await listening(slow, large);
    const quickly = await listening(quick);
    const last = heard.events.at(-1)?.cursor;
    (await slow.socket()).pause();
    for (let number = 1; number <= 600; number += 1) await happen(run.test.database, key, [number]);
    await quickly.until((events) => numbersOf(events).includes(600));
    (await slow.socket()).resume();
    expect(await slow.closed).toMatchObject({ code: 4490, reason: expect.stringContaining('Subscribe again with after') });
    const seen = numbersOf(heard.events.filter((event) => event.change.after['number'] !== 0));
    expect(seen.length).toBeLessThan(600);
    const again = subscriber().subscribe<Event>(statements, { after: heard.events.at(-1)?.cursor ?? last });
    await again.until((events) => numbersOf(events).includes(600));
    expect([...seen, ...numbersOf(again.events)]).toEqual(range(1, 600));
  });
});

describe('what a subscription may not', () => {
  const errorsOf = async (query: string, variables = {}, url = run.server.url) => {
    const [error] = await subscriber(url).subscribe(query, variables).ended;
    return [error?.extensions?.code, error?.message];
  };

  it.each([
    ['{ statementAdded { cursor', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['subscription { nonsense }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field/],
    ['{ articles { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /A query is not answered over WebSocket/],
    ['mutation { extractText(input: { text: "x" }) { userErrors { code } } }', 'GRAPHQL_VALIDATION_FAILED', /./],
    [
      'subscription A { statementAdded { cursor } } subscription B { statementAdded { cursor } }',
      'OPERATION_RESOLUTION_FAILURE',
      /operationName/,
    ],
    [
      `subscription { statementAdded { ${range(1, 101)
        .map((at) => `a${at}: cursor`)
        .join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
      /101 aliases/,
    ],
    [
      'subscription { articleIngested { article { statements(first: 100) { nodes { article { statements(first: 100) { nodes { article { statements(first: 100) { totalCount } } } } } } } } } }',
      'QUERY_TOO_COSTLY',
      /points/,
    ],
    ['subscription { statementAdded(after: "rubbish") { cursor } }', 'BAD_USER_INPUT', /after: "rubbish" is not a cursor/],
    ['subscription { statementAdded(filter: { speaker: [] }) { cursor } }', 'BAD_USER_INPUT', /the list is empty/],
  ])('%s', async (query, code, message) => {
    expect(await errorsOf(query)).toEqual([code, expect.stringMatching(message)]);
  });

  it('begin at a change that has not happened', async () => {
    const cursor = Buffer.from(JSON.stringify(['changes', 1_000_000, statementKey])).toString('base64url');
    expect(await errorsOf(statements, { after: cursor })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('has not happened in this ledger'),
    ]);
  });

  it('be one too many on a connection', async () => {
    const one = subscriber();
    for (let count = 0; count < 3; count += 1) await listening(one);
    expect(await one.subscribe(statements).ended).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('3 subscriptions') },
    ]);
  });

  it('be asked for over HTTP', async () => {
    const { errors } = await ask(run.server.url, 'subscription { statementAdded { cursor } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, message: expect.stringContaining('WebSocket') }]);
  });

  it('be other than registered, where only those are answered', async () => {
    const strict = await startServer({
      database: run.test.database,
      port: 0,
      host: '127.0.0.1',
      log: run.log,
      trusted: new TrustedDocuments('enforce', {}),
    });
    expect(await errorsOf(statements, {}, strict.url)).toEqual(['DOCUMENT_NOT_TRUSTED', expect.any(String)]);
    await strict.close();
  });
});

describe('a connection', () => {
  const wsUrl = () => run.server.url.replace('http', 'ws');
  const closing = async (socket: WebSocket): Promise<unknown> => ((await once(socket, 'close')) as unknown[])[0];

  it('that says nothing is closed', async () => {
    expect(await closing(new WebSocket(wsUrl(), 'graphql-transport-ws'))).toBe(4408);
  });
  it('that says too much is closed', async () => {
    const socket = new WebSocket(wsUrl(), 'graphql-transport-ws');
    socket.on('open', () => socket.send('x'.repeat(70_000)));
    expect(await closing(socket)).toBe(1009);
  });
  it('that says nonsense is closed', async () => {
    const socket = new WebSocket(wsUrl(), 'graphql-transport-ws');
    socket.on('open', () => socket.send('nonsense'));
    expect(await closing(socket)).toBe(4400);
  });
  it('that subscribes before it introduces itself is closed', async () => {
    const socket = new WebSocket(wsUrl(), 'graphql-transport-ws');
    socket.on('open', () => socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: statements } })));
    expect(await closing(socket)).toBe(4401);
  });
  it('that shows a key that is not good is closed, as is one with a key that was revoked', async () => {
    const introduced = (authorization: string): WebSocket => {
      const socket = new WebSocket(wsUrl(), 'graphql-transport-ws');
      socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })));
      return socket;
    };
    expect(await closing(introduced('Bearer hsy_nonsense'))).toBe(4403);

    const wanted = { name: 'app', roles: ['READER'], scopes: [], expiresAt: null, points: null } as const;
    const { key } = await makeKey(run.test.database.prisma, wanted);
    const socket = introduced(`Bearer ${key}`);
    expect(JSON.parse(String(((await once(socket, 'message')) as unknown[])[0]))).toMatchObject({ type: 'connection_ack' });
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: statements } }));
    const closed = closing(socket);
    await run.test.database.pool.query('UPDATE api_keys SET revoked_at = now()');
    // A key is known for some seconds.
    for (let tries = 0; socket.readyState === WebSocket.OPEN && tries < 150; tries += 1) {
      await happen(run.test.database, statementKey, [0]);
      await pause(100);
    }
    expect(await closed).toBe(4403);
  });
  it('of another protocol comes to nothing', async () => {
    await expect(closing(new WebSocket(wsUrl(), 'graphql-ws'))).rejects.toThrow('Server sent no subprotocol');
  });

  const upgrade = async (path: string, headers: string, url = run.server.url): Promise<string> => {
    const { port, host } = new URL(url);
    const socket = connectTcp(Number(port), '127.0.0.1');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n${headers}\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return String(answer).split('\r\n')[0] ?? '';
  };

  it.each([
    ['/graphql', 'Origin: https://evil.example\r\n', 'HTTP/1.1 403 Forbidden'],
    ['/graphql', 'Origin: null\r\n', 'HTTP/1.1 403 Forbidden'],
    ['/elsewhere', '', 'HTTP/1.1 404 Not Found'],
    ['/graphql', 'Origin: https://studio.apollographql.com\r\n', 'HTTP/1.1 101 Switching Protocols'],
    ['/graphql', '', 'HTTP/1.1 101 Switching Protocols'],
  ])('to %s with “%s” is answered %s', async (path, headers, status) => {
    expect(await upgrade(path, headers)).toBe(status);
  });

  it('of our own page is let in; one too many is not', async () => {
    const small = await startServer({
      database: run.test.database,
      port: 0,
      host: '127.0.0.1',
      log: run.log,
      subscriptions: { connections: 1 },
    });
    const own = `Origin: ${new URL(small.url).origin}\r\n`;
    const first = new WebSocket(small.url.replace('http', 'ws'), 'graphql-transport-ws');
    await once(first, 'open');
    expect(await upgrade('/graphql', own, small.url)).toBe('HTTP/1.1 503 Service Unavailable');
    first.close();
    await once(first, 'close');
    expect(await upgrade('/graphql', own, small.url)).toBe('HTTP/1.1 101 Switching Protocols');
    await small.close();
  });
});
