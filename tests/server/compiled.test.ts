import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import pino from 'pino';
import { shapes } from '../../src/graph/shapes.js';
import { createContract } from '../../src/server/schema.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { Plans } from '../../src/store/compiler/plan.js';
import { DocumentGenerator, type Generated } from '../support/generate-document.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo-database.js';

const count = Number(process.env['HEARSAY_COMPARED'] ?? 200);
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 21);
const atOnce = 4;

let test: TestDatabase;
let [compiled, executed]: [RunningServer | null, RunningServer | null] = [null, null];
let schema: GraphQLSchema;
let ids: readonly string[];

beforeAll(async () => {
  test = await demoDatabase();
  const options = { database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: process.env['HEARSAY_LOG'] ?? 'silent' }) };
  compiled = await startServer(options);
  executed = await startServer({ ...options, compiles: false });
  schema = await createContract();
  const { text } = await send(executed, { query: someIds, variables: {} });
  ids = [...new Set([...text.matchAll(/"id":"([^"]+)"/gu)].flatMap(([, id]) => id ?? []))];
}, 120_000);
afterAll(async () => {
  await compiled?.close();
  await executed?.close();
  await test.close();
});

const someIds = `{
  articles(first: 5) { nodes { id version { id } outlet { id } statements(first: 2) { nodes { id quotation { id } } } } }
  entities(first: 20) { nodes { id } }
  allegations(first: 8) { nodes { id accused { entity { id } } reports(first: 1) { nodes { id } } responses(first: 1) { nodes { id } } } }
}`;

interface Json {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown; readonly extensions: { readonly code: string } }[];
  readonly extensions?: unknown;
}

async function send(server: RunningServer | null, document: Pick<Generated, 'query' | 'variables'>) {
  const response = await fetch(server?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(document),
  });
  const text = await response.text();
  const { data, errors, extensions } = JSON.parse(text) as Json;
  // An id of an error is made for each; everything else must be the same, the order of fields and the points included.
  // Of fields that fail side by side it is chance which is told, where both blank the same object; the object is in the data.
  const told = [...new Set(errors?.map(({ message, extensions: { code } }) => `${code}: ${message}`))].sort();
  const shown = { data, told, extensions };
  return { text, json: JSON.stringify(shown, null, 1), cache: response.headers.get('cache-control'), status: response.status };
}

async function expectSame(document: Pick<Generated, 'query' | 'variables'>): Promise<void> {
  const [one, other] = await Promise.all([send(compiled, document), send(executed, document)]);
  const of = ({ json, cache, status }: typeof one) =>
    `${document.query}\n${JSON.stringify(document.variables)}\n${status} ${cache}\n${json}`;
  expect(of(one)).toBe(of(other));
}

const examples = readdirSync('schema/operations').filter((name) => name.endsWith('.graphql'));

it.each(examples)('%s is answered the same by compiled statements and by resolvers', async (name) => {
  const query = readFileSync(`schema/operations/${name}`, 'utf8');
  await expectSame({ query, variables: {} });
});

it('a selection that differs by type within types is left to resolvers, and answered the same', async () => {
  const within = (inner: string): string =>
    `{ kind ... on Person { name } statements(first: 1) { nodes { speakers { label ... on NamedSpeaker { role } entity ${inner} } } } }`;
  const query = `{ entities(first: 1) { nodes ${within(within(within('{ id }')))} } }`;
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has no operation');
  // Written out for each kind within each kind it would be thousands of statements in one.
  expect(new Plans(schema, shapes, () => ({ own: 0, each: 0 })).of(document, operation, {})).toBeNull();
  await expectSame({ query, variables: {} });
});

it(`so are ${count} random documents (seed ${seed})`, async () => {
  const generator = new DocumentGenerator(schema, ids, seed);
  for (let done = 0; done < count; done += atOnce) await Promise.all(Array.from({ length: atOnce }, () => expectSame(generator.next())));
}, 600_000);
