import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ArticleText } from '../../src/extract/document.js';
import { extractorOf } from '../../src/extract/extractor-of.js';
import { extract } from '../../src/extract/extract.js';
import {
  ingestArticle,
  keepArticle,
  keepArticles,
  prepareArticle,
  type IngestResult,
  type Prepared,
  type ReadArticle,
} from '../../src/ingest/ingest.js';
import { projectFolder } from '../../src/settings.js';
import type { Database } from '../../src/store/database.js';
import { counts } from '../support/contents.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { ledgerState } from '../support/ledger-state.js';
import { accusation, accusationEdited, answerAlone, manyArticles, sameAccusation } from './fixtures/articles.js';

let open: TestDatabase[] = [];
afterEach(async () => {
  await Promise.all(open.map((test) => test.close()));
  open = [];
});
async function fresh(): Promise<TestDatabase> {
  const test = await testDatabase();
  open = [...open, test];
  return test;
}

const byRules: ReadArticle = async (article) => ({ findings: extract(article), extractor: extractorOf({}) });

const demo = readdirSync(join(projectFolder, 'demo'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => JSON.parse(readFileSync(join(projectFolder, 'demo', path), 'utf8')) as ArticleText);

async function prepareAll({ database }: TestDatabase, articles: readonly ArticleText[]): Promise<readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const article of articles) prepared.push(await prepareArticle(database, article, byRules));
  return prepared;
}

async function keepAll(database: Database, prepared: readonly Prepared[]): Promise<readonly IngestResult[]> {
  const results: IngestResult[] = [];
  for await (const result of keepArticles(database, prepared)) results.push(result);
  return results;
}

/** Without ids: what became of each article, and all that search and quotations hold. */
async function told({ database }: TestDatabase, results: readonly IngestResult[]) {
  const ids = new Map(results.map(({ articleId }, at) => [articleId, at]));
  // Changes are compared below. Questions whose two allegations have become one stay where they were asked, and nobody is shown them.
  const unlike = new Set(['allegation_matches', 'changes']);
  const rowsToCompare = Object.entries(await counts(database.pool)).filter(([table]) => !unlike.has(table));
  const rows = async (sql: string): Promise<unknown> => (await database.pool.query(sql)).rows;
  return {
    outcomes: results.map(({ outcome, counts: found, nearDuplicateOf, articleId }) => ({
      outcome,
      found,
      near: nearDuplicateOf === null ? null : (ids.get(nearDuplicateOf) ?? 'another'),
      same: ids.get(articleId),
    })),
    rows: rowsToCompare,
    state: await ledgerState(database.prisma),
    searched: await rows(
      'SELECT kind::text, language, category::text, speech_act::text, listed_at, strip(vector)::text AS words FROM search_documents ORDER BY 1, 6, 4, 5',
    ),
    quoted: await rows(
      'SELECT quotation.text, first_listed_at, words, difference::text, drift FROM quotation_texts JOIN quotations AS quotation ON quotation.id = quotation_id ORDER BY 3, 1',
    ),
    names: await rows(
      'SELECT entities.name, text, normalized, entity_names.kind::text FROM entity_names JOIN entities ON entities.id = entity_id ORDER BY 1, 2, 3, 4',
    ),
    clusters: await rows(
      'SELECT canonical_url, syndication_cluster, outlets.slug FROM articles LEFT JOIN outlets ON outlets.id = outlet_id ORDER BY 1',
    ),
    statuses: await rows('SELECT title, status::text, reviewed_status::text, corroboration::text FROM allegations ORDER BY 1, 2'),
    // What a status was between two articles of one batch, nobody saw.
    changes: named(
      await rows(`SELECT kind::text, subject, subject_id::text, after FROM changes WHERE kind <> 'STATUS_CHANGED' ORDER BY sequence`),
    ),
  };
}

/** With a number for each id, in the order in which they come. */
function named(rows: unknown): unknown {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => numbers.get(id) ?? numbers.set(id, numbers.size).size - 1;
  return JSON.parse(JSON.stringify(rows).replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => `id ${numberOf(id)}`));
}

const agency = `${accusation.text}\n\nThe agency has watched the river since spring, and its boats go out twice a week to take water from it at nine places between the bridge and the harbour.`;
const sameWork: readonly ArticleText[] = [
  { ...accusation, text: agency },
  { ...accusation, text: agency, url: 'https://herald.example/waste', outlet: 'Harbour Herald', headline: 'River' },
  { ...accusation, text: agency, url: 'https://third.example/waste', outlet: 'Third', publishedAt: '2024-10-30' },
];

