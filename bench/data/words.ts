import type { Random } from './random.js';

const onsets = ['b', 'br', 'd', 'f', 'g', 'gr', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'tr', 'v', 'z', 'sh'] as const;
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou'] as const;
const codas = ['', 'n', 'r', 'l', 'm', 'nd', 'rk', 't'] as const;
/** As frequent as in English prose: nearly half of all words. */
const small = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'that',
  'for',
  'on',
  'with',
  'by',
  'as',
  'at',
  'from',
  'after',
  'over',
  'before',
] as const;
const smallShare = 0.42;

/** The n-th word that can be spoken: two or three syllables, none twice. */
export function wordOf(index: number): string {
  const syllable = (part: number): string =>
    `${onsets[part % 20] ?? ''}${vowels[Math.floor(part / 20) % 7] ?? ''}${codas[Math.floor(part / 140) % 8] ?? ''}`;
  // 787 is prime to 1120, the number of syllables: neighbours begin differently.
  return `${syllable((index * 787) % 1120)}${syllable((Math.floor(index / 1120) * 331 + index * 97) % 1120)}`;
}

export interface Words {
  readonly text: (words: number) => string;
}

const vocabularySize = (articles: number): number => Math.max(500, Math.round(15 * Math.sqrt(articles)));

/** The most frequent first; without the small ones. */
const rankedWords = (articles: number): readonly string[] => Array.from({ length: vocabularySize(articles) }, (_, index) => wordOf(index));

/** All words of prose. */
export const vocabularyOf = (articles: number): readonly string[] => [...small, ...rankedWords(articles)];

/** The most frequent thirtieth, which nobody would search for. */
export const commonWords = (articles: number): ReadonlySet<string> =>
  new Set([...small, ...Array.from({ length: Math.ceil(vocabularySize(articles) / 30) }, (_, index) => wordOf(index))]);

/**
 * A vocabulary for so many articles. It grows with the root of their number, as in real corpora (Heaps’ law), so that two words of middling
 * rank stand together in about as many statements of a large ledger as of a small one.
 */
export function words(articles: number, { next, rank, pick }: Random): Words {
  const count = vocabularySize(articles);
  const known = rankedWords(articles);
  const one = (): string => (next() < smallShare ? pick(small) : (known[rank(count)] ?? ''));
  return {
    text: (length) => {
      let text = one();
      for (let number = 1; number < length; number += 1) text += ` ${one()}`;
      return text;
    },
  };
}

/** “Brouta Sheldnan”. */
export const nameOf = (index: number): string => `${capital(wordOf(index % 800))} ${capital(wordOf(2000 + index))}`;

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
