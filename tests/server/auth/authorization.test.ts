import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readingServices } from '../../../src/commands/reading-services.js';
import { makeKey } from '../../../src/graph/accounts/make-key.js';
import { createLog } from '../../../src/server/log.js';
import { createSchema } from '../../../src/server/schema.js';
import { startServer, type RunningServer } from '../../../src/server/server.js';
import { askers, matrixOf, printMatrix, readMatrix, type Asker } from '../../support/authorization/matrix.js';
import { waysTo } from '../../support/authorization/ways-to.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { Writable } from 'node:stream';

const file = 'tests/server/auth/authorization-matrix.md';
const schema = await createSchema();
if (process.env['UPDATE']) writeFileSync(file, printMatrix(matrixOf(schema)));
const rows = readMatrix(readFileSync(file, 'utf8'));

let test: TestDatabase;
let services: ReturnType<typeof readingServices>;
/** The same ledger, answered by compiled statements, by resolvers, and to nobody without a key. */
let servers: Readonly<Record<'compiled' | 'executed' | 'closed', RunningServer>>;
const keys = new Map<Asker, string>();

beforeAll(async () => {
  test = await testDatabase();
  services = readingServices(test.database);
  const log = createLog('silent', new Writable());
  const options = { database: test.database, port: 0, host: '127.0.0.1', log, ingest: services.ingest, readText: services.readText };
  const start = (more: Partial<Parameters<typeof startServer>[0]>) => startServer({ ...options, withoutKey: 'READING', ...more });
  const [compiled, executed, closed] = [await start({}), await start({ compiles: false }), await start({ withoutKey: 'NOTHING' })];
  servers = { compiled, executed, closed };
  for (const role of askers)
    if (role !== 'anonymous') {
      const { key } = await makeKey(test.database.prisma, {
        name: `desk ${role}`,
        roles: [role],
        scopes: [],
        expiresAt: null,
        points: null,
      });
      keys.set(role, key);
    }
});
afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
  await services.close();
  await test.close();
});

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function ask(server: RunningServer, asker: Asker, query: string, variables?: object) {
  const key = keys.get(asker);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { status: response.status, answer: (await response.json()) as Answer };
}

const refusals: ReadonlySet<unknown> = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
const statuses = { UNAUTHENTICATED: 401, FORBIDDEN: 403 } as const;

it('the matrix is that of the schema (UPDATE=1 writes it anew)', () => {
  expect(printMatrix(matrixOf(schema))).toBe(readFileSync(file, 'utf8'));
  expect(rows.length).toBeGreaterThan(20);
});

describe.each(['compiled', 'executed'] as const)('%s answers keep to the matrix', (way) => {
  it.each(rows)('$field', async ({ field, cells }) => {
    const documents = waysTo(schema, field);
    const sent = askers.flatMap((asker) => documents.map(async (query) => ({ asker, query, ...(await ask(servers[way], asker, query)) })));
    for (const { asker, query, status, answer } of await Promise.all(sent)) {
      const [refused] = (answer.errors ?? []).filter(({ extensions }) => refusals.has(extensions['code']));
      const told = { query, asker, code: refused?.extensions['code'] ?? 'yes' };
      expect(told).toEqual({ query, asker, code: cells[asker] });
      // A refused operation tells nothing at all: no part, no count, no other error; and it names what it was refused for.
      if (cells[asker] === 'yes') continue;
      expect({ query, status, keys: Object.keys(answer).sort(), errors: answer.errors?.length }).toEqual({
        ...{ query, status: statuses[cells[asker]], keys: ['errors', 'extensions'], errors: 1 },
      });
      expect(query).toContain(String(refused?.extensions['field']).split('.')[1]);
    }
  });
});

it('a field that a variable leaves out needs no role', async () => {
  const query = 'query ($is: Boolean!) { articles { totalCount } accounts @include(if: $is) { name } }';
  for (const server of [servers.compiled, servers.executed]) {
    expect((await ask(server, 'READER', query, { is: false })).answer.data).toEqual({ articles: { totalCount: 0 } });
    expect((await ask(server, 'READER', query, { is: true })).status).toBe(403);
  }
});

describe('where reading is not public', () => {
  it.each(rows.filter(({ field }) => field.startsWith('Query.') || field.startsWith('Mutation.')))(
    'nobody without a key asks for $field',
    async ({ field }) => {
      const sent = waysTo(schema, field).map((query) => ask(servers.closed, 'anonymous', query));
      for (const { status, answer } of await Promise.all(sent)) expect([status, 'data' in answer]).toEqual([401, false]);
    },
  );

  it('nor for the schema', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])
      expect((await ask(servers.closed, 'anonymous', query)).status).toBe(401);
  });

  it('a reader’s key opens it; health and __typename need none', async () => {
    expect((await ask(servers.closed, 'READER', '{ articles { totalCount } }')).answer).toMatchObject({
      data: { articles: { totalCount: 0 } },
    });
    expect((await ask(servers.closed, 'anonymous', '{ __typename }')).answer).toMatchObject({ data: { __typename: 'Query' } });
    const { origin } = new URL(servers.closed.url);
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${origin}${path}`)).status).toBe(200);
  });
});
