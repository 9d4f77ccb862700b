import type { TokenRange, VerbGroup } from '../../document.js';
import { ofVerbs } from '../../lexicon/accusation-verbs.js';
import { harmfulNouns } from '../../lexicon/harmful-acts.js';
import type { Draft, Rule } from '../draft.js';
import { actFrom, actsOf, endOfClause, objectFrom } from '../find-clause.js';
import { accusersOf } from '../find-accusers.js';
import { subjectOf } from '../find-subject.js';
import type { Reading } from '../reading.js';
import { isUnreal } from '../supposed.js';

/** “[Arda and Vell] accuse [Tarn] of [sending troops]”, “troops, which [Arda] accuses [Tarn] of [sending to it]”. */
export const accusesOf: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const strength = ofVerbs.get(group.lemma);
    if (!strength || group.lemma === 'convict' || isPlainlyPassive(reading, group) || isUnreal(reading, group)) return [];
    // “will accuse you of”: foretold.
    if (/^(?:will|'ll|wo|shall)$/u.test(group.modal)) return [];
    const end = endOfClause(reading, group.last);
    const near = ofBeforeAct(reading, group.last + 1, end);
    const of = near < 0 ? ofBehindInsertion(reading, group) : near;
    if (of < 0 || of >= reading.sentenceOf(of).last) return [];
    const limit = near < 0 ? commaBehindObject(reading, group.last + 1, reading.sentenceOf(of).last) : of;
    const accused = objectFrom(reading, group.last + 1, limit - 1);
    if (!accused || (near >= 0 && hasVerbBetween(reading, accused.last + 1, of))) return [];
    const subject = subjectOf(reading, group);
    const act = actFrom(reading, of + 1);
    const antecedent = antecedentOf(reading, subject, group);
    const accusers = accusersOf(reading, group, subject);
    return actsOf(reading, act).map((one) => ({
      rule: 'accuses-of',
      confidence: 0.95,
      cue: group,
      accusers,
      accused,
      act: one,
      strength,
      antecedent,
    }));
  });

/** “accused Lind, who ran a shop in Tarn, [of] stealing”: the “of” right behind the comma that closes the insertion; -1 when none. */
function ofBehindInsertion(reading: Reading, group: VerbGroup): number {
  const { last } = reading.sentenceOf(group.first);
  const comma = commaBehindObject(reading, group.last + 1, last);
  if (comma < 0) return -1;
  for (let at = comma + 1; at < Math.min(last, comma + 40); at += 1)
    if (reading.word(at) === ',' && reading.word(at + 1) === 'of') return at + 1;
  return -1;
}

/** “accused Lind and two others[,] Bo Reyes and Ada Venn, of”: the first comma, where nothing but an object stands before it; -1 when none. */
function commaBehindObject(reading: Reading, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + 14); at += 1) {
    if (reading.word(at) === ',') return reading.phraseAt(at - 1) ? at : -1;
    if (reading.groupAt(at) || (!reading.phraseAt(at) && !/^(?:and|or|of|in|at|from)$/u.test(reading.word(at)))) return -1;
  }
  return -1;
}

/** “was accused of”; a bare “accused” right before a name is active, whatever its tag. */
const isPlainlyPassive = (reading: Reading, group: VerbGroup): boolean =>
  group.isPassive && (group.first < group.head || reading.phraseAt(group.last + 1) === undefined);

/** “suspects the losses [came] of …”: the “of” is another verb's. */
function hasVerbBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.groupAt(at)) return true;
  return false;
}

/** The “of” that leads to the act: before a verb, else before the noun of a harm, else the first. -1 when none. */
export function ofBeforeAct(reading: Reading, from: number, end: number): number {
  const all: number[] = [];
  for (let at = from; at < end; at += 1) if (reading.word(at) === 'of') all.push(at);
  const verbal = all.find((of) => isVerbSoon(reading, of + 1));
  const harmful = all.find((of) => {
    const phrase = reading.phraseAt(of + 1);
    return phrase && harmfulNouns.some((entry) => entry.lemmas.has(reading.token(phrase.head)?.lemma ?? ''));
  });
  return verbal ?? harmful ?? all[0] ?? -1;
}

const isVerbSoon = (reading: Reading, at: number): boolean => {
  const next = /^RB/u.test(reading.token(at)?.tag ?? '') ? at + 1 : at;
  return /^(?:VBG|VB)$/u.test(reading.token(next)?.tag ?? '');
};

/** What is accused of being sent: the words before “which Arda accuses Tarn of sending”. */
function antecedentOf(reading: Reading, subject: TokenRange | null, group: VerbGroup): TokenRange | undefined {
  if (!subject) return undefined;
  const { first } = reading.sentenceOf(group.first);
  let at = subject.first - 1;
  if (!['which', 'that', 'whom'].includes(reading.word(at))) return undefined;
  at -= 1;
  while (at > first && /^(?:,|:)$/u.test(reading.token(at)?.tag ?? '')) at -= 1;
  const phrase = reading.phraseAt(at);
  return phrase ? { first: phrase.first, last: phrase.last } : undefined;
}
