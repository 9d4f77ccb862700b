import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { graphContext } from '../../src/graph/context.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { createSchema } from '../../src/server/schema.js';
import { newId } from '../../src/store/ids.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { seedBridgeAffair, type BridgeAffair } from './bridge-affair.js';
import { Seed } from './seed.js';

let test: TestDatabase;
let affair: BridgeAffair;

beforeAll(async () => {
  test = await testDatabase();
  affair = await seedBridgeAffair(new Seed(test.database.prisma));
});
afterAll(() => test.close());

async function ask(source: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const contextValue = graphContext(test.database.prisma);
  const { data, errors } = await graphql({ schema: await createSchema(), source, contextValue, variableValues: variables });
  return JSON.parse(JSON.stringify(errors ? { errors: errors.map(({ message }) => message) } : data)) as Record<string, unknown>;
}

const query = `query ($of: ID!, $filter: TimelineFilter, $first: Int = 20, $after: String) { timeline(of: $of, filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { at basis kinds words { exact } article { headline } item { __typename
    ... on Statement { speechAct } ... on AllegationReport { strength } ... on AllegationResponse { type }
    ... on StatusChange { before after rule because { exact } } } }
} }`;

interface Answer {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    readonly nodes: readonly unknown[];
  };
}
const timelineOf = async (variables: Record<string, unknown>) => ((await ask(query, variables)) as unknown as Answer).timeline;

const quarrel = { headline: '🎉 Festival week, and a quarrel' };
const answer = { headline: 'Builder answers' };
const silence = 'Neither Reyes nor the firm has confirmed the accusation';
const denial = 'Ostra Works denied fixing the contract';
const reported = { basis: 'REPORTED', article: answer, at: '2031-02-01T08:00:00.000Z' };

describe('a timeline', () => {
  it('of an allegation has its reports, the answers and what it came to', async () => {
    const first = { basis: 'REPORTED', article: quarrel, at: '2031-01-05T08:00:00.000Z' };
    expect(await timelineOf({ of: toGlobalId('Allegation', affair.allegation.id) })).toEqual({
      totalCount: 6,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          ...first,
          kinds: ['REPORTED'],
          words: [{ exact: 'Councillor Bela Okoro accused Ada Reyes and Ostra Works of fixing the bridge contract' }],
          item: { __typename: 'AllegationReport', strength: 'ACCUSED' },
        },
        { ...first, kinds: ['ANSWERED'], words: [{ exact: silence }], item: { __typename: 'AllegationResponse', type: 'NOT_CONFIRMED' } },
        {
          ...first,
          article: null,
          kinds: ['STATUS_CHANGED'],
          words: [{ exact: silence }],
          item: { __typename: 'StatusChange', before: null, after: 'UNCONFIRMED', rule: 'R8', because: [{ exact: silence }] },
        },
        {
          ...reported,
          kinds: ['REPORTED'],
          words: [{ exact: 'of which Bela Okoro accuses it' }],
          item: { __typename: 'AllegationReport', strength: 'ACCUSED' },
        },
        { ...reported, kinds: ['ANSWERED'], words: [{ exact: denial }], item: { __typename: 'AllegationResponse', type: 'DENIED' } },
        {
          ...reported,
          article: null,
          kinds: ['STATUS_CHANGED'],
          words: [{ exact: denial }],
          item: { __typename: 'StatusChange', before: 'UNCONFIRMED', after: 'DENIED', rule: 'R6', because: [{ exact: denial }] },
        },
      ],
    });
  });

  it('of an entity has what it says, what is said of it, accusations and answers', async () => {
    expect(await timelineOf({ of: toGlobalId('Entity', affair.ostra) })).toEqual({
      totalCount: 5,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          at: '2031-01-03T00:00:00.000Z',
          basis: 'SAID_ON',
          kinds: ['SPOKEN_OF'],
          words: [{ exact: '“They fixed it,”' }],
          article: quarrel,
          item: { __typename: 'Statement', speechAct: 'ACCUSE' },
        },
        {
          at: '2031-01-05T08:00:00.000Z',
          basis: 'REPORTED',
          kinds: ['ACCUSED'],
          words: [{ exact: 'Councillor Bela Okoro accused Ada Reyes and Ostra Works of fixing the bridge contract' }],
          article: quarrel,
          item: { __typename: 'AllegationReport', strength: 'ACCUSED' },
        },
        {
          ...reported,
          kinds: ['SAID', 'SPOKEN_OF'],
          words: [{ exact: 'fixing the contract' }],
          item: { __typename: 'Statement', speechAct: 'DENY' },
        },
        {
          ...reported,
          kinds: ['ACCUSED'],
          words: [{ exact: 'of which Bela Okoro accuses it' }],
          item: { __typename: 'AllegationReport', strength: 'ACCUSED' },
        },
        { ...reported, kinds: ['ANSWERED'], words: [{ exact: denial }], item: { __typename: 'AllegationResponse', type: 'DENIED' } },
      ],
    });
  });

  it.each([
    ['Entity', 'ostra'],
    ['Allegation', null],
  ] as const)('of an %s read page by page is the same', async (type, name) => {
    const of = toGlobalId(type, name === null ? affair.allegation.id : affair[name]);
    const whole = (await timelineOf({ of })).nodes;
    const pieces: unknown[] = [];
    for (let after: string | null = null, hasMore = true; hasMore;) {
      const page: Answer['timeline'] = await timelineOf({ of, after, first: 2 });
      pieces.push(...page.nodes);
      [after, hasMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(pieces).toEqual(whole);
  });

  it.each([
    ['Entity', 'ostra'],
    ['Allegation', null],
  ] as const)('of an %s read from its end is the same', async (type, name) => {
    const of = toGlobalId(type, name === null ? affair.allegation.id : affair[name]);
    const backward = `query ($of: ID!, $before: String) { timeline(of: $of, last: 2, before: $before) {
      pageInfo { hasPreviousPage startCursor } nodes { at basis kinds words { exact } } } }`;
    const pieces: unknown[] = [];
    for (let before: string | null = null, hasMore = true; hasMore;) {
      const { timeline } = (await ask(backward, { of, before })) as {
        timeline: { nodes: unknown[]; pageInfo: { hasPreviousPage: boolean; startCursor: string } };
      };
      pieces.unshift(...timeline.nodes);
      [before, hasMore] = [timeline.pageInfo.startCursor, timeline.pageInfo.hasPreviousPage];
    }
    const short = (await timelineOf({ of })).nodes.map((node) => {
      const { at, basis, kinds, words } = node as Record<string, unknown>;
      return { at, basis, kinds, words };
    });
    expect(pieces).toEqual(short);
  });

  it('has nothing that an editor rejected', async () => {
    const { prisma } = test.database;
    const rejected = { where: { id: affair.denial }, data: { reviewState: 'REJECTED' as const } };
    await prisma.allegationResponse.update(rejected);
    const kindsOf = async (of: string) => (await timelineOf({ of })).nodes.map((node) => (node as { kinds: string[] }).kinds.join(','));
    expect(await kindsOf(toGlobalId('Allegation', affair.allegation.id))).toEqual(['REPORTED', 'ANSWERED', 'STATUS_CHANGED', 'REPORTED']);
    expect(await kindsOf(toGlobalId('Entity', affair.ostra))).toEqual(['SPOKEN_OF', 'ACCUSED', 'SAID,SPOKEN_OF', 'ACCUSED']);
    await prisma.allegationResponse.update({ ...rejected, data: { reviewState: 'UNREVIEWED' } });
  });

  it.each([
    [{ kinds: ['ACCUSED', 'ANSWERED'] }, ['ACCUSED', 'ACCUSED', 'ANSWERED']],
    [{ from: '2031-02-01T08:00:00Z' }, ['SAID,SPOKEN_OF', 'ACCUSED', 'ANSWERED']],
    [{ to: '2031-02-01T08:00:00Z' }, ['SPOKEN_OF', 'ACCUSED']],
    [{ from: '2031-01-03T00:00:00Z', to: '2031-01-04T00:00:00Z' }, ['SPOKEN_OF']],
    [{ kinds: ['SAID'] }, ['SAID']],
    [{ kinds: ['SAID_FOR'] }, []],
  ])('of an entity with %j', async (filter, kinds) => {
    const { nodes, totalCount } = await timelineOf({ of: toGlobalId('Entity', affair.ostra), filter });
    expect(nodes.map((node) => (node as { kinds: string[] }).kinds.join(','))).toEqual(kinds);
    expect(totalCount).toBe(kinds.length);
  });

  it.each([
    [{ kinds: ['STATUS_CHANGED'] }, 2],
    [{ kinds: ['STATUS_CHANGED'], from: '2031-01-06T00:00:00Z' }, 1],
    [{ to: '2031-01-05T08:00:00Z' }, 0],
  ])('of an allegation with %j has %i entries', async (filter, count) => {
    expect((await timelineOf({ of: toGlobalId('Allegation', affair.allegation.id), filter })).nodes.length).toBe(count);
  });
});

