import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { graphContext } from '../../src/graph/context.js';
import { chooseEdges } from '../../src/graph/network/choose-edges.js';
import { countIndependent, type Channel } from '../../src/graph/network/count-independent.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { createSchema } from '../../src/server/schema.js';
import { newId } from '../../src/store/ids.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { seedBridgeAffair, type BridgeAffair } from './bridge-affair.js';
import { Seed } from './seed.js';

let test: TestDatabase;
let affair: BridgeAffair;
let harbour: string;

beforeAll(async () => {
  test = await testDatabase();
  const seed = new Seed(test.database.prisma);
  affair = await seedBridgeAffair(seed);
  harbour = await seed.entity('ORGANIZATION', 'Harbour Office');
  // Officials without a name accuse Reyes; Ostra Works accuses the Harbour Office; of the Harbour Office somebody may have spoken.
  const third = await seed.article({
    outletId: affair.post,
    publishedAt: '2031-04-01T08:00:00.000Z',
    headline: 'More trouble',
    body: 'Officials accused Ada Reyes of fixing another contract. Ostra Works accused the Harbour Office of hiding it. Reyes reportedly said the office was late. Reyes said the works were sound.',
  });
  const parties = (entityId: string | null, label: string) => [{ entityId, label }];
  await seed.report(
    third,
    affair.allegation,
    { span: 'Officials accused Ada Reyes of fixing another contract', cue: 'accused', act: null },
    parties(null, 'Officials'),
    parties(affair.reyes, 'Ada Reyes'),
  );
  const hidden = await seed.allegation('Harbour Office: hiding it', { first: third.listedAt, last: third.listedAt });
  await test.database.prisma.allegation.update({ where: { id: hidden.id }, data: { category: 'DECEPTION' } });
  await seed.report(
    third,
    hidden,
    { span: 'Ostra Works accused the Harbour Office of hiding it', cue: 'accused', act: null },
    parties(affair.ostra, 'Ostra Works'),
    parties(harbour, 'Harbour Office'),
  );
  const reyes = { entityId: affair.reyes, label: 'Reyes' };
  await seed.statement(third, { source: 'Reyes', cue: 'reportedly said', content: 'the office was late' }, reyes, {
    polarity: 'UNCERTAIN',
    about: [harbour],
  });
  await seed.statement(third, { source: 'Reyes', cue: 'said', content: 'the works were sound' }, reyes, { about: [affair.ostra] });
});
afterAll(() => test.close());

async function ask(source: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const contextValue = graphContext(test.database.prisma);
  const { data, errors } = await graphql({ schema: await createSchema(), source, contextValue, variableValues: variables });
  return JSON.parse(JSON.stringify(errors ? { errors: errors.map(({ message }) => message) } : data)) as Record<string, unknown>;
}

const parameters = `$around: [ID!], $kind: NetworkKind! = ACCUSES, $from: DateTimeISO, $to: DateTimeISO, $categories: [AllegationCategory!], $minWeight: Int! = 1,
  $depth: Int! = 1, $nodes: Int! = 50, $edges: Int! = 200`;
const given =
  'around: $around, kind: $kind, from: $from, to: $to, categories: $categories, minWeight: $minWeight, depth: $depth, nodes: $nodes, edges: $edges';
const short = `query (${parameters}) { network(${given}) { totalNodes totalEdges isTruncated nodes { entity { name } } edges { kind weight from { name } to { name } } } }`;

interface Short {
  readonly network: {
    readonly totalNodes: number;
    readonly totalEdges: number;
    readonly isTruncated: boolean;
    readonly nodes: readonly { readonly entity: { readonly name: string } }[];
    readonly edges: readonly {
      readonly kind: string;
      readonly weight: number;
      readonly from: { readonly name: string };
      readonly to: { readonly name: string };
    }[];
  };
}

/** `Bela Okoro ACCUSES Ada Reyes 2`, … */
async function edgesOf(variables: Record<string, unknown>) {
  const { network } = (await ask(short, variables)) as unknown as Short;
  return {
    edges: network.edges.map(({ kind, weight, from, to }) => `${from.name} ${kind} ${to.name} ${weight}`),
    nodes: network.nodes.map(({ entity }) => entity.name),
    total: `${network.totalNodes} ${network.totalEdges} ${network.isTruncated}`,
  };
}
const entity = (key: string) => toGlobalId('Entity', key);