/** Two that are held to be one until a third, the oldest, fits the second better; and an answer that came before what it answers. */
const moving: readonly ArticleText[] = [
  answerAlone,
  ...[
    ['2024-11-02', 'dumping waste in the harbour'],
    ['2024-11-03', 'dumping toxic waste in the river and the harbour'],
    ['2024-11-01', 'dumping toxic waste in the river'],
  ].map(([publishedAt = '', act]) => ({
    url: `https://herald.example/river/${publishedAt}`,
    outlet: 'Harbour Herald',
    publishedAt,
    text: `The Harbour Union accused Halder Marine Ltd of ${act}.`,
  })),
];

describe('articles that are written together', () => {
  it.each<[string, readonly ArticleText[]]>([
    ['the demo', demo],
    ['the demo, the last first', [...demo].reverse()],
    ['a crowd about the same people', manyArticles(12)],
    ['versions, answers and duplicates', [accusation, sameAccusation, accusationEdited, accusation, answerAlone, sameAccusation]],
    ['the same work in three papers', sameWork],
    ['what a later one moves and links anew', moving],
  ])('leave what they leave one after another: %s', async (_, articles) => {
    const [alone, together] = [await fresh(), await fresh()];
    const one: IngestResult[] = [];
    for (const prepared of await prepareAll(alone, articles)) one.push(await keepArticle(alone.database, prepared));
    const many = await keepAll(together.database, await prepareAll(together, articles));
    expect(await told(together, many)).toEqual(await told(alone, one));
  });

  it('log what a later one moves and links anew among them, as if each had been written before the next', async () => {
    const test = await fresh();
    await keepAll(test.database, await prepareAll(test, moving));
    const batches = await test.database.pool.query('SELECT DISTINCT xmin::text FROM extraction_runs');
    expect(batches.rows).toHaveLength(1);
    const { rows } = await test.database.pool.query<{ kind: string }>(
      `SELECT kind::text FROM changes WHERE kind IN ('REPORT_MOVED', 'RESPONSE_LINKED') ORDER BY sequence`,
    );
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['REPORT_MOVED', 'RESPONSE_LINKED']));
    // Who follows the log ends where the ledger is.
    const replayed = await test.database.pool.query(
      `SELECT reported.id FROM reported_allegations AS reported
       WHERE allegation_id::text <> (SELECT after ->> 'allegationId' FROM changes WHERE kind = 'REPORT_MOVED' AND after ->> 'reportedId' = reported.id::text
         ORDER BY sequence DESC LIMIT 1)`,
    );
    expect(replayed.rows).toEqual([]);
  });

  it('are kept up to the first that cannot be, and no article with it or after it', async () => {
    const test = await fresh();
    const articles = manyArticles(5);
    const prepared = await prepareAll(test, articles);
    const bad = prepared[3];
    if (bad === undefined || 'known' in bad) throw new Error('the fourth article was read');
    const [mention] = bad.reading.findings.mentions;
    // A mention that ends before it starts is refused by the database.
    const broken = { ...bad.reading.findings, mentions: [{ ...bad.reading.findings.mentions[0], ...mention, end: -1 }] };
    const results: IngestResult[] = [];
    const keeping = (async () => {
      const batch = prepared.map((one) => (one === bad ? { ...bad, reading: { ...bad.reading, findings: broken } } : one));
      for await (const result of keepArticles(test.database, batch as readonly Prepared[])) results.push(result);
    })();
    await expect(keeping).rejects.toThrow(/check/);
    expect(results.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(await counts(test.database.pool)).toMatchObject({ articles: 3, allegations: 1, allegation_reports: 3 });
    // And the ledger takes the others afterwards.
    for (const article of articles) await ingestArticle(test.database, article);
    expect(await counts(test.database.pool)).toMatchObject({ articles: 5, allegation_reports: 5 });
  });

  it('may be many of which some are known', async () => {
    const test = await fresh();
    const articles = manyArticles(6);
    for (const article of articles.slice(2, 4)) await ingestArticle(test.database, article);
    const results = await keepAll(test.database, await prepareAll(test, articles));
    expect(results.map(({ outcome }) => outcome)).toEqual(['CREATED', 'CREATED', 'DUPLICATE', 'DUPLICATE', 'CREATED', 'CREATED']);
  });
});
