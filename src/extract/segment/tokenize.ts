import type { Span } from '../document.js';
import { keepsStop } from './abbreviations.js';

/** What a token can be; at every place the first that fits is taken. */
const kinds: readonly string[] = [
  // A plain word before a space: most tokens are, so it is tried first
  String.raw`[A-Za-z]+(?= )`,
  // Addresses: https://example.org/a, www.example.org, desk@example.org
  String.raw`(?:https?:\/\/|www\.)[^\s<>“”"«»]+`,
  String.raw`[\p{L}\p{N}_]+(?:[.+-][\p{L}\p{N}_]+){0,5}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  // @handle, #topic
  String.raw`[@#][\p{L}\p{N}_]+`,
  // U.S., a.m., J.R.R., U.S.-led, and the party and state of (R-S.C.)
  String.raw`(?:\p{Lu}-)?(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*`,
  // $, US$, A$, €
  String.raw`(?:US|AU|NZ|HK|[AC])?[$€£¥₩₽₴](?=\s?\d|\s|$)`,
  // 10,000 · 3.5 · 19:30 · 24/7 · 21st · 1990s · 40-year-old · 2024-25
  String.raw`\d+(?:[.,:/]\d+)*\p{L}*(?:-[\p{L}\p{N}]+)*`,
  // ’em, ’Tis, ’90s, ’n’: an apostrophe in front
  String.raw`(?<![\p{L}\p{N}])['’‘](?:(?:em|[Tt]is|[Tt]was|til|n['’]?)(?![\p{L}\p{N}])(?!['’])|\d0s(?![\p{L}\p{N}]))`,
  // ’s after a quotation mark or bracket
  String.raw`(?<=[”"»)\]])['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
  // Words, with hyphens, apostrophes and inner stops: anti-aircraft, O’Brien, AT&T, and/or, example.org
  String.raw`[\p{L}\p{N}\p{M}_]+(?:(?:[-‐‑’'&/·](?=[\p{L}\p{N}])|(?<=\p{Ll})\.(?=\p{Ll}))[\p{L}\p{N}\p{M}_]+)*`,
  // Points of omission, also spaced; dashes; quotation marks made of two signs
  String.raw`\.{2,}|\.(?: \.)+(?!\.)`,
  String.raw`--+`,
  '``',
  // ''the plan is 'dead''': of three the first closes the inner quotation
  String.raw`'(?=''(?!['\p{L}\p{N}]))`,
  "''",
  String.raw`\S\p{M}*`,
];

/** PTB cuts: do|n’t, we|’re, Reyes|’s; also in capitals. */
const contraction = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/isu;

/** Trailing signs that end a sentence around an address and not the address. */
const afterAddress = /[.,;:!?)\]’']+$/u;

const tokenPattern = new RegExp(kinds.join('|'), 'gu');

/**
 * Cuts a block into words and signs, as the Penn Treebank does: contractions and possessives apart, hyphenated words whole, abbreviations
 * with their stop, currency signs apart from their figures. Every character that is no space belongs to one token; spans in reading order.
 * Linear in the block.
 */
export function tokenize(text: string, block: Span): readonly Span[] {
  const body = text.slice(block.start, block.end);
  const tokens: Span[] = [];
  const add = (start: number, end: number): void => void tokens.push({ start: block.start + start, end: block.start + end });
  tokenPattern.lastIndex = 0;
  for (let found = tokenPattern.exec(body); found !== null; found = tokenPattern.exec(body)) {
    const start = found.index;
    const end = start + withStop(body, found[0], start);
    tokenPattern.lastIndex = end;
    const word = body.slice(start, end);
    const inside = cutInside(word);
    if (inside > 0) add(start, start + inside);
    add(start + inside, end);
  }
  return tokens;
}

/** The token's length with the stop that belongs to it (“Mr.”, the J. of “Ada J. Reyes”), or without the stop that does not (an address). */
function withStop(body: string, word: string, start: number): number {
  const end = start + word.length;
  if (word.length > 4 && /^(?:https?:|www\.)/.test(word)) return word.length - (afterAddress.exec(word)?.[0].length ?? 0);
  if (body[end] !== '.' || body[end + 1] === '.') return word.length;
  const next = body.slice(end + 1, end + 40);
  if (/^\p{Lu}$/u.test(word)) return word.length + (isInitial(word, body.slice(Math.max(0, start - 12), start), next) ? 1 : 0);
  const short = word.slice(word.lastIndexOf('-') + 1);
  return word.length + (/^\p{L}/u.test(short) && short.length <= 6 && keepsStop(short, next) ? 1 : 0);
}

/** “Donald J. Reyes”, “J. Reyes”, “Ada J. ‘Bo’ Reyes”, but “Plan B. The”, “so do I. The”. */
function isInitial(letter: string, before: string, next: string): boolean {
  if (!/^\s?\p{Lu}|^ [“‘"'(]\p{Lu}\p{L}*[”’"')] \p{Lu}/u.test(next)) return false;
  if (/\b(?:plan|vitamin|group|class|exhibit|hepatitis|category|type|section|part|grade)\s$/i.test(before)) return false;
  // “he wrote on X. Analysts said”: the network
  if (letter === 'X' && /\b(?:on|via|to|from)\s$/i.test(before)) return false;
  return letter !== 'I' && !(letter === 'A' && /\p{Ll}\s$/u.test(before));
}

/** Where a word is cut in two, counted from its start; 0 when it is whole. */
function cutInside(word: string): number {
  if (word.length === 6 && word.toLowerCase() === 'cannot') return 3;
  if (word.length > 60 || !/['’]/.test(word)) return 0;
  return contraction.exec(word)?.[1]?.length ?? 0;
}
