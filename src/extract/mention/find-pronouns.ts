import type { Document } from '../document.js';
import { open, type Found } from './found.js';

/** Pronouns of the third person; “I” and “we” mean the speaker and are none of ours. */
export const pronouns: ReadonlySet<string> = new Set(
  'he him his himself she her hers herself it its itself they them their theirs themselves'.split(' '),
);

/** Finds the pronouns that may stand for somebody named elsewhere, in reading order. */
export const findPronouns = (document: Document): readonly Found[] =>
  document.tokens
    .filter((token) => pronouns.has(token.lower))
    .map(({ start, end }) => ({ start, end, kind: 'PRONOUN', naming: open, rule: 'pronoun', confidence: 0.5 }));
