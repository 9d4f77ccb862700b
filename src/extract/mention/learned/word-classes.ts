import { givenNameGender } from '../../lexicon/given-names.js';
import {
  calendarWords,
  eventWords,
  institutionHeads,
  organizationLinks,
  organizationNouns,
  organizationWords,
  peopleHeads,
  personHeads,
  personLinks,
  placeWords,
  regionWords,
} from '../../lexicon/name-words.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { addressWords, roleHeads, titleModifiers, titleWords } from '../../lexicon/titles.js';
import { vocabulary } from '../vocabulary.js';

/** What the lexicon says of a word, one bit for each list. New lists at the end: the bits are part of trained features. */
const lists: readonly { keys(): Iterable<string> }[] = [
  givenNameGender,
  titleWords,
  addressWords,
  titleModifiers,
  organizationWords,
  placeWords,
  regionWords,
  eventWords,
  organizationNouns,
  institutionHeads,
  peopleHeads,
  personHeads,
  roleHeads,
  calendarWords,
  organizationLinks,
  personLinks,
  reportingVerbs,
  vocabulary,
];

let bitsOf: ReadonlyMap<string, number> | undefined;

/** The lists that have the word (small, without a full stop at its end) or its lemma, as bits. */
export function classesOf(word: string, lemma: string): number {
  bitsOf ??= gathered();
  const bits = bitsOf.get(word) ?? 0;
  return lemma === word ? bits : bits | (bitsOf.get(lemma) ?? 0);
}

function gathered(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  lists.forEach((list, bit) => {
    for (const word of list.keys()) all.set(word, (all.get(word) ?? 0) | (1 << bit));
  });
  return all;
}
