import type { Document, TaggedToken, TokenRange } from '../document.js';
import { calendarWords, organizationLinks, personLinks } from '../lexicon/name-words.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { worldGivenNames } from '../lexicon/given-names-world.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';
import { addressWords, titleWords } from '../lexicon/titles.js';
import { shoutedBlocks } from './known-names-in.js';

/** “Badri”, and “al-Badri”. */
export const isCapital = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^(?:(?:al|el|ad|an|ar|as|ash|at|az|ul)-)?\p{Lu}/u.test(token.text);

/** “Mr.” and “Mr” are one word. */
export const bare = (token: TaggedToken | undefined): string => (token === undefined ? '' : token.lower.replace(/\.$/u, ''));

/**
 * Finds the runs of capitalised words, small link words inside them included: “Ministry of Works and Roads”, “Ursula von der Leyen”.
 *
 * In reading order. A word that is capitalised only because it opens a sentence or stands in a headline in title case begins no run.
 */
export function nameRuns(document: Document): readonly TokenRange[] {
  const plainStyle = nameableBlocks(document);
  const style: Style = { small: smallWords(document), capital: capitalWords(document) };
  const runs: TokenRange[] = [];
  for (const sentence of document.sentences) {
    if (!plainStyle.has(sentence.block)) continue;
    for (let at = sentence.first; at <= sentence.last; at += 1) {
      if (!beginsName(document, at, sentence.first, style)) continue;
      const last = runEnd(document, at, sentence.last);
      runs.push({ first: at, last });
      at = last;
    }
  }
  return runs;
}

/** Blocks in which a capital says something: not shouted, no headline in title case. */
function nameableBlocks(document: Document): ReadonlySet<number> {
  const shouted = shoutedBlocks(document);
  const counts = document.blocks.map(() => ({ long: 0, capital: 0 }));
  for (const token of document.tokens) {
    const count = counts[document.sentences[token.sentence]?.block ?? -1];
    if (count === undefined || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    count.long += 1;
    if (isCapital(token)) count.capital += 1;
  }
  const isTitleCase = (position: number): boolean => {
    const { long, capital } = counts[position] ?? { long: 0, capital: 0 };
    const block = document.blocks[position];
    const isHeading =
      block !== undefined &&
      block.kind !== 'PARAGRAPH' &&
      block.kind !== 'CAPTION' &&
      !/[.!?]$/u.test(document.text.slice(block.end - 1, block.end));
    return isHeading && long >= 4 && capital >= long * 0.7;
  };
  return new Set([...document.blocks.keys()].filter((position) => !shouted.has(position) && !isTitleCase(position)));
}

/** Every word that the article writes small somewhere. */
const smallWords = (document: Document): ReadonlySet<string> =>
  new Set(document.tokens.filter((token) => token.text === token.lower).map((token) => token.lower));

/** Words that the article capitalises where nothing but their being a name asks for it. */
function capitalWords(document: Document): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of document.tokens) {
    const first = document.sentences[token.sentence]?.first ?? 0;
    if (isCapital(token) && !isClosed(token) && !opensByPosition(document, token.index, first)) words.add(token.text);
  }
  return words;
}

interface Style {
  /** Words written small somewhere, in lower case. */
  readonly small: ReadonlySet<string>;
  /** Words written with a capital in the middle of a sentence, as they stand. */
  readonly capital: ReadonlySet<string>;
}

function beginsName(document: Document, at: number, sentenceStart: number, { small, capital }: Style): boolean {
  const token = document.tokens[at];
  if (token !== undefined && isFamilyName(document, at)) return true;
  if (token === undefined || !isCapital(token) || isClosed(token) || isCalendar(document, at)) return false;
  if (!opensByPosition(document, at, sentenceStart)) return true;
  const next = document.tokens[at + 1];
  const isBeforeName = isCapital(next) && next !== undefined && !isClosed(next);
  if (givenNameGender.has(token.lower) && isBeforeName) return true;
  if (addressWords.has(bare(token)) || (titleWords.has(bare(token)) && isBeforeName)) return true;
  return (token.tag.startsWith('NNP') || capital.has(token.text) || /\p{Ll}-\p{Lu}/u.test(token.text)) && !small.has(token.lower);
}

