import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';
import { publishedMoment } from '../published-at.js';
import type { Happened } from '../../store/append-changes.js';
import { saveOutlets } from './outlets.js';
import type { Reading, SavedVersion } from './reading.js';
import { joinSyndication } from './syndication.js';

export interface SavedArticle {
  readonly outcome: 'CREATED' | 'NEW_VERSION';
  readonly version: SavedVersion;
  readonly outletId: string | null;
  /** The first other article with the same agency text; null when there is none. */
  readonly nearDuplicateOf: string | null;
  readonly added: Happened;
}

/** Writes articles, or new versions of those that are known, with their blocks and the run that read them. No two may have one canonical URL. */
export async function saveArticles(transaction: Transaction, readings: readonly Reading[]): Promise<readonly SavedArticle[]> {
  const stored = await runSql<StoredArticle>(
    transaction,
    Prisma.sql`SELECT id::text, canonical_url AS "canonicalUrl", outlet_id::text AS "outletId", listed_at AS "listedAt", published_at AS "publishedAt",
      ARRAY(SELECT json_build_object('id', id, 'number', number) FROM article_versions WHERE article_id = articles.id) AS versions
    FROM articles WHERE canonical_url = ANY(${readings.map(({ canonicalUrl }) => canonicalUrl)})`,
  );
  const known = new Map(stored.map((article) => [article.canonicalUrl, article]));
  const created = readings.filter(({ canonicalUrl }) => !known.has(canonicalUrl));
  const outlets = await saveOutlets(transaction, created);
  const fresh = new Map(created.map((reading, at) => [reading.canonicalUrl, newArticle(reading, outlets[at] ?? null)]));
  const placed = readings.map((reading) => {
    const earlier = known.get(reading.canonicalUrl);
    const article = earlier ?? fresh.get(reading.canonicalUrl);
    if (article === undefined) throw new Error(`Nothing was made of the article ${reading.canonicalUrl}`);
    return { reading, article, isKnown: earlier !== undefined, version: versionOf(article, earlier?.versions ?? []) };
  });

  const again = stored.map(({ id }) => id);
  if (again.length > 0)
    await transaction.articleVersion.updateMany({ where: { articleId: { in: again }, isCurrent: true }, data: { isCurrent: false } });
  const syndication = await joinSyndication(
    transaction,
    placed.map(({ article, reading }) => ({ articleId: article.id, listedAt: article.listedAt, text: reading.findings.agencyText })),
  );
  const clusterAt = (at: number): string | null => syndication.joined[at]?.cluster ?? null;
  await insertRows<Prisma.ArticleCreateManyInput>(
    transaction,
    'articles',
    placed.flatMap(({ reading }, at) => {
      const made = fresh.get(reading.canonicalUrl);
      return made === undefined ? [] : [{ ...made, syndicationCluster: clusterAt(at) }];
    }),
  );
  for (const [at, { reading, article, isKnown }] of placed.entries())
    if (isKnown) await makeRoom(transaction, article.id, reading, clusterAt(at));
  if (again.length > 0) await transaction.agencyText.deleteMany({ where: { articleId: { in: again } } });
  await syndication.write(transaction);
  await writeVersions(transaction, placed);

  return placed.map(({ reading, article, isKnown, version }, at): SavedArticle => ({
    outcome: isKnown ? 'NEW_VERSION' : 'CREATED',
    version,
    outletId: article.outletId,
    nearDuplicateOf: syndication.joined[at]?.nearDuplicateOf ?? null,
    added: {
      kind: isKnown ? 'VERSION_ADDED' : 'ARTICLE_INGESTED',
      subject: 'Article',
      subjectId: article.id,
      after: { headline: reading.findings.document.headline, number: version.number, versionId: version.versionId },
    },
  }));
}

function newArticle({ article, canonicalUrl, findings, startedAt }: Reading, outletId: string | null) {
  const publishedAt = publishedMoment(article.publishedAt);
  return {
    id: newId(),
    url: article.url ?? null,
    canonicalUrl,
    outletId,
    language: findings.document.language,
    publishedAt,
    modifiedAt: publishedMoment(article.modifiedAt),
    byline: article.byline ?? null,
    listedAt: publishedAt ?? startedAt,
  };
}

/** What is asked of an article that the ledger has. */
interface StoredArticle extends Pick<ReturnType<typeof newArticle>, 'id' | 'canonicalUrl' | 'outletId' | 'listedAt' | 'publishedAt'> {
  readonly versions: readonly { readonly id: string; readonly number: number }[];
}

const versionOf = (
  { id, canonicalUrl, listedAt, publishedAt }: Omit<StoredArticle, 'versions'>,
  earlier: readonly { readonly id: string; readonly number: number }[],
): SavedVersion => ({
  articleId: id,
  versionId: newId(),
  runId: newId(),
  canonicalUrl,
  number: Math.max(0, ...earlier.map(({ number }) => number)) + 1,
  listedAt,
  publishedAt,
  earlierVersionIds: earlier.map((version) => version.id),
});

/** The new version becomes the current one. The article keeps its date, so that lists stay in their order; a later one is its change. */
async function makeRoom(
  transaction: Transaction,
  articleId: string,
  { article, findings }: Reading,
  syndicationCluster: string | null,
): Promise<void> {
  await transaction.article.update({
    where: { id: articleId },
    data: {
      modifiedAt: publishedMoment(article.modifiedAt ?? article.publishedAt),
      ...(article.byline === undefined ? {} : { byline: article.byline }),
      language: findings.document.language,
      syndicationCluster,
    },
  });
}

async function writeVersions(
  transaction: Transaction,
  placed: readonly { readonly reading: Reading; readonly version: SavedVersion }[],
): Promise<void> {
  await insertRows<Prisma.ArticleVersionCreateManyInput>(
    transaction,
    'article_versions',
    placed.map(({ reading: { findings, sha256, startedAt }, version: { articleId, versionId, number } }) => {
      const { text, headline } = findings.document;
      return { id: versionId, articleId, number, isCurrent: true, headline, text, hasPairs: hasPairs(text), sha256, fetchedAt: startedAt };
    }),
  );
  await insertRows<Prisma.BlockCreateManyInput>(
    transaction,
    'blocks',
    placed.flatMap(({ reading, version: { versionId } }) =>
      reading.findings.document.blocks.map(({ kind, start, end, credit }, position) => ({
        id: newId(),
        versionId,
        position,
        kind,
        start,
        end,
        credit: credit ?? null,
      })),
    ),
  );
  await insertRows<Prisma.ExtractionRunCreateManyInput>(
    transaction,
    'extraction_runs',
    placed.map(({ reading: { extractor, startedAt, durationMs }, version: { versionId, runId } }) => ({
      id: runId,
      versionId,
      extractor: extractor.name,
      release: extractor.version,
      modelHash: extractor.modelHash ?? null,
      startedAt,
      durationMs,
    })),
  );
}

/** Whether a text holds characters that are two UTF-16 code units. */
const hasPairs = (text: string): boolean => /[\uD800-\uDBFF]/.test(text);
