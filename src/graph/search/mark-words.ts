import { foldText } from '../../extract/lexicon/fold-text.js';
import type { SnippetMark } from './search.type.js';

/** Stand for the beginning and end of a mark; taken out of texts before they are sent. */
export const [opening, closing] = ['\ue000', '\ue001'] as const;

/** A text as PostgreSQL marks it: folded, of the same length, without the signs that stand for marks. */
export const markable = (text: string): string => foldText(text).replace(/[\ue000\ue001\0]/gu, ' ');

/** Where the marks of a marked text stand in the text without them. */
export function marksIn(marked: string): readonly SnippetMark[] {
  const marks: SnippetMark[] = [];
  let removed = 0;
  let start = 0;
  for (const { 0: sign, index } of marked.matchAll(/[\ue000\ue001]/gu)) {
    if (sign === opening) start = index - removed;
    else marks.push({ start, end: index - removed });
    removed += 1;
  }
  return marks;
}

const widest = 240;
const before = 60;

/** The part of a text with the most marks, from word to word, and its marks. The beginning when there is none. */
export function snippetOf(
  text: string,
  marks: readonly SnippetMark[],
): { readonly start: number; readonly text: string; readonly marks: readonly SnippetMark[] } {
  const within = (from: number) => marks.filter(({ start, end }) => start >= from && end <= from + widest - before);
  const [best] = [...marks].sort((a, b) => within(b.start).length - within(a.start).length || a.start - b.start);
  const from = best === undefined || best.start <= before ? 0 : wordStart(text, best.start - before);
  const to = from + widest >= text.length ? text.length : wordEnd(text, from + widest);
  return {
    start: from,
    text: text.slice(from, to),
    marks: marks.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** The beginning of the next word, so that no word (and no surrogate pair) is cut. */
function wordStart(text: string, near: number): number {
  const space = text.slice(near, near + before).search(/\s\S/u);
  return space < 0 ? (isLow(text, near) ? near + 1 : near) : near + space + 1;
}

function wordEnd(text: string, near: number): number {
  const space = text.slice(near - before, near).search(/\s\S*$/u);
  return space < 0 ? (isLow(text, near) ? near - 1 : near) : near - before + space;
}

const isLow = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text.charAt(index));
