import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import pino from 'pino';
import { readingServices, type ReadingServices } from '../../src/commands/reading-services.js';
import { errorCodes } from '../../src/server/errors.js';
import { createContract } from '../../src/server/schema.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { projectFolder } from '../../src/settings.js';
import { faultsOf } from '../support/check-answer.js';
import { DocumentGenerator, type Generated } from '../support/generate-document.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo-database.js';

const count = Number(process.env['HEARSAY_FUZZ'] ?? 300);
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 4);
/** One document in so many is broken on purpose. */
const brokenEvery = 5;
const atOnce = 4;

let test: TestDatabase;
let server: RunningServer;
let services: ReadingServices;
let schema: GraphQLSchema;
let ids: readonly string[];

beforeAll(async () => {
  test = await demoDatabase();
  services = readingServices(test.database, { file: join(projectFolder, 'dist/workers/read-worker.js') });
  const { readText, ingest } = services;
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }), readText, ingest });
  schema = await createContract();
  ids = await someIds();
}, 120_000);
afterAll(async () => {
  await server.close();
  await services.close();
  await test.close();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly json: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
}

async function send({ query, variables }: Generated): Promise<Answer> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { status: response.status, text, json: JSON.parse(text) as Answer['json'] };
}

/** Ids of each type of node, so that arguments often mean something. */
async function someIds(): Promise<readonly string[]> {
  const query = `{
    articles(first: 5) { nodes { id version { id } outlet { id } statements(first: 2) { nodes { id quotation { id } } } } }
    entities(first: 20) { nodes { id } }
    allegations(first: 8) { nodes { id accused { entity { id } } reports(first: 1) { nodes { id } } responses(first: 1) { nodes { id } } } }
  }`;
  const { text } = await send({ query, variables: {} });
  return [...new Set([...text.matchAll(/"id":"([^"]+)"/gu)].flatMap(([, id]) => id ?? []))];
}

const isInternal = /\bat \S+ \(|node_modules|prisma|SELECT |relation "|postgres/iu;

/** What is wrong with an answer; null when nothing is. */
function faultOf({ query, isBroken }: Generated, { status, text, json }: Answer): string | null {
  if (status >= 500) return `HTTP ${status}`;
  const codes = (json.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none');
  const strange = codes.find((code) => !Object.hasOwn(errorCodes, code) || code === 'INTERNAL_SERVER_ERROR' || code === 'UNAVAILABLE');
  if (strange !== undefined) return `code ${strange}`;
  if (json.errors?.some(({ message }) => isInternal.test(message))) return 'internal text in a message';
  if (json.data === undefined) return json.errors?.length ? null : `neither data nor errors: ${text.slice(0, 200)}`;
  return isBroken ? null : (faultsOf(schema, query, json.data)[0] ?? null);
}

it(`answers ${count} random documents as the schema promises, with a stated code or none (seed ${seed})`, async () => {
  const generator = new DocumentGenerator(schema, ids, seed);
  const outcomes = { answered: 0, inPart: 0, refused: 0 };
  const faults: string[] = [];
  for (let done = 0; done < count; done += atOnce) {
    const documents = Array.from({ length: atOnce }, (_, index) =>
      (done + index) % brokenEvery === 0 ? generator.broken() : generator.next(),
    );
    const answers = await Promise.all(documents.map(send));
    for (const [index, answer] of answers.entries()) {
      const document = documents[index];
      if (!document) continue;
      const fault = faultOf(document, answer);
      if (fault !== null) faults.push(`${fault}\n${document.query}\n${JSON.stringify(document.variables)}\n${answer.text.slice(0, 500)}`);
      outcomes[answer.json.data ? (answer.json.errors ? 'inPart' : 'answered') : 'refused'] += 1;
    }
    if (faults.length > 5) break;
  }
  expect(faults).toEqual([]);
  // A generator that writes only nonsense would prove nothing.
  expect(outcomes.answered + outcomes.inPart).toBeGreaterThan(count * 0.6);
  expect(outcomes.answered).toBeGreaterThan(count * 0.1);
  expect(outcomes.refused).toBeGreaterThan(count * 0.05);
}, 600_000);
