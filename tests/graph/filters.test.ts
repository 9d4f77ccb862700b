import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fc } from '../support/properties.js';
import pino from 'pino';
import { writeStatuses } from '../../src/graph/allegations/derive-statuses.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { toGlobalId, type NodeType } from '../../src/graph/relay/global-id.js';
import type { PrismaClient } from '../../src/store/prisma/client.js';
import { allAllegations, allegationConditions } from '../support/reference/allegations.js';
import { allArticles, articleConditions } from '../support/reference/articles.js';
import { allEntities, entityConditions } from '../support/reference/entities.js';
import { anyFilter, valuesToAsk } from '../support/reference/any-filter.js';
import { passes, type Filter, type SlowConditions } from '../support/reference/filters.js';
import { allStatements, statementConditions } from '../support/reference/statements.js';
import { ask } from '../support/graphql-client.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo-database.js';

let test: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  test = await demoDatabase();
  const { prisma } = test.database;
  // Editors have looked at some of it, and somebody filled in where outlets are.
  await prisma.$executeRaw`UPDATE outlets SET kind = 'AGENCY', country = 'GB' WHERE name = 'Meridian Wire'`;
  for (const table of ['statements', 'allegation_reports', 'allegation_responses', 'allegations'])
    await prisma.$executeRawUnsafe(
      `UPDATE ${table} SET review_state = (CASE abs(hashtext(id::text)) % 4 WHEN 0 THEN 'ACCEPTED' WHEN 1 THEN 'REJECTED' WHEN 2 THEN 'CORRECTED' ELSE 'UNREVIEWED' END)::"ReviewState"`,
    );
  const ids = await prisma.allegation.findMany({ select: { id: true } });
  await writeStatuses(
    prisma,
    ids.map(({ id }) => id),
  );
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
  for (const noun of nouns) {
    // What was rejected has its place in the order too.
    const ids = await readIds(noun, 'reviewState' in noun.conditions ? { reviewState: reviewStates } : null);
    const all = (await noun.readAll(prisma)) as readonly Row[];
    rows.set(
      noun.root,
      [...all].sort((a, b) => ids.indexOf(idOf(noun, a)) - ids.indexOf(idOf(noun, b))),
    );
  }
}, 120_000);
afterAll(async () => {
  await server.close();
  await test.close();
});

/** The answers of a query, in the shape that the query beside it has. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as it says
type Answer = any;

/** A row with what its filter looks at, as the reference reads it: each noun has its own. */
type Row = never;

interface Noun {
  readonly root: string;
  readonly type: string;
  readonly idType: NodeType;
  readonly conditions: SlowConditions<Row>;
  readonly readAll: (prisma: PrismaClient) => Promise<readonly { readonly id: string }[]>;
}

const nouns: readonly Noun[] = [
  { root: 'articles', type: 'ArticleFilter', idType: 'Article', conditions: articleConditions, readAll: allArticles },
  { root: 'entities', type: 'EntityFilter', idType: 'Entity', conditions: entityConditions, readAll: allEntities },
  { root: 'statements', type: 'StatementFilter', idType: 'Statement', conditions: statementConditions, readAll: allStatements },
  { root: 'allegations', type: 'AllegationFilter', idType: 'Allegation', conditions: allegationConditions, readAll: allAllegations },
];

/** In the order of the list. */
const rows = new Map<string, readonly Row[]>();

