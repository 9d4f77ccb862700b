import type { AllegationReport, TokenRange, VerbGroup } from '../document.js';
import { categoryOfAct } from '../lexicon/harmful-acts.js';
import { claimNouns } from '../lexicon/response-verbs.js';
import { rootOf } from '../lexicon/root-of.js';
import { actWords, contentLemmas } from '../allege/draft.js';
import { endOfClause, phraseFrom, skipWhen } from '../allege/find-clause.js';
import { timeNouns } from '../allege/step-left.js';
import type { Reading } from '../allege/reading.js';
import { reportsAround } from './reports-before.js';

/** What stands behind the verb, to the end of its clause, without the leading “that”: “[the presence of these soldiers]”. Null at the end. */
export function targetBehind(reading: Reading, group: VerbGroup): TokenRange | null {
  let first = skipWhen(reading, group.last + 1);
  while (/^RB/u.test(reading.token(first)?.tag ?? '') && !reading.phraseAt(first) && !reading.groupAt(first)) first += 1;
  if (reading.word(first) === 'that' && reading.phraseAt(first)?.last !== first) first += 1;
  else if (reading.word(first) === 'that' && (reading.phraseAt(first + 1) || reading.groupAt(first + 1) === undefined)) first += 1;
  const { last } = reading.sentenceOf(group.last);
  if (first > last || /^[.,;:]$/u.test(reading.word(first))) return null;
  const that = thatBehind(reading, first, last);
  if (that > 0) return { first: that + 1, last: endOfClause(reading, that + 1) };
  const end = beforeOccasion(reading, first, endOfClause(reading, first));
  return end < first ? null : { first, last: end };
}

/** “admitted [in a letter to the court] that …”: the “that” behind phrases of time and place; -1 when another object stands there. */
function thatBehind(reading: Reading, first: number, last: number): number {
  if (reading.token(first)?.tag !== 'IN') return -1;
  for (let at = first + 1; at <= Math.min(last, first + 14); at += 1) {
    if (reading.word(at) === 'that' && reading.phraseAt(at)?.first !== at - 1) return at;
    if (reading.groupAt(at)?.isFinite || /^[.,;:]$/u.test(reading.word(at))) return -1;
  }
  return -1;
}

const occasions =
  /^(?:conference|interview|statement|letter|speech|court|television|briefing|summit|hearing|trial|email|post|article|testimony|videoconference|broadcast|programme|program)$/u;

/**
 * Where what is answered ends before the answer's own time and place: “denied doping [at a news conference]”, “[on Monday]”, “[since he lost]”,
 * “[for years]”. A clause with a verb of its own keeps them, for they may be its own.
 */
export function beforeOccasion(reading: Reading, first: number, end: number): number {
  for (let at = first + 1; at <= end; at += 1) {
    if (reading.groupAt(at)?.isFinite) return end;
    const word = reading.word(at);
    const behind = /^(?:more|less)$/u.test(reading.word(at + 1)) && reading.word(at + 2) === 'than' ? at + 3 : at + 1;
    const phrase = reading.phraseAt(behind);
    const head = phrase ? (reading.token(phrase.head)?.lemma.toLowerCase() ?? '') : '';
    if (word === 'since' || word === 'when') return at - 1;
    const isWhen = timeNouns.has(head) || head === 'decade';
    if (/^(?:on|by|for|at|after)$/u.test(word) && isWhen) return at - 1;
    if (/^(?:in|at|during)$/u.test(word) && (occasions.test(head) || isDay(head))) return at - 1;
    if (word === 'after' && head === 'year') return at - 1;
  }
  return end;
}

const isDay = (head: string): boolean => /day$/u.test(head) && timeNouns.has(head);

/** The claim that begins at the token: its noun phrase with “of …”, “against …”, and a “that …” clause when it has one. */
export function claimFrom(reading: Reading, at: number): TokenRange | null {
  const phrase = phraseFrom(reading, at);
  if (!phrase) return null;
  const { last } = reading.sentenceOf(at);
  for (let next = phrase.last + 1; next <= Math.min(last, phrase.last + 12); next += 1) {
    const word = reading.word(next);
    if (word === 'that' || (word === 'of' && /^VB[GP]?$/u.test(reading.token(next + 1)?.tag ?? '')))
      return { first: phrase.first, last: endOfClause(reading, next + 1) };
    // “accusations by [Arda and Vell] that …”
    const isJoint = word === 'and' && reading.phraseAt(next - 1)?.last === next - 1 && reading.phraseAt(next + 1)?.first === next + 1;
    if (isJoint && next > phrase.last + 1) continue;
    if (/^(?:,|\.|;|and|but|as|:)$/u.test(word)) break;
  }
  const behind = reading.word(phrase.last + 1);
  // “the claim [to understand the poor]”
  if (behind === 'to' && reading.groupAt(phrase.last + 2)) return { first: phrase.first, last: endOfClause(reading, phrase.last + 1) };
  if (['against', 'by', 'from', 'in', 'about'].includes(behind))
    return { first: phrase.first, last: phraseFrom(reading, phrase.last + 2)?.last ?? phrase.last };
  return phrase;
}

/** The lemma of the noun that heads the phrase at the token; empty when none stands there. */
export function headAt(reading: Reading, at: number): string {
  const phrase = reading.phraseAt(at);
  return phrase ? (reading.token(phrase.head)?.lemma.toLowerCase() ?? '') : '';
}

export const isClaim = (reading: Reading, at: number): boolean => claimNouns.has(headAt(reading, at));

/** The words name a harm, or what this article says that somebody is accused of: two content words in common, or one and all there are. */
export function isAlleged(reading: Reading, target: TokenRange, reports: readonly AllegationReport[]): boolean {
  const words = actWords(reading, target, target);
  if (categoryOfAct(words) !== 'OTHER') return true;
  return sharesWords(reading, target, reports);
}

/** The words are those of an act that this article reports. */
export function sharesWords(reading: Reading, target: TokenRange, reports: readonly AllegationReport[]): boolean {
  const own = new Set(contentLemmas(reading, [target]).map(rootOf));
  return reportsAround(reports, reading.spanOf(target).start).some((report) => {
    const acts = new Set(report.actLemmas.map(rootOf));
    const shared = [...acts].filter((lemma) => own.has(lemma)).length;
    return shared >= 2 || (shared >= 1 && (own.size <= 3 || acts.size === 1));
  });
}
