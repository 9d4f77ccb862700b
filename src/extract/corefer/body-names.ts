import type { Entity } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { knownNameAt } from '../lexicon/known-names.js';
import { knowledgeOf } from '../mention/count-entities.js';

/**
 * What the names of one body of a country have in common: “South Korea's intelligence agency” and “South Korean intelligence agency”.
 *
 * The country's key and the other words; empty for an organization whose name begins with no country.
 */
export function bodyKeysOf(entity: Entity): readonly string[] {
  if (entity.kind !== 'ORGANIZATION') return [];
  const owner = knowledgeOf(entity)?.partOf ?? null;
  return entity.names.flatMap(({ text }) => {
    const key = bodyKey(text);
    return key !== undefined ? [key] : owner?.startsWith('country/') === true ? [`${owner} ${plainWords(text)}`] : [];
  });
}

function bodyKey(name: string): string | undefined {
  const country = knownNameAt(name, foldText(name), 0);
  const [only, other] = country?.entities ?? [];
  if (country === undefined || only?.kind !== 'COUNTRY' || other !== undefined) return undefined;
  const rest = plainWords(name.slice(country.end));
  return rest === '' ? undefined : `${only.key} ${rest}`;
}

/** “Department of Justice” and “Justice Department” are one; so are defence and defense. */
const plainWords = (words: string): string =>
  foldText(words)
    .replace(/^['’]s?(?= )/u, '')
    .replace(/defense/gu, 'defence')
    .trim()
    .replace(/^(department|ministry) (?:of|for) (?:the )?(.+)$/u, '$2 $1');
