import { UserError } from '../../errors.js';
import { normaliseName } from '../../extract/link/normalise-name.js';

/** What was looked for, apart: words go to the full text as they are, names to the names of entities. */
export interface SearchQuery {
  readonly words: string;
  /** Each alternative of `or` as a name, without what is left out; the first five. */
  readonly names: readonly string[];
  /** Words that no name may have. */
  readonly excluded: readonly string[];
}

const longest = 200;
const mostNames = 5;

/**
 * Reads a query as PostgreSQL’s web search does: `"side by side"`, `or`, `-not`.
 * Throws a `UserError` for one without a letter or digit, one that only leaves words out, and one of more than 200 characters.
 */
export function readQuery(given: string): SearchQuery {
  const words = given.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) throw new UserError(`query: "${given.slice(0, 40)}" has no letter or digit; give a word or a name.`);
  if (words.length > longest)
    throw new UserError(`query: ${words.length} characters are more than ${longest}; give the words that matter.`);
  const terms = words.match(/-?"[^"]*"?|\S+/gu) ?? [];
  const isOut = (term: string): boolean => term.startsWith('-');
  const alternatives = terms.reduce<string[][]>(
    (parts, term) => {
      if (term.toLowerCase() === 'or') parts.push([]);
      else if (!isOut(term)) parts.at(-1)?.push(term);
      return parts;
    },
    [[]],
  );
  const names = alternatives.map((part) => normaliseName(part.join(' '))).filter((name) => name !== '');
  if (names.length === 0) throw new UserError(`query: "${given.slice(0, 40)}" only leaves words out; give a word to look for.`);
  const excluded = terms.filter(isOut).flatMap((term) => normaliseName(term).split(' '));
  return { words, names: names.slice(0, mostNames), excluded: excluded.filter((word) => word !== '') };
}
