import type { CleanText, Span } from '../document.js';

/**
 * What of a text as given is not kept: an advertisement, a tag, a photographer’s credit. Spans of the text as given, in its order, each with a
 * letter or a digit in it: blanks and marks that were put differently are no loss.
 */
export function droppedParts(given: string, { rawOffsets, rawWidths }: Pick<CleanText, 'rawOffsets' | 'rawWidths'>): readonly Span[] {
  const isKept = new Uint8Array(given.length);
  for (const at of rawOffsets) if (at >= 0) isKept.fill(1, at, at + (rawWidths?.get(at) ?? 1));
  const parts: Span[] = [];
  for (let start = isKept.indexOf(0); start !== -1;) {
    const next = isKept.indexOf(1, start);
    const end = next === -1 ? given.length : next;
    const words = given.slice(start, end);
    const blanks = words.length - words.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(words)) parts.push({ start: start + blanks, end: start + words.trimEnd().length });
    start = next === -1 ? -1 : isKept.indexOf(0, end);
  }
  return parts;
}
