import type { Token } from '../../document.js';
import { knownTags } from '../known-tags.js';
import { labelOfTag } from './tag-labels.js';

const labels = (tags: string): ReadonlySet<number> => new Set(tags.split(' ').map(labelOfTag));
const past = labels('VBD VBN');
const names = labels('NNP NNPS');
/**
 * Whether the rule's label stands against another one that the model finds likelier:
 * - “The paper published parts of it”, “has not yet denied it”: which past form it is, auxiliaries and objects tell, not the company that a verb keeps;
 * - “Mayor Accused of Fraud”, “Yesterday Reyes left”: a capital at a start or in a title makes no name of a word that the lexicon knows;
 * - “Ana de Vries”: a small word inside a name;
 * - “the bridge that he built”: the clause tells what “that” is;
 * - “libel by Lind”: a past form ends in -ed, or the lexicon knows it.
 */
export function isRuleBetter({ text, lower }: Token, ruled: number, given: number): boolean {
  if (lower === 'that') return true;
  if (past.has(given)) return past.has(ruled) || (!lower.endsWith('ed') && !knownTags.has(lower));
  if (names.has(given)) return !names.has(ruled) && knownTags.has(lower);
  return names.has(ruled) && text === lower;
}
