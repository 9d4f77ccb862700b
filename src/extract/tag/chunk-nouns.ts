import { daysAndMonths } from '../lexicon/words-names.js';
import type { NounPhrase, Tag, TaggedToken, VerbGroup } from '../document.js';
import { isModifier } from './modifier.js';

/**
 * Finds the base noun phrases: “several thousand North Korean soldiers”, “Gowdy's office”, “President Ada Reyes”, “who”.
 *
 * In reading order, never overlapping each other or a verb group; nouns joined by “and” are phrases of their own, adjectives joined by it are not.
 */
export function chunkNouns(tokens: readonly TaggedToken[], verbGroups: readonly VerbGroup[]): readonly NounPhrase[] {
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of verbGroups) taken.fill(1, first, last + 1);
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = taken[at] ? null : phraseAt(tokens, taken, at);
    if (phrase) phrases.push(phrase);
    at = phrase ? phrase.last + 1 : at + 1;
  }
  return phrases;
}

const alone: ReadonlySet<Tag> = new Set(['PRP', 'WP', 'WDT']);
const determiners: ReadonlySet<Tag> = new Set(['DT', 'PDT', 'PRP$', 'WP$']);
const adjectives: ReadonlySet<Tag> = new Set(['JJ', 'JJR', 'JJS']);
const standsAlone: ReadonlySet<string> = new Set(
  'this that these those all some another both each any either neither many several few most others much more'.split(' '),
);
const timeWords: ReadonlySet<string> = new Set('today tonight tomorrow yesterday'.split(' '));
const isNoun = (tag: Tag): boolean => tag.startsWith('NN');

function phraseAt(tokens: readonly TaggedToken[], taken: Uint8Array, first: number): NounPhrase | null {
  const opener = tokens[first];
  if (!opener) return null;
  if (alone.has(opener.tag) && !(opener.lower === 'what' && isNoun(tokens[first + 1]?.tag ?? '')))
    return asPhrase(tokens, first, first, first);
  const end = openingDate(tokens, first) ?? extend(tokens, taken, first);
  const head = lastNoun(tokens, first, end);
  if (head !== null) return asPhrase(tokens, first, head, head);
  const last = end - 1;
  if (last < first) return null;
  // “the accused”, “the poor” have no noun; “this”, “many” stand for one.
  if (last > first && determiners.has(opener.tag) && (adjectives.has(tokens[last]?.tag ?? '') || tokens[last]?.tag === 'VBN'))
    return asPhrase(tokens, first, last, last);
  return last === first && standsAlone.has(opener.lower) && !isNoun(tokens[first + 1]?.tag ?? '')
    ? asPhrase(tokens, first, first, first)
    : null;
}

const isDateWord = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (daysAndMonths.has(token.lower) || /^(?:\d{1,2}|1[89]\d\d|20\d\d)$/.test(token.text));

/** “In January | Fujitsu admitted”, “In 2019 | prosecutors charged”: where the date that opens a sentence ends; null when none opens it. */
function openingDate(tokens: readonly TaggedToken[], first: number): number | null {
  const before = tokens[first - 1];
  if (before?.tag !== 'IN' || tokens[first - 2]?.sentence === before.sentence || !isDateWord(tokens[first])) return null;
  let end = first + 1;
  while (end < first + 4 && isDateWord(tokens[end])) end += 1;
  // “In 12 villages”, “In March winds”: a number alone counts things, unless it is a year.
  return daysAndMonths.has(tokens[first]?.lower ?? '') || /^\d{4}$/.test(tokens[first]?.text ?? '') ? end : null;
}

// Longer than any real phrase; a bound on the work where no noun ever comes.
const mostWords = 40;

/** How far the words go on belonging to one phrase that begins at `first`; `first` itself when none can begin there. */
function extend(tokens: readonly TaggedToken[], taken: Uint8Array, first: number): number {
  let at = first;
  while (at < Math.min(tokens.length, first + mostWords) && !taken[at] && tokens[at]?.sentence === tokens[first]?.sentence) {
    const steps = continues(tokens, first, at);
    if (steps === 0) break;
    at += steps;
  }
  return at;
}

