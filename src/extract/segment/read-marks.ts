import type { Span } from '../document.js';

/** Families of marks that close one another: “ ” · " · `` '' · ‘ ’ · ' · « » · „ “ · ‚ ‘ · 「 」. */
export type MarkKind = 'curly' | 'straight' | 'typed' | 'single' | 'tick' | 'guillemet' | 'german' | 'low' | 'corner';

/** A quotation mark: what it can open, what it can close, and how it looks from its neighbours. */
export interface Mark extends Span {
  readonly token: number;
  readonly opens: MarkKind | undefined;
  readonly closes: readonly MarkKind[];
  readonly looksOpening: boolean;
}

const roles: Readonly<Record<string, { readonly opens?: MarkKind; readonly closes: readonly MarkKind[] }>> = {
  // “ also closes „Berlin“, and a sloppy “so“
  '“': { opens: 'curly', closes: ['german', 'curly'] },
  // ” also opens in Swedish, and in a sloppy ”so”
  '”': { opens: 'curly', closes: ['curly', 'german', 'straight'] },
  '‟': { opens: 'curly', closes: [] },
  '„': { opens: 'german', closes: [] },
  // Straight and curly are mixed by careless hands: “no evidence" yet
  '"': { opens: 'straight', closes: ['straight', 'curly'] },
  '＂': { opens: 'straight', closes: ['straight'] },
  '``': { opens: 'typed', closes: [] },
  "''": { opens: 'typed', closes: ['typed'] },
  '«': { opens: 'guillemet', closes: ['guillemet'] },
  '»': { opens: 'guillemet', closes: ['guillemet'] },
  '‹': { opens: 'guillemet', closes: ['guillemet'] },
  '›': { opens: 'guillemet', closes: ['guillemet'] },
  // ‘ also closes ‚so‘
  '‘': { opens: 'single', closes: ['low'] },
  '‚': { opens: 'low', closes: [] },
  '「': { opens: 'corner', closes: [] },
  '」': { closes: ['corner'] },
  '『': { opens: 'corner', closes: [] },
  '』': { closes: ['corner'] },
  '’': { closes: ['single', 'low'] },
  "'": { opens: 'tick', closes: ['tick'] },
};

/** The mark that a sign opens, if it can open one: in which family the next paragraph of a long quotation goes on. */
export const familyOf = (sign: string): MarkKind | undefined => roles[sign]?.opens;

const alwaysOpens = new Set(['‟', '„', '``', '‚', '「', '『']);
const openingAngles = new Set(['«', '‹']);
const closingAngles = new Set(['»', '›']);

/** The quotation marks among the tokens `first` to `last`, in reading order. Apostrophes are none. */
export function readMarks(text: string, tokens: readonly Span[], first: number, last: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (let token = first; token <= last; token += 1) {
    const span = tokens[token];
    if (span === undefined || span.end - span.start > 2) continue;
    const sign = text.slice(span.start, span.end);
    const role = roles[sign];
    if (role === undefined || (sign === '"' && isInches(text, span.start))) continue;
    const before = tokens[token - 1];
    const after = tokens[token + 1];
    const isOpening = looksOpening(text, sign, span, token > first ? before : undefined, token < last ? after : undefined);
    const mark: Mark = { start: span.start, end: span.end, token, opens: role.opens, closes: role.closes, looksOpening: isOpening };
    if (sign === '’' || sign === "'") {
      if (!mark.looksOpening && closesBefore(text, span.end)) marks.push({ ...mark, opens: undefined });
      else if (sign === "'" && mark.looksOpening) marks.push({ ...mark, closes: [] });
      continue;
    }
    marks.push(mark);
  }
  return withoutPossessives(text, withoutLoneTicks(marks));
}

/** 5'11" is a height. */
const isInches = (text: string, at: number): boolean => /\d['’′]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));

/** Space or an opening sign before, a word after. « and » may stand apart from the words inside, and are turned round in »German«. */
function looksOpening(text: string, sign: string, span: Span, before: Span | undefined, after: Span | undefined): boolean {
  if (alwaysOpens.has(sign)) return true;
  if (after === undefined) return false;
  // “‚so‘”: behind a word and before none it closes.
  if (sign === '‘') return before === undefined || before.end !== span.start || after.start === span.end;
  const touchesBefore = before !== undefined && before.end === span.start;
  const touchesAfter = after.start === span.end;
  if (openingAngles.has(sign)) return !touchesBefore || /[\p{L}\p{N}“‘"]/u.test(text[span.end] ?? '');
  if (closingAngles.has(sign)) return !touchesBefore && touchesAfter && /[\p{L}\p{N}]/u.test(text[span.end] ?? '');
  if (!touchesBefore) return touchesAfter || sign === '“';
  const previous = text[span.start - 1] ?? ' ';
  if (/[([{—–“‘«„"'-]/.test(previous)) return touchesAfter;
  return sign === '“' && touchesAfter && /[\p{L}\p{N}]/u.test(text[span.end] ?? '');
}

/** A single mark closes only where no word goes on. */
const closesBefore = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at] ?? ' ');

/** Straight single marks open only when one that can close follows: “the '90s” and “'cause” open nothing. */
function withoutLoneTicks(marks: readonly Mark[]): readonly Mark[] {
  const lastClosing = marks.findLast((mark) => mark.closes.includes('tick'))?.token ?? -1;
  return marks.filter((mark) => mark.opens !== 'tick' || mark.token < lastClosing);
}

/**
 * “‘The workers’ hall is gone,’ he said”: behind an s, or an -in’ that lost its g, and before a word, a single mark is an apostrophe when a
 * surer one closes later. Two marks that are equally unsure stay.
 */
function withoutPossessives(text: string, marks: readonly Mark[]): readonly Mark[] {
  const isSurelyClosed: Record<'single' | 'tick', boolean> = { single: false, tick: false };
  const dropped = new Set<Mark>();
  for (const mark of marks.toReversed()) {
    const family = mark.opens === 'single' || mark.closes.includes('single') ? 'single' : 'tick';
    if (family === 'tick' && mark.opens !== 'tick' && !mark.closes.includes('tick')) continue;
    if (mark.opens !== undefined && mark.looksOpening) isSurelyClosed[family] = false;
    else if (
      !/(?:s|in)$/i.test(text.slice(Math.max(0, mark.start - 2), mark.start)) ||
      !/^ \p{L}/u.test(text.slice(mark.end, mark.end + 3))
    )
      isSurelyClosed[family] = true;
    else if (isSurelyClosed[family]) dropped.add(mark);
  }
  return dropped.size === 0 ? marks : marks.filter((mark) => !dropped.has(mark));
}
