import type { SegmentedText, Token } from '../document.js';
import { isNameInLowerCase } from '../clean/lower-case-names.js';
import { knownTags } from './known-tags.js';

/** What capitals say in this text. */
export interface LetterCase {
  /** A capital that means something: not at the start of a sentence or quotation, not in a headline where every word has one. */
  readonly isNameLike: (token: Token) => boolean;
  /** A word that the lexicon does not know and that is a name elsewhere in this text, or has a capital here: “kyiv”, “Hale said”. */
  readonly isName: (token: Token) => boolean;
  /** “US”, “IT”, “WHO” in a sentence with small letters. */
  readonly isAcronym: (token: Token) => boolean;
}

/** Reads how each sentence uses capitals, and which words of the text have one where it is not owed to their place. */
export function readLetterCase(segmented: SegmentedText): LetterCase {
  const loud = segmented.sentences.map(({ first, last }) => isLoud(segmented.tokens.slice(first, last + 1)));
  const starts = new Set<number>();
  for (const { first } of segmented.sentences) starts.add(firstWord(segmented.tokens, first));
  for (const { first } of segmented.quotes) starts.add(firstWord(segmented.tokens, first));
  const names = new Set<string>();
  const lowered = new Set<string>();
  for (const token of segmented.tokens) {
    if (loud[token.sentence]) continue;
    if (!isCapital(token)) lowered.add(token.lower);
    else if (!starts.has(token.index)) names.add(token.lower);
  }
  const isAcronym = (token: Token): boolean =>
    token.text.length > 1 && token.text === token.text.toUpperCase() && /\p{L}/u.test(token.text) && !loud[token.sentence];
  // “US: …” begins a line; “IT IS” is only loud.
  const isAcronymAtStart = (token: Token): boolean => isAcronym(token) && !isAllCapitals(segmented.tokens[token.index + 1]);
  const isNameLike = (token: Token): boolean =>
    isCapital(token) &&
    !loud[token.sentence] &&
    (!starts.has(token.index) || hasInnerCapital(token) || isNameAtStart(token) || isAcronymAtStart(token)) &&
    token.lower !== 'i';
  const isNameAtStart = (token: Token): boolean => names.has(token.lower) && !lowered.has(token.lower) && !closedStart.has(token.lower);
  return {
    isNameLike,
    isName: (token) =>
      !knownTags.has(token.lower) &&
      // “kyiv warned”
      (isNameInLowerCase(token.lower) ||
        (names.has(token.lower)
          ? !lowered.has(token.lower) || isCapital(token)
          : isCapital(token) && !lowered.has(token.lower) && !looksCommon(token.lower))),
    isAcronym,
  };
}

/** “McLane”, “BuzzWire”. */
const hasInnerCapital = (token: Token): boolean => /\p{Ll}\p{Lu}/u.test(token.text);

const isAllCapitals = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}+$/u.test(token.text);

const isCapital = (token: Token): boolean => {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
};

/** Small words begin sentences more often than names do: “Will”, “May”, “Mark” are told apart only inside a sentence. */
const closedStart: ReadonlySet<string> = new Set(
  'the a an this these those in on at of for with by from to and but or as if it he she we they you his her its our their will no not all may'.split(
    ' ',
  ),
);

const looksCommon = (word: string): boolean =>
  /(?:ly|ing|ed|tion|tions|ment|ments|ness|ists)$/.test(word) || /\d/.test(word) || !/\p{L}/u.test(word);

/** The first token from `first` on that has a letter or digit: quotation marks and brackets do not begin a sentence. */
function firstWord(tokens: readonly Token[], first: number): number {
  let at = first;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at];
    if (!token || /[\p{L}\p{N}]/u.test(token.text)) return at;
    at++;
  }
  return at;
}

// A headline may keep its small words small; shares below this are ordinary sentences about many names.
const loudShare = 0.8;
const fewestWords = 4;

/** “PRESIDENT DENIES CHARGES”, “President Denies Charges in Court”. */
function isLoud(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  return long.length >= fewestWords && long.filter(isCapital).length / long.length >= loudShare;
}
