import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { newId } from '../../src/store/ids.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { ask } from '../support/graphql-client.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { Seed } from './seed.js';

let test: TestDatabase;
let server: RunningServer;
let vance: string;
let ostra: string;

/** What Vance says of Ostra Works, one article each. */
const said = [
  ['2031-01-05', 'DIRECT', 'We never paid Ostra Works for the bridge.'],
  ['2031-01-07', 'DIRECT', 'We hired 40 men of Ostra Works.'],
  ['2031-01-09', 'DIRECT', 'We paid Ostra Works for the bridge.'],
  ['2031-01-11', 'DIRECT', 'We hired 60 men of Ostra Works.'],
  ['2031-01-12', 'DIRECT', 'We may pay Ostra Works for the tunnel.'],
] as const;

beforeAll(async () => {
  test = await testDatabase();
  const seed = new Seed(test.database.prisma);
  const [speaker, about] = [await seed.entity('PERSON', 'Tom Vance'), await seed.entity('ORGANIZATION', 'Ostra Works')];
  [vance, ostra] = [toGlobalId('Entity', speaker), toGlobalId('Entity', about)];
  for (const [day, quoteType, words] of said) {
    const version = await seed.article({
      outletId: null,
      publishedAt: `${day}T08:00:00.000Z`,
      headline: 'Vance speaks',
      body: `“${words}” Vance said.`,
    });
    await seed.statement(
      version,
      { source: 'Vance', cue: 'said', content: words },
      { entityId: speaker, label: 'Vance' },
      { speechAct: 'ASSERT', quoteType, about: [about], modality: words.includes('may') ? 'HEDGED' : 'ASSERTED' },
    );
    await seed.mention(version, 'Ostra Works', about);
  }
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const PositionsDocument = `query Positions($speaker: ID!, $about: ID!, $filter: StatementFilter, $first: Int, $after: String, $last: Int) {
  positions(speaker: $speaker, about: $about, filter: $filter, first: $first, after: $after, last: $last) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { content { exact } }
    mostCompared
    conflicts { kind reason confidence earlier { content { exact } } later { content { exact } } earlierWords { exact } laterWords { exact } }
  }
}`;

interface Positions {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly nodes: readonly { readonly content: readonly { readonly exact: string }[] }[];
  readonly mostCompared: number;
  readonly conflicts: readonly {
    readonly kind: string;
    readonly reason: string;
    readonly confidence: number;
    readonly earlierWords: { exact: string };
    readonly laterWords: { exact: string };
  }[];
}

async function positions(variables: object): Promise<Positions> {
  const { data, errors } = await ask<{ positions: Positions }, object>(server.url, PositionsDocument, {
    speaker: vance,
    about: ostra,
    ...variables,
  });
  if (!data || errors) throw new Error(errors?.[0]?.message);
  return data.positions;
}

describe('positions', () => {
  it('are what was said, oldest first, with what does not go together and the words that differ', async () => {
    const { totalCount, nodes, conflicts, mostCompared } = await positions({});
    expect(totalCount).toBe(5);
    expect(mostCompared).toBe(200);
    expect(nodes.map(({ content }) => content[0]?.exact)).toEqual(said.map(([, , words]) => words));
    expect(conflicts.map(({ kind, earlierWords, laterWords }) => [kind, earlierWords.exact, laterWords.exact])).toEqual([
      ['POLARITY', 'never paid', 'paid'],
      ['NUMBER', '40 men', '60 men'],
    ]);
    expect(conflicts[0]?.reason).toMatch(
      /^Of “.*bridge.*”: “never paid” \(2031-01-05\) and “paid” \(2031-01-09\); one says yes, the other no\.$/,
    );
    expect(conflicts.map(({ confidence }) => confidence > 0.5 && confidence < 1)).toEqual([true, true]);
  });

  it('show conflicts of the whole list, whatever page is shown', async () => {
    const first = await positions({ first: 2 });
    expect([first.nodes.length, first.conflicts.length, first.pageInfo.hasNextPage]).toEqual([2, 2, true]);
    const rest = await positions({ first: 100, after: first.pageInfo.endCursor });
    expect(rest.nodes.length).toBe(3);
    expect((await positions({ last: 1 })).nodes.map(({ content }) => content[0]?.exact)).toEqual([
      'We may pay Ostra Works for the tunnel.',
    ]);
  });

  it('are narrowed by a filter, conflicts as well', async () => {
    const { totalCount, conflicts } = await positions({ filter: { publishedFrom: '2031-01-06T00:00:00Z' } });
    expect([totalCount, conflicts.map(({ kind }) => kind)]).toEqual([4, ['NUMBER']]);
  });

  it('leave out what an editor rejected', async () => {
    await test.database.prisma.statement.updateMany({ where: { modality: 'HEDGED' }, data: { reviewState: 'REJECTED' } });
    expect((await positions({})).totalCount).toBe(4);
  });
});

it.each<[object, RegExp]>([
  [{ speaker: 'rubbish' }, /^speaker: "rubbish" is not an id/],
  [{ speaker: toGlobalId('Article', newId()) }, /^speaker: ".*" is the id of Article, not of Entity/],
  [{ about: toGlobalId('Entity', newId()) }, /^about: there is no entity with this id/],
  [{ first: 0 }, /^first: 0 is not between 1 and 100/],
  [{ filter: { about: [toGlobalId('Entity', newId())] } }, /^filter\.about: give whom it is about as the argument about/],
])('%j is refused', async (variables, message) => {
  const { errors } = await ask(server.url, PositionsDocument, { speaker: vance, about: ostra, ...variables });
  expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
});
