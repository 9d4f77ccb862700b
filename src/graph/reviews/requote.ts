import { compareQuotes } from '../../extract/quote/compare-quotes.js';
import { shinglesOf, wordsOfQuote } from '../../extract/quote/normalise-quote.js';
import { quotedWords } from '../../extract/quote/quoted-words.js';
import { segment } from '../../extract/segment/segment.js';
import { idFrom } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { readNear, type Quoted } from '../quotations/join-wordings.js';
import { refreshQuotations } from '../quotations/refresh-quotations.js';
import { isJoined, wordingKey } from '../quotations/wording-key.js';

/**
 * Puts statements, whose words or speakers a decision changed, where the same words of the same speaker stand; and says anew which words a
 * quotation has, for a statement that was rejected is not asked.
 *
 * Wordings that articles brought stay when their last statement leaves them, so that it comes back to the same rows. Those that decisions
 * brought have ids that follow from their words, and go with their last statement.
 */
export async function requoteStatements(transaction: Transaction, statementIds: readonly string[]): Promise<void> {
  const before = await quotationsOf(transaction, statementIds);
  for (const id of statementIds) await requote(transaction, id);
  const touched = [...before, ...(await quotationsOf(transaction, statementIds))];
  await transaction.$executeRaw`
    DELETE FROM quotation_texts AS wording WHERE wording.quotation_id = ANY(${touched}::uuid[]) AND substr(wording.id::text, 15, 1) = '8'
      AND NOT EXISTS (SELECT FROM quotation_occurrences WHERE text_id = wording.id)`;
  await transaction.$executeRaw`
    DELETE FROM quotations AS quotation WHERE quotation.id = ANY(${touched}::uuid[]) AND substr(quotation.id::text, 15, 1) = '8'
      AND NOT EXISTS (SELECT FROM quotation_texts WHERE quotation_id = quotation.id)`;
  await refreshQuotations(transaction, [...new Set(touched)]);
}

async function quotationsOf(transaction: Transaction, statementIds: readonly string[]): Promise<readonly string[]> {
  const rows = await transaction.quotationOccurrence.findMany({
    where: { statementId: { in: [...statementIds] } },
    select: { wording: { select: { quotationId: true } } },
  });
  return rows.map(({ wording }) => wording.quotationId);
}

async function requote(transaction: Transaction, statementId: string): Promise<void> {
  const known = await transaction.quotationOccurrence.findUnique({ where: { statementId }, include: { wording: true } });
  const now = await quotedIn(transaction, statementId);
  if ((known?.wording.key ?? null) === (now?.key ?? null)) return;
  if (known !== null) await transaction.quotationOccurrence.delete({ where: { statementId } });
  if (now === null) return;
  const textId = await wordingOf(transaction, now);
  await transaction.quotationOccurrence.create({ data: { statementId, textId, listedAt: now.listedAt, text: now.text } });
}

/** What a statement quotes as it stands now; null when nothing that is looked for elsewhere. */
async function quotedIn(transaction: Transaction, statementId: string): Promise<Quoted | null> {
  const statement = await transaction.statement.findUniqueOrThrow({
    where: { id: statementId },
    include: {
      spans: { where: { role: 'CONTENT' }, orderBy: { position: 'asc' } },
      speakers: { orderBy: { position: 'asc' } },
      version: { include: { blocks: { orderBy: { position: 'asc' } }, article: { select: { language: true } } } },
    },
  });
  const { text, headline, blocks, article } = statement.version;
  const kept = {
    text,
    headline,
    language: article.language,
    rawOffsets: new Int32Array(),
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
  };
  const quoted = quotedWords(segment(kept), { quoteType: statement.quoteType, content: statement.spans });
  if (quoted === null) return null;
  const [speaker, other] = statement.speakers;
  const speakerId = other === undefined ? (speaker?.entityId ?? null) : null;
  const words = wordsOfQuote(quoted);
  if (!isJoined(speakerId, words)) return null;
  return {
    statementId,
    speakerId,
    text: quoted,
    words,
    shingles: shinglesOf(words),
    key: wordingKey(speakerId, words),
    listedAt: statement.listedAt,
  };
}

/** The row of its wording: the one that is there, else a new one in the quotation of the first variant, or in one of its own. */
async function wordingOf(transaction: Transaction, one: Quoted): Promise<string> {
  const stored = await transaction.quotationText.findUnique({ where: { key: one.key } });
  if (stored !== null) return stored.id;
  const { shingles } = one;
  const near = (await readNear(transaction, [{ one, shingles }])).get(0) ?? [];
  const alike = near.find(({ words }) => compareQuotes(one.words, words).answer !== 'DIFFERENT');
  const quotationId = alike?.quotationId ?? idFrom(one.key.slice(32));
  if (alike === undefined) {
    const begun = { id: quotationId, speakerId: one.speakerId, text: one.text, firstListedAt: one.listedAt };
    await transaction.quotation.upsert({ where: { id: quotationId }, create: begun, update: {} });
  }
  const id = idFrom(one.key);
  await transaction.quotationText.create({
    data: { id, quotationId, key: one.key, words: one.words.join(' '), shingles: [...shingles], difference: 'EXACT' },
  });
  return id;
}
