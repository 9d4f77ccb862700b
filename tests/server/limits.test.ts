import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { ask } from '../support/graphql-client.js';
import { running, type Running } from './running.js';

let run: Running;

beforeAll(async () => {
  run = await running();
  await ask(run.server.url, '{ __typename }');
});
afterAll(() => run.close());

const repeat = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): string => `${'statements(first: 1) { nodes { article { '.repeat(depth)}id${' } } }'.repeat(depth)}`;
const bomb = (levels: number): string =>
  `{ ...F0 } ${repeat(levels, (level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`)} fragment F${levels} on Query { __typename }`;
const bigBomb = (levels: number): string =>
  `{ ...F0 } ${repeat(levels, (level) => `fragment F${level} on Query { a${level}: __typename ...F${level + 1} b${level}: __typename ...F${level + 1} }`)} fragment F${levels} on Query { __typename }`;

describe('a document that is cheap to send and dear to answer is refused at once', () => {
  it.each([
    ['2^18 fields by fragments', bomb(18), 'GRAPHQL_VALIDATION_FAILED'],
    ['2^18 aliases by fragments', bigBomb(18), 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['1,300 aliases', `{ ${repeat(1300, (index) => `a${index}: __typename`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'circular introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['22 fields deep', `{ ${nested(7)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      '100 times 100 times 100 things',
      '{ entities(first: 100) { nodes { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'the same by variables',
      'query ($n: Int!) { entities(first: $n) { nodes { statements(first: $n) { nodes { article { statements(first: $n) { nodes { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['50,000 tokens', `{ ${repeat(50_000, () => '__typename')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['1,000 open braces', '{a'.repeat(1000), 'GRAPHQL_PARSE_FAILED'],
    ['2,000 fields that do not exist', `{ ${repeat(1900, (index) => `allegationz${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['the same field 2,000 times', `{ ${repeat(1900, () => 'node(id: "a") { id }')} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'the same list 300 times under one name',
      `{ ${repeat(300, () => 'entities(first: 100) { nodes { id name kind } }')} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
  ])('%s', async (_what, query, code) => {
    const started = process.cpuUsage();
    const { errors } = await ask(run.server.url, query, { n: 100 });
    const { user, system } = process.cpuUsage(started);
    expect(errors?.[0]?.extensions.code ?? 'none').toMatch(code);
    // Generous: a slow machine with other work must pass; the bombs would take minutes.
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  it('100 requests in one', async () => {
    const body = JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' })));
    const response = await fetch(run.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(400);
  });

  it('a body of 7 MB', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(7_000_000) } });
    const response = await fetch(run.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'REQUEST_TOO_LARGE' } }] });
  });

  it('a body that is no JSON', async () => {
    const response = await fetch(run.server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": ' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

it('the introspection that tools send is answered', async () => {
  const { data } = await ask<IntrospectionQuery, never>(
    run.server.url,
    getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }),
  );
  if (!data) throw new Error('no answer');
  expect(buildClientSchema(data).getQueryType()?.getFields()['allegations']).toBeDefined();
});
