import { z } from 'zod';
import { UserError } from '../../errors.js';
import { canonicalUrl } from '../../graph/articles/canonical-url.js';
import { fromGlobalId } from '../../graph/relay/global-id.js';

/** Somebody’s verdict on a claim, as they published it. */
export interface Review {
  readonly url: string;
  readonly author: string;
  readonly authorUrl: string | null;
  readonly claim: string;
  readonly rating: string;
  /** `YYYY-MM-DD`. */
  readonly reviewedOn: string | null;
  /** Canonical. */
  readonly appearances: readonly string[];
  /** UUID of the allegation of ours that it names; null when it names none. */
  readonly allegationKey: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const text = z
  .string()
  .trim()
  .min(1)
  .max(10_000)
  .refine((given) => !/\0|\p{Surrogate}/u.test(given), 'holds half a character');
const webAddress = z.url({ protocol: /^https?$/ }).max(4000);

const review = z.object({
  url: webAddress,
  claimReviewed: text,
  author: text,
  rating: text,
  datePublished: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d/, 'is no date such as 2024-12-05')
    .optional(),
});

/**
 * The reviews in a JSON text: one `ClaimReview`, several, within `@graph` or a data feed; or lines of them. Throws a `UserError` that names the
 * review and what it lacks, also when there is none.
 */
export function readReviews(json: string): readonly Review[] {
  const reviews = reviewsIn(parsed(json)).map((node, index) => reviewOf(node, `ClaimReview ${index + 1}`));
  if (reviews.length === 0) throw new UserError('There is no ClaimReview of schema.org in it; nothing was changed.');
  return reviews;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const lines = json
      .split('\n')
      .map((line, index) => ({ line, number: index + 1 }))
      .filter(({ line }) => line.trim() !== '');
    // What is no JSON as a whole may be lines of it; a single line is not.
    if (lines.length < 2) throw new UserError(`It is not JSON (${(error as Error).message}); nothing was changed.`, 1, { cause: error });
    return lines.map(({ line, number }) => lineOf(line, number));
  }
}

function lineOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UserError(`line ${number} is not JSON (${(error as Error).message}); nothing was changed.`, 1, { cause: error });
  }
}

function reviewsIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(reviewsIn);
  if (!isNode(value)) return [];
  const types = [value['@type']].flat().map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ''));
  return types.includes('ClaimReview')
    ? [value]
    : ['@graph', 'dataFeedElement', 'item', 'review'].flatMap((property) => reviewsIn(value[property]));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesOf = (value: unknown): readonly Node[] => [value].flat().filter(isNode);
const textsOf = (value: unknown): readonly string[] => [value].flat().flatMap((one) => (typeof one === 'string' ? [one] : []));

function reviewOf(node: Node, name: string): Review {
  const [author] = nodesOf(node['author']);
  const [rating] = nodesOf(node['reviewRating']);
  const found = review.safeParse({ ...node, author: author?.['name'] ?? textsOf(node['author'])[0], rating: ratingIn(rating ?? {}) });
  if (!found.success) {
    const [issue] = found.error.issues;
    throw new UserError(`${name}: ${String(issue?.path[0])} ${issue?.message ?? 'is missing'}; nothing was changed.`);
  }
  const items = nodesOf(node['itemReviewed']);
  const authorUrl = webAddress.safeParse(author?.['url']);
  return {
    url: found.data.url,
    author: found.data.author,
    authorUrl: authorUrl.success ? authorUrl.data : null,
    claim: found.data.claimReviewed,
    rating: found.data.rating,
    reviewedOn: found.data.datePublished?.slice(0, 10) ?? null,
    appearances: [...new Set(items.flatMap(appearancesIn))],
    allegationKey: items.flatMap(idsIn).flatMap((id) => keyIn(id) ?? [])[0] ?? null,
  };
}

/** In words where there are any; else the number within its scale. */
function ratingIn({ alternateName, name, ratingValue, worstRating, bestRating }: Node): unknown {
  if (typeof alternateName === 'string') return alternateName;
  if (typeof name === 'string') return name;
  if (typeof ratingValue !== 'string' && typeof ratingValue !== 'number') return undefined;
  const scale = bestRating === undefined ? '' : ` (${String(worstRating ?? 1)} to ${String(bestRating)})`;
  return `${ratingValue}${scale}`;
}

function appearancesIn(item: Node): readonly string[] {
  const places = ['appearance', 'firstAppearance', 'itemReviewed'].flatMap((property) => [item[property]].flat());
  const urls = [item, ...places].flatMap((place) =>
    isNode(place) ? [place['url'], place['@id'], place['sameAs']].flatMap(textsOf) : textsOf(place),
  );
  return urls.flatMap((url) => {
    try {
      return [canonicalUrl(url)];
    } catch {
      // An id that is no address is no place.
      return [];
    }
  });
}

const idsIn = (item: Node): readonly string[] => ['@id', 'identifier', 'sameAs'].flatMap((property) => textsOf(item[property]));

/** The id of the API, or the URN that our exports give. */
function keyIn(id: string): string | null {
  const urn = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(id)?.[1];
  if (urn !== undefined) return urn.toLowerCase();
  const found = fromGlobalId(id);
  return found?.type === 'Allegation' ? found.key : null;
}
