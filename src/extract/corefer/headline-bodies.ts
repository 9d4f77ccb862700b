import type { Document, Entity } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { institutionHeads } from '../lexicon/name-words.js';
import { knowledgeOf } from '../mention/count-entities.js';
import type { Placed } from './place-mentions.js';

/** Organizations looked through for one headline. */
const compared = 200;

/**
 * The body that a headline shortens before the text names it: “Harbour agency” above “the Tarn Harbour Agency”, “US agency” above the EPA.
 *
 * Every word must be a word of its name or its country, and one body alone must fit; null otherwise.
 */
export function bodyBehindHeadline(
  document: Document,
  entities: readonly Entity[],
  place: Placed,
  inside: readonly Placed[],
): number | null {
  if (document.blocks[place.block]?.kind !== 'HEADLINE' || place.last === place.first) return null;
  const head = document.tokens[place.last]?.lower ?? '';
  if (!institutionHeads.has(head) && head !== 'union') return null;
  const countries = new Set(inside.flatMap(({ mention }) => entities[mention.entity ?? -1]?.knownAs ?? []));
  const words = document.tokens
    .slice(place.first, place.last + 1)
    .filter((token) => !inside.some(({ first, last }) => first <= token.index && token.index <= last))
    .map((token) => foldText(token.text));
  const fitting = entities.slice(0, compared).flatMap((entity, position) => {
    if (entity.kind !== 'ORGANIZATION' || (countries.size > 0 && !countries.has(knowledgeOf(entity)?.partOf ?? ''))) return [];
    const own = new Set(foldText(entity.name).split(' '));
    return words.every((word) => own.has(word)) ? [position] : [];
  });
  const [only, other] = fitting;
  return only !== undefined && other === undefined ? only : null;
}
