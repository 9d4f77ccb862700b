import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorCodes } from '../../src/server/errors.js';
import { ask } from '../support/graphql-client.js';
import { running, type Running } from './running.js';

let run: Running;

beforeAll(async () => {
  run = await running();
  // What is made once, at the first request, is not the work of any row below.
  await ask(run.server.url, '{ entities { nodes { name } } }');
});
afterAll(() => run.close());

interface Met {
  readonly status: number;
  readonly code: string;
}

const internals = /\bat \S+ \(|node_modules|\/(src|dist|work|home|tmp)\/|SELECT |prisma|postgres|PG[A-Z]|\bstack\b/i;

/** What a client meets: the status and the first code, `answered` without errors. Whatever comes tells nothing of what is inside. */
function read(status: number, text: string): Met {
  expect(text).not.toMatch(internals);
  expect(text.length).toBeLessThan(100_000);
  const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
  for (const { message, extensions } of errors) {
    expect(Object.keys(errorCodes)).toContain(extensions.code);
    expect(message.length).toBeGreaterThan(5);
  }
  expect(status).toBeLessThan(500);
  return { status, code: errors[0]?.extensions.code ?? 'answered' };
}

async function send(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  method = 'POST',
  path = '/graphql',
): Promise<Met> {
  const request = { method, headers: { 'content-type': 'application/json', ...headers } };
  const response = await fetch(`${run.origin}${path}`, method === 'GET' || method === 'HEAD' ? request : { ...request, body });
  return read(response.status, await response.text());
}

/** Bytes as they are, for what no client would send. */
function sendBytes(bytes: string | Buffer): Promise<Met> {
  const { port } = new URL(run.server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', text = ''] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      try {
        resolve(read(Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), text));
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

/** The work is bounded, and the server answers the next one. Generous: a slow machine with other work must pass; bombs take minutes. */
async function within(work: () => Promise<Met>): Promise<Met> {
  const started = process.cpuUsage();
  const met = await work();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(3000);
  expect(await send(JSON.stringify({ query: '{ entities(first: 1) { nodes { name } } }' }))).toEqual({ status: 200, code: 'answered' });
  expect(run.logged.splice(0)).toEqual([]);
  return met;
}

const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number, open: string, core: string): string =>
  `${open.repeat(levels)}${core}${'}'.repeat((open.split('{').length - 1) * levels)}`;

describe('documents', () => {
  it.each<[string, string, string]>([
    ['10,000 aliases', `{ ${many(10_000, (index) => `a${index}: __typename`)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['as many aliases as words allow', `{ ${many(1300, (index) => `a${index}: __typename`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a bomb of 2^18 fields in fragments',
      `{ ...F0 } ${many(18, (level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`)} fragment F18 on Query { entities { totalCount } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a bomb of nested pages in fragments',
      `{ entities { nodes { ...F0 } } } ${many(9, (level) => `fragment F${level} on Entity { statements(first: 100) { nodes { about { ...F${level + 1} } } } }`)} fragment F9 on Entity { name }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment within itself', '{ ...A } fragment A on Query { ...A entities { nodes { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'circular introspection by ofType',
      `{ __schema { types { fields { type { ${nested(30, 'ofType { ', 'name')} } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'circular introspection by fields',
      `{ __schema { types { ${nested(5, 'fields { type { ', 'name')} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['60 fields deep', `{ ${nested(20, 'statements(first: 1) { nodes { article { ', 'id')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['1,000 open braces', '{a'.repeat(1000), 'GRAPHQL_PARSE_FAILED'],
    ['1,000 lists within lists', `{ node(id: ${'['.repeat(1000)}${']'.repeat(1000)}) { id } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['1,900 fields that there are not', `{ ${many(1900, (index) => `allegationz${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['300 times the same list', `{ ${many(300, () => 'entities(first: 100) { nodes { id } }')} }`, 'QUERY_TOO_COSTLY'],
    [
      '100 × 100 × 100',
      `{ entities(first: 100) { nodes { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a page of 1e9 thousands of times',
      `{ ${many(90, (index) => `a${index}: entities(first: 1000000000) { nodes { statements(first: 1000000000) { nodes { id } } } }`)} }`,
      'QUERY_TOO_COSTLY',
    ],
    ['an empty one', ' ', 'GRAPHQL_PARSE_FAILED'],
    ['a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
    ['only a fragment', 'fragment A on Query { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { anything }', 'GRAPHQL_VALIDATION_FAILED'],
    ['NUL', '{ entities(filter: { name: "\0" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['a huge number', '{ entities(first: 99999999999999999999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a number of 3,000 digits', `{ entities(first: ${'9'.repeat(3000)}) { totalCount } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['first: 0', '{ entities(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['first: -1', '{ entities(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
    ['first: -2147483648', '{ entities(first: -2147483648) { nodes { statements(first: -5) { nodes { id } } } } }', 'BAD_USER_INPUT'],
    ['first: 1e9', '{ entities(first: 1000000000) { totalCount } }', 'BAD_USER_INPUT'],
    ['a key of prototypes', '{ __proto__: __typename constructor: __typename toString: __typename }', 'answered'],
    ['a directive that there is not', '{ __typename @nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['3,000 directives', `{ __typename ${many(1300, () => '@skip(if: false)').slice(0, 20_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_what, query, code) => {
    expect(await within(() => send(JSON.stringify({ query })))).toEqual({ status: 200, code });
  });
});

describe('variables', () => {
  const paged =
    'query ($name: [String!], $of: [ID!]) { entities(filter: { name: $name }) { totalCount } statements(filter: { article: $of }) { totalCount } }';
  const firsts = 'query ($n: Int = 5) { entities(first: $n) { nodes { statements(first: $n) { nodes { id } } } } }';
  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  it.each<[string, string, string, Met]>([
    ['0', firsts, '{"n":0}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['-1', firsts, '{"n":-1}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['null for the usual page', firsts, '{"n":null}', { status: 200, code: 'answered' }],
    [
      'null where there must be a number',
      'query ($n: Int = 5) { allegations { aggregate { byAccused(first: $n) { count } } } }',
      '{"n":null}',
      { status: 200, code: 'BAD_USER_INPUT' },
    ],
    ['1e9', firsts, '{"n":1000000000}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['1e300', firsts, '{"n":1e300}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['half a thing', firsts, '{"n":1.5}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['text', firsts, '{"n":"ten"}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['a list', firsts, '{"n":[1]}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['nobody asked for', firsts, '{"n":1,"m":2,"constructor":3}', { status: 200, code: 'answered' }],
    ['__proto__', firsts, '{"__proto__":{"n":7}}', { status: 400, code: 'BAD_REQUEST' }],
    ['a constructor with a prototype', firsts, '{"constructor":{"prototype":{"n":7}}}', { status: 400, code: 'BAD_REQUEST' }],
    ['NUL', paged, '{"name":"a\\u0000b"}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['a lone surrogate', paged, '{"name":"\\ud800"}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['an id of NUL and half a character', paged, '{"of":"\\u0000\\udc00"}', { status: 200, code: 'BAD_USER_INPUT' }],
    ['900 KB of text', paged, JSON.stringify({ name: 'x'.repeat(900_000) }), { status: 200, code: 'answered' }],
    ['900 KB where there must be a number', firsts, JSON.stringify({ n: 'x'.repeat(900_000) }), { status: 200, code: 'BAD_USER_INPUT' }],
    ['1,000 levels', firsts, `{"n":${deep(1000)}}`, { status: 200, code: 'BAD_USER_INPUT' }],
    ['100,000 levels', firsts, `{"n":${deep(100_000)}}`, { status: 200, code: 'BAD_USER_INPUT' }],
    ['a list in their place', firsts, '[1]', { status: 400, code: 'BAD_REQUEST' }],
    ['text in their place', firsts, '"{}"', { status: 400, code: 'BAD_REQUEST' }],
    [
      '20,000 ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      JSON.stringify({ ids: Array<string>(20_001).fill('a') }),
      { status: 200, code: 'QUERY_TOO_COSTLY' },
    ],
    [
      '200 ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      JSON.stringify({ ids: Array<string>(200).fill('a') }),
      { status: 200, code: 'BAD_USER_INPUT' },
    ],
    [
      'a condition that is null',
      'query ($is: Boolean = true) { __typename @skip(if: $is) }',
      '{"is":null}',
      { status: 200, code: 'BAD_USER_INPUT' },
    ],
  ])('%s', async (_what, query, variables, met) => {
    expect(await within(() => send(`{"query":${JSON.stringify(query)},"variables":${variables}}`))).toEqual(met);
  });
});

describe('requests', () => {
  const typename = JSON.stringify({ query: '{ __typename }' });

  it.each<[string, () => Promise<Met>, Met]>([
    [
      '10 MB',
      () => send(JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(10_000_000) } })),
      { status: 413, code: 'REQUEST_TOO_LARGE' },
    ],
    ['no JSON', () => send('{"query": '), { status: 400, code: 'BAD_REQUEST' }],
    ['nothing', () => send(''), { status: 400, code: 'BAD_REQUEST' }],
    ['null', () => send('null'), { status: 400, code: 'BAD_REQUEST' }],
    ['no query', () => send('{}'), { status: 400, code: 'BAD_REQUEST' }],
    ['a query that is a number', () => send('{"query":1}'), { status: 400, code: 'BAD_REQUEST' }],
    [
      'noise',
      () => send(Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))),
      { status: 400, code: 'BAD_REQUEST' },
    ],
    ['another encoding', () => send(Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])), { status: 400, code: 'BAD_REQUEST' }],
    ['100 operations in one', () => send(`[${Array<string>(100).fill(typename).join()}]`), { status: 400, code: 'BAD_REQUEST' }],
    ['text', () => send(typename, { 'content-type': 'text/plain' }), { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
    [
      'a form',
      () => send('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
      { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' },
    ],
    ['no type', () => send(typename, { 'content-type': '' }), { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }],
    ['packed', () => send(typename, { 'content-encoding': 'gzip' }), { status: 200, code: 'answered' }],
    ['PUT', () => send(typename, {}, 'PUT'), { status: 405, code: 'METHOD_NOT_ALLOWED' }],
    ['DELETE', () => send(typename, {}, 'DELETE'), { status: 405, code: 'METHOD_NOT_ALLOWED' }],
    ['an address that there is not', () => send(typename, {}, 'POST', '/graphql/v2'), { status: 404, code: 'NOT_FOUND' }],
    ['an address that is none', () => send(typename, {}, 'POST', '/%zz'), { status: 400, code: 'BAD_REQUEST' }],
    ['a GET without a query', () => send('', {}, 'GET'), { status: 400, code: 'BAD_REQUEST' }],
    ['a GET with two', () => send('', {}, 'GET', '/graphql?query={__typename}&query={__typename}'), { status: 400, code: 'BAD_REQUEST' }],
    [
      'a GET with broken variables',
      () => send('', {}, 'GET', '/graphql?query={__typename}&variables={'),
      { status: 400, code: 'BAD_REQUEST' },
    ],
    ['an answer that we do not have', () => send(typename, { accept: 'image/png' }), { status: 406, code: 'NOT_ACCEPTABLE' }],
    [
      'a hash that we do not know',
      () => send('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}'),
      { status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' },
    ],
  ])('%s', async (_what, work, met) => {
    expect(await within(work)).toEqual(met);
  });

  it.each<[string, string | Buffer, Met]>([
    [
      'noise instead of HTTP',
      Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919 + 13) % 256)),
      { status: 400, code: 'BAD_REQUEST' },
    ],
    ['a head of 100 KB', `GET /graphql HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, { status: 431, code: 'BAD_REQUEST' }],
    [
      'a host that is none',
      'GET /graphql?query={__typename} HTTP/1.1\r\nHost: a b^|\r\nConnection: close\r\n\r\n',
      { status: 400, code: 'BAD_REQUEST' },
    ],
    ['no host', 'GET /graphql?query={__typename} HTTP/1.1\r\nConnection: close\r\n\r\n', { status: 400, code: 'BAD_REQUEST' }],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 7\r\nConnection: close\r\n\r\nhello',
      { status: 400, code: 'BAD_REQUEST' },
    ],
  ])('%s', async (_what, bytes, met) => {
    expect(await within(() => sendBytes(bytes))).toEqual(met);
  });
});
