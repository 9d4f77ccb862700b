import type { Party, TokenRange, VerbGroup } from '../../document.js';
import { covers } from '../../document.js';
import { claimNouns, falseWords, firmFalseWords } from '../../lexicon/response-verbs.js';
import { namingVerbs } from '../../lexicon/accusation-verbs.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import { isUnreal } from '../../allege/supposed.js';
import type { Draft, Rule } from '../draft.js';
import { officeOf } from '../draft.js';
import { claimFrom, headAt } from '../targets.js';

/** “[Lind] called [the claims] baseless”, “[Lind] said [the allegations] were false”, “there was no evidence that …”. */
export const callsFalse: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => [
    ...calls(reading, group),
    ...says(reading, group),
    ...hasNoEvidence(reading, group),
  ]);

const naming = new Set([
  ...namingVerbs,
  'describe',
  'dismiss',
  'reject',
  'denounce',
  'decry',
  'deride',
  'condemn',
  'characterize',
  'characterise',
]);

function calls(reading: Reading, group: VerbGroup): readonly Draft[] {
  if (!naming.has(group.lemma) || group.isPassive || isUnreal(reading, group)) return [];
  const object = reading.phraseAt(group.last + 1);
  if (!object) return [];
  const head = headAt(reading, group.last + 1);
  const isPronoun = /^(?:it|them|this|that|these|those)$/u.test(reading.word(object.first)) && object.first === object.last;
  if (!isPronoun && !claimNouns.has(head)) return [];
  const target = claimFrom(reading, group.last + 1) ?? object;
  if (!wordWithin(reading, target.last + 1, 6, isPronoun ? firmFalseWords : falseWords)) return [];
  const responder = subjectOf(reading, group);
  return responder
    ? [{ rule: 'calls-false', confidence: 0.85, cue: group, responder, target: isPronoun ? object : target, type: 'DENIED' }]
    : [];
}

/** “said that the allegations are false”: a claim and “is false”, in the words of a speaker. */
function says(reading: Reading, group: VerbGroup): readonly Draft[] {
  const isSaidSo = group.isPassive && group.first < group.head && falseWords.has(reading.word(group.head));
  if (group.lemma !== 'be' && !isSaidSo) return [];
  const subject = subjectOf(reading, group);
  if (!subject || group.isNegated) return [];
  const isClaimed = claimNouns.has(headAt(reading, subject.first));
  const isPronoun = /^(?:it|this|that)$/u.test(reading.word(subject.first)) && subject.first === subject.last;
  if (!isClaimed && !isPronoun) return [];
  if (group.lemma === 'be' && !wordWithin(reading, group.head + 1, 4, isPronoun ? lyingWords : falseWords)) return [];
  return spoken(reading, group, subject, subject, isPronoun ? 0.6 : 0.8);
}

const lyingWords = new Set(['lie', 'lies', 'smear', 'nonsense', 'fabrication', 'slander', 'untrue', 'baseless', 'calumny']);

/** “[Arda] said there was no evidence that Vell had spied”. */
function hasNoEvidence(reading: Reading, group: VerbGroup): readonly Draft[] {
  if (!['be', 'have', 'see', 'find'].includes(group.lemma)) return [];
  const object = reading.phraseAt(group.last + 1);
  if (
    !object ||
    reading.word(object.first) !== 'no' ||
    !/^(?:evidence|proof|basis|truth|foundation|substance)$/u.test(reading.word(object.head))
  )
    return [];
  const target = behindEvidence(reading, object.last + 1);
  if (group.lemma === 'find') {
    const responder = subjectOf(reading, group);
    const role = officeOf(reading, responder);
    return responder && target
      ? [{ rule: 'no-evidence', confidence: 0.75, cue: group, responder, target, type: 'CONTRADICTED', role }]
      : [];
  }
  const claim = group.lemma === 'have' ? subjectOf(reading, group) : null;
  if (claim && !claimNouns.has(headAt(reading, claim.first))) return [];
  return target || claim ? spoken(reading, group, claim, target ?? claim, 0.7) : [];
}

function behindEvidence(reading: Reading, at: number): TokenRange | null {
  if (reading.word(at) === 'that')
    return claimFrom(reading, at - 1) ? { first: at + 1, last: claimFrom(reading, at - 1)?.last ?? at + 1 } : null;
  return ['of', 'for', 'to', 'in'].includes(reading.word(at)) ? claimFrom(reading, at + 1) : null;
}

/** The response of whoever says so: the verb before (“[I] have concluded that …”), else the speaker of the statement around it. */
function spoken(
  reading: Reading,
  group: VerbGroup,
  subject: TokenRange | null,
  target: TokenRange | null,
  confidence: number,
): readonly Draft[] {
  const begin = subject ? subject.first : group.first;
  let at = begin - 1;
  while (reading.word(at) === 'that' || reading.token(at)?.tag === 'QUOTE' || reading.word(at) === 'there') at -= 1;
  const cue = reading.groupAt(at);
  if (cue && saying.has(cue.lemma) && !cue.isPassive && !cue.isNegated && (cue.isFinite || reading.token(cue.head)?.tag === 'VBG')) {
    const responder = subjectOf(reading, cue);
    const role = officeOf(reading, responder);
    return responder
      ? [{ rule: 'says-false', confidence, cue, responder, target, type: role === 'THIRD_PARTY' ? 'DENIED' : 'CONTRADICTED', role }]
      : [];
  }
  const around = statementAround(reading, begin);
  if (!around || around.speakers.length === 0) return [];
  return [
    { rule: 'says-false', confidence: confidence - 0.1, cue: group, responder: null, speakers: around.speakers, target, type: 'DENIED' },
  ];
}

const saying = new Set(
  'say state insist maintain add conclude declare argue claim tell write believe respond reply assert contend stress'.split(' '),
);

/** The statement whose content the token stands in, among those that begin in its sentence. */
function statementAround(reading: Reading, at: number): { readonly speakers: readonly Party[] } | null {
  const token = reading.token(at);
  if (!token) return null;
  const { first, last } = reading.sentenceOf(at);
  for (let index = Math.max(first, at - 120); index <= Math.min(last, at + 60); index += 1) {
    const position = reading.statementAt(index);
    const statement = position === null ? undefined : reading.statements[position];
    if (statement?.content.some((span) => covers(span, token))) return statement;
  }
  return null;
}

function wordWithin(reading: Reading, from: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < from + reach; at += 1) {
    if (/^[.;]$/u.test(reading.word(at)) || reading.word(at) === 'not') return false;
    if (words.has(reading.word(at))) return true;
  }
  return false;
}
