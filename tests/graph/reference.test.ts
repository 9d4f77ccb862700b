import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fc } from '../support/properties.js';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { graphContext } from '../../src/graph/context.js';
import { writeStatuses } from '../../src/graph/allegations/derive-statuses.js';
import { createSchema } from '../../src/server/schema.js';
import type { PrismaClient } from '../../src/store/prisma/client.js';
import { compareAnswers, type Comparison, type Executor, type Operation } from '../support/compare-answers.js';
import { compiledExecutor } from '../support/compiled-executor.js';
import type { TestDatabase } from '../support/database.js';
import { demoDatabase } from '../support/demo-database.js';
import { DocumentGenerator } from '../support/generate-document.js';
import { anyFilter, valuesToAsk } from '../support/reference/any-filter.js';
import { passes, type Filter, type SlowConditions } from '../support/reference/filters.js';
import { answerByReference, referenceSchema } from '../support/reference/answer.js';
import { rememberReads } from '../support/reference/remember-reads.js';
import { nodeTypes, toGlobalId, type NodeType } from '../../src/graph/relay/global-id.js';
import { ampleLedger } from './ample-ledger.js';
import { makeVaried } from './varied-ledger.js';
import { filteredLists, filteredQuery } from './reference-filters.js';
import { fieldsNotIn } from '../support/fields-not-in.js';
import { lists, nodeQuery, pageQuery } from './reference-operations.js';

const count = Number(process.env['HEARSAY_COMPARED'] ?? 200);
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 11);

let test: TestDatabase;
let served: GraphQLSchema;
const slow = referenceSchema();
let executors: readonly [Executor, ...Executor[]];
let ids: Readonly<Record<NodeType, readonly string[]>>;
/** Nobody writes once the ledger is made. */
let known: PrismaClient;

beforeAll(async () => {
  test = await demoDatabase();
  const { prisma } = test.database;
  await ampleLedger(test.database);
  await makeVaried(test.database);
  const all = await prisma.allegation.findMany({ select: { id: true } });
  await writeStatuses(
    prisma,
    all.map(({ id }) => id),
  );
  served = await createSchema();
  known = rememberReads(prisma);
  executors = [
    { name: 'the reference', answer: (document, variables) => answerByReference(slow, known, { document, variables }) },
    {
      name: 'the service',
      answer: async (document, variables) =>
        execute({ schema: served, document, variableValues: variables, contextValue: graphContext(prisma) }),
    },
    { name: 'the compiled service', answer: await compiledExecutor(test.database) },
  ];
  ids = await someIds();
}, 180_000);
afterAll(() => test.close());

/** Some of each type, the last that came in. */
async function someIds(): Promise<typeof ids> {
  const { prisma } = test.database;
  const of = async (type: NodeType, rows: PromiseLike<readonly { readonly id: string }[]>) =>
    (await rows).map(({ id }) => toGlobalId(type, id));
  const some = { take: 200, select: { id: true }, orderBy: { id: 'desc' } } as const;
  return {
    Article: await of('Article', prisma.article.findMany(some)),
    ArticleVersion: await of('ArticleVersion', prisma.articleVersion.findMany(some)),
    Outlet: await of('Outlet', prisma.outlet.findMany(some)),
    Entity: await of('Entity', prisma.entity.findMany(some)),
    Statement: await of('Statement', prisma.statement.findMany(some)),
    Quotation: await of('Quotation', prisma.quotation.findMany(some)),
    Allegation: await of('Allegation', prisma.allegation.findMany(some)),
    AllegationReport: await of('AllegationReport', prisma.allegationReport.findMany(some)),
    AllegationResponse: await of('AllegationResponse', prisma.allegationResponse.findMany(some)),
  };
}

/** Compares what all executors answer; the data of the first. */
async function agreed(operation: Operation): Promise<Comparison['answer']> {
  expect(validate(served, parse(operation.query)).map(({ message }) => message)).toEqual([]);
  const { answer, disagreements } = await compareAnswers(executors, operation);
  expect(disagreements).toEqual([]);
  return answer;
}

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
}

it('the operations below ask for every field that the reference answers', () => {
  const documents = [...lists.map(pageQuery), ...nodeTypes.map(nodeQuery)].map((query) => parse(query));
  // What is asked of no list: one thing by its id, and what a page has beside its edges, which is the same for all.
  const elsewhere = /^Query\.|Connection\.(nodes|aggregate)$|\.(count|histogram)$/;
  expect(fieldsNotIn(slow, documents).filter((field) => !elsewhere.test(field))).toEqual([]);
});

describe.each(lists)('all that hangs below $root', (list) => {
  const page = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    const { data, refusal } = await agreed({ query: pageQuery(list), variables });
    expect(refusal).toBeNull();
    return (data as Readonly<Record<string, Page>>)[list.root] as Page;
  };

  it('is the same on every page, from both ends', async () => {
    const { totalCount, edges } = await page({ first: 30 });
    expect(totalCount).toBeGreaterThan(20);
    const [third, last] = [edges[2]?.cursor, edges.at(-1)?.cursor];
    expect((await page({ first: 7, after: third })).edges).toHaveLength(7);
    expect((await page({ last: 7, before: last })).edges).toHaveLength(7);
    expect((await page({ before: edges[6]?.cursor, after: third })).edges).toHaveLength(3);
    await page({ last: 20 });
  }, 180_000);
});

