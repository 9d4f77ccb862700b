import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pino from 'pino';
import { deriveStatuses } from '../../src/graph/allegations/derive-statuses.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { ask } from '../support/graphql-client.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  test = await testDatabase();
  for (const { article } of readFiles(['demo'])) await ingestArticle(test.database, article);
  const { prisma } = test.database;
  // Editors have looked at some of it, and somebody filled in where outlets are.
  await prisma.$executeRaw`UPDATE outlets SET kind = 'AGENCY', country = 'GB' WHERE name = 'Meridian Wire'`;
  for (const table of ['statements', 'allegation_reports', 'allegation_responses', 'allegations'])
    await prisma.$executeRawUnsafe(
      `UPDATE ${table} SET review_state = (CASE abs(hashtext(id::text)) % 4 WHEN 0 THEN 'ACCEPTED' WHEN 1 THEN 'REJECTED' WHEN 2 THEN 'CORRECTED' ELSE 'UNREVIEWED' END)::"ReviewState"`,
    );
  const ids = await prisma.allegation.findMany({ select: { id: true } });
  await deriveStatuses(
    prisma,
    ids.map(({ id }) => id),
  );
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
  for (const noun of nouns) rows.set(noun.root, await readAll(noun, null, noun.fields));
}, 120_000);
afterAll(async () => {
  await server.close();
  await test.close();
});

/** A thing as the API shows it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is that of the query beside it
type Row = any;
type Filter = Readonly<Record<string, unknown>>;

interface Noun {
  readonly root: string;
  readonly type: string;
  readonly fields: string;
  /** What each field of the filter means, said a second time and slowly: the values of a row, of which one must be asked for. */
  readonly values: Readonly<Record<string, (row: Row) => readonly unknown[]>>;
  /** Bounds: the value of a row, and what must hold between it and what is asked. */
  readonly bounds: Readonly<Record<string, readonly [valueOf: (row: Row) => unknown, holds: (value: never, bound: never) => boolean]>>;
}

const from = (value: string | null, bound: string): boolean => value !== null && value >= bound;
const before = (value: string | null, bound: string): boolean => value !== null && value < bound;
const upTo = (value: string | null, bound: string): boolean => value !== null && value <= bound;
const atLeast = (value: number, bound: number): boolean => value >= bound;
const idsOf = (things: readonly ({ readonly id: string } | null)[]): readonly string[] => things.flatMap((thing) => thing?.id ?? []);
const entitiesOf = (parties: Row[]): readonly string[] => idsOf(parties.map(({ entity }: Row) => entity));

