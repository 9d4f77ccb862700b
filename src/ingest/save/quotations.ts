import { createHash } from 'node:crypto';
import { wordsOfQuote } from '../../extract/quote/normalise-quote.js';
import { quotedWords } from '../../extract/quote/quoted-words.js';
import { insertRows } from '../../store/insert-rows.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { idAt, idOrNull, type KeptReading } from './reading.js';
import { refreshQuotations } from './refresh-quotations.js';
import { joinWordings, type Quoted } from './wordings.js';

/** A quotation whose speaker is not known is joined only where so many words are equal. */
const fewestUnknown = 8;
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

function quotedIn({ version: { listedAt }, findings: { document, statements }, entityIds, statementIds }: KeptReading): readonly Quoted[] {
  return statements.flatMap((statement, at): Quoted[] => {
    const text = quotedWords(document, statement);
    if (text === null) return [];
    const [speaker, other] = statement.speakers;
    const speakerId = other === undefined && speaker !== undefined ? idOrNull(entityIds, speaker.entity) : null;
    const words = wordsOfQuote(text);
    if (speakerId === null && words.length < fewestUnknown) return [];
    return [{ statementId: idAt(statementIds, at), speakerId, text, words, key: keyOf(speakerId, words), listedAt }];
  });
}

const keyOf = (speakerId: string | null, words: readonly string[]): string =>
  createHash('sha256')
    .update(`${speakerId ?? ''}\n${words.join(' ')}`)
    .digest('hex');