it.each(nodeTypes)('%s by its id', async (type) => {
  const query = nodeQuery(type);
  const asked = [...ids[type].slice(0, 98), toGlobalId(type, randomUUID()), ...ids[type].slice(0, 1)];
  const { data, refusal } = await agreed({ query, variables: { ids: asked, id: asked[0] } });
  const found = (data as { readonly nodes: readonly unknown[] }).nodes.filter((node) => node !== null);
  expect([refusal, found.length]).toEqual([null, asked.length - 1]);
});

describe.each(filteredLists)('any $type, at the root and within other lists', (list) => {
  const compare = async (filter: Filter): Promise<void> => {
    // As a client sends it: dates are texts.
    const variables = { filter: JSON.parse(JSON.stringify(filter)) as Filter };
    expect((await agreed({ query: filteredQuery(list), variables })).refusal).toBeNull();
  };
  const conditions: SlowConditions<never> = list.conditions;
  const rows = async () => (await list.read(known)) as readonly never[];

  it.each(Object.keys(conditions))('%s, and not', async (field) => {
    const all = await rows();
    const filters = valuesToAsk(conditions, all, field).map((value) => ({ [field]: conditions[field]?.isList ? [value] : value }));
    const passing = (filter: Filter) => all.filter((row) => passes(row, filter, conditions)).length;
    const [commonest, ...others] = filters.sort((a, b) => passing(b) - passing(a));
    for (const filter of [commonest, others.at(-1)].filter((one) => one !== undefined)) {
      await compare(filter);
      await compare({ not: filter });
    }
  });

  it('several at once', async () => {
    await fc.assert(fc.asyncProperty(anyFilter(conditions, await rows()), compare), { numRuns: 20, seed });
  });
});

/** One of each root field that takes an id or another name of a thing; and what is refused. */
const singles: readonly (readonly [query: string, isRefused: boolean])[] = [
  [
    '{ article(url: "http://www.post.example/corrected/?utm_source=x#top") { headline versions { number isCurrent statements { totalCount } } } }',
    false,
  ],
  ['{ article(url: "https://post.example/none") { headline } }', false],
  ['{ article(url: "rubbish") { headline } }', true],
  ['{ article { headline } }', true],
  ['{ entity(externalId: { scheme: WIKIDATA, value: "Q183" }) { name names { text } } }', false],
  ['{ entity(externalId: { scheme: WIKIDATA, value: "\\u0000" }) { name } }', true],
  ['{ entity { name } }', true],
  ['{ quotation(id: "rubbish") { text } }', true],
  ['{ articles { nodes { id } aggregate { histogram { date } } } statements { totalCount } }', true],
  ['{ articles(first: 0) { totalCount } entities(first: 101) { totalCount } statements(first: 1, last: 1) { totalCount } }', true],
  [
    '{ articles(filter: { not: {} }) { totalCount } entities(filter: { or: [{}] }) { totalCount } statements(filter: {}) { totalCount } }',
    false,
  ],
  ['{ articles(filter: { or: [] }) { totalCount } }', true],
  ['{ articles(filter: { language: [] }) { totalCount } }', true],
  ['{ statements(filter: { confidenceFrom: 1.5 }) { totalCount } }', true],
  ['{ statements(filter: { not: { saidFrom: "0000-01-01" } }) { totalCount } }', true],
  ['{ articles { aggregate { byOutlet(first: 101) { count } } } }', true],
  ['{ articles { aggregate { histogram(timeZone: "UTC+2") { count } } } }', true],
];

it.each(singles)('%s', async (query, isRefused) => {
  expect((await agreed({ query })).refusal !== null).toBe(isRefused);
});

it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])('days, weeks and months in %s', async (zone) => {
  const columns = ['DAY', 'WEEK', 'MONTH'].map(
    (interval) => `${interval}: histogram(interval: ${interval}, timeZone: "${zone}") { date count }`,
  );
  const bounds = 'publishedFrom: "2031-01-01T00:00:00Z"';
  const query = `{ articles(filter: { ${bounds} }) { aggregate { ${columns.join(' ')} } } statements(filter: { ${bounds} }) { aggregate { ${columns.join(' ')} } }
    allegations(filter: { reportedFrom: "2031-01-01T00:00:00Z" }) { aggregate { ${columns.join(' ')} } } }`;
  const { data, refusal } = await agreed({ query });
  expect([refusal, (data as { articles: { aggregate: { DAY: unknown[] } } }).articles.aggregate.DAY.length]).toEqual([
    null,
    expect.any(Number),
  ]);
});

/** A day that does not exist, or half an emoji, written into a document is refused before anybody is asked. */
function isValid(query: string): boolean {
  try {
    return validate(served, parse(query)).length === 0;
  } catch {
    return false;
  }
}

it(`${count} random documents (seed ${seed})`, async () => {
  const generator = new DocumentGenerator(
    slow,
    Object.values(ids).flatMap((some) => some.slice(0, 20)),
    seed,
  );
  const outcomes = { answered: 0, inPart: 0, refused: 0 };
  const found: string[] = [];
  for (let done = 0; done < count && found.length < 5;) {
    const operation = generator.next();
    if (!isValid(operation.query)) continue;
    const { answer, disagreements } = await compareAnswers(executors, operation);
    found.push(...disagreements);
    outcomes[answer.data === null ? 'refused' : answer.refusal === null ? 'answered' : 'inPart'] += 1;
    done += 1;
  }
  expect(found).toEqual([]);
  // A generator that writes only nonsense would prove nothing.
  expect(outcomes.answered).toBeGreaterThan(count * 0.2);
  expect(outcomes.answered + outcomes.inPart).toBeGreaterThan(count * 0.6);
}, 3_600_000);
