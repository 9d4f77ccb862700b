import { canonicalUrl } from '../../graph/articles/canonical-url.js';
import { isIsoDate } from '../../graph/articles/iso-date.js';
import type { GivenArticle } from './format.js';

/** What a page or document says of an article beside its text; whatever is missing or cannot be understood is left out, never guessed. */
export interface PageFacts {
  readonly url?: unknown;
  readonly outlet?: unknown;
  readonly headline?: unknown;
  readonly publishedAt?: unknown;
  readonly modifiedAt?: unknown;
  readonly byline?: unknown;
  readonly language?: unknown;
}

type Kept = Omit<GivenArticle, 'text' | 'outletFacts'>;

/** The facts that are of the right shape: real dates, a web address, names of a sensible length. */
export function keepFacts(facts: PageFacts): Kept {
  const kept = {
    url: urlOf(facts.url),
    outlet: nameOf(facts.outlet, 200),
    headline: nameOf(facts.headline, 2000),
    publishedAt: dateOf(facts.publishedAt),
    modifiedAt: dateOf(facts.modifiedAt),
    byline: nameOf(facts.byline, 500),
    language: languageOf(facts.language),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Kept;
}

function nameOf(value: unknown, most: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const name = value.replace(/\s+/g, ' ').trim();
  return name === '' || name.length > most || /[\0\p{Surrogate}]/u.test(name) ? undefined : name;
}

const dateOf = (value: unknown): string | undefined => (typeof value === 'string' && isIsoDate(value.trim()) ? value.trim() : undefined);

function urlOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000) return undefined;
  try {
    canonicalUrl(value);
    return value;
  } catch {
    return undefined;
  }
}

/** `en` of `en-GB`. */
const languageOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^([a-z]{2})(?:[-_]|$)/i.exec(value.trim())?.[1]?.toLowerCase() : undefined;
