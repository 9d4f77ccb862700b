import { endsInDenial } from '../attribute/find-denial-gloss.js';
import type { TokenRange, VerbGroup } from '../document.js';
import { subjectOf } from './find-subject.js';
import { opensComment } from './opens-comment.js';
import type { Reading } from './reading.js';
import { isTime } from './step-left.js';

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
    const around = reading.document.quotes[quote];
    if (around && around.first < from && reading.token(at)?.tag === 'QUOTE' && around.last < at) break;
    if (at > from && word === ',' && !isQuotedWithin(reading, at, from) && opensOther(reading, at + 1, last)) break;
    if (at > from && isMainVerb(reading, at, from)) break;
    if (at > from && reading.token(at)?.tag === 'CC' && joinsOther(reading, at + 1, from)) break;
    end = at;
  }
  return trimmedEnd(reading, from, end);
}

/** “of running the “most skilled[,] most patient scheme of all””: a comma inside a quotation that the act itself opens. */
function isQuotedWithin(reading: Reading, at: number, from: number): boolean {
  const quote = reading.document.quotes[reading.token(at)?.quote ?? -1];
  return quote !== undefined && quote.first > from;
}

/** “allegations that he beat a prisoner [were] read out”: behind an object, a verb belongs to what is around the clause. */
function isMainVerb(reading: Reading, at: number, from: number): boolean {
  const group = reading.groupAt(at);
  const phrase = reading.phraseAt(at - 1);
  if (!group?.isFinite || group.first !== at || !phrase || phrase.first <= from) return false;
  const verb = reading.groupAt(phrase.first - 1);
  return verb !== undefined && verb.first >= from - 8 && verb.isFinite && !takesClause.has(verb.lemma);
}

const takesClause = new Set(
  `say tell add claim argue state write insist believe think know feel hope fear mean suppose doubt find show see hear understand learn conclude suggest reveal discover
   confirm report note deny acknowledge concede admit be ensure make let help`.split(/\s+/u),
);

/** The act that begins at the token: “convicted of [crimes] will be expelled” ends where the verb around it goes on. */
export function actFrom(reading: Reading, first: number): TokenRange {
  const phrase = reading.phraseAt(first);
  const next = phrase && reading.groupAt(phrase.last + 1);
  if (phrase && next?.isFinite && next.first === phrase.last + 1) return { first, last: phrase.last };
  return beforeSuit(reading, { first, last: endOfClause(reading, first) });
}

/** “accused of negligence [in a suit filed by nine families]”: where the accusation stands. */
function beforeSuit(reading: Reading, act: TokenRange): TokenRange {
  for (let at = act.first + 1; at < act.last; at += 1) {
    const phrase = reading.word(at) === 'in' ? reading.phraseAt(at + 1) : undefined;
    if (phrase?.first === at + 1 && /^an?$/u.test(reading.word(at + 1)) && /^(?:law)?suit$|^(?:complaint|indictment|petition)$/u.test(reading.word(phrase.head)))
      return { first: act.first, last: at - 1 };
  }
  return act;
}

/** “of [fixing prices] and of [abusing its dominance]”: each “and of …ing” begins another act. */
export function actsOf(reading: Reading, act: TokenRange): readonly TokenRange[] {
  const acts: TokenRange[] = [];
  let first = act.first;
  for (let at = act.first + 1; at < act.last - 1; at += 1) {
    if (reading.word(at) !== 'and' || reading.word(at + 1) !== 'of' || reading.token(at + 2)?.tag !== 'VBG') continue;
    acts.push({ first, last: reading.word(at - 1) === ',' ? at - 2 : at - 1 });
    first = at + 2;
  }
  return [...acts, { first, last: act.last }];
}