const nouns: readonly Noun[] = [
  {
    root: 'articles',
    type: 'ArticleFilter',
    fields: 'id language listedAt syndicationCluster outlet { id kind country } entities(first: 100) { nodes { id } }',
    values: {
      outlet: ({ outlet }) => idsOf([outlet]),
      outletKind: ({ outlet }) => [outlet?.kind],
      country: ({ outlet }) => [outlet?.country],
      language: ({ language }) => [language],
      mentions: ({ entities }) => idsOf(entities.nodes),
      syndicationCluster: ({ syndicationCluster }) => [syndicationCluster],
    },
    bounds: { publishedFrom: [({ listedAt }) => listedAt, from], publishedTo: [({ listedAt }) => listedAt, before] },
  },
  {
    root: 'entities',
    type: 'EntityFilter',
    fields: 'id kind names { text } externalIds { scheme } articles(first: 100) { nodes { id } }',
    values: {
      kind: ({ kind }) => [kind],
      name: ({ names }) => names.map(({ text }: Row) => text),
      externalIdScheme: ({ externalIds }) => externalIds.map(({ scheme }: Row) => scheme),
      mentionedIn: ({ articles }) => idsOf(articles.nodes),
    },
    bounds: {},
  },
  {
    root: 'statements',
    type: 'StatementFilter',
    fields: `id speechAct quoteType polarity modality cueStance prominence reviewState extraction { confidence } saidOn { date }
      speakers { anonymity entity { id } onBehalfOf { id } } about { id } article { id listedAt outlet { id } }`,
    values: {
      speaker: ({ speakers }) => entitiesOf(speakers),
      onBehalfOf: ({ speakers }) => idsOf(speakers.map(({ onBehalfOf }: Row) => onBehalfOf)),
      anonymity: ({ speakers }) => speakers.map(({ anonymity }: Row) => anonymity),
      about: ({ about }) => idsOf(about),
      article: ({ article }) => [article.id],
      outlet: ({ article }) => idsOf([article.outlet]),
      speechAct: ({ speechAct }) => [speechAct],
      quoteType: ({ quoteType }) => [quoteType],
      polarity: ({ polarity }) => [polarity],
      modality: ({ modality }) => [modality],
      cueStance: ({ cueStance }) => [cueStance],
      prominence: ({ prominence }) => [prominence],
      reviewState: ({ reviewState }) => [reviewState],
    },
    bounds: {
      publishedFrom: [({ article }) => article.listedAt, from],
      publishedTo: [({ article }) => article.listedAt, before],
      saidFrom: [({ saidOn }) => saidOn?.date ?? null, from],
      saidTo: [({ saidOn }) => saidOn?.date ?? null, upTo],
      confidenceFrom: [({ extraction }) => extraction.confidence, atLeast],
    },
  },
  {
    root: 'allegations',
    type: 'AllegationFilter',
    fields: `id category reviewState firstReportedAt lastReportedAt status { value } reviewed: status(basis: REVIEWED) { value } corroboration { level }
      accused { entity { id } status { value } } accusers { entity { id } }
      reports(first: 100) { nodes { strength article { id outlet { id } } } } responses(first: 100) { nodes { type responder { id } } }`,
    values: {
      accused: ({ accused }) => entitiesOf(accused),
      accuser: ({ accusers }) => entitiesOf(accusers),
      responder: ({ responses }) => idsOf(responses.nodes.map(({ responder }: Row) => responder)),
      category: ({ category }) => [category],
      status: ({ status }) => [status.value],
      reviewedStatus: ({ reviewed }) => [reviewed.value],
      accusedStatus: ({ accused }) => accused.map(({ status }: Row) => status.value),
      corroboration: ({ corroboration }) => [corroboration.level],
      strength: ({ reports }) => reports.nodes.map(({ strength }: Row) => strength),
      responseType: ({ responses }) => responses.nodes.map(({ type }: Row) => type),
      article: ({ reports }) => reports.nodes.map(({ article }: Row) => article.id),
      outlet: ({ reports }) => idsOf(reports.nodes.map(({ article }: Row) => article.outlet)),
      reviewState: ({ reviewState }) => [reviewState],
    },
    bounds: {
      reportedFrom: [({ lastReportedAt }) => lastReportedAt, from],
      reportedTo: [({ firstReportedAt }) => firstReportedAt, before],
    },
  },
];

const rows = new Map<string, readonly Row[]>();

