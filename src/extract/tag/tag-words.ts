import { compassWords, daysAndMonths, demonyms, nameParticles, notDemonyms } from '../lexicon/words-names.js';
import type { SegmentedText, Tag, Token } from '../document.js';
import { guessTags } from './guess-tag.js';
import { closedTags, knownTags } from './known-tags.js';
import { readLetterCase, type LetterCase } from './letter-case.js';
import { ingForm, pastForm } from './retag-past-forms.js';
import { baseForm, sForm } from './retag-present-forms.js';
import { adjectiveOrAdverb, adjectiveOrName, adjectiveOrNoun, comparative } from './retag-adjectives.js';
import { smallWords } from './retag-small-words.js';
import type { Rule, Words } from './words.js';

/**
 * Gives every token its word class: first what the lexicon, the capital or the ending says, then what the words around it decide.
 *
 * Has one tag for each token, in order. Never throws; an unknown word in an odd place is a noun.
 */
export function tagWords(segmented: SegmentedText): readonly Tag[] {
  const letterCase = readLetterCase(segmented);
  const allowed = segmented.tokens.map((token) => allowedTags(token, letterCase));
  const tags = allowed.map((candidates) => candidates[0] ?? 'NN');
  for (const mark of quotationMarks(segmented)) tags[mark] = 'QUOTE';
  for (const sentence of segmented.sentences) retag(segmented.tokens, sentence.first, sentence.last, allowed, tags);
  for (const [at, token] of segmented.tokens.entries()) if (isNameParticle(token, tags[at - 1], tags[at + 1])) tags[at] = 'NNP';
  return tags;
}

/** “Mayor Ana [de] Vries”, “[van] Dyk said”. */
const isNameParticle = (token: Token, before: Tag | undefined, after: Tag | undefined): boolean =>
  after === 'NNP' && nameParticles.has(token.lower) && (before === 'NNP' || /^\p{Lu}/u.test(token.text));

/** Ambiguities and what decides them; a word belongs to the first that fits. */
const ambiguities: readonly (readonly [between: readonly Tag[], rules: readonly Rule[]])[] = [
  [['VB'], baseForm],
  [['VBZ', 'NNS'], sForm],
  [['VBD', 'VBN'], pastForm],
  [['VBG'], ingForm],
  [['JJ', 'NN'], adjectiveOrNoun],
  [['JJ', 'NNP'], adjectiveOrName],
  [['JJ', 'RB'], adjectiveOrAdverb],
  [['JJR', 'RBR'], comparative],
];

// Twice, because the first look at a word sees only the usual tags of what follows.
const looks = 2;

function retag(tokens: readonly Token[], first: number, last: number, allowed: readonly (readonly Tag[])[], tags: Tag[]): void {
  const places: number[] = [];
  for (let at = first; at <= last; at++) if (tags[at] !== 'QUOTE') places.push(at);
  const count = places.length;
  const lower = places.map((at) => plain(tokens[at]?.lower ?? ''));
  // Rules ask beyond both ends all the time; an array asked for a negative place answers every question slowly from then on.
  const isWithin = (i: number): boolean => i >= 0 && i < count;
  const words: Words = {
    count,
    word: (i) => (isWithin(i) ? (lower[i] ?? '') : ''),
    tag: (i) => (isWithin(i) ? (tags[places[i] ?? 0] ?? '') : ''),
    usual: (i) => (isWithin(i) ? (allowed[places[i] ?? 0]?.[0] ?? '') : ''),
    can: (i, tag) => isWithin(i) && (allowed[places[i] ?? 0]?.includes(tag) ?? false),
  };
  const deciding: { readonly i: number; readonly at: number; readonly rules: readonly Rule[] }[] = [];
  for (const [i, at] of places.entries()) {
    const rules = rulesFor(lower[i] ?? '', allowed[at] ?? []);
    if (rules.length > 0) deciding.push({ i, at, rules });
  }
  for (let look = 0; look < looks; look++) {
    for (const { i, at, rules } of deciding) {
      const tag = decide(words, i, rules);
      if (tag !== null) tags[at] = tag;
    }
  }
}

function decide(words: Words, i: number, rules: readonly Rule[]): Tag | null {
  for (const rule of rules) {
    const tag = rule(words, i);
    if (tag !== null) return tag;
  }
  return null;
}

function rulesFor(word: string, allowed: readonly Tag[]): readonly Rule[] {
  if (allowed[0] === 'NNP') return [];
  const own = Object.hasOwn(smallWords, word) ? smallWords[word] : undefined;
  if (own) return own;
  if (allowed.length < 2 && allowed[0] !== 'VBG') return [];
  return ambiguities.find(([between]) => between.every((tag) => allowed.includes(tag)))?.[1] ?? [];
}

const plain = (lower: string): string => (lower.includes('’') ? lower.replaceAll('’', "'") : lower);

/** The tags a token can have by itself, the usual one first. */
function allowedTags(token: Token, letterCase: LetterCase): readonly Tag[] {
  const word = plain(token.lower);
  const known = knownTags.get(word);
  if (!letterCase.isNameLike(token)) {
    if (compassWords.has(word) && /^\p{Lu}/u.test(token.text)) return [...(known ?? []), 'NNP'];
    if (known) return known;
    return letterCase.isName(token) ? nameTags(token, word) : guessTags(word);
  }
  const closed = closedTags.get(word);
  return closed && !letterCase.isAcronym(token) && word !== 'may' ? closed : nameTags(token, word);
}

function nameTags(token: Token, word: string): readonly Tag[] {
  if (daysAndMonths.has(word)) return ['NNP'];
  // “Minsk-backed”, “African-American”
  if (/-(?:\p{Ll}+|American)$/u.test(token.text)) return guessTags(word);
  if (demonyms.has(word) || (/(?:ian|[^sdjkl]ean|ese)$/.test(word) && word.length > 5 && !notDemonyms.has(word))) return ['JJ', 'NNP'];
  return /(?:ans|crats|ists|ners|ders|ons|ates|ations)$/.test(word) && token.text !== token.text.toUpperCase() ? ['NNPS', 'NNP'] : ['NNP'];
}

/** Positions of the tokens that open or close a quotation. */
function quotationMarks(segmented: SegmentedText): readonly number[] {
  const edges = new Set<number>();
  for (const quote of segmented.quotes) {
    edges.add(quote.start);
    if (quote.isClosed) edges.add(quote.end - 1);
  }
  return segmented.tokens.filter((token) => edges.has(token.start) && !/[\p{L}\p{N}]/u.test(token.text)).map((token) => token.index);
}