/** What follows the comma begins another clause, or an insertion. */
function opensOther(reading: Reading, at: number, last: number): boolean {
  const token = reading.token(at);
  if (!token || at > last || endsInDenial(reading, at)) return true;
  if (continuing.has(token.lower) || (token.lower === 'as' && reading.word(at + 1) === 'well' && reading.word(at + 2) === 'as'))
    return false;
  if (token.tag === 'CC')
    return (
      !/^(?:also|RB)$/u.test(reading.word(at + 1)) &&
      (token.lower === 'but' ||
        /^(?:he|she|they|we|i)$/u.test(reading.word(at + 1)) ||
        clauseSoon(reading, at + 1, last) ||
        listThenVerb(reading, at + 1, last))
    );
  if (token.tag === 'QUOTE') return false;
  if (opensComment(reading, at, last)) return true;
  if (
    closingTags.test(token.tag) ||
    ['according', 'as', 'that', 'although', 'though', 'while', 'which', 'saying', 'after', 'before', 'because', 'despite'].includes(
      token.lower,
    )
  )
    return true;
  return clauseSoon(reading, at, last);
}

/** “, and [Arda, Vell and their allies] later [said]” */
function listThenVerb(reading: Reading, from: number, last: number): boolean {
  let at = from;
  while (at <= Math.min(last, from + 20)) {
    const phrase = reading.phraseAt(at);
    const group = reading.groupAt(at);
    if (group) return group.isFinite;
    if (phrase) at = phrase.last + 1;
    else if (/^(?:,|CC|RB[RS]?)$/u.test(reading.token(at)?.tag ?? '') || reading.word(at) === 'of') at += 1;
    else return false;
  }
  return false;
}

/** A noun phrase and at once its verb: “, the ministry said”. */
function clauseSoon(reading: Reading, at: number, last: number): boolean {
  const phrase = reading.phraseAt(at);
  if (!phrase) {
    const group = reading.groupAt(at);
    return group !== undefined && (group.isFinite || speech.has(group.lemma));
  }
  // “, the weekly Lantern reports.”: a verb that looks like a plural.
  const isTelling =
    /^(?:reports|claims|notes|states)$/u.test(reading.word(phrase.last)) && /^NNP/u.test(reading.token(phrase.last - 1)?.tag ?? '');
  if (isTelling && phrase.last + 1 >= last) return true;
  const next =
    reading.groupAt(phrase.last + 1) ??
    (/^RB/u.test(reading.token(phrase.last + 1)?.tag ?? '') ? reading.groupAt(phrase.last + 2) : undefined);
  return next !== undefined && next.isFinite && next.first <= last;
}

/** “accused of lying and [said] that …”, “accused of theft and [suspected of] fraud”: the “and” goes back to the main verb. */
function joinsOther(reading: Reading, at: number, from: number): boolean {
  const next = /^RB/u.test(reading.token(at)?.tag ?? '') ? at + 1 : at;
  const group = reading.groupAt(next);
  if (!group) return clauseSoon(reading, at, reading.sentenceOf(at).last);
  const head = reading.token(group.head)?.tag ?? '';
  const begun = reading.groupAt(from);
  const begunHead = begun ? (reading.token(begun.head)?.tag ?? '') : 'NN';
  if (isMainVerbBehind(reading, group, from)) return true;
  if (head === 'VBN' && !group.isFinite) return reading.word(group.last + 1) === 'of' || reading.word(group.last + 1) === 'with';
  return group.isFinite && (begunHead === 'VBG' || begunHead === 'NN') && head !== 'VBG';
}

/**
 * “charged with sabotage and [face] up to 15 years”: a bare verb, where the act has none that it could go on with (“made them kneel and [beg]”,
 * “to tap phones and [arrest] reporters”), has the subject of the verb before the act.
 */
function isMainVerbBehind(reading: Reading, group: VerbGroup, from: number): boolean {
  if (group.first !== group.head || reading.token(group.head)?.tag !== 'VB' || !/^(?:with|of|for|over)$/u.test(reading.word(from - 1)))
    return false;
  for (let at = from + 1; at < group.first; at += 1) if (/^(?:VB[PDZ]?|TO|MD)$/u.test(reading.token(at)?.tag ?? '')) return false;
  return true;
}