/** How many tokens from `at` on join the phrase: 0 when it ends before `at`. */
function continues(tokens: readonly TaggedToken[], first: number, at: number): number {
  const token = tokens[at];
  const tag = token?.tag ?? '';
  const before = at > first ? (tokens[at - 1]?.tag ?? '') : '';
  const after = tokens[at + 1]?.tag ?? '';
  const lower = token?.lower ?? '';
  if (determiners.has(tag)) return before === '' || before === 'PDT' || (before === 'DT' && tag !== 'DT') ? 1 : 0;
  // “pleaded guilty | Wednesday”
  if (
    at > first &&
    adjectives.has(before) &&
    daysAndMonths.has(lower) &&
    !/^(?:last|next|past|early|late|previous|black|bloody|this)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return 0;
  // “told Reuters | Tuesday”, “in the city | today”
  if (isNoun(tag) && isNoun(before) && timeWords.has(lower)) return 0;
  if (isNoun(tag))
    return daysAndMonths.has(lower) && isNoun(before) && !isNoun(after) && !daysAndMonths.has(tokens[at - 1]?.lower ?? '') ? 0 : 1;
  if (tag === 'POS') return isNoun(before) ? 1 : 0;
  if (adjectives.has(tag)) {
    if (before === 'NN' || before === 'NNS') return 0;
    // “[Moscow] last week”
    return (before === 'NNP' || before === 'NNPS') && (/^(?:last|next|late|early|earlier|later)$/.test(lower) || !isNoun(after)) ? 0 : 1;
  }
  if (tag === 'CD') return before === 'NNS' || (before === 'NN' && isNoun(after)) ? 0 : 1;
  if (tag === '$' || tag === '#') return isNoun(before) ? 0 : 1;
  if (tag === 'VBN' || tag === 'VBG') return (isModifier(tokens, at) && !isNoun(before)) || (tag === 'VBN' && before === 'DT') ? 1 : 0;
  if (tag === 'RB' || tag === 'RBR' || tag === 'RBS')
    return !isNoun(before) &&
      (adjectives.has(after) || after === 'CD' || (after === 'VBN' && isModifier(tokens, at + 1))) &&
      hasNounSoon(tokens, at)
      ? 1
      : 0;
  // “small, poor country”, “political and economic crisis”
  if (tag === ',' || tag === 'CC') {
    if (lower === '&' && isNoun(before) && isNoun(after)) return 1;
    // “its nuclear and missile program”
    if (lower === 'and' && before === 'JJ' && after === 'NN' && tokens[at + 2]?.tag === 'NN' && at > first + 1) return 1;
    return adjectives.has(before) && adjectives.has(after) && lower !== 'but' && hasNounSoon(tokens, at + 1) ? 1 : 0;
  }
  return tag === 'QUOTE' && at > first && !isNoun(before) ? balancedQuote(tokens, at) : 0;
}

/** Whether, from `at` on, a noun comes before anything that ends a phrase. */
function hasNounSoon(tokens: readonly TaggedToken[], at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    const tag = tokens[next]?.tag ?? '';
    if (isNoun(tag)) return true;
    if (!adjectives.has(tag) && tag !== 'CD' && tag !== 'RB' && tag !== 'VBN' && tag !== 'VBG' && tag !== ',' && tag !== 'CC') return false;
  }
  return false;
}

/** “the ‘special’ operation”, “a ‘blatant lie’”: the words up to the closing mark when all of them can stand in one phrase, otherwise 0. */
function balancedQuote(tokens: readonly TaggedToken[], at: number): number {
  for (let next = at + 1; next < at + 7; next++) {
    const tag = tokens[next]?.tag ?? '';
    if (tag === 'QUOTE') return next > at + 1 ? next - at + 1 : 0;
    if (!isNoun(tag) && !adjectives.has(tag) && tag !== 'CD' && tag !== 'POS') return 0;
  }
  return 0;
}

function lastNoun(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  for (let at = end - 1; at >= first; at--) {
    const tag = tokens[at]?.tag ?? '';
    if (isNoun(tag) || tag === 'CD') return at;
  }
  return null;
}

function asPhrase(tokens: readonly TaggedToken[], first: number, last: number, head: number): NounPhrase | null {
  const begin = tokens[first];
  const main = tokens[head];
  if (!begin || !main) return null;
  // A quotation that opens inside the phrase closes inside it.
  const closes = tokens[last + 1]?.tag === 'QUOTE' && oddQuotes(tokens, first, last) ? last + 1 : last;
  return { start: begin.start, end: tokens[closes]?.end ?? main.end, first, last: closes, head, form: formOf(tokens, first, main) };
}

function oddQuotes(tokens: readonly TaggedToken[], first: number, last: number): boolean {
  let marks = 0;
  for (let at = first; at <= last; at++) if (tokens[at]?.tag === 'QUOTE') marks++;
  return marks % 2 === 1;
}

function formOf(tokens: readonly TaggedToken[], first: number, main: TaggedToken): NounPhrase['form'] {
  if (alone.has(main.tag) || main.tag === 'DT' || (main.index === tokens[first]?.index && adjectives.has(main.tag))) return 'PRONOUN';
  return main.tag === 'NNP' || main.tag === 'NNPS' ? 'NAME' : 'NOMINAL';
}