async function readAll({ root, type }: Noun, filter: Filter | null, fields: string): Promise<readonly Row[]> {
  const query = `query All($filter: ${type}, $after: String) { ${root}(filter: $filter, first: ${fields === 'id' ? 100 : 20}, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;
  const found: Row[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: Row = await ask(server.url, query, { filter, after });
    if (errors) throw new Error(`${JSON.stringify(filter)}: ${errors[0].message}`);
    found.push(...data[root].nodes);
    after = data[root].pageInfo.endCursor;
    if (!data[root].pageInfo.hasNextPage) {
      expect(data[root].totalCount).toBe(found.length);
      return found;
    }
  }
}

function passes(noun: Noun, filter: Filter, row: Row): boolean {
  return Object.entries(filter).every(([field, asked]) => {
    if (asked === null) return true;
    if (field === 'not') return !passes(noun, asked as Filter, row);
    if (field === 'or') return (asked as readonly Filter[]).some((branch) => passes(noun, branch, row));
    const bound = noun.bounds[field];
    if (bound) return bound[1](bound[0](row) as never, asked as never);
    return noun.values[field]?.(row).some((value) => (asked as readonly unknown[]).includes(value)) ?? false;
  });
}

/** Filters of values that occur, most of them of one field or two. */
function filtersOf(noun: Noun, all: readonly Row[]): fc.Arbitrary<Filter> {
  const lists = Object.entries(noun.values).flatMap(([field, valuesOf]) => {
    const known = [...new Set(all.flatMap(valuesOf))].filter((value) => value !== null && value !== undefined);
    return known.length === 0 ? [] : [[field, fc.subarray(known, { minLength: 1, maxLength: Math.min(3, known.length) })] as const];
  });
  const bounds = Object.entries(noun.bounds).flatMap(([field, [valueOf]]) => {
    const known = [...new Set(all.map(valueOf))].filter((value) => value !== null);
    return known.length === 0 ? [] : [[field, fc.constantFrom(...known)] as const];
  });
  const one = fc
    .constantFrom(...[...lists, ...bounds])
    .chain(([field, value]) => (value as fc.Arbitrary<unknown>).map((given) => ({ [field]: given })));
  const conditions = fc.array(one, { maxLength: 2 }).map((parts): Filter => Object.assign({}, ...parts));
  return fc
    .record({
      own: conditions,
      not: fc.option(conditions, { freq: 2 }),
      or: fc.option(fc.array(conditions, { minLength: 1, maxLength: 3 }), { freq: 2 }),
    })
    .map(({ own, not, or }) => ({ ...own, ...(not && Object.keys(not).length > 0 ? { not } : {}), ...(or ? { or } : {}) }));
}

describe.each(nouns)('$root', (noun) => {
  const all = (): readonly Row[] => rows.get(noun.root) ?? [];
  const found = async (filter: Filter): Promise<readonly string[]> => (await readAll(noun, filter, 'id')).map(({ id }) => id);
  const expected = (filter: Filter): readonly string[] => all().flatMap((row) => (passes(noun, filter, row) ? [row.id] : []));

  it.each(Object.keys(noun.values))('by %s, each value', async (field) => {
    const values = [...new Set(all().flatMap(noun.values[field] ?? (() => [])))]
      .filter((value) => value !== null && value !== undefined)
      .slice(0, 12);
    for (const value of values) expect([value, await found({ [field]: [value] })]).toEqual([value, expected({ [field]: [value] })]);
    for (const value of values.slice(0, 3))
      expect([value, await found({ not: { [field]: [value] } })]).toEqual([value, expected({ not: { [field]: [value] } })]);
  });

  it('by any filter: the same as by looking at every row', async () => {
    await fc.assert(
      fc.asyncProperty(filtersOf(noun, all()), async (filter) => {
        expect(await found(filter)).toEqual(expected(filter));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('{} and null let everything pass', async () => {
    expect(await found({})).toEqual(all().map(({ id }) => id));
    expect(all().length).toBeGreaterThan(20);
  });
});

const counted = (values: readonly unknown[]) => {
  const counts = new Map<unknown, number>();
  for (const value of values) if (value !== null && value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
};

describe('aggregates count as one would by hand', () => {
  const each = (root: string, valuesOf: (row: Row) => readonly unknown[]) =>
    counted((rows.get(root) ?? []).flatMap((row) => [...new Set(valuesOf(row))]));
  const given = (list: readonly Row[], of: (one: Row) => unknown = ({ value }) => value) =>
    new Map(list.map((one): [unknown, number] => [of(one), one.count]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  const entity = ({ entity: { id } }: Row) => id;
  const outlet = ({ outlet: { id } }: Row) => id;

  it('statements, articles, entities and allegations', async () => {
    const query = `{
      articles { aggregate { count byOutlet(first: 100) { outlet { id } count } byLanguage { value count } } }
      entities { aggregate { count byKind { value count } } }
      statements { aggregate { count bySpeechAct { value count } byQuoteType { value count } byAnonymity { value count } bySpeaker(first: 100) { entity { id } count } byAbout(first: 100) { entity { id } count } byOutlet(first: 100) { outlet { id } count } } }
      allegations { aggregate { count byStatus { value count } byReviewedStatus { value count } byCategory { value count } byCorroboration { value count } byAccused(first: 100) { entity { id } count } byAccuser(first: 100) { entity { id } count } byOutlet(first: 100) { outlet { id } count } } }
    }`;
    const { data }: Row = await ask(server.url, query);
    const [articles, entities, statements, allegations] = ['articles', 'entities', 'statements', 'allegations'].map(
      (root) => data[root].aggregate,
    );
    const values = Object.fromEntries(nouns.map((noun) => [noun.root, noun.values]));
    const of = (root: string, field: string) => each(root, values[root]?.[field] ?? (() => []));
    expect([articles.count, entities.count, statements.count, allegations.count]).toEqual(nouns.map(({ root }) => rows.get(root)?.length));
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
      const days = (rows.get('articles') ?? []).map(({ listedAt }) => dayIn.format(new Date(listedAt)));
      const query = `query H($timeZone: String!, $filter: ArticleFilter) { articles(filter: $filter) { aggregate {
      week: histogram(interval: WEEK, timeZone: $timeZone) { date count } month: histogram(interval: MONTH, timeZone: $timeZone) { date count } } } }`;
      // Weeks of 27 years are more than are shown.
      const { errors }: Row = await ask(server.url, query, { timeZone, filter: null });
      expect(errors[0].message).toMatch(/more than 1000 of WEEK/);
      const shown = days.filter((day) => day >= '2009');
      const { data }: Row = await ask(server.url, query, { timeZone, filter: { publishedFrom: '2009-01-01T12:00:00Z' } });
      const { week, month } = data.articles.aggregate;
      const filled = (buckets: readonly Row[]) => new Map(buckets.filter(({ count }) => count > 0).map(({ date, count }) => [date, count]));
      expect(filled(week)).toEqual(counted(shown.map(monday)));
      expect(filled(month)).toEqual(counted(shown.map((day) => `${day.slice(0, 7)}-01`)));
      expect(week.length).toBeGreaterThan(700);
    },
  );
});