/** At the start of a sentence, a quotation, or after a colon or dash, everything is capitalised. */
function opensByPosition(document: Document, at: number, sentenceStart: number): boolean {
  if (at === sentenceStart) return true;
  const before = document.tokens[at - 1];
  return (
    before !== undefined &&
    (before.tag === 'QUOTE' || before.tag === ':' || before.tag === '-LRB-' || /^["“”‘'«„–—:•*-]+$/u.test(before.text))
  );
}

const closedTags = new Set(['DT', 'IN', 'PRP', 'PRP$', 'CC', 'TO', 'WDT', 'WP', 'WRB', 'MD', 'EX', 'CD', 'WP$', 'PDT', 'UH']);
const isClosed = (token: TaggedToken): boolean => closedTags.has(token.tag) || notNames.has(token.lower);

/** Capitalised by custom, naming nobody. */
const notNames = new Set(
  `i ok tv dna ceo cfo coo hiv aids gdp vat id dvd pc ph.d phd god bible internet covid covid-19 ai bst http https www q a x-ray dr. p.s ps mph
  english christmas earth web mp mps mep meps vip faq pm am page photo image file related read video watch ad advertisement cctv pcr gps dvd usb pdf suv rs rna`.split(
    /\s+/u,
  ),
);

/** “May” is a month unless a name or a title stands before it. */
function isCalendar(document: Document, at: number): boolean {
  if (!calendarWords.has(bare(document.tokens[at]))) return false;
  const before = document.tokens[at - 1];
  if (before !== undefined && (addressWords.has(bare(before)) || (isCapital(before) && givenNameGender.has(before.lower)))) return false;
  return !isGivenName(document, at) && !isFamilyName(document, at);
}

/** “May told reporters” where the article names Theresa May; “in May” and “May 7” are dates all the same. */
function isFamilyName(document: Document, at: number): boolean {
  const [before, month, next] = [document.tokens[at - 1], document.tokens[at], document.tokens[at + 1]];
  if (month?.text !== 'May' || /^(?:CD|IN|MD|PRP)$/u.test(`${next?.tag ?? ''}`) || /^(?:IN|CD|DT)$/u.test(before?.tag ?? '')) return false;
  const speaks = /^(?:VB[DZ]|POS)$/u.test(next?.tag ?? '') || (before !== undefined && reportingVerbs.has(before.lemma));
  return speaks && familyMonths(document).has(month.text);
}

const monthsCache = new WeakMap<Document, ReadonlySet<string>>();

/** Months that stand right behind a given name somewhere in the article. */
function familyMonths(document: Document): ReadonlySet<string> {
  const present = monthsCache.get(document);
  if (present !== undefined) return present;
  const { tokens } = document;
  const months = tokens.filter((token, at) => token.text === 'May' && isCapital(tokens[at - 1]) && isGiven(tokens[at - 1]));
  const found = new Set(months.map(({ text }) => text));
  monthsCache.set(document, found);
  return found;
}

/** “producers [April] Oliver and [June] Hale”; “in April Oliver resigned” and “7 April Hale resigned” are dates. */
function isGivenName(document: Document, at: number): boolean {
  const [before, month, next] = [document.tokens[at - 1], document.tokens[at], document.tokens[at + 1]];
  if (month === undefined || next === undefined || !/^(?:April|June|Jan|Jun)$/u.test(month.text)) return false;
  const isDated = /^(?:in|of|on|since|until|till|by|last|this|next|early|mid|late|from|to|before|after|during|every|through|between)$/u;
  return (
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !isClosed(next) &&
    !calendarWords.has(bare(next)) &&
    !(before?.sentence === month.sentence && (isDated.test(before.lower) || before.tag === 'CD'))
  );
}

/** No name is longer; a text of nothing but capitals is not read as one. */
const longestRun = 40;

function runEnd(document: Document, first: number, sentenceEnd: number): number {
  const limit = Math.min(sentenceEnd, first + longestRun);
  const quote = document.tokens[first]?.quote;
  const mayFollow = (at: number): boolean => {
    const token = document.tokens[at];
    return (
      at <= limit &&
      token !== undefined &&
      isCapital(token) &&
      token.quote === quote &&
      !isCalendar(document, at) &&
      // “Nick Read”
      (!notNames.has(token.lower) || (/^\p{Lu}\p{Ll}+$/u.test(token.text) && givenNameGender.has(document.tokens[at - 1]?.lower ?? '')))
    );
  };
  let last = first;
  for (;;) {
    if (mayFollow(last + 1)) last += 1;
    else if (isPluralPossessive(document, last + 1) && mayFollow(last + 2)) last += 2;
    else if (isNickname(document, last + 1) && last + 4 <= limit) last += 4;
    else if (isLink(document.tokens[last + 1]) && mayFollow(last + 2)) last += 2;
    else if (isLink(document.tokens[last + 1]) && isLink(document.tokens[last + 2]) && mayFollow(last + 3)) last += 3;
    else return last;
  }
}

const isGiven = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (givenNameGender.has(token.lower) || worldGivenNames.has(token.lower));

/** “Tobias [“Tubs” Lindgren]”: one capitalised word between marks, and a name behind. */
export function isNickname(document: Document, at: number): boolean {
  const [before, open, name, close, next] = [-1, 0, 1, 2, 3].map((step) => document.tokens[at + step]);
  const isMarked = open?.tag === 'QUOTE' && close?.tag === 'QUOTE' && before?.quote === next?.quote && before?.sentence === next?.sentence;
  return isMarked && isGiven(before) && isCapital(name) && next !== undefined && isCapital(next) && !isClosed(next);
}

/** The mark in “Dockers' Union”, “Builders' Association”. */
export const isPluralPossessive = (document: Document, at: number): boolean => {
  const [before, mark] = [document.tokens[at - 1], document.tokens[at]];
  if (mark?.tag !== 'POS' || !/^['’]$/u.test(mark.text) || !/^\p{Lu}\p{Ll}+s$/u.test(before?.text ?? '')) return false;
  return [1, 2].some((step) => isCapital(document.tokens[at + step]) && memberBodies.has(document.tokens[at + step]?.lower ?? ''));
};

const memberBodies: ReadonlySet<string> = new Set(
  'union association federation society league guild alliance confederation fund'.split(' '),
);

const isLink = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (organizationLinks.has(token.lower) || personLinks.has(token.lower));
