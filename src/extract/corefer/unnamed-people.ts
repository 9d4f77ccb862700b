import type { Document, Mention, Mentioned } from '../document.js';
import { personHeads } from '../lexicon/name-words.js';
import { nounGender, personNouns } from '../lexicon/noun-genders.js';
import { roleHeads } from '../lexicon/titles.js';
import { besideName, type NamedPeople } from './beside-names.js';
import type { Placed } from './place-mentions.js';

const rule = 'unnamed-person';

/**
 * Adds an open mention for every person who is spoken of without a name and is none yet: “a man”, “the historian”, “two neighbours” not.
 *
 * Later steps may find out who it is; meanwhile “he” may mean them. `withoutUnnamed` takes out those who stayed nobody.
 */
export function withUnnamedPeople(document: Document, { entities, mentions }: Mentioned): Mentioned {
  const covered = coveredTokens(document, mentions);
  const added = document.nounPhrases.flatMap((phrase): Mention[] => {
    const head = document.tokens[phrase.head];
    if (phrase.form !== 'NOMINAL' || head?.tag !== 'NN' || covered.has(phrase.head) || !isPersonNoun(head.lower)) return [];
    // “His widow” is hers to whom “his” belongs: the phrase may hold other mentions, and may not cut one in two.
    const { start, end } = phrase;
    const because = { rule, confidence: 0.5 };
    return [{ start, end, kind: 'NOMINAL', entity: null, literal: null, candidates: [], because }];
  });
  const all = [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions: all };
}

export const withoutUnnamed = ({ entities, mentions }: Mentioned): Mentioned => ({
  entities,
  mentions: mentions.filter(({ entity, because }) => entity !== null || because.rule !== rule),
});

export const isPersonNoun = (word: string): boolean => personNouns.has(word) || nounGender.has(word) || personHeads.has(word);

/** Positions of the tokens that mentions cover, pronouns and nationalities aside: “an [Italian] historian”. */
function coveredTokens(document: Document, mentions: readonly Mention[]): ReadonlySet<number> {
  const starts = new Map(document.tokens.map((token) => [token.start, token.index]));
  const covered = new Set<number>();
  for (const { start, end } of mentions)
    for (let at = starts.get(start) ?? Infinity; (document.tokens[at]?.start ?? Infinity) < end; at += 1) covered.add(at);
  return covered;
}

/** “The judge”, “a diplomat”, a name of nobody knows what: perhaps a person, and none we know. A description beside a name is its bearer's. */
export const isSomebody = (document: Document, place: Placed, people: NamedPeople): boolean => {
  const { kind, entity } = place.mention;
  if (entity !== null) return false;
  if (kind === 'NAME') return true;
  if (kind !== 'ROLE' && !(kind === 'NOMINAL' && isSingularPerson(document.tokens[place.last]?.lower ?? ''))) return false;
  return besideName(document, place, people) === null;
};

const isSingularPerson = (head: string): boolean => isPersonNoun(head) || roleHeads.has(head);
