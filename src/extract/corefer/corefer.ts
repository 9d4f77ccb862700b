import type { Document, Mentioned } from '../document.js';
import { claimMeanings } from './claim-meanings.js';
import { claimNames } from './claim-names.js';
import { followEpithets } from './follow-epithets.js';
import { followPronouns } from './follow-pronouns.js';
import { gendersOf } from './genders.js';
import { mergeNames } from './merge-names.js';
import { placeMentions } from './place-mentions.js';
import { withoutUnnamed, withUnnamedPeople } from './unnamed-people.js';

/**
 * Finds out which mentions mean the same: other forms of a name, pronouns, and descriptions like “the American billionaire”.
 *
 * What stays in doubt keeps `entity` null and gets the candidates with scores. “I” and “we” are no mentions; they mean who speaks. Never throws.
 */
export function corefer(document: Document, mentioned: Mentioned): Mentioned {
  const merged = claimNames(document, mergeNames(document, claimMeanings(mentioned)));
  const all = withUnnamedPeople(document, merged);
  // Epithets first: “The billionaire promised … his campaign” needs to know who the billionaire is.
  const described = followEpithets(document, all, placeMentions(document, all.mentions));
  const placed = placeMentions(document, described.mentions);
  return withoutUnnamed(followPronouns(document, described, placed, gendersOf(document, described, placed)));
}
