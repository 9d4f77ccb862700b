import type { Tag } from '../document.js';

/**
 * One sentence while its words are being tagged: without its quotation marks, which rules look through (“he ‘strongly denied’ it”).
 *
 * Positions count words of the sentence; what lies outside of it reads as ''.
 */
export interface Words {
  readonly count: number;
  /** Lower case, straight apostrophes. */
  readonly word: (i: number) => string;
  readonly tag: (i: number) => Tag;
  /** What the word is without context. */
  readonly usual: (i: number) => Tag;
  /** Whether the lexicon, or the ending, allows this tag for the word. */
  readonly can: (i: number, tag: Tag) => boolean;
}

/** Gives the tag that word `i` should have, or null to leave it to the next rule. */
export type Rule = (words: Words, i: number) => Tag | null;

// A bound on the work per word; nobody writes more in a row.
const mostAdverbs = 6;

/** The nearest word before `i` that is no adverb: “was not immediately [confirmed]” → was. */
export function beforeAdverbs(words: Words, i: number): number {
  let at = i - 1;
  while (at >= 0 && at > i - mostAdverbs && isAdverb(words.tag(at))) at--;
  return at;
}

/** The nearest word after `i` that is no adverb. */
export function afterAdverbs(words: Words, i: number): number {
  let at = i + 1;
  while (at < i + mostAdverbs && isAdverb(words.tag(at))) at++;
  return at;
}

const isAdverb = (tag: Tag): boolean => tag === 'RB' || tag === 'RBR';

export const isFinite = (tag: Tag): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
export const isNoun = (tag: Tag): boolean => tag.startsWith('NN');
export const isPlural = (tag: Tag): boolean => tag === 'NNS' || tag === 'NNPS';
/** What can stand before a noun inside its phrase: “the”, “their”, “’s”, “former”, “three”. */
export const opensNoun = (tag: Tag): boolean => tag === 'DT' || tag === 'PRP$' || tag === 'POS' || tag === 'WP$' || tag === 'PDT';

export const beForms: ReadonlySet<string> = new Set("be am is are was were been being 'm 're 's ai".split(' '));
export const haveForms: ReadonlySet<string> = new Set("have has had having 've".split(' '));
export const doForms: ReadonlySet<string> = new Set('do does did'.split(' '));
/** Verbs whose clause may follow without “that”: “he said troops [crossed] the border”. */
export const clauseTakers: ReadonlySet<string> = new Set(
  `say says said saying think thinks thought believe believes believed know knows knew claim claims claimed hope hopes hoped insist insists
  insisted admit admits admitted allege alleges alleged argue argues argued suggest suggests suggested feel feels felt show shows showed mean
  means meant warn warns warned add adds added tell told fear fears feared predict predicts predicted see saw hear heard find found
  acknowledge acknowledged acknowledges deny denies denied`.split(/\s+/),
);

/** Pronouns that are subjects: “he”, “it”. */
export const subjects: ReadonlySet<string> = new Set('i he she it we they you'.split(' '));
