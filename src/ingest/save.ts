import { deriveStatuses } from '../graph/allegations/derive-statuses.js';
import type { Digest } from '../extract/digest.js';
import { indexAllegations, indexArticles } from '../graph/search/index-documents.js';
import { carryDecisions } from '../graph/reviews/carry-decisions.js';
import { countNewNames } from '../graph/survivors/count-entities.js';
import { newId } from '../store/ids.js';
import type { Transaction } from '../store/transaction.js';
import { saveAllegations } from './save/allegations.js';
import { saveArticles, type SavedArticle } from './save/articles.js';
import { appendChanges } from '../store/append-changes.js';
import { articleWords } from './save/article-words.js';
import { saveEntities, type SavedEntities } from './save/entities.js';
import { saveMentions } from './save/mentions.js';
import type { KeptReading, Reading, SavedVersion } from './save/reading.js';
import { countedReadings } from './save/counted-readings.js';
import { saveQuotations } from './save/quotations.js';
import { saveResponses } from './save/responses.js';
import { touchedAllegations } from './save/touched-allegations.js';
import { saveStatements } from './save/statements.js';

export interface Counts {
  readonly statements: number;
  readonly allegations: number;
  readonly reports: number;
  readonly responses: number;
  /** Entities that the ledger did not know before. */
  readonly newEntities: number;
}

export interface Saved {
  readonly outcome: 'CREATED' | 'NEW_VERSION';
  readonly articleId: string;
  readonly versionId: string;
  readonly nearDuplicateOf: string | null;
  readonly counts: Counts;
}

/**
 * Writes whole articles in noun order, and then the log of what was added. Nobody else may write meanwhile (`writeAlone`).
 *
 * Each table is written once for all of them, and the ledger says what it would say had they come one after another. No two may have one
 * canonical URL. Gives what became of each, by position.
 */
export async function save(transaction: Transaction, readings: readonly Reading[]): Promise<readonly Saved[]> {
  const articles = await saveArticles(transaction, readings);
  const entities = await saveEntities(
    transaction,
    readings.map(({ findings }) => findings),
  );
  const kept = readings.map(({ findings }, at) => keptReading(findings, at, articles, entities));
  await saveMentions(transaction, kept);
  const statements = await saveStatements(transaction, kept);
  await saveQuotations(transaction, await countedReadings(transaction, kept));
  const allegations = await saveAllegations(transaction, kept);
  const responses = await saveResponses(transaction, kept, allegations);
  await countNewNames(
    transaction,
    kept.flatMap(({ entityIds }) => entityIds),
  );
  const touched = await touchedAllegations(
    transaction,
    articles.filter(({ outcome }) => outcome === 'NEW_VERSION').map(({ version }) => version.articleId),
    [...allegations.touched, ...responses.touched],
  );
  await appendChanges(transaction, [
    // One article after another, as if each were written before the next.
    ...articles.flatMap(({ added }, at) => [
      added,
      ...(entities[at]?.added ?? []),
      ...(statements[at] ?? []),
      ...(allegations.articles[at]?.added ?? []),
      ...(responses.added[at] ?? []),
    ]),
  ]);
  await deriveStatuses(transaction, touched);
  await indexArticles(
    transaction,
    kept.map((one, at) => articleWords(one, articles[at]?.outletId ?? null)),
  );
  await indexAllegations(transaction, touched);
  for (const { outcome, version } of articles) if (outcome === 'NEW_VERSION') await carryOver(transaction, version);
  return articles.map(({ outcome, version, nearDuplicateOf }, at) => ({
    outcome,
    articleId: version.articleId,
    versionId: version.versionId,
    nearDuplicateOf,
    counts: countsOf(kept[at]?.findings, entities[at]?.added.length ?? 0),
  }));
}

/** What people decided on the version before holds for the same words of the new one. */
async function carryOver(transaction: Transaction, { articleId, versionId, number }: SavedVersion): Promise<void> {
  const before = await transaction.articleVersion.findFirst({
    where: { articleId, number: { lt: number } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  if (before !== null) await carryDecisions(transaction, before.id, versionId);
}

function keptReading(findings: Digest, at: number, articles: readonly SavedArticle[], entities: readonly SavedEntities[]): KeptReading {
  const [article, named] = [articles[at], entities[at]];
  if (article === undefined || named === undefined) throw new Error(`The article ${at} of ${articles.length} was not written`);
  return { version: article.version, findings, entityIds: named.ids, maybe: named.maybe, statementIds: findings.statements.map(newId) };
}

const countsOf = (findings: Digest | undefined, newEntities: number): Counts => ({
  statements: findings?.statements.length ?? 0,
  allegations: findings?.allegations.length ?? 0,
  reports: findings?.reports.length ?? 0,
  responses: findings?.responses.length ?? 0,
  newEntities,
});
