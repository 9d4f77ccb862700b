import type { Document, Entity, Mention, Mentioned } from '../document.js';
import { personHeads } from '../lexicon/name-words.js';
import { roleHeads } from '../lexicon/titles.js';
import type { Gender } from './genders.js';
import type { Placed } from './place-mentions.js';
import { scorePersons } from './score-persons.js';
import { thingMeant } from './thing-meant.js';

/**
 * Finds whom “he”, “her”, “its” and “they” mean, reading forwards.
 *
 * A person is meant when one fits clearly better than every other; a thing or a group only where the sentence leaves no other. In doubt `entity`
 * stays null and the fitting ones are candidates.
 */
export function followPronouns(document: Document, mentioned: Mentioned, placed: readonly Placed[], genders: readonly Gender[]): Mentioned {
  const seen: Seen[] = [];
  const mentions = placed.map((place): Mention => {
    const resolved = place.mention.kind === 'PRONOUN' && place.mention.entity === null ? resolve(document, mentioned.entities, place, seen, genders) : place.mention;
    if (resolved.entity !== null) seen.push({ place, entity: resolved.entity, kind: mentioned.entities[resolved.entity]?.kind ?? 'GROUP' });
    else if (isSomebody(document, resolved, place)) seen.push({ place, entity: somebody, kind: 'PERSON' });
    return resolved;
  });
  return { entities: mentioned.entities, mentions };
}

/** Stands for a person whom the article describes but does not name; “he” may mean them, and then means nobody we know. */
export const somebody = -1;

/** “The judge”, “a diplomat”: one person, nobody knows who. */
const isSomebody = (document: Document, { kind, entity }: Mention, { last }: Placed): boolean => {
  const head = document.tokens[last]?.lower ?? '';
  return entity === null && (kind === 'ROLE' || (kind === 'NOMINAL' && (personHeads.has(head) || roleHeads.has(head) || head === 'man' || head === 'woman')));
};

/** A mention that is decided, where it stands and of what kind its entity is. */
export interface Seen {
  readonly place: Placed;
  readonly entity: number;
  readonly kind: Entity['kind'];
}

export interface Situation {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly place: Placed;
  readonly word: string;
  readonly genders: readonly Gender[];
  /** The last mentions before, the nearest first; at most `reach`. */
  readonly seen: readonly Seen[];
}

/** Mentions looked back on: some five sentences of a dense text. */
const reach = 40;

const genderOf: Readonly<Record<string, 'f' | 'm'>> = { he: 'm', him: 'm', his: 'm', himself: 'm', she: 'f', her: 'f', hers: 'f', herself: 'f' };

function resolve(document: Document, entities: readonly Entity[], place: Placed, seen: readonly Seen[], genders: readonly Gender[]): Mention {
  const word = document.tokens[place.first]?.lower ?? '';
  const situation: Situation = { document, entities, place, word, genders, seen: seen.slice(-reach).reverse() };
  const gender = genderOf[word];
  if (gender === undefined) {
    const entity = thingMeant(situation);
    return entity === null ? place.mention : { ...place.mention, entity, because: { rule: 'pronoun-of-thing', confidence: 0.7 } };
  }
  // “Hale himself”
  const beside = word.endsWith('self') ? situation.seen.find((one) => one.place.last === place.first - 1 && one.kind === 'PERSON') : undefined;
  if (beside !== undefined) return { ...place.mention, entity: beside.entity, because: { rule: 'reflexive', confidence: 0.9 } };
  const scores = scorePersons(situation, gender);
  const [best, second] = scores;
  if (best === undefined) return place.mention;
  const named = scores.filter(({ entity }) => entity !== somebody);
  if (best.entity === somebody) return { ...place.mention, candidates: named.slice(0, 4) };
  const lead = best.score - (second?.score ?? 0);
  const isClear = second === undefined || lead >= 0.4;
  if (isClear) return { ...place.mention, entity: best.entity, because: { rule: 'pronoun-of-person', confidence: second === undefined ? 0.8 : Math.min(0.8, 0.5 + lead / 4) } };
  return { ...place.mention, candidates: named.slice(0, 4) };
}
