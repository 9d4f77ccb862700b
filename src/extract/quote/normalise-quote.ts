import { foldText } from '../lexicon/fold-text.js';
import { hashText } from '../model/hash.js';

/**
 * The words of a quotation as they are compared: lower case, without marks, dashes and accents, single spaces.
 *
 * “[T]he bridge – it’s safe…” → `the bridge it's safe`. What an editor put in (“[the minister]”, “[sic]”) was not said and is left out.
 */
export const normaliseQuote = (text: string): string => wordsOfQuote(text).join(' ');

/** The same as a list; empty when there is no letter or digit. */
export function wordsOfQuote(text: string): readonly string[] {
  const said = text
    // “[T]he” is “the”; “[the minister] knew” is “knew”.
    .replace(/\[(\p{L}{1,2})\](?=\p{L})/gu, '$1')
    .replace(/\[[^\]]{0,200}\]|\([^)]{0,40}sic\)/gu, ' ');
  return (
    foldText(said)
      .replace(/['‘’`´](?=\s|$)|(?<=\s|^)['‘’`´]/gu, ' ')
      .match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? []
  );
}

/** A word and the three after it: what stays the same where a word elsewhere is another. */
const shingleLength = 3;
/** So many of a quotation are kept, those with the smallest hashes: of two alike, most are the same. */
const mostShingles = 24;

/** What variants are found by: hashes of three words in a row, as text, sorted. One for a quotation of three words or fewer. */
export function shinglesOf(words: readonly string[]): readonly string[] {
  const starts = Math.max(1, words.length - shingleLength + 1);
  const hashes = Array.from({ length: starts }, (_, start) => hashText(words.slice(start, start + shingleLength).join(' ')));
  return [...new Set(hashes)]
    .sort((a, b) => a - b)
    .slice(0, mostShingles)
    .map((hash) => hash.toString(36));
}
