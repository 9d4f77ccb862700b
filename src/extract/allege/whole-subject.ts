import type { NounPhrase, TokenRange } from '../document.js';
import { titleWords } from '../lexicon/source-nouns.js';
import type { Reading } from './reading.js';
import { isRelative, isTime, phraseEndingAt, skipAdverbs, skipPunctuation, speakingVerbs, timeNouns } from './step-left.js';

/** After these a phrase still belongs to the one before: “a spokesman [for] the ministry”. */
const attaching = new Set('of in at for from on near to inside outside under against across within'.split(' '));
/** Before a relative clause only these: “a campaign against [a man who …]”. */
export const describing = new Set(['of', 'at', 'in']);

/** From the phrase nearest the verb back to the one that rules it, and on to the end of its “of …”. */
export function wholeSubject(reading: Reading, nearest: NounPhrase, first: number, joints = attaching): TokenRange {
  let head = nearest;
  let begin = nearest.first;
  let end = nearest.last;
  for (let steps = 0; steps < 12; steps += 1) {
    const before = begin - 1;
    if (before < first) break;
    const tag = reading.token(before)?.tag ?? '';
    const left = phraseEndingAt(reading, before - 1);
    if (joints.has(reading.word(before))) {
      if (left && !(isTime(reading, left) && reading.word(before) !== 'of')) {
        head = left;
        begin = left.first;
        end = left.last;
        continue;
      }
      const over = overRelative(reading, before - 1, first);
      if (!over) break;
      head = over;
      begin = over.first;
      end = over.last;
      continue;
    }
    if (
      (tag === 'CC' && reading.word(before) !== 'but' && left && !isTime(reading, left) && !isObject(reading, left, first)) ||
      isListComma(reading, before, left, end, first)
    ) {
      begin = left?.first ?? begin;
      continue;
    }
    if (
      tag === ',' &&
      left?.form === 'NAME' &&
      reading.word(nearest.last + 1) === ',' &&
      head.form === 'NAME' &&
      /^(?:in|at|near|from|of|outside)$/u.test(reading.word(left.first - 1))
    ) {
      // “a charity in Vell, Arda, …”: a place and its country.
      begin = left.first;
      continue;
    }
    const opener = reading.phraseAt(begin) ?? head;
    const isPair = opener !== head;
    // “In Tarn, the mayor accused”: what stands before the comma is no name of the mayor's, nor without a second comma.
    // “Prime Minister, the union accuses …”: a title alone is whom one speaks to.
    const isTitle = left !== undefined && titleWords.has(reading.word(left.last));
    const isApposed = left !== undefined && !isTitle && !isTime(reading, left) && !isFronted(reading, left, first);
    if (
      tag === ',' &&
      left?.form === 'NAME' &&
      isApposed &&
      isDescription(reading, opener) &&
      (!isPair || /^an?$/u.test(reading.word(begin)))
    ) {
      // “Ada Reyes, the mother of Bo Reyes, … is”: the name before its description.
      head = left;
      begin = left.first;
      end = left.last;
      continue;
    }
    const over = overRelative(reading, before, first);
    if (!over) break;
    head = over;
    begin = over.first;
    end = over.last;
  }
  while (reading.word(end + 1) === 'of' || (reading.word(end + 1) === 'for' && /^spokes/u.test(reading.word(head.head)))) {
    const next = reading.phraseAt(end + 2);
    if (!next || next.last <= end) break;
    end = next.last;
  }
  // “Last week Lind”: chunked in one.
  if (/^(?:last|this|next|every)$/u.test(reading.word(begin)) && timeNouns.has(reading.word(begin + 1)) && begin + 2 <= end) begin += 2;
  // “Bill [de] Blasio”: chunked in two.
  const particle = phraseEndingAt(reading, begin - 2);
  if (/^(?:de|von|van|bin|al|del|da|di|la|der)$/u.test(reading.word(begin - 1)) && particle?.form === 'NAME') begin = particle.first;
  if (/^(?:neither|both|either)$/u.test(reading.word(begin - 1)) && begin - 1 >= first) begin -= 1;
  return { first: begin, last: Math.max(end, begin) };
}

/** “In [Tarn], the mayor …”, “In a letter to [the ministry], the company …” */
function isFronted(reading: Reading, phrase: NounPhrase, first: number): boolean {
  let at = phrase.first - 1;
  for (let steps = 0; steps < 3 && at > first && /^(?:IN|TO)$/u.test(reading.token(at)?.tag ?? ''); steps += 1)
    at = (phraseEndingAt(reading, at - 1)?.first ?? first) - 1;
  return at === first && reading.token(first)?.tag === 'IN';
}

const isDescription = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.form === 'NOMINAL' && /^(?:DT|JJ|PRP\$)/u.test(reading.token(phrase.first)?.tag ?? '');

/** “A, B and C”: a comma of a list, once an “and” has been met. */
function isListComma(reading: Reading, at: number, left: NounPhrase | undefined, end: number, first: number): boolean {
  if (reading.word(at) !== ',' || !left || isTime(reading, left) || isObject(reading, left, first)) return false;
  for (let next = at + 1; next <= end; next += 1)
    if (reading.token(next)?.tag === 'CC') return reading.phraseAt(at + 1)?.form === left.form;
  return false;
}

/** The phrase is what an earlier verb acts on: “Arda left [the talks] and Vell accused …”. */
function isObject(reading: Reading, phrase: NounPhrase, first: number): boolean {
  const before = phrase.first - 1;
  if (before < first) return false;
  // “will call Lind [a liar] and Vell accuses …”: a second object.
  const other = reading.phraseAt(before);
  const group = reading.groupAt(other ? other.first - 1 : before);
  return group !== undefined && (other !== undefined || !speakingVerbs.has(group.lemma));
}

const openingClauses = new Set('say claim argue allege think believe insist suggest know hope fear warn add complain'.split(' '));

/** “[the man] who killed Lind”, “[those] killed in the fire”: from the end of the clause back to whom it describes. */
function overRelative(reading: Reading, at: number, first: number): NounPhrase | null {
  const group = reading.groupAt(at);
  if (!group) return null;
  const before = skipAdverbs(reading, group.first - 1, first);
  // “Reyes, who claimed Lind was asleep”: what stands behind the verb begins its clause.
  if (isRelative(reading, before, first) && openingClauses.has(group.lemma)) return null;
  if (isRelative(reading, before, first)) return phraseEndingAt(reading, skipPunctuation(reading, before - 1, first)) ?? null;
  if (reading.word(before) === 'those' && reading.token(group.head)?.tag === 'VBN') {
    const those = reading.token(before);
    return those ? { start: those.start, end: those.end, first: before, last: before, head: before, form: 'PRONOUN' } : null;
  }
  const isReduced = !group.isFinite || reading.token(group.first)?.tag === 'VBN';
  return (
    (isReduced && group.first === group.head && reading.token(group.head)?.tag === 'VBN' ? phraseEndingAt(reading, before) : null) ?? null
  );
}