/** Ids of all that pass, page by page. */
async function readIds({ root, type }: Noun, filter: Filter | null): Promise<readonly string[]> {
  const query = `query All($filter: ${type}, $after: String) { ${root}(filter: $filter, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: Answer = await ask(server.url, query, { filter, after });
    if (errors) throw new Error(`${JSON.stringify(filter)}: ${errors[0].message}`);
    found.push(...data[root].nodes.map(({ id }: Answer) => id));
    after = data[root].pageInfo.endCursor;
    if (!data[root].pageInfo.hasNextPage) {
      expect(data[root].totalCount).toBe(found.length);
      return found;
    }
  }
}

const reviewStates = ['UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CORRECTED'];

/** What an editor rejected is hidden, unless the filter or a branch of its `or` asks for review states. */
function isShown(row: Row, { or, ...own }: Filter): boolean {
  const asks = (one: Filter): boolean => (one['reviewState'] ?? null) !== null;
  const isAsked = asks(own) || ((or ?? []) as readonly Filter[]).some(asks);
  return isAsked || (row as { readonly reviewState?: string }).reviewState !== 'REJECTED';
}

const idOf = ({ idType }: Noun, row: Row): string => toGlobalId(idType, (row as { readonly id: string }).id);

describe.each(nouns)('$root', (noun) => {
  const all = (): readonly Row[] => rows.get(noun.root) ?? [];
  const expected = (filter: Filter): readonly string[] =>
    all().flatMap((row) => (passes(row, filter, noun.conditions) && isShown(row, filter) ? [idOf(noun, row)] : []));

  it.each(Object.keys(noun.conditions))('by %s, each value', async (field) => {
    const isList = noun.conditions[field]?.isList;
    const filters = valuesToAsk(noun.conditions, all(), field)
      .slice(0, 12)
      .map((value) => ({ [field]: isList ? [value] : value }));
    for (const filter of filters) expect([filter, await readIds(noun, filter)]).toEqual([filter, expected(filter)]);
    for (const not of filters.slice(0, 3)) expect([not, await readIds(noun, { not })]).toEqual([not, expected({ not })]);
  });

  it('by any filter: the same as by looking at every row', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(noun.conditions, all()), async (filter) => {
        expect(await readIds(noun, filter)).toEqual(expected(filter));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('{} lets everything pass that nobody rejected', async () => {
    expect(await readIds(noun, {})).toEqual(expected({}));
    expect(all().length).toBeGreaterThan(10);
  });
});

it('the statuses that are filtered by are those that are shown', async () => {
  const query = `query Statuses($ids: [ID!]!) { nodes(ids: $ids) { ... on Allegation { status { value } reviewed: status(basis: REVIEWED) { value }
    corroboration { level } accused { status { value } } } } }`;
  const all = (await allAllegations(test.database.prisma)).slice(0, 100);
  const { data }: Answer = await ask(server.url, query, { ids: all.map(({ id }) => toGlobalId('Allegation', id)) });
  const stored = all.map(({ status, reviewedStatus, corroboration, accused }) => ({
    status: { value: status },
    reviewed: { value: reviewedStatus },
    corroboration: { level: corroboration },
    accused: [...accused].sort((a, b) => a.position - b.position).map((party) => ({ status: { value: party.status } })),
  }));
  expect(data.nodes).toEqual(stored);
});

const counted = (values: readonly unknown[]) => {
  const counts = new Map<unknown, number>();
  for (const value of values) if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
};

describe('aggregates count as one would by hand', () => {
  const given = (list: readonly Answer[], of: (one: Answer) => unknown = ({ value }) => value) =>
    new Map(list.map((one): [unknown, number] => [of(one), one.count]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  const entity = ({ entity: { id } }: Answer) => id;
  const outlet = ({ outlet: { id } }: Answer) => id;

  it('statements, articles, entities and allegations', async () => {
    const query = `{
      articles { aggregate { count byOutlet(first: 100) { outlet { id } count } byLanguage { value count } } }
      entities { aggregate { count byKind { value count } } }
      statements { aggregate { count bySpeechAct { value count } byQuoteType { value count } byAnonymity { value count } bySpeaker(first: 100) { entity { id } count } byAbout(first: 100) { entity { id } count } byOutlet(first: 100) { outlet { id } count } } }
      allegations { aggregate { count byStatus { value count } byReviewedStatus { value count } byCategory { value count } byCorroboration { value count } byAccused(first: 100) { entity { id } count } byAccuser(first: 100) { entity { id } count } byOutlet(first: 100) { outlet { id } count } } }
    }`;
    const { data }: Answer = await ask(server.url, query);
    const [articles, entities, statements, allegations] = ['articles', 'entities', 'statements', 'allegations'].map(
      (root) => data[root].aggregate,
    );
    const conditions = new Map(nouns.map((noun) => [noun.root, noun.conditions]));
    const shownOf = (root: string) => (rows.get(root) ?? []).filter((row) => isShown(row, {}));
    const of = (root: string, field: string) =>
      counted(shownOf(root).flatMap((row) => [...new Set(conditions.get(root)?.[field]?.valuesOf(row))]));
    expect([articles.count, entities.count, statements.count, allegations.count]).toEqual(nouns.map(({ root }) => shownOf(root).length));
    expect(given(articles.byOutlet, outlet)).toEqual(of('articles', 'outlet'));
    expect(given(articles.byLanguage)).toEqual(of('articles', 'language'));
    expect(given(entities.byKind)).toEqual(of('entities', 'kind'));
    expect(given(statements.bySpeechAct)).toEqual(of('statements', 'speechAct'));
    expect(given(statements.byQuoteType)).toEqual(of('statements', 'quoteType'));
    expect(given(statements.byAnonymity)).toEqual(of('statements', 'anonymity'));
    expect(given(statements.bySpeaker, entity)).toEqual(of('statements', 'speaker'));
    expect(given(statements.byAbout, entity)).toEqual(of('statements', 'about'));
    expect(given(statements.byOutlet, outlet)).toEqual(of('statements', 'outlet'));
    expect(given(allegations.byStatus)).toEqual(of('allegations', 'status'));
    expect(given(allegations.byReviewedStatus)).toEqual(of('allegations', 'reviewedStatus'));
    expect(given(allegations.byCategory)).toEqual(of('allegations', 'category'));
    expect(given(allegations.byCorroboration)).toEqual(of('allegations', 'corroboration'));
    expect(given(allegations.byAccused, entity)).toEqual(of('allegations', 'accused'));
    expect(given(allegations.byAccuser, entity)).toEqual(of('allegations', 'accuser'));
    expect(given(allegations.byOutlet, outlet)).toEqual(of('allegations', 'outlet'));
  });

  it.each(['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'by day, week and month in %s',
    async (timeZone) => {
      const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
      const monday = (day: string) =>
        new Date(Date.parse(day) - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
      const days = (await allArticles(test.database.prisma)).map(({ listedAt }) => dayIn.format(listedAt));
      const query = `query H($timeZone: String!, $filter: ArticleFilter) { articles(filter: $filter) { aggregate {
      week: histogram(interval: WEEK, timeZone: $timeZone) { date count } month: histogram(interval: MONTH, timeZone: $timeZone) { date count } } } }`;
      // Weeks of 27 years are more than are shown.
      const { errors }: Answer = await ask(server.url, query, { timeZone, filter: null });
      expect(errors[0].message).toMatch(/more than 1000 of WEEK/);
      const shown = days.filter((day) => day >= '2009');
      const { data }: Answer = await ask(server.url, query, { timeZone, filter: { publishedFrom: '2009-01-01T12:00:00Z' } });
      const { week, month } = data.articles.aggregate;
      const filled = (buckets: readonly Answer[]) =>
        new Map(buckets.filter(({ count }) => count > 0).map(({ date, count }) => [date, count]));
      expect(filled(week)).toEqual(counted(shown.map(monday)));
      expect(filled(month)).toEqual(counted(shown.map((day) => `${day.slice(0, 7)}-01`)));
      expect(week.length).toBeGreaterThan(700);
    },
  );
});
