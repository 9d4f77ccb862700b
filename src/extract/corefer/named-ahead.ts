import type { Mention } from '../document.js';
import type { Placed } from './place-mentions.js';
import type { Scored } from './score-persons.js';
import type { Situation } from './situation.js';

/** Tokens between the start of a sentence and the comma behind its opening clause. */
const longestOpening = 25;

/**
 * The person whom a pronoun in the opening of a sentence may mean although the name comes later: “Before [he] left, Orrin Hale thanked them”.
 *
 * Null unless the opening begins with a conjunction, a preposition or a participle, and a person is the subject right behind its comma.
 */
export function namedAhead({ document, place, entities }: Situation, placed: readonly Placed[]): number | null {
  const sentence = document.sentences[place.sentence];
  if (sentence === undefined || place.quote !== -1 || place.first - sentence.first > 6) return null;
  if (!/^(?:IN|WRB|VBG|VBN|TO)$/u.test(document.tokens[sentence.first]?.tag ?? '')) return null;
  let comma = place.first;
  while (comma < sentence.first + longestOpening && comma <= sentence.last && document.tokens[comma]?.text !== ',') comma += 1;
  if (document.tokens[comma]?.text !== ',') return null;
  for (let next = placed[place.at + 1]; next !== undefined && next.first <= comma + 5; next = placed[next.at + 1]) {
    const entity = next.mention.entity;
    if (next.mention.kind !== 'NAME' && next.mention.kind !== 'ALIAS') continue;
    if (entity === null || entities[entity]?.kind !== 'PERSON' || next.first <= comma) return null;
    return next.isSubject && next.quote === -1 ? entity : null;
  }
  return null;
}

/** Decided when nobody else was named who may be meant; open between the two otherwise. */
export function beforeName(mention: Mention, ahead: number, scores: readonly Scored[]): Mention {
  const others = scores.filter(({ entity }) => entity !== ahead);
  const because = { rule: 'pronoun-before-name', confidence: 0.75, reason: 'named behind the opening clause of the sentence' };
  if (others.length === 0) return { ...mention, entity: ahead, because };
  const named = others.filter(({ entity }) => entity >= 0).slice(0, 3);
  return { ...mention, candidates: [{ entity: ahead, score: 1, reason: because.reason }, ...named] };
}