/** Without the full stop, commas and marks that nothing opened. */
function trimmedEnd(reading: Reading, from: number, end: number): number {
  let at = end;
  const opened = (index: number): boolean => {
    const mark = reading.token(index);
    for (let back = index - 1; back >= from; back -= 1) if (reading.token(back)?.tag === 'QUOTE' && mark?.tag === 'QUOTE') return true;
    return false;
  };
  while (at > from && /^(?:\.|,|:|-RRB-|QUOTE)$/u.test(reading.token(at)?.tag ?? '') && !(reading.token(at)?.tag === 'QUOTE' && opened(at)))
    at -= 1;
  return at;
}

/** Noun phrases from the token on, with what “of”, “and” and commas add, up to `limit`: the object of a verb. Null when none begins there. */
export function objectFrom(reading: Reading, from: number, limit: number): TokenRange | null {
  let start = from;
  // “accused [neighbouring] Velmark”: read as a verb, it tells which.
  const isOpener = (at: number): boolean =>
    /^(?:RB|QUOTE|PDT)/u.test(reading.token(at)?.tag ?? '') || /^neighbou?ring$/u.test(reading.word(at));
  while (start <= limit && isOpener(start) && !reading.phraseAt(start)) start += 1;
  const phrase = reading.phraseAt(start);
  if (!phrase || start > limit) return null;
  let last = phrase.last;
  for (;;) {
    const joint = reading.word(last + 1);
    const next = reading.phraseAt(last + 2);
    if (!['of', 'and', ',', 'or', 'in', 'at', 'from'].includes(joint) || !next || next.first !== last + 2 || next.last > limit) break;
    if (isTime(reading, next) || /^W/u.test(reading.token(next.first)?.tag ?? '')) break;
    // “accused Lind [in a letter] of”: only a common noun is told by its place (“officials in Tarn”).
    if (/^(?:in|at|from)$/u.test(joint) && (phrase.form !== 'NOMINAL' || next.form !== 'NAME')) break;
    last = next.last;
  }
  return { first: start, last: Math.min(last, limit) };
}

/** “by [the mayor of Tarn] of theft”: the phrase, and its “of …” only as long as the word comes again behind it. Null when no phrase begins there. */
export function phraseUpTo(reading: Reading, at: number, word: string): TokenRange | null {
  const whole = phraseFrom(reading, at);
  if (!whole || reading.word(whole.last + 1) === word) return whole;
  for (let last = whole.last; last > at; last -= 1)
    if (reading.word(last) === word && reading.phraseAt(last - 1)) return { first: at, last: last - 1 };
  return whole;
}

/** The phrase that begins at the token, and its “of …”; null when none does. */
export function phraseFrom(reading: Reading, at: number): TokenRange | null {
  const phrase = reading.phraseAt(at);
  if (!phrase) return null;
  let last = phrase.last;
  for (let next = reading.phraseAt(last + 2); reading.word(last + 1) === 'of' && next; next = reading.phraseAt(last + 2)) last = next.last;
  return { first: at, last };
}

/** Past words of time: “charged [last week] with”, “denied [on Monday] that”. The same token when there are none. */
export function skipWhen(reading: Reading, from: number): number {
  let at = from;
  for (let steps = 0; steps < 2; steps += 1) {
    const begin = /^(?:on|in|since|last|late|early|earlier)$/u.test(reading.word(at)) ? at + 1 : at;
    const phrase = reading.phraseAt(begin) ?? reading.phraseAt(at);
    // “rejected on [Saturday] accusations by …”: the day and the object in one phrase.
    if (phrase && phrase.first < phrase.head && isDateLike(reading, phrase.first) && begin > at) return phrase.first + 1;
    if (!phrase || !isDateLike(reading, phrase.head)) break;
    at = phrase.last + 1;
  }
  return at;
}

const isDateLike = (reading: Reading, at: number): boolean =>
  /^(?:\w+day|yesterday|today|week|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})$/u.test(
    reading.word(at),
  );
