import type { Span } from '../document.js';

/** Families of marks that close one another: “ ” · " · `` '' · ‘ ’ · ' · « » · „ “. */
export type MarkKind = 'curly' | 'straight' | 'typed' | 'single' | 'tick' | 'guillemet' | 'german';

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
  '‘': { opens: 'single', closes: [] },
  '‚': { opens: 'single', closes: [] },
  '’': { closes: ['single'] },
  "'": { opens: 'tick', closes: ['tick'] },
};

const alwaysOpens = new Set(['‟', '„', '``', '‘', '‚']);
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
    if (role === undefined) continue;
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
  return withoutLoneTicks(marks);
}

/** Space or an opening sign before, a word after. « and » may stand apart from the words inside, and are turned round in »German«. */
function looksOpening(text: string, sign: string, span: Span, before: Span | undefined, after: Span | undefined): boolean {
  if (alwaysOpens.has(sign)) return true;
  if (after === undefined) return false;
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
