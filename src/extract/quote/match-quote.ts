import { alignWords, type Alignment } from './align-words.js';
import { alike, isNegation, objectionTo, opposed, partWords } from './compare-quotes.js';
import { placeWords, type PlacedWord } from './normalise-quote.js';

/**
 * SAME: equal words. PART: so many words in a row of a longer quotation. VARIANT: nearly the same words, of all or of a part of it. NEAR: alike, but not the
 * same; `changesMeaning` says whether a “not”, a number or a modal is why.
 */
export type MatchAnswer = 'SAME' | 'PART' | 'VARIANT' | 'NEAR';

/** How words that somebody asks about match words that are known. Positions are of words, both inclusive. */
export interface QuoteMatch {
  readonly answer: MatchAnswer;
  /** The words say something else: a negation, number, modal or opposite differs, or what denies them was cut off. */
  readonly changesMeaning: boolean;
  /** 0 to 1: the share of the words asked about that stand in the same order. */
  readonly score: number;
  /** In words: “9 of 10 words in the same order”. */
  readonly reasons: readonly string[];
  readonly asked: { readonly first: number; readonly last: number };
  readonly known: { readonly first: number; readonly last: number };
}

/** Fewer words in a row anybody may say. */
export const fewestAsked = 4;
/** Less is not even near. */
const near = 0.6;

/**
 * Compares words that somebody is said to have said with a quotation, as texts with their punctuation. Null when they have little in common.
 *
 * A part is one whichever half of a speech it is from; but where its own sentence denies or doubts it outside of the part (“I never said that [the bridge
 * is safe]”), `changesMeaning` is true. Another negation, number or modal is never SAME, PART or VARIANT.
 */
export function matchQuote(asked: string, known: string): QuoteMatch | null {
  const [ours, theirs] = [placeWords(asked), placeWords(known)];
  const [left, right] = [ours.map(({ word }) => word), theirs.map(({ word }) => word)];
  const alignment = alignWords(left, right);
  if (alignment === null) return null;
  const { same } = alignment;
  const [spoken, said] = [lengthOf(alignment.left), lengthOf(alignment.right)];
  const places = { asked: alignment.left, known: alignment.right, score: Math.round((100 * same) / left.length) / 100 };
  if (same === left.length && same === right.length && spoken === said)
    return { ...places, answer: 'SAME', changesMeaning: false, reasons: ['the same words'] };
  const cut = cutOff(known, theirs, alignment.right);
  if (same === left.length && same === said && same >= fewestAsked) {
    const reasons = [`${same} of ${right.length} words in a row`, ...(cut === null ? [] : [`“${cut}” was cut off`])];
    return { ...places, answer: 'PART', changesMeaning: cut !== null, reasons };
  }
  const objection = objectionIn(asked, ours, theirs, alignment) ?? (cut === null ? null : `“${cut}” was cut off`);
  const reasons = [`${same} of ${left.length} words in the same order`, ...(objection === null ? [] : [objection])];
  const isClose = isVariant(same, [left.length, right.length], [spoken, said]);
  if (isClose && objection === null) return { ...places, answer: 'VARIANT', changesMeaning: false, reasons };
  if (same < fewestAsked || same < near * Math.min(left.length, right.length)) return null;
  const isShort = objection === null && Math.min(left.length, right.length) < partWords;
  return {
    ...places,
    answer: 'NEAR',
    changesMeaning: objection !== null,
    reasons: isShort ? [...reasons, 'too short to differ in a word'] : reasons,
  };
}

const lengthOf = ({ first, last }: { readonly first: number; readonly last: number }): number => last - first + 1;

/** Nearly all of one of the two stands in the other in the same order, and is long enough to say something; all of it may be shorter. */
function isVariant(same: number, [ours, theirs]: readonly [number, number], [spoken, said]: readonly [number, number]): boolean {
  const isWhole = same === theirs && same === spoken;
  const inTheirs = ours >= partWords && same >= alike * ours && same >= alike * said;
  const inOurs = theirs >= partWords && same >= alike * theirs && same >= alike * spoken;
  return isWhole || inTheirs || inOurs;
}

/** Doubt that stands around a part of a sentence. */
const doubts: ReadonlySet<string> = new Set('if unless may might could would perhaps maybe whether'.split(' '));
/** What sets a condition also from behind a comma: “…, if it does not rain”. */
const conditions: ReadonlySet<string> = new Set(['if', 'unless']);

/**
 * The word of the same sentence, outside of the part, that denies or doubts it: “never” in “I never said [the bridge is safe]”. Null when there is none.
 *
 * Behind the part it does so up to the next comma: “[the bridge is safe], and nobody has to leave” denies nothing of it.
 */
function cutOff(text: string, words: readonly PlacedWord[], part: Alignment['right']): string | null {
  const { first, last } = sentenceAround(text, words, part);
  let clause = part.last;
  while (clause < last && !/[,;:–—]/u.test(text.slice(words[clause]?.end, words[clause + 1]?.start))) clause += 1;
  const isDoubt = ({ word }: PlacedWord) => isNegation(word) || doubts.has(word);
  const found =
    words.slice(first, part.first).find(isDoubt) ??
    words.slice(part.last + 1, clause + 1).find(isDoubt) ??
    words.slice(clause + 1, last + 1).find(({ word }) => conditions.has(word));
  return found?.word ?? null;
}

/** Why the stretch, with what was added to its sentence in the text asked about, says something else. */
function objectionIn(asked: string, ours: readonly PlacedWord[], theirs: readonly PlacedWord[], { left, right }: Alignment): string | null {
  const sentence = sentenceAround(asked, ours, left);
  const [spoken, said] = [wordsIn(ours, sentence), wordsIn(theirs, right)];
  return objectionTo(spoken, said) ?? opposed(spoken, said);
}

const wordsIn = (words: readonly PlacedWord[], { first, last }: { readonly first: number; readonly last: number }): readonly string[] =>
  words.slice(first, last + 1).map(({ word }) => word);

/** The words of the sentences in which a stretch stands. */
function sentenceAround(text: string, words: readonly PlacedWord[], part: { readonly first: number; readonly last: number }) {
  let { first, last } = part;
  while (first > 0 && !endsSentence(text, words[first - 1], words[first])) first -= 1;
  while (last < words.length - 1 && !endsSentence(text, words[last], words[last + 1])) last += 1;
  return { first, last };
}

/** A full stop between two words; that of “Mr.” or “U.S.” ends nothing. */
function endsSentence(text: string, before: PlacedWord | undefined, after: PlacedWord | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  const between = text.slice(before.end, after.start);
  if (/[!?…]|\.\.|\n\s*\n/u.test(between)) return true;
  return between.includes('.') && !/^\p{Lu}\p{L}{0,2}$/u.test(text.slice(before.start, before.end));
}
