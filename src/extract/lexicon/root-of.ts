import { canonicalWord } from './word-classes.js';

/** What a lemma is compared by: its class, and “payment” by “pay”. */
export const rootOf = (lemma: string): string => canonicalWord(lemma.replace(/(?<=...)ments?$/u, ''));
