import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ArticleText } from '../../src/extract/document.js';
import { ingestArticle, type IngestResult } from '../../src/ingest/ingest.js';
import { openDatabase } from '../../src/store/database.js';
import { projectFolder } from '../../src/settings.js';
import { contents, counts } from '../support/contents.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { accusation, accusationEdited, answerAlone, manyArticles, sameAccusation } from './fixtures/articles.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await testDatabase();
});
afterEach(() => test.close());

const ingest = (article: Parameters<typeof ingestArticle>[1]): Promise<IngestResult> => ingestArticle(test.database, article);
const rows = async (sql: string): Promise<unknown[]> => (await test.database.pool.query<Record<string, unknown>>(sql)).rows;

describe('an article', () => {
  it('is written whole, with the words that prove each finding', async () => {
    const { outcome, counts: found } = await ingest(accusation);
    expect({ outcome, found }).toEqual({
      outcome: 'CREATED',
      found: { statements: 3, allegations: 1, reports: 1, responses: 1, newEntities: 3 },
    });
    const { prisma } = test.database;
    const version = await prisma.articleVersion.findFirstOrThrow({
      include: { article: { include: { outlet: true } }, blocks: { orderBy: { position: 'asc' } }, runs: true },
    });
    expect(version.article).toMatchObject({
      url: accusation.url,
      canonicalUrl: accusation.url,
      language: 'en',
      publishedAt: new Date('2024-10-31'),
      listedAt: new Date('2024-10-31'),
    });
    expect(version.article.outlet).toMatchObject({ name: 'Tarn Gazette', slug: 'tarn gazette', domain: 'tarngazette.example' });
    expect(version.blocks.map(({ kind, start, end }) => [kind, version.text.slice(start, end)])).toEqual([
      ['HEADLINE', 'Halder Marine Ltd accused over waste'],
      ...accusation.text.split('\n\n').map((paragraph) => ['PARAGRAPH', paragraph]),
    ]);
    expect(version.runs).toHaveLength(1);

    const allegation = await prisma.allegation.findFirstOrThrow({
      include: {
        accused: { include: { entity: true } },
        reports: { include: { parties: { orderBy: { role: 'asc' } } } },
        responses: { include: { response: true } },
      },
    });
    expect(allegation).toMatchObject({
      category: 'ENVIRONMENTAL_HARM',
      predicate: 'dump',
      firstReportedAt: new Date('2024-10-31'),
      lastReportedAt: new Date('2024-10-31'),
    });
    expect(allegation.accused.map(({ entity, label, lastReportedAt }) => [entity?.name, label, lastReportedAt])).toEqual([
      ['Halder Marine Ltd', 'Halder Marine Ltd', new Date('2024-10-31')],
    ]);
    expect(
      allegation.reports.map(({ actStart, actEnd, matchReason }) => [version.text.slice(actStart ?? 0, actEnd ?? 0), matchReason]),
    ).toEqual([['dumping toxic waste in the river', null]]);
    expect(allegation.reports[0]?.parties.map(({ role, start, end }) => [role, version.text.slice(start ?? 0, end ?? 0)])).toEqual([
      ['ACCUSER', 'The Fisheries Agency'],
      ['ACCUSED', 'Halder Marine Ltd'],
    ]);
    expect(allegation.responses.map(({ role, response }) => [role, response.type, response.responderLabel])).toEqual([
      ['ACCUSED', 'DENIED', 'Halder Marine Ltd'],
    ]);
  });

  it('is logged in the order in which things came to be', async () => {
    await ingest(accusation);
    expect(await rows('SELECT kind::text, count(*)::int AS n FROM changes GROUP BY kind ORDER BY min(sequence)')).toEqual([
      { kind: 'ARTICLE_INGESTED', n: 1 },
      { kind: 'ENTITY_ADDED', n: 3 },
      { kind: 'STATEMENT_ADDED', n: 3 },
      { kind: 'ALLEGATION_ADDED', n: 1 },
      { kind: 'REPORT_ADDED', n: 1 },
      { kind: 'RESPONSE_ADDED', n: 1 },
    ]);
  });

  it.each([
    [{ ...accusation, url: undefined }, 'without a URL'],
    [{ ...accusation, url: 'http://www.tarngazette.example/2024/10/waste/amp?utm_source=mail#top' }, 'under another spelling of its URL'],
    [{ ...accusation, text: accusation.text.replaceAll('\n', '\r\n') }, 'with other line ends'],
    [accusation, 'as it was'],
  ])('changes nothing when it comes again (row %#)', async (again) => {
    const first = await ingest(accusation);
    const before = await contents(test.database.pool);
    expect(await ingest(again)).toMatchObject({
      outcome: 'DUPLICATE',
      articleId: first.articleId,
      versionId: first.versionId,
      counts: { statements: 0 },
    });
    expect(await contents(test.database.pool)).toEqual(before);
  });

  it('that came without a URL is known when it comes with one', async () => {
    await ingest({ text: accusation.text, headline: accusation.headline });
    expect(await ingest(accusation)).toMatchObject({ outcome: 'DUPLICATE' });
  });

  it('of another outlet with the same text is another article, of the same work', async () => {
    const text = `${accusation.text}\n\nThe agency has watched the river since spring, and its boats go out twice a week to take water from it at nine places between the bridge and the harbour.`;
    await ingest({ ...accusation, text });
    expect(
      await ingest({ ...accusation, text, url: 'https://herald.example/waste', outlet: 'Harbour Herald', headline: 'River' }),
    ).toMatchObject({ outcome: 'CREATED' });
    expect(await rows('SELECT count(*)::int AS articles, count(DISTINCT syndication_cluster)::int AS clusters FROM articles')).toEqual([
      { articles: 2, clusters: 1 },
    ]);
  });

  it('without a date is listed when it was read', async () => {
    await ingest({ text: accusation.text });
    const [row] = (await rows("SELECT published_at, now() - listed_at < interval '1 minute' AS is_now, canonical_url FROM articles")) as {
      canonical_url: string;
    }[];
    expect(row).toEqual({ published_at: null, is_now: true, canonical_url: expect.stringMatching(/^urn:sha256:[0-9a-f]{64}$/) });
  });

  it('that says nothing is kept as well', async () => {
    expect(await ingest({ text: 'Rain.' })).toMatchObject({ outcome: 'CREATED', counts: { statements: 0, allegations: 0 } });
  });

  it.each<[ArticleText, string, string]>([
    [{ text: ' \u0000 ' }, 'The article has no text that is worth keeping', 'nothing but blanks'],
    [{ ...accusation, publishedAt: 'yesterday' }, 'publishedAt "yesterday" is not a date', 'a date in words'],
    [{ ...accusation, url: 'ftp://tarn.example/a' }, 'url "ftp://tarn.example/a" is not a web address', 'no web address'],
  ])('is refused and leaves nothing (row %#)', async (article, message) => {
    await expect(ingest(article)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
    expect(Object.values(await counts(test.database.pool)).reduce((sum, count) => sum + count)).toBe(0);
  });

  it('may hold any characters', async () => {
    const text = 'Zoë “Ünal”\u0000 said \ud83d\ude00 it is 5\u00a0% – \ud800 done. مرحبا\u200b';
    await ingest({ text });
    const [version] = await test.database.prisma.articleVersion.findMany({ include: { blocks: true } });
    expect(version?.blocks.map(({ start, end }) => version.text.slice(start, end)).join('\n\n')).toBe(version?.text);
  });
});

describe('a new version', () => {
  it('becomes the current one, keeps what was found before, and doubles no allegation', async () => {
    const first = await ingest(accusation);
    const second = await ingest(accusationEdited);
    expect(second).toMatchObject({ outcome: 'NEW_VERSION', articleId: first.articleId, counts: { statements: 4, newEntities: 0 } });
    expect(await rows('SELECT number, is_current FROM article_versions ORDER BY number')).toEqual([
      { number: 1, is_current: false },
      { number: 2, is_current: true },
    ]);
    expect(await rows('SELECT published_at, modified_at FROM articles')).toEqual([
      { published_at: new Date('2024-10-31'), modified_at: new Date('2024-11-01') },
    ]);
    expect(await counts(test.database.pool)).toMatchObject({
      articles: 1,
      statements: 7,
      allegations: 1,
      accused_parties: 1,
      allegation_reports: 2,
      allegation_responses: 2,
      response_links: 2,
    });
    expect(await rows('SELECT match_reason FROM allegation_reports ORDER BY id')).toEqual([
      { match_reason: null },
      { match_reason: 'an earlier version of the article reports it' },
    ]);
    expect(await rows(`SELECT kind::text FROM changes WHERE subject = 'Article' ORDER BY sequence`)).toEqual([
      { kind: 'ARTICLE_INGESTED' },
      { kind: 'VERSION_ADDED' },
    ]);
  });

  it('is none when the article goes back to a text that it had', async () => {
    const first = await ingest(accusation);
    await ingest(accusationEdited);
    const before = await contents(test.database.pool);
    expect(await ingest(accusation)).toMatchObject({ outcome: 'DUPLICATE', versionId: first.versionId });
    expect(await contents(test.database.pool)).toEqual(before);
  });
});

describe('articles of one affair', () => {
  it('have their entities, allegations and answers in common', async () => {
    await ingest(accusation);
    expect(await ingest(sameAccusation)).toMatchObject({ outcome: 'CREATED', counts: { newEntities: 1, reports: 1 } });
    await ingest(answerAlone);
    expect(await rows(`SELECT name FROM entities WHERE name LIKE 'Halder%'`)).toEqual([{ name: 'Halder Marine Ltd' }]);
    expect(await rows('SELECT first_reported_at AS first, last_reported_at AS last FROM allegations')).toEqual([
      { first: new Date('2024-10-31'), last: new Date('2024-11-02') },
    ]);
    expect(await rows('SELECT last_reported_at AS last FROM accused_parties')).toEqual([{ last: new Date('2024-11-02') }]);
    expect(
      await rows(
        'SELECT type::text, role::text FROM response_links JOIN allegation_responses ON id = response_id ORDER BY allegation_responses.listed_at',
      ),
    ).toEqual([
      { type: 'DENIED', role: 'ACCUSED' },
      { type: 'ACKNOWLEDGED', role: 'ACCUSED' },
    ]);
  });

  it('may be read in any order: dates reach from the first to the last report', async () => {
    await ingest(sameAccusation);
    await ingest(accusation);
    expect(await rows('SELECT first_reported_at AS first, last_reported_at AS last FROM allegations')).toEqual([
      { first: new Date('2024-10-31'), last: new Date('2024-11-02') },
    ]);
  });
});

describe('many at once', () => {
  it('the same article ten times is one article and nine duplicates', async () => {
    // Two connections to the ledger, as of two processes.
    const other = await openDatabase(test.connection);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => ingestArticle(index % 2 === 0 ? test.database : other, accusation)),
    );
    await other.close();
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', ...Array.from({ length: 9 }, () => 'DUPLICATE')]);
    expect(new Set(results.map(({ versionId }) => versionId)).size).toBe(1);
    expect(await counts(test.database.pool)).toMatchObject({ articles: 1, statements: 3, allegations: 1, entities: 3 });
  });

  it('different articles about the same people double nobody', async () => {
    const other = await openDatabase(test.connection);
    const articles = manyArticles(16);
    await Promise.all(articles.map((article, index) => ingestArticle(index % 2 === 0 ? test.database : other, article)));
    await other.close();
    expect(await counts(test.database.pool)).toMatchObject({ articles: 16, allegations: 1, allegation_reports: 16, outlets: 1 });
    expect(await rows('SELECT name, count(*)::int AS n FROM entities GROUP BY name HAVING count(*) > 1')).toEqual([]);
    expect(
      await rows(
        'SELECT count(*)::int AS n FROM (SELECT sequence - lag(sequence) OVER (ORDER BY sequence) AS step FROM changes) AS steps WHERE step <> 1',
      ),
    ).toEqual([{ n: 0 }]);
  });
});

