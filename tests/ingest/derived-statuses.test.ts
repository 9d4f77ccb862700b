import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { deriveMissingStatuses, writeStatuses } from '../../src/graph/allegations/derive-statuses.js';
import { graphContext } from '../../src/graph/context.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { readFiles } from '../../src/ingest/read-files.js';
import { createSchema } from '../../src/server/schema.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let schema: GraphQLSchema;
beforeAll(async () => {
  test = await testDatabase();
  schema = await createSchema();
});
afterAll(() => test.close());

interface Kept {
  readonly title: string;
  readonly status: string | null;
  readonly reviewed: string | null;
  readonly level: string | null;
  readonly accused: readonly (readonly [string, string | null, string | null])[];
}

const byTitle = (kept: readonly Kept[]): readonly Kept[] => [...kept].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** What filters and counts read. */
async function kept(): Promise<readonly Kept[]> {
  const rows = await test.database.prisma.allegation.findMany({
    where: { reports: { some: { version: { isCurrent: true }, reviewState: { not: 'REJECTED' } } } },
    include: { accused: { orderBy: { position: 'asc' } } },
  });
  return byTitle(
    rows.map(({ title, status, reviewedStatus, corroboration, accused }) => ({
      title,
      status,
      reviewed: reviewedStatus,
      level: corroboration,
      accused: accused.map((party) => [party.label, party.status, party.reviewedStatus] as const),
    })),
  );
}

/** What answers derive anew. */
async function derived(): Promise<readonly Kept[]> {
  const source = `{ allegations(first: 100) { nodes { title status { value } reviewed: status(basis: REVIEWED) { value } corroboration { level }
    accused { label status { value } reviewed: status(basis: REVIEWED) { value } } } } }`;
  const { data, errors } = await graphql({ schema, source, contextValue: graphContext(test.database.prisma) });
  expect(errors).toBeUndefined();
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is that of the query above
  const { nodes } = JSON.parse(JSON.stringify(data)).allegations as { nodes: any[] };
  return byTitle(
    nodes.map(({ title, status, reviewed, corroboration, accused }) => ({
      title,
      status: status.value,
      reviewed: reviewed.value,
      level: corroboration.level,
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
      accused: accused.map((party: any) => [party.label, party.status.value, party.reviewed.value]),
    })),
  );
}

const denial = {
  url: 'https://tarn.example/vance',
  publishedAt: '2031-01-05T08:00:00Z',
  outlet: 'The Tarn Post',
  headline: 'Auditor accuses mayor',
  text: 'The auditor Ada Reyes accused the mayor, Tom Vance, of taking bribes.\n\nVance denied the accusation.',
};

it('what is kept is what is derived anew, after each article, in whatever order they come', async () => {
  const articles = readFiles(['demo'])
    .map(({ article }) => article)
    .reverse();
  for (const [index, article] of articles.entries()) {
    await ingestArticle(test.database, article);
    if (index % 3 === 0) expect(await kept()).toEqual(await derived());
  }
  const all = await kept();
  expect(all).toEqual(await derived());
  expect(new Set(all.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5);
}, 120_000);

it('after a version that drops an answer, and one that drops the accusation', async () => {
  const statusOf = async () => (await kept()).find(({ accused }) => accused.some(([label]) => /Vance/.test(label)))?.status;
  await ingestArticle(test.database, denial);
  expect(await statusOf()).toBe('DENIED');
  await ingestArticle(test.database, {
    ...denial,
    text: 'The auditor Ada Reyes accused the mayor, Tom Vance, of taking bribes.\n\nThe council meets on Monday.',
  });
  expect(await statusOf()).toBe('UNANSWERED');
  expect(await kept()).toEqual(await derived());
  await ingestArticle(test.database, { ...denial, text: 'The council of Tarn meets on Monday to talk about the bridge over the river.' });
  expect(await statusOf()).toBeUndefined();
  expect(await kept()).toEqual(await derived());
});

it('after decisions of editors, on both bases; rejecting restores what was before', async () => {
  const { prisma } = test.database;
  const before = await kept();
  const ids = (await prisma.allegation.findMany({ select: { id: true } })).map(({ id }) => id);
  const decide = async (state: string) => {
    await prisma.$executeRawUnsafe(`UPDATE allegation_responses SET review_state = '${state}' WHERE abs(hashtext(id::text)) % 2 = 0`);
    await prisma.$executeRawUnsafe(`UPDATE allegation_reports SET review_state = '${state}' WHERE abs(hashtext(id::text)) % 3 = 0`);
    await writeStatuses(prisma, ids);
    expect(await kept()).toEqual(await derived());
    return kept();
  };
  expect(new Set((await decide('ACCEPTED')).map(({ reviewed }) => reviewed)).size).toBeGreaterThan(1);
  expect(await decide('REJECTED')).not.toEqual(before);
  expect(await decide('UNREVIEWED')).toEqual(before);
});

it('a ledger from before gets what it lacks', async () => {
  const before = await kept();
  await test.database.prisma.$executeRaw`UPDATE allegations SET status = NULL, reviewed_status = NULL, corroboration = NULL`;
  await test.database.prisma.$executeRaw`UPDATE accused_parties SET status = NULL, reviewed_status = NULL`;
  expect(await deriveMissingStatuses(test.database.prisma)).toBeGreaterThan(20);
  expect(await kept()).toEqual(before);
  expect(await deriveMissingStatuses(test.database.prisma)).toBe(0);
});
