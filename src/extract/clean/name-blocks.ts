import type { BlockKind } from '../document.js';
import { type Line, endsWithStop, wordsOf } from './line.js';

/** A paragraph, and what it is. */
export interface NamedLine {
  readonly line: Line;
  readonly kind: BlockKind;
}

interface Place {
  readonly line: Line;
  readonly position: number;
  readonly lines: readonly Line[];
  /** `wordsOf` each line. */
  readonly words: readonly string[];
  /** The headline's position; -1 when there is none. */
  readonly headlineAt: number;
}

/** What each paragraph may be, the surest first; one that nothing claims is a PARAGRAPH. */
const recognitions: readonly (readonly [BlockKind, (place: Place) => boolean])[] = [
  ['HEADLINE', ({ position, headlineAt }) => position === headlineAt],
  ['CAPTION', ({ line }) => line.kind === 'CAPTION' || /^(?:Photo|Image|Picture|Caption|Pictured|File photo)\s?:\s/i.test(line.text)],
  ['PULL_QUOTE', repeatsNeighbour],
  ['STANDFIRST', standsUnderHeadline],
  ['SUBHEAD', headsNext],
];

/**
 * Tells headline, standfirst, captions, sub-headings and pull quotes from paragraphs. `given` is the headline that came apart from the text,
 * empty when none did.
 */
export function nameBlocks(lines: readonly Line[], given: string): readonly NamedLine[] {
  const headlineAt = findHeadline(lines, given);
  const words = lines.map((line) => (line.text.length <= longestSource ? wordsOf(line.text) : ''));
  return lines.map((line, position) => {
    const place: Place = { line, position, lines, words, headlineAt };
    return { line, kind: recognitions.find(([, recognises]) => recognises(place))?.[0] ?? 'PARAGRAPH' };
  });
}

/** The first line, when it is the headline that was given, or when none was given and it does not end like a sentence. */
function findHeadline(lines: readonly Line[], given: string): number {
  const first = lines[0];
  if (first === undefined || first.kind === 'CAPTION') return -1;
  if (given !== '') return wordsOf(first.text) === wordsOf(given) ? 0 : -1;
  const isTitle = first.text.length <= 250 && (!endsWithStop(first.text) || (/[?!]$/.test(first.text) && first.text.length <= 120));
  return isTitle && lines.length > 1 && !/[,:;]$/.test(first.text) && !/^[-•*]/.test(first.text) ? 0 : -1;
}

/** How far from its source, in paragraphs, a pull quote is looked for: layouts set them beside it. */
const pullQuoteReach = 15;

/** Longer texts than this, in units, are no paragraphs; they are not searched. */
const longestSource = 20_000;

/** Says, word for word, part of a longer paragraph near by; at least five words, so that “he denied it” does not count. */
function repeatsNeighbour({ line, position, words, headlineAt }: Place): boolean {
  const own = words[position] ?? '';
  if (position === 0 || position === headlineAt || line.text.length > 400 || !/^(?:\S+ ){4}/.test(own)) return false;
  const near = words.slice(Math.max(0, position - pullQuoteReach), position + 1 + pullQuoteReach);
  return near.some((other) => own.length < other.length * 0.8 && ` ${other} `.includes(` ${own} `));
}

/** Directly under the headline, longer than a sub-heading, without a final stop, before a longer paragraph. */
function standsUnderHeadline({ line, position, lines, headlineAt }: Place): boolean {
  const next = lines[position + 1];
  return (
    headlineAt >= 0 &&
    position === headlineAt + 1 &&
    next !== undefined &&
    line.text.length >= 40 &&
    line.text.length <= 320 &&
    !endsLikeText(line.text)
  );
}

/** “What comes next”, “‘A major step’”: short, no final stop, and a paragraph follows. */
function headsNext({ line, position, lines }: Place): boolean {
  const next = lines[position + 1];
  if (position === 0 || next === undefined || line.text.length > 80 || next.text.length <= line.text.length) return false;
  return !endsLikeText(line.text) && !/^[-–—•*]\s/.test(line.text) && /^[“‘"'«„]?[\p{Lu}\p{N}]/u.test(line.text);
}

/** A final stop, comma or colon. A question is none when it is short and not quoted: “What happens now?” heads a part. */
function endsLikeText(text: string): boolean {
  if (/^[^“”"«»:]{1,60}\?$/.test(text)) return false;
  return endsWithStop(text) || /[,:;][”’"'»)]?$/.test(text);
}
