import { knownTags } from '../known-tags.js';
import { labelOfTag } from './tag-labels.js';

/**
 * The labels that a word in small letters can have by the lexicon, the usual one first; empty when it is not known or has a capital, so
 * that every label is open. Examples teach odd tags for rare words; the lexicon knows better.
 */
export function knownLabels(text: string, lower: string): readonly number[] {
  if (text !== lower) return none;
  return known.get(lower) ?? none;
}

const none: readonly number[] = [];
const known: ReadonlyMap<string, readonly number[]> = new Map([...knownTags].map(([word, tags]) => [word, tags.map(labelOfTag)]));
