import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TrustedDocuments } from '../../src/server/documents/trusted-documents.js';
import { makeKey } from '../../src/graph/accounts/make-key.js';
import { errorCodes, type ErrorCode } from '../../src/server/errors.js';
import { failStatements, running, type Running } from './running.js';

let run: Running;
/** A server that tells no schema and whose clients have few points, which come back when this clock says so. */
let strict: Running;
let enforcing: Running;
let nowMs = 0;

beforeAll(async () => {
  run = await running();
  enforcing = await running({ trusted: new TrustedDocuments('enforce', {}) });
  strict = await running({ introspection: false, points: { limit: 10, restorePerSecond: 1, nowMs: () => nowMs } });
});
afterAll(async () => {
  await run.close();
  await strict.close();
  await enforcing.close();
});

interface Answer {
  readonly response: Response;
  readonly error: { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> };
}

async function sent(server: Running, { path = '/graphql', ...request }: RequestInit & { readonly path?: string }): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...request.headers };
  const response = await fetch(`${server.origin}${path}`, { method: 'POST', ...request, headers: headers as Record<string, string> });
  const { errors } = (await response.json()) as { errors?: Answer['error'][] };
  if (!errors?.[0]) throw new Error('no error came');
  return { response, error: errors[0] };
}
const ask = (server: Running, query: string, variables?: object): Promise<Answer> =>
  sent(server, { body: JSON.stringify({ query, variables }) });
const hashOnly = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } });
const typename = JSON.stringify({ query: '{ __typename }' });

async function askWhile(failing: unknown): Promise<Answer> {
  failStatements(run.test.database, failing);
  try {
    return await ask(run, '{ entities { totalCount } }');
  } finally {
    jest.restoreAllMocks();
  }
}

/** How each code is met, in the order of the list. The compiler sees to it that none is left out. */
const ways = {
  GRAPHQL_PARSE_FAILED: () => ask(run, '{'),
  GRAPHQL_VALIDATION_FAILED: () => ask(run, '{ nonsense }'),
  BAD_USER_INPUT: () => ask(run, '{ entities(first: 0) { totalCount } }'),
  OPERATION_RESOLUTION_FAILURE: () => ask(run, 'query A { __typename } query B { __typename }'),
  INTROSPECTION_DISABLED: () => ask(strict, '{ __schema { types { name } } }'),
  QUERY_TOO_COSTLY: () => ask(strict, '{ entities(first: 10) { nodes { name } } }'),
  RATE_LIMITED: async () => {
    // An error blanks what was read, so that nothing is given back.
    await ask(strict, '{ entities(first: 8) { nodes { name } } articles(first: 0) { totalCount } }');
    return ask(strict, '{ entities(first: 9) { nodes { name } } }');
  },
  PERSISTED_QUERY_NOT_FOUND: () => sent(run, { body: hashOnly }),
  DOCUMENT_NOT_TRUSTED: () => sent(enforcing, { body: typename }),
  UNAUTHENTICATED: () => sent(run, { body: typename, headers: { authorization: 'Bearer hsy_nonsense' } }),
  FORBIDDEN: async () => {
    const key = { name: 'crawler', roles: ['INGESTER'], scopes: ['READER'], expiresAt: null, points: null } as const;
    const { key: given } = await makeKey(run.test.database.prisma, key);
    const body = JSON.stringify({ query: 'mutation { ingestArticle(input: { source: { text: "A text." } }) { outcome } }' });
    return sent(run, { body, headers: { authorization: `Bearer ${given}` } });
  },
  BAD_REQUEST: () => sent(run, { body: '{"query": ' }),
  NOT_FOUND: () => sent(run, { body: typename, path: '/nowhere' }),
  METHOD_NOT_ALLOWED: () => sent(run, { body: typename, method: 'PUT' }),
  NOT_ACCEPTABLE: () => sent(run, { body: typename, headers: { accept: 'image/png' } }),
  REQUEST_TOO_LARGE: () => sent(run, { body: JSON.stringify({ query: 'x'.repeat(7_000_000) }) }),
  UNSUPPORTED_MEDIA_TYPE: () => sent(run, { body: typename, headers: { 'content-type': 'text/plain' } }),
  UNAVAILABLE: () => askWhile(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' })),
  INTERNAL_SERVER_ERROR: () => askWhile(new Error('column "pass_word" of 10.0.0.7')),
} satisfies Readonly<Record<ErrorCode, (() => Promise<Answer>) | null>>;

describe('every code of the list is met', () => {
  const met = Object.entries(ways).flatMap(([code, way]) => (way ? [[code as ErrorCode, way] as const] : []));

  it.each(met)('%s', async (code, way) => {
    const { response, error } = await way();
    expect([error.extensions['code'], response.status]).toEqual([code, errorCodes[code].status]);
    expect(error.message).toMatch(/^.{10,}$/);
    expect(JSON.stringify(error)).not.toMatch(/pass_word|10\.0\.0\.7|\bat \S+ \(|node_modules/);
  });
});

it('who accepts only application/json gets 200 for a document that is wrong, and 429 all the same', async () => {
  const accept = { accept: 'application/json' };
  const body = (query: string) => ({ headers: accept, body: JSON.stringify({ query }) });
  const statuses = [
    await sent(run, body('{')),
    await sent(run, body('{ nonsense }')),
    await sent(strict, body('{ __type(name: "Query") { name } }')),
    await sent(strict, body('{ entities { nodes { name } } }')),
    await sent(strict, body('{ entities(first: 9) { nodes { name } } }')),
  ].map(({ response }) => response.status);
  expect(statuses).toEqual([200, 200, 200, 200, 429]);
});

it('a server that takes no articles says so to whoever might send them', async () => {
  const { response, error } = await ask(run, 'mutation { ingestArticle(input: { source: { text: "A text." } }) { outcome } }');
  expect([error.extensions['code'], response.status]).toEqual(['FORBIDDEN', 200]);
});

describe('a server that tells no schema', () => {
  it('names in its refusals nothing that was not asked for', async () => {
    nowMs += 10_000;
    const messages = [
      await ask(strict, '{ entitiez { totalCount } }'),
      await ask(strict, 'query ($f: EntityFilter) { entities(filter: $f, first: 1) { totalCount } }', { f: { nam: 'Kim' } }),
    ].map(({ error }) => error.message);
    expect(messages).toEqual([
      'Cannot query field "entitiez" on type "Query".',
      'Variable "$f" got invalid value { nam: "Kim" }; Field "nam" is not defined by type "EntityFilter".',
    ]);
  });

  it('says __typename, which every client asks for', async () => {
    const response = await fetch(strict.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: typename });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});

it('one that tells it helps', async () => {
  expect((await ask(run, '{ entitiez { totalCount } }')).error.message).toBe(
    'Cannot query field "entitiez" on type "Query". Did you mean "entities", "_entities", or "entity"?',
  );
});

it('docs/errors.md tells clients of these codes and no others', () => {
  const rows = readFileSync('docs/errors.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `\w+` \| \d{3} \|/.test(line));
  expect(rows).toEqual(
    Object.entries(errorCodes).map(([code, { status, when, then }]) => `| \`${code}\` | ${status} | ${when} | ${then} |`),
  );
});
