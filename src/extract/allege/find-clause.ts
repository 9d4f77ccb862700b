import type { TokenRange, VerbGroup } from '../document.js';
import { subjectOf } from './find-subject.js';
import type { Reading } from './reading.js';

/** A clause with its subject and verb: “[that] [Vell] [had sent] troops”. */
export interface Clause {
  readonly subject: TokenRange;
  readonly group: VerbGroup;
  readonly last: number;
}

/** The first finite clause that begins at the token or soon after it; null when its subject stands elsewhere. */
export function clauseFrom(reading: Reading, from: number, limit = Number.MAX_SAFE_INTEGER): Clause | null {
  const { last } = reading.sentenceOf(from);
  for (let at = from; at <= Math.min(last, limit, from + 40); at += 1) {
    const group = reading.groupAt(at);
    if (!group) continue;
    at = group.last;
    if (!group.isFinite) continue;
    const before = reading.word(group.first - 1);
    if (before === 'who' || before === 'which' || (before === 'that' && group.first - 1 > from)) continue;
    const subject = subjectOf(reading, group);
    if (subject && subject.first >= from) return { subject, group, last: Math.min(limit, endOfClause(reading, group.last)) };
    if (subject) return null;
  }
  return null;
}

const closingTags = /^(?:CC|WDT|WP|WRB|VBG|PRP|MD|VBD|VBZ|VBP)/u;
/** They go on with what stands before the comma: “troops, including …”, “drones, but also missiles”. */
const continuing = new Set(['including', 'notably', 'such', 'especially', 'particularly']);
const speech = new Set('say tell add claim argue state write report announce note insist accord'.split(' '));

/**
 * The last token of what is alleged, given a token in it: up to the end of the sentence, a dash, a semicolon, or a comma that opens something else.
 * Never behind the closing mark of a quotation that it stands in. Looks at most 100 tokens ahead.
 */
export function endOfClause(reading: Reading, from: number): number {
  const { last } = reading.sentenceOf(from);
  const quote = reading.token(from)?.quote ?? -1;
  let end = from;
  for (let at = from; at <= Math.min(last, from + 100); at += 1) {
    const word = reading.word(at);
    if (at > from && (word === ';' || /^[–—]$|^--+$|^-$/u.test(word) || word === '(' || word === ':')) break;
    if (quote >= 0 && reading.token(at)?.tag === 'QUOTE' && (reading.document.quotes[quote]?.last ?? at) < at) break;
    if (at > from && word === ',' && opensOther(reading, at + 1, last)) break;
    if (at > from && reading.token(at)?.tag === 'CC' && joinsOther(reading, at + 1, from)) break;
    end = at;
  }
  return trimmedEnd(reading, from, end);
}

/** What follows the comma begins another clause, or an insertion. */
function opensOther(reading: Reading, at: number, last: number): boolean {
  const token = reading.token(at);
  if (!token || at > last) return true;
  if (continuing.has(token.lower)) return false;
  if (token.tag === 'CC') return !/^(?:also|RB)$/u.test(reading.word(at + 1)) && (token.lower === 'but' || /^(?:he|she|they|we|i)$/u.test(reading.word(at + 1)) || clauseSoon(reading, at + 1, last));
  if (token.tag === 'QUOTE') return false;
  if (closingTags.test(token.tag) || ['according', 'as', 'that', 'although', 'though', 'while', 'which', 'saying', 'after', 'before', 'because', 'despite'].includes(token.lower)) return true;
  return clauseSoon(reading, at, last);
}

/** A noun phrase and at once its verb: “, the ministry said”. */
function clauseSoon(reading: Reading, at: number, last: number): boolean {
  const phrase = reading.phraseAt(at);
  if (!phrase) {
    const group = reading.groupAt(at);
    return group !== undefined && (group.isFinite || speech.has(group.lemma));
  }
  const next = reading.groupAt(phrase.last + 1) ?? (/^RB/u.test(reading.token(phrase.last + 1)?.tag ?? '') ? reading.groupAt(phrase.last + 2) : undefined);
  return next !== undefined && next.isFinite && next.first <= last && reading.token(next.head)?.tag !== 'VBN';
}

/** “accused of lying and [said] that …”, “accused of theft and [suspected of] fraud”: the “and” goes back to the main verb. */
function joinsOther(reading: Reading, at: number, from: number): boolean {
  const next = /^RB/u.test(reading.token(at)?.tag ?? '') ? at + 1 : at;
  const group = reading.groupAt(next);
  if (!group) return clauseSoon(reading, at, reading.sentenceOf(at).last);
  const head = reading.token(group.head)?.tag ?? '';
  const begun = reading.groupAt(from);
  const begunHead = begun ? (reading.token(begun.head)?.tag ?? '') : 'NN';
  if (head === 'VBN' && !group.isFinite) return reading.word(group.last + 1) === 'of' || reading.word(group.last + 1) === 'with';
  return group.isFinite && (begunHead === 'VBG' || begunHead === 'NN') && head !== 'VBG';
}

/** Without the full stop, commas and marks that nothing opened. */
function trimmedEnd(reading: Reading, from: number, end: number): number {
  let at = end;
  const opened = (index: number): boolean => {
    const mark = reading.token(index);
    for (let back = index - 1; back >= from; back -= 1) if (reading.token(back)?.tag === 'QUOTE' && mark?.tag === 'QUOTE') return true;
    return false;
  };
  while (at > from && /^(?:\.|,|:|-RRB-|QUOTE)$/u.test(reading.token(at)?.tag ?? '') && !(reading.token(at)?.tag === 'QUOTE' && opened(at))) at -= 1;
  return at;
}

/** Noun phrases from the token on, with what “of”, “and” and commas add, up to `limit`: the object of a verb. Null when none begins there. */
export function objectFrom(reading: Reading, from: number, limit: number): TokenRange | null {
  let start = from;
  while (start <= limit && /^(?:RB|QUOTE|PDT)/u.test(reading.token(start)?.tag ?? '') && !reading.phraseAt(start)) start += 1;
  const phrase = reading.phraseAt(start);
  if (!phrase || start > limit) return null;
  let last = phrase.last;
  for (;;) {
    const joint = reading.word(last + 1);
    const next = reading.phraseAt(last + 2);
    if (!['of', 'and', ',', 'or', 'in', 'at', 'from'].includes(joint) || !next || next.first !== last + 2 || next.last > limit) break;
    last = next.last;
  }
  return { first: start, last: Math.min(last, limit) };
}

/** The phrase that begins at the token, and its “of …”; null when none does. */
export function phraseFrom(reading: Reading, at: number): TokenRange | null {
  const phrase = reading.phraseAt(at);
  if (!phrase) return null;
  let last = phrase.last;
  for (let next = reading.phraseAt(last + 2); reading.word(last + 1) === 'of' && next; next = reading.phraseAt(last + 2)) last = next.last;
  return { first: at, last };
}