describe('a network', () => {
  it('around the mayor has who accuses her, with the words', async () => {
    const query = `query ($around: [ID!]) { network(around: $around) { totalNodes totalEdges isTruncated
      nodes { isCentral weightIn weightOut unattributed entity { name } }
      edges { kind weight articles independent firstAt lastAt from { name } to { name } categories { value count } speechActs { value count }
        evidence(first: 1) { totalCount pageInfo { hasNextPage } nodes { reportedAt words { exact } article { headline } item { __typename } } } } } }`;
    expect(await ask(query, { around: [entity(affair.reyes)] })).toEqual({
      network: {
        totalNodes: 2,
        totalEdges: 1,
        isTruncated: false,
        nodes: [
          { isCentral: true, weightIn: 2, weightOut: 0, unattributed: 1, entity: { name: 'Ada Reyes' } },
          { isCentral: false, weightIn: 0, weightOut: 2, unattributed: 0, entity: { name: 'Bela Okoro' } },
        ],
        edges: [
          {
            kind: 'ACCUSES',
            weight: 2,
            articles: 2,
            independent: 2,
            firstAt: '2031-01-05T08:00:00.000Z',
            lastAt: '2031-02-01T08:00:00.000Z',
            from: { name: 'Bela Okoro' },
            to: { name: 'Ada Reyes' },
            categories: [{ value: 'CORRUPTION', count: 2 }],
            speechActs: [],
            evidence: {
              totalCount: 2,
              pageInfo: { hasNextPage: true },
              nodes: [
                {
                  reportedAt: '2031-02-01T08:00:00.000Z',
                  words: [{ exact: 'of which Bela Okoro accuses it' }],
                  article: { headline: 'Builder answers' },
                  item: { __typename: 'AllegationReport' },
                },
              ],
            },
          },
        ],
      },
    });
  });

  const okoroReyes = 'Bela Okoro ACCUSES Ada Reyes 2';
  const okoroOstra = 'Bela Okoro ACCUSES Ostra Works 2';
  const ostraHarbour = 'Ostra Works ACCUSES Harbour Office 1';
  const year = { from: '2031-01-01T00:00:00Z', to: '2032-01-01T00:00:00Z' };
  it.each<readonly [Record<string, unknown>, 'okoro' | 'reyes' | 'harbour' | null, readonly string[], readonly string[], string]>([
    [{}, 'okoro', [okoroReyes, okoroOstra], ['Bela Okoro', 'Ada Reyes', 'Ostra Works'], '3 2 false'],
    [{}, 'harbour', [ostraHarbour], ['Harbour Office', 'Ostra Works'], '2 1 false'],
    [{ depth: 2 }, 'harbour', [ostraHarbour, okoroOstra], ['Harbour Office', 'Ostra Works', 'Bela Okoro'], '3 2 false'],
    [{ minWeight: 2 }, 'harbour', [], ['Harbour Office'], '1 0 false'],
    [{ nodes: 2 }, 'okoro', [okoroReyes], ['Bela Okoro', 'Ada Reyes'], '3 2 true'],
    [{ edges: 1 }, 'okoro', [okoroReyes], ['Bela Okoro', 'Ada Reyes'], '3 2 true'],
    [{ to: '2031-02-01T08:00:00Z' }, 'reyes', ['Bela Okoro ACCUSES Ada Reyes 1'], ['Ada Reyes', 'Bela Okoro'], '2 1 false'],
    [{ from: '2031-03-01T00:00:00Z' }, 'reyes', [], ['Ada Reyes'], '1 0 false'],
    [{ kind: 'SPEAKS_OF' }, 'harbour', [], ['Harbour Office'], '1 0 false'],
    [
      { kind: 'BOTH' },
      'reyes',
      [okoroReyes, 'Bela Okoro SPEAKS_OF Ada Reyes 1', 'Ada Reyes SPEAKS_OF Ostra Works 1'],
      ['Ada Reyes', 'Bela Okoro', 'Ostra Works'],
      '3 3 false',
    ],
    [year, null, [okoroReyes, okoroOstra, ostraHarbour], ['Bela Okoro', 'Ostra Works', 'Ada Reyes', 'Harbour Office'], '4 3 false'],
    [{ ...year, categories: ['DECEPTION'] }, null, [ostraHarbour], ['Ostra Works', 'Harbour Office'], '2 1 false'],
    [{ ...year, categories: ['FRAUD'] }, null, [], [], '0 0 false'],
  ])('with %j around %s', async (variables, name, edges, nodes, total) => {
    const keys = { okoro: affair.okoro, reyes: affair.reyes, harbour };
    const found = await edgesOf({ ...variables, around: name === null ? null : [entity(keys[name])] });
    // Of equal weight the order is by id.
    expect({ ...found, edges: [...found.edges].sort(), nodes: [...found.nodes].sort() }).toEqual({
      edges: [...edges].sort(),
      nodes: [...nodes].sort(),
      total,
    });
    expect(found.nodes[0]).toBe(nodes[0]);
    expect(await edgesOf({ ...variables, around: name === null ? null : [entity(keys[name])] })).toEqual(found);
  });

  it('has nothing that an editor rejected, nor of a former text', async () => {
    const { prisma } = test.database;
    const reports = { where: { allegationId: affair.allegation.id, versionId: affair.second.versionId } };
    await prisma.allegationReport.updateMany({ ...reports, data: { reviewState: 'REJECTED' } });
    expect((await edgesOf({ around: [entity(affair.reyes)] })).edges).toEqual(['Bela Okoro ACCUSES Ada Reyes 1']);
    await prisma.allegationReport.updateMany({ ...reports, data: { reviewState: 'UNREVIEWED' } });
    await prisma.articleVersion.update({ where: { id: affair.second.versionId }, data: { isCurrent: false } });
    expect((await edgesOf({ around: [entity(affair.reyes)] })).edges).toEqual(['Bela Okoro ACCUSES Ada Reyes 1']);
    await prisma.articleVersion.update({ where: { id: affair.second.versionId }, data: { isCurrent: true } });
  });

  it('leads to all its words, page by page and from the end', async () => {
    const query = `query ($around: [ID!], $first: Int, $after: String, $last: Int, $before: String) { network(around: $around, kind: BOTH) { edges { kind
      evidence(first: $first, after: $after, last: $last, before: $before) { pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { words { exact } } } } } }`;
    interface Page {
      readonly pageInfo: {
        readonly startCursor: string;
        readonly endCursor: string;
        readonly hasNextPage: boolean;
        readonly hasPreviousPage: boolean;
      };
      readonly nodes: readonly { readonly words: readonly { readonly exact: string }[] }[];
    }
    const evidence = async (page: Record<string, unknown>): Promise<Page> => {
      const { network } = (await ask(query, { around: [entity(affair.reyes)], ...page })) as {
        network: { edges: { kind: string; evidence: Page }[] };
      };
      const [edge] = network.edges;
      if (edge === undefined) throw new Error('no edge');
      return edge.evidence;
    };
    const wordsOf = ({ nodes }: Page) => nodes.flatMap(({ words }) => words.map(({ exact }) => exact));
    const all = ['of which Bela Okoro accuses it', 'Councillor Bela Okoro accused Ada Reyes and Ostra Works of fixing the bridge contract'];
    expect(wordsOf(await evidence({}))).toEqual(all);
    const first = await evidence({ first: 1 });
    expect([...wordsOf(first), first.pageInfo.hasNextPage]).toEqual([all[0], true]);
    const last = await evidence({ last: 1 });
    expect([...wordsOf(last), last.pageInfo.hasPreviousPage]).toEqual([all[1], true]);
    const query2 = `query ($around: [ID!], $after: String) { network(around: $around) { edges { evidence(first: 1, after: $after) { nodes { words { exact } } } } } }`;
    expect(await ask(query2, { around: [entity(affair.reyes)], after: first.pageInfo.endCursor })).toEqual({
      network: { edges: [{ evidence: { nodes: [{ words: [{ exact: all[1] }] }] } }] },
    });
  });
});

