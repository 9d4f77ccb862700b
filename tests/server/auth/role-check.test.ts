import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { anonymous, roles, type Role, type Viewer } from '../../../src/graph/viewer.js';
import { RoleCheck } from '../../../src/server/auth/check-roles.js';
import { SchemaRoles } from '../../../src/server/auth/schema-roles.js';

/** A schema with roles where its comments on the line say `role: …`. */
function withRoles(sdl: string): GraphQLSchema {
  const schema = buildSchema(sdl.replace(/ *# role: \w+/g, ''));
  let type = '';
  for (const line of sdl.split('\n')) {
    type = /^(?:type|interface|input) (\w+)/.exec(line)?.[1] ?? type;
    const [, role] = /# role: (\w+)/.exec(line) ?? [];
    if (role === undefined) continue;
    const name = /^ +(\w+)/.exec(line)?.[1];
    const found = schema.getType(type);
    if (name === undefined) Object.assign(found ?? {}, { extensions: { role } });
    else if (found && 'getFields' in found) Object.assign(found.getFields()[name] ?? {}, { extensions: { role } });
  }
  return schema;
}

const schema = withRoles(`
type Query {
  node(id: ID): Node
  articles(filter: Filter, also: [Filter!]): [Article!]
  everything: [Thing!]
  queue: Queue # role: EDITOR
}
interface Node { 
  id: ID
  doubt: Float
}
type Article implements Node { 
  id: ID
  doubt: Float
  title: String
  note: String # role: EDITOR
}
type Statement implements Node { 
  id: ID
  doubt: Float # role: EDITOR
  article: Article
}
type Queue implements Node { # role: EDITOR
  id: ID
  doubt: Float
  length: Int
}
union Thing = Article | Statement | Queue
input Filter { 
  title: String
  not: Other
  note: String # role: EDITOR
}
input Other { 
  title: String
  or: [Filter!]
}
type Mutation {
  send(filter: Filter): Article # role: INGESTER
}
`);
const check = new RoleCheck(new SchemaRoles(schema));
const viewer = (role: Role): Viewer => ({
  name: 'desk',
  accountKey: null,
  roles: [role],
  credential: { keyPrefix: null, scopes: [], expiresAt: null },
});

/** What a reader is refused for; null when it is let. */
function refused(query: string, variables: Record<string, unknown> = {}, by = viewer('READER')): unknown {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, 'Main') ?? getOperationAST(document);
  if (!operation) throw new Error('there is no operation');
  try {
    check.check({ document, operation, variables }, by);
    return null;
  } catch (error) {
    return (error as { facts: { field: string } }).facts.field;
  }
}

describe('a reader is let ask', () => {
  it.each([
    '{ articles { id title doubt } }',
    '{ node(id: 1) { id __typename } }',
    '{ everything { __typename ... on Article { title } } }',
    '{ articles(filter: { title: "x", not: { or: [{ title: "y" }] } }) { id } }',
    'query Main { articles { id } } query Other { queue { length } }',
    '{ articles { id note @skip(if: true) } }',
    '{ articles { id ...F @include(if: false) } } fragment F on Article { note }',
  ])('%s', (query) => expect(refused(query)).toBeNull());
});

describe('a reader is refused, and an editor let, for', () => {
  it.each([
    ['{ queue { __typename } }', 'Query.queue'],
    ['{ articles { title: note } }', 'Article.note'],
    ['{ articles { ... { note } } }', 'Article.note'],
    ['{ articles { ...F } } fragment F on Article { ...G } fragment G on Article { note }', 'Article.note'],
    ['{ node(id: 1) { ... on Article { note } } }', 'Article.note'],
    ['{ node(id: 1) { ... on Statement { article { note } } } }', 'Article.note'],
    // Of one kind that the interface may be, and no fragment says so.
    ['{ node(id: 1) { doubt } }', 'Statement.doubt'],
    ['{ node(id: 1) { ... on Queue { length } } }', 'Queue.length'],
    ['{ node(id: 1) { ... on Queue { id } } }', 'Queue.id'],
    ['{ everything { ... on Node { doubt } } }', 'Statement.doubt'],
    ['{ everything { ... on Queue { length } } }', 'Queue.length'],
    ['{ articles(filter: { note: "x" }) { id } }', 'Filter.note'],
    ['{ articles(filter: { note: null }) { id } }', 'Filter.note'],
    ['{ articles(also: { note: "x" }) { id } }', 'Filter.note'],
    ['{ articles(also: [{ title: "x" }, { not: { or: { note: "x" } } }]) { id } }', 'Filter.note'],
    ['{ articles { id note @include(if: true) } }', 'Article.note'],
  ])('%s', (query, field) => {
    expect(refused(query)).toBe(field);
    expect(refused(query, {}, viewer('EDITOR'))).toBeNull();
    expect(refused(query, {}, viewer('INGESTER'))).toBe(field);
  });

  it.each([
    [{ filter: { note: 'x' } }],
    [{ filter: { not: { or: [{ title: 'x' }, { note: 'x' }] } } }],
    // One thing stands for a list of it.
    [{ filter: { not: { or: { note: 'x' } } } }],
  ])('a variable %j', (variables) => {
    const query = 'query ($filter: Filter) { articles(filter: $filter) { id } }';
    expect(refused(query, variables)).toBe('Filter.note');
    expect(refused(query, variables, viewer('EDITOR'))).toBeNull();
    expect(refused(query, { filter: { title: 'x' } })).toBeNull();
  });

  it('a variable within an input, and the default of one', () => {
    expect(refused('query ($or: [Filter!]) { articles(filter: { not: { or: $or } }) { id } }', { or: [{ note: 'x' }] })).toBe(
      'Filter.note',
    );
    expect(refused('query ($filter: Filter = { note: "x" }) { articles(filter: $filter) { id } }')).toBe('Filter.note');
  });

  it('a condition that is neither true nor false, as execution refuses it later', () => {
    expect(refused('query ($is: Boolean = false) { articles { note @include(if: $is) } }', { is: null })).toBe('Article.note');
    expect(refused('query ($is: Boolean = false) { articles { note @include(if: $is) } }')).toBeNull();
  });
});

it('every role may do what it may, and what the lesser may', () => {
  const can = (query: string) => (Object.keys(roles) as Role[]).filter((role) => refused(query, {}, viewer(role)) === null);
  expect(can('{ articles { id } }')).toEqual(['READER', 'INGESTER', 'EDITOR', 'ADMIN']);
  expect(can('mutation { send { id } }')).toEqual(['INGESTER', 'ADMIN']);
  expect(can('{ queue { length } }')).toEqual(['EDITOR', 'ADMIN']);
  expect(refused('{ articles { id } }', {}, anonymous([]))).toBe('Query.articles');
  expect(refused('{ __typename }', {}, anonymous([]))).toBeNull();
});

it('a mutation that says no role, and a role that there is not, are told before anything is served', () => {
  expect(() => new SchemaRoles(withRoles('type Query {\n  a: Int\n}\ntype Mutation {\n  b: Int\n}'))).toThrow('Mutation.b says no role');
  expect(() => new SchemaRoles(withRoles('type Query {\n  a: Int # role: BOSS\n}'))).toThrow(
    'a: @Extensions({ role: … }) wants one of READER',
  );
});
