import { driftOf } from './drift.js';
import { prioritiseQuoted } from '../statements/review-priority.js';
import { Prisma, type QuotationDifference } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';

/**
 * A quotation has the words of the first article that has it; every other wording says how it differs from them. What an editor rejected is asked
 * only where nothing else is left.
 */
export async function refreshQuotations(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const firsts = await runSql<First>(
    transaction,
    Prisma.sql`SELECT DISTINCT ON (wording.quotation_id) wording.quotation_id::text AS "quotationId", wording.id::text AS "textId", occurrence.text, wording.words,
      occurrence.listed_at AS "listedAt"
    FROM quotation_texts AS wording
    JOIN quotation_occurrences AS occurrence ON occurrence.text_id = wording.id
    JOIN statements AS statement ON statement.id = occurrence.statement_id
    JOIN article_versions AS version ON version.id = statement.version_id
    JOIN articles AS article ON article.id = version.article_id
    WHERE wording.quotation_id = ANY(${ids}::uuid[])
    ORDER BY wording.quotation_id, statement.review_state = 'REJECTED', occurrence.listed_at, article.canonical_url COLLATE "C", version.number, statement.position, occurrence.text`,
  );
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE quotations SET text = first.text, first_listed_at = first."listedAt"
    FROM jsonb_to_recordset(${JSON.stringify(firsts)}::jsonb) AS first("quotationId" uuid, text text, "listedAt" timestamptz)
    WHERE quotations.id = first."quotationId" AND (quotations.text, quotations.first_listed_at) IS DISTINCT FROM (first.text, first."listedAt")`,
  );
  await refreshDrifts(transaction, new Map(firsts.map((first) => [first.quotationId, first])));
  await prioritiseQuoted(transaction, ids);
}

interface First {
  readonly quotationId: string;
  readonly textId: string;
  readonly text: string;
  readonly words: string;
  readonly listedAt: Date;
}

interface Wording {
  readonly id: string;
  readonly quotationId: string;
  readonly words: string;
  readonly difference: QuotationDifference;
  readonly drift: unknown;
}

async function refreshDrifts(transaction: Transaction, firsts: ReadonlyMap<string, First>): Promise<void> {
  const wordings = await runSql<Wording>(
    transaction,
    Prisma.sql`SELECT id::text, quotation_id::text AS "quotationId", words, difference, drift FROM quotation_texts WHERE quotation_id = ANY(${[...firsts.keys()]}::uuid[])`,
  );
  const changed = wordings.flatMap(({ id, quotationId, words, difference, drift }) => {
    const first = firsts.get(quotationId);
    if (first === undefined) return [];
    const isFirst = id === first.textId;
    const now = { difference: isFirst ? 'EXACT' : 'VARIANT', drift: isFirst ? [] : storedDrift(first.words, words) };
    const isSame = now.difference === difference && JSON.stringify(now.drift) === JSON.stringify(drift);
    return isSame ? [] : [{ id, ...now }];
  });
  if (changed.length === 0) return;
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE quotation_texts SET difference = changed.difference, drift = changed.drift
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS changed(id uuid, difference "QuotationDifference", drift jsonb)
    WHERE quotation_texts.id = changed.id`,
  );
}

const storedDrift = (from: string, to: string) => driftOf(from.split(' '), to.split(' ')).map(({ kind, text }) => ({ kind, text }));