it('refuses a date that cannot be kept', async () => {
  expect(await ask(query, { of: toGlobalId('Entity', affair.ostra), filter: { from: '0000-01-01T00:00:00Z' } })).toEqual({
    errors: ['filter.from: 0000-01-01T00:00:00.000Z is before the year 1, from which dates are kept.'],
  });
});

describe('bad input', () => {
  const [article, entity, allegation] = [toGlobalId('Article', newId()), toGlobalId('Entity', newId()), toGlobalId('Allegation', newId())];
  it.each([
    [{ of: 'rubbish' }, 'of: "rubbish" is not an id of this service; take it from a field "id".'],
    [{ of: '' }, 'of: "" is not an id of this service; take it from a field "id".'],
    [{ of: article }, `of: "${article}" is the id of Article; a timeline is of an Entity or an Allegation.`],
    [{ of: entity }, `of: there is no entity with the id "${entity}".`],
    [{ of: allegation }, `of: there is no allegation with the id "${allegation}".`],
    [{ of: entity, filter: { kinds: [] } }, 'filter.kinds: the list is empty, which would show nothing; leave it out for all kinds.'],
    [
      { of: entity, filter: { kinds: ['REPORTED'] } },
      'filter.kinds: REPORTED is none of the timeline of an entity, which has SAID, SAID_FOR, SPOKEN_OF, ACCUSES, ACCUSED, ANSWERED.',
    ],
    [
      { of: allegation, filter: { kinds: ['SAID'] } },
      'filter.kinds: SAID is none of the timeline of an allegation, which has REPORTED, ANSWERED, STATUS_CHANGED.',
    ],
    [
      { of: entity, filter: { from: '2031-01-02T00:00:00Z', to: '2031-01-01T00:00:00Z' } },
      'filter: from 2031-01-02T00:00:00.000Z is not before to 2031-01-01T00:00:00.000Z, so nothing can be between.',
    ],
  ])('%j', async (variables, message) => {
    expect(await ask(query, variables)).toEqual({ errors: [message] });
  });
});
