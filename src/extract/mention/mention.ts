import { covers, type Document, type Mentioned } from '../document.js';
import { countEntities } from './count-entities.js';
import { findNames } from './find-names.js';
import { findNominals } from './find-nominals.js';
import { findPronouns } from './find-pronouns.js';
import type { Found } from './found.js';
import { knownNamesIn } from './known-names-in.js';
import type { NameModel } from './learned/name-model.js';
import { speakSeats } from './speak-seats.js';

/**
 * Finds who and what an article names: people, organizations, countries, places, groups, and the words that stand for them.
 *
 * Mentions are in reading order and lie inside each other or apart. Pronouns, and phrases without a name, have no entity yet. Empty for a text that
 * is not English. Without a model the rules read alone. Never throws.
 */
export function mention(document: Document, model?: NameModel): Mentioned {
  if (document.language !== 'en' && document.language !== 'und') return { entities: [], mentions: [] };
  const knownAt = knownNamesIn(document);
  const names = findNames(document, knownAt, model);
  const found = [...names, ...findNominals(document, names), ...findPronouns(document)];
  return speakSeats(document, countEntities(nested(found)));
}

/** Drops mentions that cross another one, and all but the first of those at the same place; the longer one is kept. */
function nested(found: readonly Found[]): readonly Found[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  const open: Found[] = [];
  for (const one of ordered) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= one.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && (!covers(around, one) || (around.start === one.start && around.end === one.end))) continue;
    open.push(one);
    kept.push(one);
  }
  return kept;
}
