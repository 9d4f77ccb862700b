import type { Document, Mention } from '../../extract/document.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { idAt, idOrNull, type SavedVersion } from './reading.js';

/** Writes the places that name somebody. Undecided ones keep their candidates, each with its score and reason. */
export async function saveMentions(
  transaction: Transaction,
  { articleId, versionId, runId, listedAt }: SavedVersion,
  { text }: Document,
  mentions: readonly Mention[],
  entityIds: readonly string[],
): Promise<void> {
  await insertRows<Prisma.MentionCreateManyInput>(
    transaction,
    'mentions',
    mentions.map(({ kind, start, end, entity, literal, candidates, because }) => ({
      id: newId(),
      versionId,
      runId,
      articleId,
      listedAt,
      kind,
      start,
      end,
      exact: text.slice(start, end),
      entityId: idOrNull(entityIds, entity),
      literalEntityId: idOrNull(entityIds, literal),
      candidates: candidates.map((candidate) => ({
        entityId: idAt(entityIds, candidate.entity),
        score: candidate.score,
        reason: candidate.reason,
      })),
      rule: because.rule,
      confidence: because.confidence,
    })),
  );
}
