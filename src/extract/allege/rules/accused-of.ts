import type { TokenRange, VerbGroup } from '../../document.js';
import { accusingOffices, ofVerbs } from '../../lexicon/accusation-verbs.js';
import type { Draft, Rule } from '../draft.js';
import { actFrom, actsOf, phraseFrom, phraseUpTo } from '../find-clause.js';
import { antecedentOf, nearestBefore, subjectOf } from '../find-subject.js';
import { isSomebody } from '../is-somebody.js';
import type { Reading } from '../reading.js';
import { isTime, phraseEndingAt } from '../step-left.js';
import { isAnybody, isUnreal } from '../supposed.js';

/** “[Vell] is accused of [helping Tarn]” (no accuser), “accused by [Arda] of [theft]”, “and suspected of [having sent drones]”. */
export const accusedOf: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const strength = ofVerbs.get(group.lemma);
    if (!strength || isUnreal(reading, group)) return [];
    const agent = reading.word(group.last + 1) === 'by' ? phraseUpTo(reading, group.last + 2, 'of') : null;
    const of = agent ? agent.last + 1 : group.last + 1;
    if (reading.word(of) !== 'of' || reading.token(group.head)?.tag === 'VBG') return [];
    const subject = subjectOf(reading, group);
    if (!subject) return [];
    const whom = whomAccused(reading, group, subject);
    if (whom === null || (!whom && !group.isPassive && !/^VB[ND]$/u.test(reading.token(group.head)?.tag ?? ''))) return [];
    if (whom)
      return [
        { rule: 'accused-of', confidence: 0.9, cue: group, accusers: [subject], accused: whom, act: actFrom(reading, of + 1), strength },
      ];
    const accused = nearestBefore(reading, group, subject);
    if (!accused) return [];
    const isReduced = group.first === group.head && accused.last === group.first - 1;
    if (isReduced && isAnybody(reading, accused)) return [];
    const { act: reach, by } = actAndAgent(reading, of + 1) ?? strandedAct(reading, accused) ?? {};
    if (!reach) return [];
    const act = isReduced ? beforeMainVerb(reading, reach) : reach;
    const accusers = [agent ?? by ?? authorityAround(reading, group)].flatMap((range) => (range ? [range] : []));
    return actsOf(reading, act).map((one) => ({ rule: 'accused-of', confidence: 0.9, cue: group, accusers, accused, act: one, strength }));
  });

/**
 * “the clerks whom [it] accused of theft” are the accused, and “it” accuses. Undefined when the subject itself is accused, null in doubt.
 *
 * A bare “accused” has one form for both; “whom”, or a subject that can be no object, says which.
 */
function whomAccused(reading: Reading, group: VerbGroup, subject: TokenRange): TokenRange | null | undefined {
  if (group.isPassive && group.first < group.head) return undefined;
  const relative = subject.first - 1;
  const isActive =
    group.first < group.head ||
    /^VB[ZP]$/u.test(reading.token(group.head)?.tag ?? '') ||
    /^(?:he|she|it|they|i|we)$/u.test(reading.word(subject.last));
  const { first } = reading.sentenceOf(group.first);
  // “the senator she has accused of”: between a noun and a pronoun that can be no object a “whom” is left out.
  const before = isActive && /^(?:he|she|they|i|we)$/u.test(reading.word(subject.first)) ? phraseEndingAt(reading, relative) : undefined;
  if (before && !isTime(reading, before)) return { first: before.first, last: before.last };
  if (reading.word(relative) !== 'whom' && !(isActive && /^(?:who|which|that)$/u.test(reading.word(relative))))
    return isActive ? null : undefined;
  return antecedentOf(reading, relative, first);
}

/** “The woman accused of driving into the crowd [told] police …”: her own verb is no part of the act. */
export function beforeMainVerb(reading: Reading, act: TokenRange): TokenRange {
  for (let at = act.first + 1; at <= act.last; at += 1) {
    const group = reading.groupAt(at);
    if (!group) continue;
    const isPlain = /^(?:MD|VB[DZP])$/u.test(reading.token(group.first)?.tag ?? '');
    const before = reading.word(group.first - 1);
    const isOther = /^(?:who|which|that|he|she|it|they|we|i)$/u.test(before);
    if (group.isFinite && isPlain && !isOther && group.first > act.first) return { first: act.first, last: group.first - 1 };
    at = group.last;
  }
  return act;
}

/** “accused of fraud by prosecutors”: after a bare noun, “by” names who accuses; after a verb it may belong to the act (“being paid by Tarn”). */
export function actAndAgent(reading: Reading, from: number): { readonly act: TokenRange; readonly by: TokenRange | null } | null {
  if (!/[\p{L}\p{N}“"'‘]/u.test(reading.word(from)) || from > reading.sentenceOf(from - 1).last) return null;
  const act = actFrom(reading, from);
  const phrase = reading.phraseAt(from);
  if (!phrase || reading.word(phrase.last + 1) !== 'by') return { act, by: null };
  const by = phraseFrom(reading, phrase.last + 2);
  // “fraud by false representation”: how it was done.
  return by && isSomebody(reading, by) ? { act: { first: from, last: phrase.last }, by } : { act, by: null };
}

/** “[the assaults] Lind is accused of”: the act stands before the accused. */
function strandedAct(reading: Reading, accused: TokenRange): { readonly act: TokenRange; readonly by: null } | null {
  const at = ['which', 'that'].includes(reading.word(accused.first - 1)) ? accused.first - 2 : accused.first - 1;
  const phrase = reading.phraseAt(at);
  return phrase ? { act: { first: phrase.first, last: phrase.last }, by: null } : null;
}

/** “prosecutors said [he] was suspected of …”: whose office is to accuse, accuses. Anybody else who says so only reports it. */
export function authorityAround(reading: Reading, group: VerbGroup): TokenRange | null {
  const { first } = reading.sentenceOf(group.first);
  for (let at = group.first - 1; at >= Math.max(first, group.first - 25); at -= 1) {
    const cue = reading.groupAt(at);
    if (!cue) continue;
    at = cue.first;
    if (cue.lemma !== 'say' && cue.lemma !== 'announce' && cue.lemma !== 'tell') continue;
    const speaker = subjectOf(reading, cue);
    const isOffice = speaker && accusingOffices.has(reading.token(speaker.last)?.lemma ?? '');
    return isOffice ? speaker : null;
  }
  return null;
}