it.each<readonly [readonly Channel[], number, string]>([
  [[['a', 'x']], 1, 'one article'],
  [
    [
      ['a', 'x'],
      ['b', 'y'],
    ],
    2,
    'two papers',
  ],
  [
    [
      ['a', 'x'],
      ['a', 'y'],
    ],
    1,
    'one agency text in two papers',
  ],
  [
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    1,
    'two texts of one owner',
  ],
  [
    [
      ['a', 'x'],
      ['b', 'y'],
      ['b', 'x'],
    ],
    1,
    'joined by a third',
  ],
  [
    [
      ['a', ''],
      ['b', ''],
      ['c', 'z'],
    ],
    2,
    'outlets that are not known may be one',
  ],
  [[], 0, 'nothing'],
])('of the channels %j %i are independent (%s)', (channels, expected) => {
  expect(countIndependent(channels)).toBe(expected);
  expect(countIndependent([...channels].reverse())).toBe(expected);
});

it('an edge that has no room is passed over for one that has', () => {
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'c', to: 'd' },
    { from: 'b', to: 'a' },
  ];
  expect(chooseEdges(edges, ['a'], { mostNodes: 2, mostEdges: 5 })).toEqual({ edges: [edges[0], edges[2]], nodes: ['a', 'b'] });
});

