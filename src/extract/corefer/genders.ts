import type { Document, Mentioned } from '../document.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { worldGivenNames } from '../lexicon/given-names-world.js';
import { nounGender } from '../lexicon/noun-genders.js';
import { knowledgeOf } from '../mention/count-entities.js';
import { besideName, namedPeople } from './beside-names.js';
import type { Placed } from './place-mentions.js';

export type Gender = 'f' | 'm' | null;

/**
 * The gender of every person, by position of the entity: known, by form of address (“Mrs Hale”), by role or noun beside the name (“spokesman”,
 * “his sister”), by given name.
 *
 * What the article says outweighs the given name. Null where nothing tells, or where two signs differ.
 */
export function gendersOf(document: Document, { entities }: Mentioned, placed: readonly Placed[]): readonly Gender[] {
  const told = entities.map((): Set<'f' | 'm'> => new Set());
  const people = namedPeople(entities, placed);
  for (const place of placed) {
    const { mention, first, last } = place;
    const isBeside = mention.kind === 'NOMINAL' || mention.kind === 'ROLE';
    const position = mention.entity ?? (isBeside ? besideName(document, place, people) : null);
    const signs = told[position ?? -1];
    if (signs === undefined || entities[position ?? -1]?.kind !== 'PERSON') continue;
    const words = isBeside ? [document.tokens[last]] : document.tokens.slice(Math.max(0, first - 1), first);
    for (const word of words) {
      const gender = nounGender.get(word?.lower.replace(/\.$/u, '') ?? '');
      if (gender !== undefined) signs.add(gender);
    }
  }
  return entities.map((entity, position): Gender => {
    if (entity.kind !== 'PERSON') return null;
    const known = knowledgeOf(entity)?.person?.gender;
    if (known !== undefined) return known;
    const signs = told[position] ?? new Set();
    if (signs.size > 0) return signs.size === 1 ? ([...signs][0] ?? null) : null;
    const given = new Set(entity.names.flatMap(({ text }) => genderOfName(text) ?? []));
    return given.size === 1 ? ([...given][0] ?? null) : null;
  });
}

/** By the given name: the first word of two, or the second where it is written “Yo-jong”. */
export function genderOfName(name: string): Gender {
  const [first = '', second] = name.toLowerCase().split(' ');
  if (second === undefined) return null;
  const tried = second.includes('-') ? [first, second] : [first];
  for (const word of tried) {
    const gender = givenNameGender.get(word) ?? worldGivenNames.get(word);
    if (gender === 'f' || gender === 'm') return gender;
  }
  return null;
}
