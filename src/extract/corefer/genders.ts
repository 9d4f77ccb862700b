import type { Document, Mentioned } from '../document.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { addressGender } from '../lexicon/titles.js';
import { knowledgeOf } from '../mention/count-entities.js';
import type { Placed } from './place-mentions.js';

export type Gender = 'f' | 'm' | null;

/**
 * The gender of every person, by position of the entity: known, by form of address (“Mrs Hale”), by role (“spokesman”), by given name.
 *
 * Null where nothing tells, or where two signs differ.
 */
export function gendersOf(document: Document, { entities }: Mentioned, placed: readonly Placed[]): readonly Gender[] {
  const signs = entities.map((entity): Set<'f' | 'm'> => {
    const known = knowledgeOf(entity)?.person?.gender;
    if (known !== undefined) return new Set([known]);
    const given =
      entity.kind === 'PERSON'
        ? entity.names.map((name) =>
            name.text.includes(' ') ? givenNameGender.get(name.text.split(' ')[0]?.toLowerCase() ?? '') : undefined,
          )
        : [];
    return new Set(given.filter((gender) => gender === 'f' || gender === 'm'));
  });
  for (const { mention, first, last } of placed) {
    const sign = signs[mention.entity ?? -1];
    if (sign === undefined || entities[mention.entity ?? -1]?.kind !== 'PERSON' || entities[mention.entity ?? -1]?.knownAs !== null)
      continue;
    const words = mention.kind === 'ROLE' ? document.tokens.slice(first, last + 1) : document.tokens.slice(Math.max(0, first - 1), first);
    for (const word of words) {
      const gender = addressGender[word.lower.replace(/\.$/u, '')];
      if (gender !== undefined) sign.add(gender);
    }
  }
  return signs.map((sign) => (sign.size === 1 ? ([...sign][0] ?? null) : null));
}
