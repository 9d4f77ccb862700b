import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ingestArticle } from '../../../src/ingest/ingest.js';
import { appendChanges } from '../../../src/store/append-changes.js';
import { openDatabase, type Database } from '../../../src/store/database.js';
import { newId } from '../../../src/store/ids.js';
import { writeAlone } from '../../../src/store/transaction.js';
import { running, type Running } from '../../server/running.js';
import { ask, type GraphAnswer } from '../../support/graphql-client.js';
import { testDatabase } from '../../support/database.js';

let run: Running;
beforeAll(async () => {
  run = await running();
  await ingestArticle(run.test.database, accusation);
});
afterAll(() => run.close());

const accusation = {
  url: 'https://tarn.example/waste',
  outlet: 'Tarn Gazette',
  publishedAt: '2024-10-28',
  text: 'The auditor Ada Reyes accused the mayor, Tom Vance, of taking bribes.\n\nThe council meets on Monday.',
};
const denial = {
  url: 'https://tarn.example/denial',
  outlet: 'Tarn Gazette',
  publishedAt: '2024-10-29',
  text: 'The auditor Ada Reyes accused the mayor, Tom Vance, of taking bribes. Tom Vance denied taking bribes on Tuesday.',
};

interface Shown {
  readonly cursor: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subject: { readonly __typename: string; readonly id: string } | null;
  readonly before: object | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly at: string;
  readonly decisionId: string | null;
}
interface Feed {
  readonly changes: {
    readonly totalCount: number;
    readonly nodes: readonly Shown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const fields = 'cursor kind subjectType subjectId subject { __typename id } before after at decisionId';
const read = (args: object): Promise<GraphAnswer<Feed>> =>
  ask(
    run.server.url,
    `query ($first: Int, $after: String, $filter: ChangeFilter) {
      changes(first: $first, after: $after, filter: $filter) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } }
    }`,
    args,
  );

async function readOn(after: string | null, first = 7): Promise<readonly Shown[]> {
  const all: Shown[] = [];
  for (let cursor = after; ;) {
    const page = (await read({ first, after: cursor })).data?.changes;
    if (!page) throw new Error('no page');
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    cursor = page.pageInfo.endCursor;
  }
}

const numbers = async (database: Database): Promise<readonly number[]> =>
  (await database.pool.query<{ n: number }>('SELECT sequence::int AS n FROM changes ORDER BY sequence')).rows.map(({ n }) => n);
const happened = (count: number) =>
  Array.from({ length: count }, () => ({ kind: 'ENTITY_ADDED' as const, subject: 'Entity', subjectId: newId(), after: { name: 'x' } }));

describe('a reader of the feed', () => {
  it('sees everything in the order in which it happened, each with what it happened to', async () => {
    const all = await readOn(null);
    expect(all.slice(0, 2).map(({ kind, subject }) => [kind, subject?.__typename])).toEqual([
      ['ARTICLE_INGESTED', 'Article'],
      ['ENTITY_ADDED', 'Person'],
    ]);
    expect(all.map(({ subjectId, subject }) => subject?.id === subjectId)).not.toContain(false);
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(all.length);
    expect((await read({ first: 1 })).data?.changes.totalCount).toBe(all.length);
    const report = all.find(({ kind }) => kind === 'REPORT_ADDED');
    const version = String(report?.after?.['versionId']);
    const { data } = await ask<{ node: object }, never>(run.server.url, `{ node(id: "${version}") { __typename } }`);
    expect(data).toEqual({ node: { __typename: 'ArticleVersion' } });
  });

  it('waits at the end and then sees exactly what is new, a changed status with both values', async () => {
    const end = (await readOn(null)).at(-1)?.cursor ?? null;
    expect(await readOn(end)).toEqual([]);
    await ingestArticle(run.test.database, denial);
    const fresh = await readOn(end, 2);
    expect(fresh[0]).toMatchObject({ kind: 'ARTICLE_INGESTED', before: null, decisionId: null });
    expect(fresh.at(-1)).toMatchObject({
      kind: 'STATUS_CHANGED',
      subject: { __typename: 'Allegation' },
      before: { value: 'UNANSWERED' },
      after: { value: 'DENIED', rule: 'R6' },
    });
    expect(await readOn(fresh[0]?.cursor ?? null)).toEqual(fresh.slice(1));
    const moments = (await readOn(null)).map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
  });

  it('is told nothing of a status that stays as it was', async () => {
    const count = async () => (await read({ filter: { kind: ['STATUS_CHANGED'] } })).data?.changes.totalCount;
    const before = await count();
    await ingestArticle(run.test.database, { ...denial, url: 'https://other.example/denial', publishedAt: '2024-10-30', outlet: 'Other' });
    expect(await count()).toBe(before);
  });

  it('asks for kinds and things', async () => {
    const all = await readOn(null);
    const allegation = all.find(({ kind }) => kind === 'ALLEGATION_ADDED')?.subjectId;
    const page = async (filter: object) => (await read({ first: 100, filter })).data?.changes;
    expect((await page({ subject: [allegation] }))?.nodes.map(({ kind }) => kind)).toEqual(['ALLEGATION_ADDED', 'STATUS_CHANGED']);
    const statements = all.filter(({ kind }) => kind === 'STATEMENT_ADDED');
    expect((await page({ kind: ['STATEMENT_ADDED'] }))?.nodes).toEqual(statements);
    expect(await page({ subjectType: ['Statement'], kind: ['STATEMENT_ADDED'] })).toMatchObject({ totalCount: statements.length });
    expect(await page({ from: '2100-01-01T00:00:00Z' })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('sees that a thing is gone', async () => {
    await writeAlone(run.test.database, (transaction) => appendChanges(transaction, happened(1)));
    const last = (await readOn(null)).at(-1);
    expect(last).toMatchObject({ kind: 'ENTITY_ADDED', subjectType: 'Entity', subject: null });
  });
});

describe('a cursor is refused', () => {
  const code = async (after: string) => (await read({ after })).errors?.[0]?.extensions.code;
  const forged = (...values: readonly unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

  it('of another ledger', async () => {
    const other = await testDatabase();
    await ingestArticle(other.database, accusation);
    const { rows } = await other.database.pool.query<{ id: string }>('SELECT subject_id AS id FROM changes WHERE sequence = 1');
    await other.close();
    expect(await code(forged('changes', 1, rows[0]?.id))).toBe('BAD_USER_INPUT');
  });

  it('of a number that does not exist yet, or never will', async () => {
    const [, sequence, id] = JSON.parse(Buffer.from((await readOn(null)).at(-1)?.cursor ?? '', 'base64url').toString()) as unknown[];
    expect(await code(forged('changes', sequence, id))).toBeUndefined();
    for (const number of [Number(sequence) + 1, 0, -1, 1.5, 2 ** 53, '1'])
      expect(await code(forged('changes', number, id))).toBe('BAD_USER_INPUT');
    expect(await code(forged('articles', sequence, id))).toBe('BAD_USER_INPUT');
  });
});

describe('numbers', () => {
  let database: Database;
  beforeEach(() => {
    ({ database } = run.test);
  });

  it('have no gap after rollbacks and writers at once in two processes’ places', async () => {
    const other = await openDatabase(run.test.connection);
    const writers = Array.from({ length: 40 }, (_, at) =>
      writeAlone(at % 2 === 0 ? database : other, async (transaction) => {
        await appendChanges(transaction, happened(1 + (at % 5)));
        if (at % 3 === 0) throw new Error('thought better of it');
        await appendChanges(transaction, happened(1));
      }),
    );
    const done = await Promise.allSettled(writers);
    await other.close();
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(14);
    const all = await numbers(database);
    expect(all).toEqual(all.map((_, at) => at + 1));
  });

  it.each([
    ['UPDATE changes SET kind = kind WHERE sequence = 1', /changes is append-only/],
    ['DELETE FROM changes WHERE sequence = 1', /changes is append-only/],
    ['TRUNCATE changes', /changes is append-only/],
    [
      `INSERT INTO changes (sequence, kind, subject, subject_id) SELECT max(sequence) + 2, 'ENTITY_ADDED', 'Entity', gen_random_uuid() FROM changes`,
      /without a gap/,
    ],
    [`INSERT INTO changes (sequence, kind, subject, subject_id) VALUES (-1, 'ENTITY_ADDED', 'Entity', gen_random_uuid())`, /without a gap/],
    [`INSERT INTO changes (sequence, kind, subject, subject_id) VALUES (1, 'ENTITY_ADDED', 'Entity', gen_random_uuid())`, /duplicate key/],
  ])('the database refuses %s', async (sql, message) => {
    await expect(database.pool.query(sql)).rejects.toThrow(message);
  });
});
