import type { Span } from '../document.js';
import { placeWords, type PlacedWord } from './normalise-quote.js';

/**
 * Where words `first` to `last` (positions in `words`, inclusive) of a quotation stand in the text that quotes it: a span for each piece of `content`
 * that has some of them, in reading order. Empty when the words of the quotation do not stand in the pieces in a row.
 *
 * Of “The council knew,” she said, “and did nothing”, words 1 to 3 stand in two pieces: “council knew”, “and”.
 */
export function locateWords(
  text: string,
  content: readonly Span[],
  words: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly Span[] {
  const placed = content.flatMap(({ start, end }, piece) =>
    placeWords(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start, piece })),
  );
  const at = startOf(words, placed);
  if (at === null) return [];
  const pieces = new Map<number, Span>();
  for (const { piece, start, end } of placed.slice(at + first, at + last + 1))
    pieces.set(piece, { start: pieces.get(piece)?.start ?? start, end });
  return [...pieces.values()];
}

function startOf(words: readonly string[], placed: readonly PlacedWord[]): number | null {
  for (let start = 0; start + words.length <= placed.length; start += 1)
    if (words.every((word, at) => placed[start + at]?.word === word)) return start;
  return null;
}
