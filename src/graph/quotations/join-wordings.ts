import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareQuotes, objectionKey } from '../../extract/quote/compare-quotes.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';

/** So many wordings that share some words are compared. */
const mostNear = 200;
const breathAfter = 50;

/** What a statement quotes. */
export interface Quoted {
  readonly statementId: string;
  readonly speakerId: string | null;
  readonly text: string;
  readonly words: readonly string[];
  readonly shingles: readonly string[];
  /** Equal for equal words of one speaker. */
  readonly key: string;
  readonly listedAt: Date;
}

export interface Wordings {
  /** Id of the wording, by its key. */
  readonly ids: ReadonlyMap<string, string>;
  /** Quotations that have a new wording or occurrence. */
  readonly touched: readonly string[];
}

/** A wording that another may be a variant of. */
export interface Near {
  readonly quotationId: string;
  readonly words: readonly string[];
}

/** The row of each wording; a new one joins the quotation of its variants, stored or of this batch, or begins one. */
export async function joinWordings(transaction: Transaction, quoted: readonly Quoted[]): Promise<Wordings> {
  const stored = await runSql<{ readonly id: string; readonly key: string; readonly quotationId: string }>(
    transaction,
    Prisma.sql`SELECT id::text, key, quotation_id::text AS "quotationId" FROM quotation_texts WHERE key = ANY(${[...new Set(quoted.map(({ key }) => key))]})`,
  );
  const ids = new Map(stored.map(({ id, key }) => [key, id]));
  const unknown = [...new Map(quoted.filter(({ key }) => !ids.has(key)).map((one) => [one.key, one])).values()];
  const fresh = unknown.map((one) => ({ one, id: newId(), shingles: one.shingles }));
  const near = await readNear(transaction, fresh);
  const joined = new Joined();
  const here = new Map<string, Near[]>();
  const placed: Placed[] = [];
  for (const [at, wording] of fresh.entries()) {
    ids.set(wording.one.key, wording.id);
    placed.push(place(wording, near.get(at) ?? [], here, joined));
    // A book may quote thousands: others are let through between them.
    if (at % breathAfter === breathAfter - 1) await nextTurn();
  }

  await insertRows<Prisma.QuotationCreateManyInput>(
    transaction,
    'quotations',
    placed
      .filter(({ isBegun, quotationId }) => isBegun && joined.of(quotationId) === quotationId)
      .map(({ quotationId, one }) => ({ id: quotationId, speakerId: one.speakerId, text: one.text, firstListedAt: one.listedAt })),
  );
  const begun = new Set(placed.filter(({ isBegun }) => isBegun).map(({ quotationId }) => quotationId));
  for (const [from, to] of joined.all()) {
    if (begun.has(from)) continue;
    await transaction.quotationText.updateMany({ where: { quotationId: from }, data: { quotationId: to } });
    await transaction.quotation.delete({ where: { id: from } });
  }
  await insertRows<Prisma.QuotationTextCreateManyInput>(
    transaction,
    'quotation_texts',
    placed.map(({ one, id, shingles, quotationId }) => ({
      id,
      quotationId: joined.of(quotationId),
      key: one.key,
      words: one.words.join(' '),
      shingles: [...shingles],
      difference: 'EXACT',
    })),
  );
  return { ids, touched: [...new Set([...stored, ...placed].map(({ quotationId }) => joined.of(quotationId)))] };
}

interface Fresh {
  readonly one: Quoted;
  readonly id: string;
  readonly shingles: readonly string[];
}

interface Placed extends Fresh {
  readonly quotationId: string;
  /** It is the first wording of its quotation. */
  readonly isBegun: boolean;
}

/** Joins a wording with the quotations of its variants: stored ones, and those placed before it, which `here` keeps by what they share. */
function place(fresh: Fresh, near: readonly Near[], here: Map<string, Near[]>, joined: Joined): Placed {
  const { one, shingles } = fresh;
  const rest = `${one.speakerId} ${objectionKey(one.words)}`;
  const places = one.speakerId === null ? [] : shingles.map((shingle) => `${shingle} ${rest}`);
  const alike = new Set<string>();
  for (const { quotationId, words } of [...near, ...new Set(places.flatMap((at) => here.get(at) ?? []))].slice(0, mostNear)) {
    const quotation = joined.of(quotationId);
    if (!alike.has(quotation) && compareQuotes(one.words, words).answer !== 'DIFFERENT') alike.add(quotation);
  }
  const isBegun = alike.size === 0;
  const quotationId = isBegun ? newId() : joined.into([...alike]);
  const wording = { quotationId, words: one.words };
  for (const at of places) {
    const known = here.get(at);
    if (known) known.push(wording);
    else here.set(at, [wording]);
  }
  return { ...fresh, quotationId, isBegun };
}

/** Quotations that were found to be one: the oldest takes the others in. */
class Joined {
  readonly #into = new Map<string, string>();

  of(id: string): string {
    const into = this.#into.get(id);
    return into === undefined ? id : this.of(into);
  }

  /** The oldest of some quotations, which are one from now on. */
  into(alike: readonly string[]): string {
    const [first = '', ...others] = [...new Set(alike.map((id) => this.of(id)))].sort();
    for (const other of others) this.#into.set(other, first);
    return first;
  }

  all(): readonly (readonly [from: string, to: string])[] {
    return [...this.#into.keys()].map((from) => [from, this.of(from)]);
  }
}

/** By position, stored wordings of the same speaker that share some words. None where it is not known who speaks. */
export async function readNear(
  transaction: Transaction,
  fresh: readonly { readonly one: Quoted; readonly shingles: readonly string[] }[],
): Promise<ReadonlyMap<number, readonly Near[]>> {
  const asked = fresh.flatMap(({ one: { speakerId }, shingles }, at) => (speakerId === null ? [] : [{ at, speaker: speakerId, shingles }]));
  if (asked.length === 0) return new Map();
  const rows = await runSql<{ readonly at: number; readonly quotationId: string; readonly words: string }>(
    transaction,
    Prisma.sql`SELECT asked.at, near.quotation_id::text AS "quotationId", near.words
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS asked(at int, speaker uuid, shingles text[])
    CROSS JOIN LATERAL (
      SELECT wording.quotation_id, wording.words FROM quotation_texts AS wording
      JOIN quotations AS quotation ON quotation.id = wording.quotation_id AND quotation.speaker_id = asked.speaker
      WHERE wording.shingles && asked.shingles ORDER BY wording.id LIMIT ${mostNear}
    ) AS near`,
  );
  const near = new Map<number, Near[]>();
  for (const { at, quotationId, words } of rows) near.set(at, [...(near.get(at) ?? []), { quotationId, words: words.split(' ') }]);
  return near;
}
