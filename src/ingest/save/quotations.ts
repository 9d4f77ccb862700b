import { createHash } from 'node:crypto';
import type { Findings } from '../../extract/document.js';
import { compareQuotes } from '../../extract/quote/compare-quotes.js';
import { shinglesOf, wordsOfQuote } from '../../extract/quote/normalise-quote.js';
import { quotedWords } from '../../extract/quote/quoted-words.js';
import { driftOf } from '../../graph/quotations/drift.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { idAt, idOrNull, type SavedVersion } from './reading.js';

/** A quotation whose speaker is not known is joined only where so many words are equal. */
const fewestUnknown = 8;
/** So many wordings that share some words are compared. */
const mostNear = 200;

interface Quoted {
  readonly statementId: string;
  readonly speakerId: string | null;
  readonly text: string;
  readonly words: readonly string[];
  readonly key: string;
}

/**
 * Joins what the article quotes with the same words of the same speaker elsewhere: equal ones at once, near ones as variants.
 *
 * A wording belongs to the quotation of every wording that it is a variant of; where it ties two quotations together they become one. Which
 * wordings are variants depends on the two alone, so the order in which articles come in changes nothing.
 */
export async function saveQuotations(
  transaction: Transaction,
  { listedAt }: SavedVersion,
  { document, statements }: Findings,
  entityIds: readonly string[],
  statementIds: readonly string[],
): Promise<void> {
  const quoted = statements.flatMap((statement, at): Quoted[] => {
    const text = quotedWords(document, statement);
    if (text === null) return [];
    const [speaker, other] = statement.speakers;
    const speakerId = other === undefined && speaker !== undefined ? idOrNull(entityIds, speaker.entity) : null;
    const words = wordsOfQuote(text);
    if (speakerId === null && words.length < fewestUnknown) return [];
    return [{ statementId: idAt(statementIds, at), speakerId, text, words, key: keyOf(speakerId, words) }];
  });
  if (quoted.length === 0) return;
  const texts = await wordingsOf(transaction, quoted, listedAt);
  await insertRows<Prisma.QuotationOccurrenceCreateManyInput>(
    transaction,
    'quotation_occurrences',
    quoted.map(({ statementId, key, text }) => ({ statementId, textId: texts.ids.get(key) ?? '', listedAt, text })),
  );
  await refreshQuotations(transaction, [...texts.touched]);
}

const keyOf = (speakerId: string | null, words: readonly string[]): string =>
  createHash('sha256')
    .update(`${speakerId ?? ''}\n${words.join(' ')}`)
    .digest('hex');

interface Wordings {
  /** Id of the wording, by its key. */
  readonly ids: ReadonlyMap<string, string>;
  /** Quotations that have a new wording or occurrence. */
  readonly touched: ReadonlySet<string>;
}

/** The row of each wording; a new one joins the quotation of its variants or begins one. */
async function wordingsOf(transaction: Transaction, quoted: readonly Quoted[], listedAt: Date): Promise<Wordings> {
  const known = await transaction.quotationText.findMany({
    where: { key: { in: quoted.map(({ key }) => key) } },
    select: { id: true, key: true, quotationId: true },
  });
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  const touched = new Set(known.map(({ quotationId }) => quotationId));
  for (const one of quoted) {
    if (ids.has(one.key)) continue;
    const near = await quotationsNear(transaction, one);
    const [first, ...others] = near;
    const quotationId = first ?? newId();
    if (first === undefined)
      await transaction.quotation.create({ data: { id: quotationId, speakerId: one.speakerId, text: one.text, firstListedAt: listedAt } });
    for (const other of others) {
      await transaction.quotationText.updateMany({ where: { quotationId: other }, data: { quotationId } });
      await transaction.quotation.delete({ where: { id: other } });
      touched.delete(other);
    }
    const id = newId();
    await insertRows<Prisma.QuotationTextCreateManyInput>(
      transaction,
      'quotation_texts',
      [{ id, quotationId, key: one.key, words: one.words.join(' '), shingles: [...shinglesOf(one.words)], difference: 'EXACT' }],
      { skipDuplicates: true },
    );
    ids.set(one.key, id);
    touched.add(quotationId);
  }
  return { ids, touched };
}

/** Quotations of the same speaker with a wording that is a variant of this one, the oldest first. None when it is not known who speaks. */
async function quotationsNear(transaction: Transaction, { speakerId, words }: Quoted): Promise<readonly string[]> {
  if (speakerId === null) return [];
  const rows = await transaction.$queryRaw<{ quotationId: string; words: string }[]>`
    SELECT wording.quotation_id::text AS "quotationId", wording.words
    FROM quotation_texts AS wording
    JOIN quotations AS quotation ON quotation.id = wording.quotation_id AND quotation.speaker_id = ${speakerId}::uuid
    WHERE wording.shingles && ${[...shinglesOf(words)]}
    ORDER BY wording.id LIMIT ${mostNear}`;
  const near = rows.filter((row) => compareQuotes(words, row.words.split(' ')).answer !== 'DIFFERENT');
  return [...new Set(near.map(({ quotationId }) => quotationId))].sort();
}

/** A quotation has the words of the first article that has it; every other wording says how it differs from them. */
async function refreshQuotations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const firsts = await transaction.$queryRaw<{ quotationId: string; textId: string; text: string; words: string; listedAt: Date }[]>`
    SELECT DISTINCT ON (wording.quotation_id) wording.quotation_id::text AS "quotationId", wording.id::text AS "textId", occurrence.text, wording.words,
      occurrence.listed_at AS "listedAt"
    FROM quotation_texts AS wording
    JOIN quotation_occurrences AS occurrence ON occurrence.text_id = wording.id
    JOIN statements AS statement ON statement.id = occurrence.statement_id
    JOIN article_versions AS version ON version.id = statement.version_id
    JOIN articles AS article ON article.id = version.article_id
    WHERE wording.quotation_id = ANY(${[...ids]}::uuid[])
    ORDER BY wording.quotation_id, occurrence.listed_at, article.canonical_url COLLATE "C", version.number, statement.position, occurrence.text`;
  for (const { quotationId, textId, text, words, listedAt } of firsts) {
    await transaction.quotation.update({ where: { id: quotationId }, data: { text, firstListedAt: listedAt } });
    const wordings = await transaction.quotationText.findMany({
      where: { quotationId },
      select: { id: true, words: true, difference: true },
    });
    for (const wording of wordings) {
      const isFirst = wording.id === textId;
      await transaction.quotationText.update({
        where: { id: wording.id },
        data: { difference: isFirst ? 'EXACT' : 'VARIANT', drift: isFirst ? [] : storedDrift(words, wording.words) },
      });
    }
  }
}

const storedDrift = (from: string, to: string) => driftOf(from.split(' '), to.split(' ')).map(({ kind, text }) => ({ kind, text }));
