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
const lists: readonly { has(word: string): boolean }[] = [
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

/** The lists that have the word (small, without a full stop at its end) or its lemma, as bits. */
export function classesOf(word: string, lemma: string): number {
  let bits = 0;
  lists.forEach((list, bit) => {
    if (list.has(word) || list.has(lemma)) bits |= 1 << bit;
  });
  return bits;
}
