import { appendChanges, type Happened } from '../../store/append-changes.js';
import type { Transaction } from '../../store/transaction.js';
import { writeStatuses } from '../allegations/derive-statuses.js';
import { refreshAllegations } from '../allegations/refresh-allegations.js';
import { prioritiseResponses } from '../allegations/review-priority.js';
import { indexAllegations } from '../search/index-documents.js';
import { indexStatements, reindexArticles } from '../search/index-statements.js';
import { prioritiseStatements } from '../statements/review-priority.js';
import { recount } from '../survivors/recount.js';
import { concernedBy } from './concerned.js';
import type { Edit, Subject } from './record-decision.js';
import { requoteStatements } from './requote.js';
import { deriveReviewStates } from './review-states.js';

export interface Decided {
  readonly decisionId: string;
  readonly subjects: readonly Subject[];
  readonly edits: readonly Edit[];
}

/**
 * Brings up to date all that follows from a decision that was just kept: review states, quotations, statuses, accusers, search. Everything is
 * derived anew from the rows and the decisions in force, so that taking a decision back restores it exactly. Appends STATUS_CHANGED.
 */
export async function follow(transaction: Transaction, { decisionId, subjects, edits }: Decided): Promise<void> {
  await deriveReviewStates(transaction, subjects);
  const counted = await recount(transaction, edits);
  const concerned = await concernedBy(transaction, subjects, edits);
  const { articles } = concerned;
  const statements = [...new Set([...concerned.statements, ...counted.statements])];
  const allegations = [...new Set([...concerned.allegations, ...counted.allegations])].sort();
  await requoteStatements(transaction, statements);
  await indexStatements(transaction, statements);
  await reindexArticles(transaction, articles);
  await refreshAllegations(transaction, counted.allegations);
  await prioritiseStatements(transaction, statements);
  await prioritiseResponses(transaction, concerned.responses);
  await appendChanges(transaction, await rederive(transaction, allegations, decisionId));
}

/** Derives statuses anew; gives what became another. */
export async function rederive(transaction: Transaction, allegations: readonly string[], decisionId: string): Promise<readonly Happened[]> {
  if (allegations.length === 0) return [];
  const before = await statusesOf(transaction, allegations);
  await writeStatuses(transaction, allegations);
  await indexAllegations(transaction, allegations);
  const after = await statusesOf(transaction, allegations);
  return [...after].flatMap(([subjectId, now]) => {
    const then = before.get(subjectId);
    if (then === undefined || JSON.stringify(then) === JSON.stringify(now)) return [];
    return [{ kind: 'STATUS_CHANGED' as const, subject: 'Allegation', subjectId, before: then, after: now, decisionId }];
  });
}

interface Statuses {
  readonly [name: string]: string | null;
}

async function statusesOf(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Statuses>> {
  const rows = await transaction.allegation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, status: true, reviewedStatus: true, corroboration: true },
    orderBy: { id: 'asc' },
  });
  return new Map(rows.map(({ id, ...statuses }) => [id, statuses]));
}
