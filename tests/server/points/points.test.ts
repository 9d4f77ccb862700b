import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { seedBridgeAffair } from '../../graph/bridge-affair.js';
import { Seed } from '../../graph/seed.js';
import { ask, type GraphAnswer } from '../../support/graphql-client.js';
import { running, type Running } from '../running.js';

let run: Running;

beforeAll(async () => {
  run = await running();
  await seedBridgeAffair(new Seed(run.test.database.prisma));
});
afterAll(() => run.close());

type Answer = GraphAnswer<unknown> & { readonly extensions: { readonly cost: Record<'requested' | 'actual', number> } };
const answer = async (query: string, variables?: object): Promise<Answer> => (await ask(run.server.url, query, variables)) as Answer;

const id = Buffer.from('Article:0191e4a0-0000-7000-8000-000000000000').toString('base64url');

describe('what an operation is asked to cost', () => {
  it.each<[number, string, object, string]>([
    [0, '{ __typename }', {}, 'a scalar'],
    [0, '{ rateLimit { available limit } }', {}, 'declared to be free'],
    [1, '{ extractor { name version languages } }', {}, 'an object'],
    [6, '{ extractor { name modelFiles { name bytes } } }', {}, 'a plain list is taken to hold 5'],
    [1, '{ entities { totalCount pageInfo { hasNextPage } } }', {}, 'a connection without its things'],
    [21, '{ entities { nodes { name } } }', {}, 'twenty, when nothing is said'],
    [6, '{ entities(first: 5) { nodes { name } } }', {}, 'so many as asked for'],
    [6, '{ entities(first: 5) { edges { cursor node { name } } } }', {}, 'edges are free, what they lead to is not'],
    [11, '{ entities(first: 5) { nodes { name } edges { node { name } } } }', {}, 'both are read'],
    [1, '{ entities(first: 5) { edges { cursor } } }', {}, 'nothing but cursors'],
    [
      141,
      '{ entities(first: 5) { nodes { name names { text } statements(first: 3) { nodes { id article { id } nested { id } } } } } }',
      {},
      '1 + 5 × (1 + 5 + 1 + 3 × (1 + 1 + 5))',
    ],
    [
      10_201,
      '{ entities(first: 100) { nodes { statements(first: 100) { nodes { id } } } } }',
      {},
      'lists within lists multiply: 1 + 100 × (1 + 1 + 100)',
    ],
    [8, 'query ($n: Int!) { entities(first: $n) { nodes { name } } }', { n: 7 }, 'a variable'],
    [8, 'query ($n: Int! = 7) { entities(first: $n) { nodes { name } } }', {}, 'its default'],
    [21, 'query ($n: Int = 20) { entities(first: $n) { nodes { name } } }', {}, 'a default of the operation'],
    [
      1,
      'query ($is: Boolean!) { entities(first: 5) { totalCount nodes @include(if: $is) { name } } }',
      { is: false },
      'what is left out is free',
    ],
    [6, 'query ($is: Boolean!) { entities(first: 5) { totalCount nodes @skip(if: $is) { name } } }', { is: false }, 'what stays in is not'],
    [
      1,
      'query ($is: Boolean!) { entities(first: 5) { totalCount ...N @skip(if: $is) } } fragment N on EntityConnection { nodes { name } }',
      { is: true },
      'a fragment',
    ],
    [
      27,
      '{ a: entities(first: 5) { ...N } b: entities { ...N } } fragment N on EntityConnection { nodes { name } }',
      {},
      'one fragment, on two pages',
    ],
    [16, '{ entities { aggregate { count byKind { value count } } } }', {}, 'counts over the whole declare what they cost'],
    [3, `{ nodes(ids: ["${id}", "${id}", "${id}"]) { id } }`, {}, 'as long as the list that it answers'],
    [2, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, id] }, 'the same by a variable'],
    [
      22,
      `{ node(id: "${id}") { id ... on Article { outlet { name } } ... on Entity { name statements { nodes { id } } } } }`,
      {},
      'of several types the dearest: 1 + 1 + 20, and not the outlet',
    ],
    [10, getIntrospectionQuery(), {}, 'the schema about itself'],
  ])('%d: %.120s %j (%s)', async (points, query, variables) => {
    const { errors, extensions } = await answer(query, variables);
    expect(errors).toBeUndefined();
    expect(extensions.cost.requested).toBe(points);
  });
});

describe('what an answer costs in the end', () => {
  it.each<[number, number, string, string]>([
    [4, 101, '{ entities(first: 100) { nodes { name } } }', '1 + three entities'],
    [7, 201, '{ entities(first: 100) { nodes { statements(first: 1) { totalCount } } } }', '1 + 3 × (1 + 1)'],
    [1, 21, '{ entities(filter: { name: "nobody" }) { nodes { name } } }', 'the connection was asked, and is empty'],
    [1, 1, `{ node(id: "${id}") { id } }`, 'so was what was not found'],
    [10, 10, '{ __schema { types { name } } }', 'the schema'],
    [7, 41, '{ articles { nodes { headline outlet { name } } } }', '1 + 3 × (1 + 1)'],
  ])('%d of %d: %s (%s)', async (actual, requested, query) => {
    expect((await answer(query)).extensions.cost).toEqual({ requested, actual, available: null, restoreRate: null });
  });

  it('nothing, when nothing was executed', async () => {
    const mistaken = await answer('query ($n: Int!) { entities(first: $n) { nodes { name } } }', { n: 'seven' });
    expect(mistaken.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(mistaken.extensions.cost).toEqual({ requested: 101, actual: 0, available: null, restoreRate: null });
    expect((await answer('{ nonsense }')).extensions.cost).toEqual({ requested: 0, actual: 0, available: null, restoreRate: null });
  });

  it('what was asked, when an error blanked what was read', async () => {
    const { data, extensions } = await answer('{ entities(first: 50) { nodes { name } } articles(first: -1) { totalCount } }');
    expect(data).toMatchObject({ articles: null });
    expect(extensions.cost).toEqual({ requested: 52, actual: 52, available: null, restoreRate: null });
  });
});

it('an operation above the cap is refused with what it would cost', async () => {
  const { errors, extensions } = await answer(
    '{ entities(first: 100) { nodes { statements(first: 100) { nodes { article { mentions(first: 1) { nodes { kind } } } } } } } }',
  );
  expect(errors).toEqual([
    {
      message: 'The query could cost 40201 points; ask for at most 20000: a smaller first: will do, or fewer lists within lists.',
      extensions: { code: 'QUERY_TOO_COSTLY', requested: 40_201, cap: 20_000 },
    },
  ]);
  expect(extensions.cost).toEqual({ requested: 40_201, actual: 0, available: null, restoreRate: null });
});
