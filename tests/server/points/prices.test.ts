import { describe, expect, it } from '@jest/globals';
import {
  getOperationAST,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  validate,
  type GraphQLFieldConfig,
} from 'graphql';
import { planOperation } from '../../../src/server/points/plan.js';
import { requestedPoints, returnedPoints, variablesOf } from '../../../src/server/points/weigh.js';

type Field = GraphQLFieldConfig<unknown, unknown>;
const nodeType: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Thing',
  fields: () => ({ name: { type: GraphQLString }, next: { type: nodeType } }),
});
const thing = (name: string, more: Record<string, Field> = {}) =>
  new GraphQLObjectType({ name, interfaces: [nodeType], fields: { name: { type: GraphQLString }, next: { type: nodeType }, ...more } });
const boat = thing('Boat', { sails: { type: new GraphQLList(thing('Sail')), extensions: { listSize: 3 } } });
const first = { first: { type: GraphQLInt } };

/** Forms that the published schema does not have, or not yet. */
function schemaWith(fields: Record<string, Field>): GraphQLSchema {
  const query = new GraphQLObjectType({ name: 'Query', fields: { boat: { type: boat }, thing: { type: nodeType }, ...fields } });
  const mutation = new GraphQLObjectType({ name: 'Mutation', fields: { sink: { type: boat }, count: { type: GraphQLInt } } });
  return new GraphQLSchema({ query, mutation, types: [boat] });
}
const schema = schemaWith({
  search: { type: boat, extensions: { points: 10 } },
  ships: { type: new GraphQLList(boat), args: first },
  fleets: { type: new GraphQLList(new GraphQLList(boat)) },
  weighed: { type: GraphQLInt, extensions: { points: 7 } },
  network: {
    type: new GraphQLList(boat),
    args: { most: { type: GraphQLInt } },
    extensions: { points: 20, sizedBy: 'most', listSize: 200 },
  },
  readAll: { type: new GraphQLList(boat), args: { ids: { type: new GraphQLNonNull(new GraphQLList(GraphQLID)) } } },
});

function pointsOf(query: string, variables: object = {}, of = schema): number {
  const document = parse(query);
  expect(validate(of, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return requestedPoints(planOperation(of, document, operation), variablesOf(operation, { ...variables }));
}

describe('a field costs what it declares, else what its shape tells', () => {
  it.each<[number, string, object, string]>([
    [10, '{ search { name } }', {}, 'points declared'],
    [7, '{ weighed }', {}, 'of a scalar, too'],
    [14, '{ weighed again: weighed }', {}, 'each time'],
    [4, '{ boat { sails { name } } }', {}, 'a length declared'],
    [20, '{ ships(first: 20) { name } }', {}, 'a list with first'],
    [5, '{ fleets { name } }', {}, 'lists of lists, as one'],
    [220, '{ network { name } }', {}, 'as long as declared when nothing says how long'],
    [25, '{ network(most: 5) { name } }', {}, 'as long as the argument says'],
    [220, '{ network(most: 100000) { name } }', {}, 'and no longer than declared'],
    [220, 'query ($n: Int) { network(most: $n) { name } }', { n: 'many' }, 'what cannot be counts as the longest'],
    [21, 'query ($n: Int) { network(most: $n) { name } }', { n: -7 }, 'what is less than one as one'],
    [1, '{ readAll(ids: "a") { name } }', {}, 'one for a list'],
    [0, '{ readAll(ids: []) { name } }', {}, 'none'],
    [10, 'mutation { sink { name } }', {}, 'a mutation'],
    [20, 'mutation { a: sink { name } b: sink { name } }', {}, 'two'],
    [11, 'mutation { sink { next { name } } }', {}, 'and what it shows'],
    [10, 'mutation { count }', {}, 'one that shows a number'],
    [4, '{ thing { ... on Boat { sails @include(if: true) { name } } ... on Sail { next { name } } } }', {}, 'of two types the dearer'],
    [
      1,
      'query ($no: Boolean = false) { thing { ... on Boat @include(if: $no) { sails { name } } } }',
      {},
      'what is left out of it is free',
    ],
  ])('%d: %s %j (%s)', (points, query, variables) => expect(pointsOf(query, variables)).toBe(points));

  it('variables cannot reach what is not theirs', () => {
    const variables = JSON.parse('{"__proto__": {"n": 3}, "constructor": 2}') as object;
    expect(pointsOf('query ($n: Int) { ships(first: $n) { name } }', variables)).toBe(20);
    expect(pointsOf('query ($toString: Int) { ships(first: $toString) { name } }', variables)).toBe(20);
  });

  it('a declaration that is no number is our bug', () => {
    const wrong = schemaWith({ search: { type: boat, extensions: { points: 'ten' } } });
    expect(() => pointsOf('{ search { name } }', {}, wrong)).toThrow('search: @Extensions({ points: … }) wants a number, 0 or more.');
  });

  it('interfaces within interfaces, and fragments that spread the next twice, take no longer for it', () => {
    const levels = Array.from(
      { length: 18 },
      (_, level) => `fragment F${level} on Thing { next { ...F${level + 1} ... on Boat { ...F${level + 1} } } }`,
    );
    expect(pointsOf(`{ thing { ...F0 } } ${levels.join(' ')} fragment F18 on Thing { next { name } }`)).toBe(2 ** 19);
  });
});

it('an answer is counted by the same prices', () => {
  const document = parse('{ network { sails { name } } fleets { next { name } } nobody: boat { name } weighed }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const answer = {
    network: [{ sails: [{ name: 'a' }, null] }, { sails: null }],
    fleets: [[{ next: null }], [{ next: { name: 'b' } }]],
    nobody: null,
    weighed: 3,
  };
  // The network and its two boats, of which one has two sails; two boats of two fleets with what is next; nobody, found or not; the number.
  expect(returnedPoints(planOperation(schema, document, operation), answer)).toBe(20 + 3 + 1 + 4 + 1 + 7);
});
