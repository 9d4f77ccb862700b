import type { Transaction } from '../../store/transaction.js';
import { canonicalUrl } from '../articles/canonical-url.js';
import { url as checkUrl } from '../readings/check-input.js';
import type { PlaceInput } from './addition.input.js';
import { checkSpan } from './check-span.js';
import { readSubject } from './decide.js';
import { Refused, refusal } from './refused.js';

/** Words of a kept version. */
export interface KeptPlace {
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of the article. */
  readonly listedAt: Date;
}

/** Where something stands: exactly one of both. Throws a `Refused` for anything else, and for words that do not stand there. */
export async function readPlace(
  transaction: Transaction,
  { version, span, url }: PlaceInput,
): Promise<KeptPlace | { readonly url: string }> {
  if (url && !version && !span) return { url: readUrl(url) };
  if (url || !version || !span) {
    const given = Object.entries({ version, span, url }).flatMap(([name, value]) => (value ? [name] : []));
    const message = `There ${given.length === 0 ? 'is no place' : `are ${given.join(' and ')}`}; give version and span, or url alone.`;
    throw refusal('ONE_OF', 'input', message);
  }
  const { key } = readSubject(version, 'ArticleVersion', 'input.version');
  const found = await transaction.articleVersion.findUnique({ where: { id: key }, include: { article: { select: { listedAt: true } } } });
  if (found === null) throw refusal('NOT_FOUND', 'input.version', 'There is no such version in the ledger.');
  if (!found.isCurrent)
    throw refusal(
      'OUTDATED',
      'input.version',
      `Version ${found.number} is not the current one of its article; what it says no longer counts.`,
    );
  checkSpan(found.text, span, 'input.span');
  return { versionId: key, start: span.start, end: span.end, text: found.text, listedAt: found.article.listedAt };
}

function readUrl(url: string): string {
  const bad = checkUrl(['input', 'url'], url);
  if (bad.length > 0) throw new Refused(...bad);
  if (!/^https:/i.test(url.trim()))
    throw refusal(
      'INVALID_URL',
      'input.url',
      `url "${url.slice(0, 60)}" does not begin with https://, so that nobody can say who wrote what stands there.`,
    );
  return url.trim();
}

/** The canonical URL of what is no article of the ledger. Throws a `Refused` when it is one: its words are there. */
export async function unknownUrl(transaction: Transaction, url: string): Promise<string> {
  const canonical = canonicalUrl(url);
  if ((await transaction.article.findUnique({ where: { canonicalUrl: canonical }, select: { id: true } })) !== null)
    throw refusal('KNOWN_ARTICLE', 'input.url', `${url} is an article of the ledger; give its version and a span.`);
  return canonical;
}