describe('kill -9', () => {
  /** Articles of which something is missing: none may be half there. */
  const broken = `
    SELECT articles.id FROM articles
    LEFT JOIN article_versions AS version ON version.article_id = articles.id AND version.is_current
    WHERE version.id IS NULL
      OR (SELECT count(*) FROM blocks WHERE version_id = version.id) <> 4
      OR (SELECT count(*) FROM extraction_runs WHERE version_id = version.id) <> 1
      OR (SELECT count(*) FROM mentions WHERE version_id = version.id) = 0
      OR (SELECT count(*) FROM statements WHERE version_id = version.id) <> 4
      OR (SELECT count(*) FROM allegation_reports WHERE version_id = version.id) <> 1
      OR (SELECT count(*) FROM allegation_responses JOIN response_links ON response_id = allegation_responses.id WHERE version_id = version.id) <> 1
      OR (SELECT count(*) FROM changes WHERE subject_id = articles.id AND kind = 'ARTICLE_INGESTED') <> 1`;

  it('of a process that reads articles leaves no half of one, and the rest can be read afterwards', async () => {
    const total = 40;
    const connection = JSON.stringify(test.connection);
    const script = join(projectFolder, 'tests', 'ingest', 'fixtures', 'ingest-crowd.ts');
    for (const afterLines of [1, 4, 9]) {
      const child = spawn(process.execPath, ['--import', 'tsx', script, connection, String(total)], {
        cwd: projectFolder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let lines = 0;
      child.stdout.on('data', (data: Buffer) => {
        lines += data.toString().split('CREATED').length - 1;
        if (lines >= afterLines) setTimeout(() => child.kill('SIGKILL'), afterLines % 7);
      });
      const signal = await new Promise((resolve) => child.once('exit', (_, killedBy) => resolve(killedBy)));
      expect(signal).toBe('SIGKILL');
      expect(await rows(broken)).toEqual([]);
    }
    const { articles } = await counts(test.database.pool);
    expect(articles).toBeGreaterThan(10);
    for (const article of manyArticles(total)) await ingest(article);
    expect(await counts(test.database.pool)).toMatchObject({ articles: total, allegations: 1, allegation_reports: total, entities: 4 });
    expect(await rows(broken)).toEqual([]);
    // And the question above does see a half article.
    await test.database.pool.query('DELETE FROM blocks WHERE id = (SELECT id FROM blocks LIMIT 1)');
    expect(await rows(broken)).toHaveLength(1);
  });
});
