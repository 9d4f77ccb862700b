import type { Span } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { hashText } from '../model/hash.js';

/**
 * The words of a quotation as they are compared: lower case, without marks, dashes and accents, single spaces.
 *
 * “[T]he bridge – it’s safe…” → `the bridge it's safe`. What an editor put in (“[the minister]”, “[sic]”) was not said and is left out.
 */
export const normaliseQuote = (text: string): string => wordsOfQuote(text).join(' ');

/** The same as a list; empty when there is no letter or digit. */
export const wordsOfQuote = (text: string): readonly string[] => placeWords(text).map(({ word }) => word);

/** A word as it is compared, and where it stands in the text as given. */
export interface PlacedWord extends Span {
  readonly word: string;
}

/** The words of a quotation with where they stand. */
export function placeWords(text: string): readonly PlacedWord[] {
  const { said, offsetOf } = joinedCapitals(text);
  // Blanks keep the length, so that offsets stay what they are; `foldText` keeps it too.
  const blanked = said.replace(/\[[^\]]{0,200}\]|\([^)]{0,40}sic\)/gu, (inserted) => ' '.repeat(inserted.length));
  const words = foldText(blanked)
    .replace(/['‘’`´](?=\s|$)|(?<=\s|^)['‘’`´]/gu, ' ')
    .matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu);
  return [...words].map((match) => ({
    word: match[0],
    // The bracket of “[T]he” is a part of the word.
    start: match.index === 0 ? 0 : offsetOf(match.index - 1) + 1,
    end: offsetOf(match.index + match[0].length - 1) + 1,
  }));
}

/** “[T]he” is “the”; “[the minister] knew” is “knew”. */
function joinedCapitals(text: string): { readonly said: string; readonly offsetOf: (at: number) => number } {
  const brackets = [...text.matchAll(/\[(\p{L}{1,2})\](?=\p{L})/gu)].flatMap(({ index, 0: whole }) => [index, index + whole.length - 1]);
  if (brackets.length === 0) return { said: text, offsetOf: (at) => at };
  const dropped = new Set(brackets);
  const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => !dropped.has(at));
  return { said: kept.map((at) => text.charAt(at)).join(''), offsetOf: (at) => kept[at] ?? text.length };
}

/** A word and the three after it: what stays the same where a word elsewhere is another. */
const shingleLength = 3;
/** So many of a quotation are kept, those with the smallest hashes: of two alike, most are the same. */
const mostShingles = 24;

/** What variants are found by: hashes of three words in a row, as text, sorted. One for a quotation of three words or fewer. */
export const shinglesOf = (words: readonly string[]): readonly string[] => everyShingle(words).slice(0, mostShingles);

/** The same without leaving any out: what a part of a longer quotation, or a text around it, is looked for by. */
export function everyShingle(words: readonly string[]): readonly string[] {
  const starts = Math.max(1, words.length - shingleLength + 1);
  const hashes = Array.from({ length: starts }, (_, start) => hashText(words.slice(start, start + shingleLength).join(' ')));
  return [...new Set(hashes)].sort((a, b) => a - b).map((hash) => hash.toString(36));
}
