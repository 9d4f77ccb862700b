import { closedWords } from '../lexicon/words-closed.js';
import { commonVerbs } from '../lexicon/verbs-common.js';
import { commonWords } from '../lexicon/words-common.js';
import type { Tag } from '../document.js';
import { verbForms, withS } from './verb-forms.js';

/** What the lexicon knows: lower-case word → the tags it can have, the usual one first. */
export const knownTags: ReadonlyMap<string, readonly Tag[]> = readLexicon();

/** Words that no text adds to: “the”, “of”, “would”. */
export const closedTags: ReadonlyMap<string, readonly Tag[]> = readGroups(closedWords);

// A word that stands in several tables has the tags of all, in this order: “meeting” is a noun before it is a form of meet.
function readLexicon(): Map<string, readonly Tag[]> {
  const known = new Map(readGroups(closedWords));
  for (const [word, tags] of readGroups(commonWords)) {
    add(known, word, tags);
    if (tags[0] === 'NN') add(known, withS(word), ['NNS']);
  }
  for (const [verb, tags] of readGroups(commonVerbs)) {
    // The order of the base form is the order of the form in -s: claims NNS VBZ, seeks VBZ.
    add(
      known,
      verb,
      tags.flatMap((tag) => (tag === 'VB' ? ['VB', 'VBP'] : [tag])),
    );
    if (tags.includes('NN')) add(known, withS(verb), tags[0] === 'NN' ? ['NNS', 'VBZ'] : ['VBZ', 'NNS']);
  }
  for (const [form, { tags }] of verbForms) add(known, form, tags);
  return known;
}

function add(known: Map<string, readonly Tag[]>, word: string, tags: readonly Tag[]): void {
  known.set(word, [...new Set([...(known.get(word) ?? []), ...tags])]);
}

function readGroups(groups: Readonly<Record<string, string>>): Map<string, readonly Tag[]> {
  const read = new Map<string, readonly Tag[]>();
  for (const [tags, words] of Object.entries(groups)) for (const word of words.trim().split(/\s+/)) add(read, word, tags.split(' '));
  return read;
}