describe('bad input', () => {
  const [article, nobody] = [toGlobalId('Article', newId()), toGlobalId('Entity', newId())];
  it.each<readonly [Record<string, unknown>, string]>([
    [{}, 'network: give around, or from and to that are at most 366 days apart.'],
    [{ from: '2031-01-01T00:00:00Z', to: '2033-01-01T00:00:00Z' }, 'network: give around, or from and to that are at most 366 days apart.'],
    [
      { from: '2031-01-01T00:00:00Z', to: '2031-02-01T00:00:00Z', depth: 2 },
      'depth: without around there is no middle to go further from; leave it out.',
    ],
    [{ around: [] }, 'around: the list is empty, which nothing can match; give a value or leave it out.'],
    [{ around: ['rubbish'] }, 'around: "rubbish" is not an id of this service; take it from a field "id".'],
    [{ around: [article] }, `around: "${article}" is the id of Article, not of Entity.`],
    [{ around: [nobody] }, `around: there is no entity with the id "${nobody}".`],
    [{ around: Array.from({ length: 21 }, () => toGlobalId('Entity', newId())) }, 'around: 21 entities are more than 20.'],
    [{ around: [nobody], nodes: 0 }, 'nodes: 0 is not between 1 and 100.'],
    [{ around: [nobody], nodes: 101 }, 'nodes: 101 is not between 1 and 100.'],
    [{ around: [nobody], edges: 501 }, 'edges: 501 is not between 1 and 500.'],
    [{ around: [nobody], depth: 3 }, 'depth: 3 is not between 1 and 2.'],
    [{ around: [nobody], minWeight: -1 }, 'minWeight: -1 is not between 1 and 1000000.'],
    [{ around: [nobody, toGlobalId('Entity', newId())], nodes: 1 }, 'nodes: 1 is less than the 2 entities of around.'],
    [
      { around: [nobody], kind: 'SPEAKS_OF', categories: ['FRAUD'] },
      'categories: only accusations have one; leave it out, or ask for kind: ACCUSES.',
    ],
    [
      { around: [nobody], from: '2031-02-01T00:00:00Z', to: '2031-02-01T00:00:00Z' },
      'network: from 2031-02-01T00:00:00.000Z is not before to 2031-02-01T00:00:00.000Z, so nothing can be between.',
    ],
  ])('%j', async (variables, message) => {
    expect(await ask(short, variables)).toEqual({ errors: [message] });
  });

  it('refuses an empty list of categories', async () => {
    expect(await ask(short, { around: [entity(affair.reyes)], categories: [] })).toEqual({
      errors: ['categories: the list is empty, which nothing can match; give a value or leave it out.'],
    });
  });
});
