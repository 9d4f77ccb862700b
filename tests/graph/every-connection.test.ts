import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { createContract } from '../../src/server/schema.js';
import { running, type Running } from '../server/running.js';
import { collectIds, type IdsByType } from '../support/collect-ids.js';
import { ask } from '../support/graphql-client.js';
import { ampleLedger, type AmpleLedger } from './ample-ledger.js';
import { longestOf, type Connection, type Edge, type GivenArguments, type PageArguments } from './connections/connection.js';
import { connectionsOf, type ConnectionField } from './connections/find-connections.js';
import { edgesIn, readPages, readWhole, type Direction } from './connections/read-pages.js';

/** Arguments without which a list cannot be asked for, or is empty; a single id is found in the ledger. */
let given: GivenArguments;

/** A list that is shorter has no second page of seven, and shows little. */
const fewest = 8;

const schema = await createContract();
const connections = connectionsOf(schema);
const named = connections.map((connection) => [connection.name, connection] as const);

let run: Running;
let ledger: AmpleLedger;
let ids: IdsByType;
const lists = new Map<string, Connection>();

beforeAll(async () => {
  run = await running();
  ledger = await ampleLedger(run.test.database);
  ids = await collectIds(run.server.url, schema);
  const [speaker, about] = await mostSaid();
  given = {
    'Query.search(query:)': 'bridge or river or fund',
    'Query.positions(speaker:)': speaker,
    'Query.positions(about:)': about,
    'Query.network(around:)': [speaker, about],
  };
}, 180_000);
afterAll(() => run.close());

/** Who speaks of whom most often: what two ids together must fit. */
async function mostSaid(): Promise<readonly [speaker: string, about: string]> {
  type Said = {
    readonly speakers: readonly { readonly entity: { readonly id: string } | null }[];
    readonly about: readonly { readonly id: string }[];
  };
  const { data } = await ask<{ statements: { nodes: readonly Said[] } }, never>(
    run.server.url,
    '{ statements(first: 100) { nodes { speakers { entity { id } } about { id } } } }',
  );
  const pairs = (data?.statements.nodes ?? []).flatMap(({ speakers, about }) =>
    speakers.flatMap(({ entity }) => about.flatMap(({ id }) => (entity && entity.id !== id ? [`${entity.id} ${id}`] : []))),
  );
  const count = (pair: string) => pairs.filter((other) => other === pair).length;
  const [speaker = '', about = ''] = [...pairs].sort((a, b) => count(b) - count(a))[0]?.split(' ') ?? [];
  return [speaker, about];
}

/** The longest list of a field in the ledger. */
async function listOf(connection: ConnectionField): Promise<Connection> {
  const known = lists.get(connection.name);
  if (known) return known;
  const found = await longestOf({ url: run.server.url, schema, ids, given }, connection);
  if (!found || found.totalCount < fewest)
    throw new Error(
      `${connection.name}: the longest list has ${found?.totalCount ?? 0} things, too few for pages of seven; add to tests/graph/ample-ledger.ts.`,
    );
  lists.set(connection.name, found);
  return found;
}

it('finds what introspection finds', async () => {
  const { data } = await ask<IntrospectionQuery, never>(run.server.url, getIntrospectionQuery());
  const names = (found: readonly ConnectionField[]) => found.map(({ name }) => name).sort();
  expect(data && names(connectionsOf(buildClientSchema(data)))).toEqual(names(connections));
  expect(connections.length).toBeGreaterThan(35);
});

describe('pages one after another are the whole list', () => {
  it.each(named)('%s', async (_name, connection) => {
    const list = await listOf(connection);
    const all = await readWhole(list);
    expect(all).toHaveLength(list.totalCount);
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
    for (const size of [1, 2, 7, 100]) {
      for (const direction of ['forward', 'backward'] as const) {
        const pages = await readPages(list, size, direction);
        expect(edgesIn(pages, direction)).toEqual(all);
        expect([...new Set(pages.map(({ totalCount }) => totalCount))]).toEqual([all.length]);
      }
    }
  });
});

describe('before takes back what after went on to', () => {
  it.each(named)('%s', async (_name, connection) => {
    const list = await listOf(connection);
    const all = await readWhole(list);
    const pages = await readPages(list, 7, 'forward');
    for (const [index, { pageInfo }] of pages.slice(1).entries()) {
      const { edges } = await list.page({ last: 7, before: pageInfo.startCursor });
      expect(edges).toEqual(pages[index]?.edges);
    }
    const [second, seventh, last] = [all[1]?.cursor, all[6]?.cursor, all.at(-1)?.cursor];
    for (const args of [{ first: 100 }, { last: 100 }]) {
      const { edges, pageInfo } = await list.page({ ...args, after: second, before: seventh });
      expect([edges, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([all.slice(2, 6), true, true]);
    }
    const { edges, pageInfo, totalCount } = await list.page({ first: 3, after: last });
    expect([edges, pageInfo.hasNextPage, totalCount]).toEqual([[], false, all.length]);
  });
});

describe('what is no page is refused with a code, and nothing else comes', () => {
  it.each(named)('%s', async (_name, connection) => {
    const list = await listOf(connection);
    const other = connections.find(({ node }) => node.name !== connection.node.name) ?? connection;
    const [own, foreign] = await Promise.all(
      [connection, other].map(async (one) => (await (await listOf(one)).page({ first: 1 })).pageInfo.endCursor),
    );
    const refused: readonly PageArguments[] = [
      { first: 0 },
      { first: -1 },
      { first: 101 },
      { last: 0 },
      { last: -1 },
      { last: 101 },
      { first: 2, last: 2 },
      { first: 2, after: 'garbage' },
      { first: 2, after: '' },
      { last: 2, before: '%00' },
      { first: 2, after: foreign },
      { last: 2, before: foreign },
      { first: 2, after: `${own ?? ''}A` },
    ];
    for (const args of refused) {
      const { data, errors = [] } = await list.ask(args);
      const codes = errors.map(({ extensions }) => extensions.code);
      expect({ args, codes, isEmpty: !JSON.stringify(data ?? null).includes('cursor') }).toEqual({
        args,
        codes: ['BAD_USER_INPUT'],
        isEmpty: true,
      });
    }
  });
});

it('nothing is doubled or missed while others write', async () => {
  const there = new Map<string, readonly Edge[]>();
  for (const connection of connections) there.set(connection.name, await readWhole(await listOf(connection)));

  // Not for ever: a list that grows as fast as it is read has no end.
  let written = Promise.resolve();
  const writer = (async () => {
    for (let round = 0; round < 8; round += 1) await (written = ledger.grow());
  })();
  // Between pages of a list something newer and something older is written, and the next while a page is read.
  const readWhileWriting = async (name: string, direction: Direction) => {
    const list = lists.get(name);
    const seen = list ? edgesIn(await readPages(list, 7, direction, () => written), direction) : [];
    const known = new Set(there.get(name)?.map(({ cursor }) => cursor));
    return { name, direction, edges: seen.filter(({ cursor }) => known.has(cursor)) };
  };
  const names = [...there.keys()];
  const read = await Promise.all(names.flatMap((name) => [readWhileWriting(name, 'forward'), readWhileWriting(name, 'backward')]));
  await writer;
  for (const one of read) expect(one).toEqual({ ...one, edges: there.get(one.name) });

  const grown: string[] = [];
  for (const [name, list] of lists) if ((await list.page({ first: 1 })).totalCount > list.totalCount + 4) grown.push(name);
  expect(grown).toEqual(expect.arrayContaining(['Query.articles', 'Query.allegations', 'Allegation.reports', 'Person.statements']));
});
