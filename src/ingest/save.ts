import { deriveStatuses } from '../graph/allegations/derive-statuses.js';
import { indexAllegations, indexArticle } from '../graph/search/index-documents.js';
import type { Transaction } from '../store/transaction.js';
import { saveAllegations } from './save/allegations.js';
import { saveArticle } from './save/articles.js';
import { saveChanges } from './save/changes.js';
import { saveEntities } from './save/entities.js';
import { saveMentions } from './save/mentions.js';
import type { Reading } from './save/reading.js';
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

/** Writes a whole article in noun order, and then the log of what was added. Nobody else may write meanwhile (`writeAlone`). */
export async function save(transaction: Transaction, reading: Reading): Promise<Saved> {
  const { findings } = reading;
  const { outcome, version, nearDuplicateOf, added } = await saveArticle(transaction, reading);
  const entities = await saveEntities(transaction, findings.entities);
  await saveMentions(transaction, version, findings.document, findings.mentions, entities.ids);
  const statements = await saveStatements(transaction, version, findings.document, findings.statements, entities.ids);
  await saveQuotations(transaction, version, findings, entities.ids, statements.ids);
  const allegations = await saveAllegations(transaction, version, findings, entities, statements.ids);
  const responses = await saveResponses(transaction, version, findings, entities.ids, statements.ids, allegations);
  const touched = await touchedAllegations(transaction, version.articleId, [...allegations.touched, ...responses.touched]);
  await deriveStatuses(transaction, touched);
  await indexArticle(transaction, version.articleId);
  await indexAllegations(transaction, touched);
  await saveChanges(transaction, [...added, ...entities.added, ...statements.added, ...allegations.added, ...responses.added]);
  return {
    outcome,
    articleId: version.articleId,
    versionId: version.versionId,
    nearDuplicateOf,
    counts: {
      statements: findings.statements.length,
      allegations: findings.allegations.length,
      reports: findings.reports.length,
      responses: findings.responses.length,
      newEntities: entities.added.length,
    },
  };
}
