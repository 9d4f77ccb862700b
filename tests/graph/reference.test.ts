import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { graphContext } from '../../src/graph/context.js';
import { deriveMissingStatuses } from '../../src/graph/allegations/derive-statuses.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { createSchema } from '../../src/server/schema.js';
import { compareAnswers, type Comparison, type Executor, type Operation } from '../support/compare-answers.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { DocumentGenerator } from '../support/generate-document.js';
import { answerByReference, referenceSchema } from '../support/reference/answer.js';
import { toGlobalId, type NodeType } from '../../src/graph/relay/global-id.js';
import { ampleLedger } from './ample-ledger.js';
import { lists, nodeQuery, pageQuery } from './reference-operations.js';

const count = Number(process.env['HEARSAY_FUZZ'] ?? 200);
const seed = Number(process.env['HEARSAY_FUZZ_SEED'] ?? 11);

let test: TestDatabase;
let served: GraphQLSchema;
const slow = referenceSchema();
let executors: readonly [Executor, ...Executor[]];
let ids: Readonly<Record<NodeType, readonly string[]>>;

beforeAll(async () => {
  test = await testDatabase();
  const { prisma } = test.database;
  for (const { article } of readFiles(['demo'])) await ingestArticle(test.database, article);
  await ampleLedger(test.database);
  await makeVaried();
  served = await createSchema();
  executors = [
    { name: 'the reference', answer: (document, variables) => answerByReference(slow, prisma, { document, variables }) },
    {
      name: 'the service',
      answer: async (document, variables) =>
        execute({ schema: served, document, variableValues: variables, contextValue: graphContext(prisma) }),
    },
  ];
  ids = await someIds();
}, 180_000);
afterAll(() => test.close());

/** Editors looked at some of it, some articles have no outlet or are of one agency, and one was corrected. */
async function makeVaried(): Promise<void> {
  const { prisma } = test.database;
  await prisma.$executeRaw`UPDATE outlets SET kind = 'AGENCY', country = 'GB', domain = 'herald.example' WHERE name = 'Tarn Herald'`;
  await prisma.$executeRaw`UPDATE articles SET outlet_id = NULL WHERE abs(hashtext(id::text)) % 7 = 0`;
  for (const table of ['statements', 'allegation_reports', 'allegation_responses', 'allegations'])
    await prisma.$executeRawUnsafe(
      `UPDATE ${table} SET review_state = (ARRAY['ACCEPTED', 'REJECTED', 'CORRECTED', 'UNREVIEWED']::"ReviewState"[])[abs(hashtext(id::text)) % 4 + 1]`,
    );
  await deriveMissingStatuses(prisma);
  const url = 'https://post.example/corrected';
  const told = { url, outlet: 'Tarn Post', headline: 'A quarrel in Tarn', publishedAt: '2031-04-01' };
  const text = 'Ada Orsk, a councillor, accused Bela Lind of stealing the harbour fund.';
  await ingestArticle(test.database, { ...told, text });
  await ingestArticle(test.database, {
    ...told,
    text: `${text} Bela Lind denied stealing the harbour fund. “We sold nothing at all,” Ada Orsk said.`,
  });
}

/** Some of each type, of the first and the last that came in. */
async function someIds(): Promise<typeof ids> {
  const { prisma } = test.database;
  const [take, select] = [200, { id: true }] as const;
  const keys: Readonly<Record<NodeType, readonly { readonly id: string }[]>> = {
    Article: await prisma.article.findMany({ take, select }),
    ArticleVersion: await prisma.articleVersion.findMany({ take, select, orderBy: { id: 'desc' } }),
    Outlet: await prisma.outlet.findMany({ take, select }),
    Entity: await prisma.entity.findMany({ take, select, orderBy: { id: 'desc' } }),
    Statement: await prisma.statement.findMany({ take, select, orderBy: { id: 'desc' } }),
    Quotation: await prisma.quotation.findMany({ take, select }),
    Allegation: await prisma.allegation.findMany({ take, select, orderBy: { id: 'desc' } }),
    AllegationReport: await prisma.allegationReport.findMany({ take, select }),
    AllegationResponse: await prisma.allegationResponse.findMany({ take, select }),
  };
  const global = Object.entries(keys).map(([type, rows]) => [type, rows.map(({ id }) => toGlobalId(type as NodeType, id))] as const);
  return Object.fromEntries(global) as typeof ids;
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

describe.each(lists)('all that hangs below $root', (list) => {
  const page = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    const { data, isWhole } = await agreed({ query: pageQuery(list), variables });
    expect(isWhole).toBe(true);
    return (data as Readonly<Record<string, Page>>)[list.root] as Page;
  };

  it('is the same on every page, from both ends', async () => {
    const { totalCount, edges } = await page({ first: 100 });
    expect(totalCount).toBeGreaterThan(20);
    const [third, last] = [edges[2]?.cursor, edges.at(-1)?.cursor];
    expect((await page({ first: 7, after: third })).edges).toHaveLength(7);
    expect((await page({ last: 7, before: last })).edges).toHaveLength(7);
    expect((await page({ before: edges[6]?.cursor, after: third })).edges).toHaveLength(3);
    await page({ last: 100 });
    for (let after: string | undefined = last; after !== undefined;) after = (await page({ first: 100, after })).edges.at(-1)?.cursor;
  });
});
