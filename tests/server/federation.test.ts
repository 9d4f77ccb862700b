import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { newId } from '../../src/store/ids.js';
import { createContract, createSchema } from '../../src/server/schema.js';
import { nodeTypesOf } from '../../src/server/subgraph.js';
import { ask } from '../support/graphql-client.js';
import { Seed } from '../graph/seed.js';
import { running, type Running } from './running.js';

/** Somebody else’s service: an archive that knows where an article is kept and who somebody was. */
const archiveSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
  type Query { archivedSince: String! }
  type Article @key(fields: "id") { id: ID! archiveUrl: String! }
  type Entity @key(fields: "id") @interfaceObject { id: ID! biography: String }
`;
const archive = buildSubgraphSchema({
  typeDefs: parse(archiveSdl),
  resolvers: {
    Query: { archivedSince: () => '1851' },
    Article: { __resolveReference: ({ id }: { id: string }) => ({ id, archiveUrl: `https://archive.example/${id}` }) },
    Entity: { __resolveReference: ({ id }: { id: string }) => ({ id, biography: `Known here as ${id}.` }) },
  } as never,
});

let run: Running;
let articleId: string;
let reyesId: string;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  run = await running();
  const seed = new Seed(run.test.database.prisma);
  const reyes = await seed.entity('PERSON', 'Ada Reyes');
  const version = await seed.article({
    outletId: await seed.outlet('Tarn Post', null),
    publishedAt: '2031-01-02T00:00:00.000Z',
    headline: 'The bridge',
    body: 'Ada Reyes said that the bridge is safe.',
  });
  await seed.statement(
    version,
    { source: 'Ada Reyes', cue: 'said', content: 'the bridge is safe' },
    { entityId: reyes, label: 'Ada Reyes' },
  );
  reyesId = toGlobalId('Entity', reyes);
  articleId = await idOf('{ articles(first: 1) { nodes { id } } }');
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
  await run.close();
});

const idOf = async (query: string): Promise<string> => {
  const { data } = await ask<{ articles: { nodes: { id: string }[] } }, never>(run.server.url, query);
  return data?.articles.nodes[0]?.id ?? '';
};

/** A subgraph over HTTP, as the gateway meets it. */
async function served(schema: GraphQLSchema): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables?: Record<string, unknown> };
      void graphql({ schema, source: query, variableValues: variables ?? {} }).then((answer) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

it('every node is a key, and the contract composes with a service that extends articles and entities', async () => {
  const contract = await createContract();
  const { data } = await ask<{ _service: { sdl: string } }, never>(run.server.url, '{ _service { sdl } }');
  const sdl = data?._service.sdl ?? '';
  for (const type of nodeTypesOf(contract)) expect(sdl).toMatch(new RegExp(`(type|interface) ${type}\\b[^{]*@key\\(fields: "id"`, 's'));
  expect(nodeTypesOf(contract).length).toBeGreaterThanOrEqual(14);
  const { errors, supergraphSdl } = composeServices([
    { name: 'hearsay', url: run.server.url, typeDefs: parse(sdl) },
    { name: 'archive', url: 'http://archive.example', typeDefs: parse(archiveSdl) },
  ]);
  expect(errors ?? []).toEqual([]);
  expect(supergraphSdl).toContain('archiveUrl');
});

it('one query through a gateway is answered by both', async () => {
  const gateway = new ApolloGateway({
    supergraphSdl: new IntrospectAndCompose({
      subgraphs: [
        { name: 'hearsay', url: run.server.url },
        { name: 'archive', url: await served(archive) },
      ],
    }),
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
  const front = new ApolloServer({ gateway });
  await front.start();
  closing.push(() => front.stop());
  const { body } = await front.executeOperation({
    query: `query ($id: ID!) {
      article(id: $id) { headline archiveUrl statements(first: 1) { nodes { speakers { entity { __typename name biography } } } } }
      archivedSince
    }`,
    variables: { id: articleId },
  });
  expect(JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : null))).toEqual({
    data: {
      article: {
        headline: 'The bridge',
        archiveUrl: `https://archive.example/${articleId}`,
        statements: {
          nodes: [{ speakers: [{ entity: { __typename: 'Person', name: 'Ada Reyes', biography: `Known here as ${reyesId}.` } }] }],
        },
      },
      archivedSince: '1851',
    },
  });
});

const EntitiesDocument = `query ($given: [_Any!]!) {
  _entities(representations: $given) { __typename ... on Article { headline } ... on Person { name } ... on Outlet { name } }
}`;

it.each<[string, () => object, unknown]>([
  ['an article', () => ({ __typename: 'Article', id: articleId }), { __typename: 'Article', headline: 'The bridge' }],
  ['a person as such', () => ({ __typename: 'Person', id: reyesId }), { __typename: 'Person', name: 'Ada Reyes' }],
  ['a person as an entity', () => ({ __typename: 'Entity', id: reyesId }), { __typename: 'Person', name: 'Ada Reyes' }],
  ['a person as a country', () => ({ __typename: 'Country', id: reyesId }), null],
  ['an article as an outlet', () => ({ __typename: 'Outlet', id: articleId }), null],
  ['an article that is not there', () => ({ __typename: 'Article', id: toGlobalId('Article', newId()) }), null],
])('a gateway gets %s', async (_what, given, expected) => {
  const { data, errors } = await ask(run.server.url, EntitiesDocument, { given: [given()] });
  expect({ data, errors }).toEqual({ data: { _entities: [expected] }, errors: undefined });
});

it.each<[string, readonly object[], RegExp]>([
  ['a forged id', [{ __typename: 'Article', id: 'rubbish' }], /^id: "rubbish" is not an id of this service/],
  ['no id', [{ __typename: 'Article' }], /^representations: Article is known by "id"/],
  ['too many', Array.from({ length: 101 }, () => ({ __typename: 'Article', id: 'x' })), /101 are more than 100/],
])('and is refused %s', async (_what, given, message) => {
  const { errors } = await ask(run.server.url, EntitiesDocument, { given });
  expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
});

it.each([
  '{ _entities(representations: ["x"]) { __typename } }',
  '{ _entities(representations: [{ id: "x" }]) { __typename } }',
  '{ _entities(representations: [{ __typename: "Robot" }]) { __typename } }',
])('%s breaks nothing', async (query) => {
  const { errors } = await ask(run.server.url, query);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

it('what is served is what is published, and what a gateway asks', async () => {
  const [contract, schema] = [await createContract(), await createSchema()];
  const names = (given: GraphQLSchema): string[] =>
    Object.keys(given.getTypeMap())
      .filter((name) => !/^(_|federation__|link__|core__)/.test(name))
      .sort();
  expect(names(schema)).toEqual(names(contract));
});
