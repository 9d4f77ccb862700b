import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { publishedMoment } from '../published-at.js';
import type { Added } from './changes.js';
import { saveOutlet } from './outlets.js';
import type { Reading, SavedVersion } from './reading.js';
import { joinSyndication } from './syndication.js';

export interface SavedArticle {
  readonly outcome: 'CREATED' | 'NEW_VERSION';
  readonly version: SavedVersion;
  /** The first other article with the same agency text; null when there is none. */
  readonly nearDuplicateOf: string | null;
  readonly added: readonly Added[];
}

/** Writes the article, or a new version of one that is known, with its blocks and the run that read it. */
export async function saveArticle(transaction: Transaction, reading: Reading): Promise<SavedArticle> {
  const known = await transaction.article.findUnique({
    where: { canonicalUrl: reading.canonicalUrl },
    include: { versions: { select: { id: true, number: true } } },
  });
  const article = known ?? (await createArticle(transaction, reading));
  const earlier = known?.versions ?? [];
  const number = Math.max(0, ...earlier.map((version) => version.number)) + 1;
  if (known) await makeRoom(transaction, known.id, reading);

  const versionId = newId();
  const runId = newId();
  const { document } = reading.findings;
  const { text, headline } = document;
  const { extractor, sha256, startedAt, durationMs } = reading;
  await transaction.articleVersion.create({
    data: {
      id: versionId,
      articleId: article.id,
      number,
      isCurrent: true,
      headline,
      text,
      hasPairs: hasPairs(text),
      sha256,
      fetchedAt: startedAt,
    },
  });
  await insertRows<Prisma.BlockCreateManyInput>(
    transaction,
    'blocks',
    document.blocks.map(({ kind, start, end, credit }, position) => ({
      id: newId(),
      versionId,
      position,
      kind,
      start,
      end,
      credit: credit ?? null,
    })),
  );
  await transaction.extractionRun.create({
    data: {
      id: runId,
      versionId,
      extractor: extractor.name,
      release: extractor.version,
      modelHash: extractor.modelHash ?? null,
      startedAt,
      durationMs,
    },
  });

  const after = { headline, number, versionId };
  return {
    outcome: known ? 'NEW_VERSION' : 'CREATED',
    version: {
      articleId: article.id,
      versionId,
      runId,
      canonicalUrl: known?.canonicalUrl ?? reading.canonicalUrl,
      number,
      listedAt: article.listedAt,
      publishedAt: article.publishedAt,
      earlierVersionIds: earlier.map(({ id }) => id),
    },
    nearDuplicateOf: await joinSyndication(transaction, article.id, document),
    added: [
      known
        ? { kind: 'VERSION_ADDED', subject: 'Article', subjectId: article.id, after }
        : { kind: 'ARTICLE_INGESTED', subject: 'Article', subjectId: article.id, after },
    ],
  };
}

async function createArticle(
  transaction: Transaction,
  { article, canonicalUrl, findings, startedAt }: Reading,
): Promise<{ id: string; listedAt: Date; publishedAt: Date | null }> {
  const publishedAt = publishedMoment(article.publishedAt);
  return transaction.article.create({
    data: {
      id: newId(),
      url: article.url ?? null,
      canonicalUrl,
      outletId: await saveOutlet(transaction, article, article.url === undefined ? null : canonicalUrl),
      language: findings.document.language,
      publishedAt,
      modifiedAt: publishedMoment(article.modifiedAt),
      byline: article.byline ?? null,
      listedAt: publishedAt ?? startedAt,
    },
    select: { id: true, listedAt: true, publishedAt: true },
  });
}

/** The new version becomes the current one. The article keeps its date, so that lists stay in their order; a later one is its change. */
async function makeRoom(transaction: Transaction, articleId: string, { article, findings }: Reading): Promise<void> {
  await transaction.articleVersion.updateMany({ where: { articleId, isCurrent: true }, data: { isCurrent: false } });
  await transaction.article.update({
    where: { id: articleId },
    data: {
      modifiedAt: publishedMoment(article.modifiedAt ?? article.publishedAt),
      ...(article.byline === undefined ? {} : { byline: article.byline }),
      language: findings.document.language,
    },
  });
}

/** Whether a text holds characters that are two UTF-16 code units. */
const hasPairs = (text: string): boolean => /[\uD800-\uDBFF]/.test(text);
