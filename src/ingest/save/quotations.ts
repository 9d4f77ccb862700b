import { joinWordings, type Quoted } from '../../graph/quotations/join-wordings.js';
import { isJoined, wordingKey } from '../../graph/quotations/wording-key.js';
import { refreshQuotations } from '../../graph/quotations/refresh-quotations.js';
import { insertRows } from '../../store/insert-rows.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { idAt, idOrNull, isWritten, type KeptReading } from './reading.js';

/**
 * Joins what the articles quote with the same words of the same speaker elsewhere: equal ones at once, near ones as variants.
 *
 * A wording belongs to the quotation of every wording that it is a variant of; where it ties two quotations together they become one. Which
 * wordings are variants depends on the two alone, so the order in which articles come in changes nothing.
 */
export async function saveQuotations(transaction: Transaction, kept: readonly KeptReading[]): Promise<void> {
  const quoted = kept.flatMap(quotedIn);
  if (quoted.length === 0) return;
  const wordings = await joinWordings(transaction, quoted);
  await insertRows<Prisma.QuotationOccurrenceCreateManyInput>(
    transaction,
    'quotation_occurrences',
    quoted.map(({ statementId, key, text, listedAt }) => ({ statementId, textId: wordings.ids.get(key) ?? '', listedAt, text })),
  );
  await refreshQuotations(transaction, wordings.touched);
}

function quotedIn(reading: KeptReading): readonly Quoted[] {
  const { version, findings, entityIds, statementIds } = reading;
  const { listedAt } = version;
  return findings.statements.flatMap((statement, at): Quoted[] => {
    const told = findings.quoted[at] ?? null;
    if (told === null || !isWritten(reading, idAt(statementIds, at))) return [];
    const { text, words, shingles } = told;
    const [speaker, other] = statement.speakers;
    const speakerId = other === undefined && speaker !== undefined ? idOrNull(entityIds, speaker.entity) : null;
    if (!isJoined(speakerId, words)) return [];
    return [{ statementId: idAt(statementIds, at), speakerId, text, words, shingles, key: wordingKey(speakerId, words), listedAt }];
  });
}
