import { z } from 'zod';
import { UserError } from '../../errors.js';
import type { ArticleText } from '../../extract/document.js';
import { canonicalUrl } from '../../graph/articles/canonical-url.js';
import { isIsoDate } from '../../graph/articles/iso-date.js';

/** Much more than the longest article; a reader of 5 MB is still done in a minute. */
const longestText = 10_000_000;

const shape = z.object({
  url: z.string('must be a string').nullish(),
  outlet: z.string('must be a string').trim().max(200, 'is longer than 200 characters').nullish(),
  publishedAt: z.string('must be a string').refine(isIsoDate, 'is not a date; write it as 2024-10-31 or 2024-10-31T08:00:00Z').nullish(),
  headline: z.string('must be a string').max(2000, 'is longer than 2000 characters').nullish(),
  text: z.string('is missing; give the text of the article').max(longestText, 'is longer than 10 million characters; split it'),
});

/**
 * Reads an article of the shape `{ url, outlet, publishedAt, headline, text }`, of which only `text` is needed. Other fields are left alone.
 *
 * Throws a `UserError` that names where it stands, the field and its value.
 */
export function parseArticle(source: string, given: unknown): ArticleText {
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0] ?? 'the article');
    throw new UserError(
      `${source}: ${field}${shown(given, field)} ${issue?.path.length === 0 ? 'is no JSON object; write { "text": "…" }' : issue?.message}.`,
    );
  }
  const { url, outlet, publishedAt, headline, text } = parsed.data;
  if (text.trim() === '') throw new UserError(`${source}: text is blank; give the text of the article.`);
  if (url) checkUrl(source, url);
  return {
    text,
    ...(url ? { url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(headline?.trim() ? { headline } : {}),
  };
}

function checkUrl(source: string, url: string): void {
  try {
    canonicalUrl(url);
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${source}: ${error.message}`) : error;
  }
}

/** The value, when it is short enough to help. */
function shown(given: unknown, field: string): string {
  const value: unknown = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[field] : undefined;
  if (value === undefined || value === null) return '';
  const json = JSON.stringify(value);
  return json.length <= 60 ? ` ${json}` : '';
}
