import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { idAt, idOrNull, type KeptReading } from './reading.js';

/** Writes the places that name somebody. Undecided ones keep their candidates, each with its score and reason. */
export async function saveMentions(transaction: Transaction, kept: readonly KeptReading[]): Promise<void> {
  await insertRows<Prisma.MentionCreateManyInput>(
    transaction,
    'mentions',
    kept.flatMap(({ version: { articleId, versionId, runId, listedAt }, findings: { document, mentions }, entityIds }) =>
      mentions.map(({ kind, start, end, entity, literal, candidates, because }) => ({
        id: newId(),
        versionId,
        runId,
        articleId,
        listedAt,
        kind,
        start,
        end,
        exact: document.text.slice(start, end),
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
    ),
  );
}
