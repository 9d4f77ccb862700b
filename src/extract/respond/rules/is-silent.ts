import type { TokenRange, VerbGroup } from '../../document.js';
import { commentVerbs, decliningVerbs, inquiryNouns, silentVerbs } from '../../lexicon/response-verbs.js';
import { accusationNouns } from '../../lexicon/accusation-verbs.js';
import { endOfClause, phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import type { Draft, Rule } from '../draft.js';
import { headAt } from '../targets.js';

/** “[Lind] declined to comment”, “[the bank] did not respond to a request”, “[Lind] could not be reached”, “no comment from [Arda]”. */
export const isSilent: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const silence = silenceOf(reading, group) ?? unanswered(reading, group);
    if (!silence) return [];
    const responder = silence.responder ?? subjectOf(reading, group);
    return responder ? [{ rule: 'is-silent', confidence: 0.9, responder, ...silence.draft }] : [];
  });

const opening = /^(?:whether|if|how|what|why|who|where|when|more|about|on|to|publicly|[.,;])?$/u;

interface Silence {
  readonly draft: Pick<Draft, 'type' | 'cue' | 'target'>;
  readonly responder?: TokenRange;
}

function silenceOf(reading: Reading, group: VerbGroup): Silence | null {
  const next = group.last + 1;
  const cue = (last: number): TokenRange => ({ first: group.first, last });
  if (decliningVerbs.has(group.lemma) && !group.isNegated && group.modal !== 'will') {
    const verb = verbAfterTo(reading, next);
    // “refused to say the words” is no silence, “refused to say whether” is.
    const isOpen = !/^(?:say|speak|talk)$/u.test(verb?.lemma ?? '') || opening.test(reading.word((verb?.last ?? 0) + 1));
    // “declined to be interviewed”
    const isInterview = verb?.lemma === 'interview' && verb.isPassive;
    const isComment = verb && isOpen && (isInterview || (commentVerbs.has(verb.lemma) && verb.lemma !== 'be'));
    // “declined to discuss the budget” is silence too; “declined to say whether” as well.
    if (isComment) return { draft: { type: 'DECLINED_COMMENT', cue: cue(verb.last), target: aboutBehind(reading, verb.last + 1) } };
    const object = headAt(reading, next);
    // “declined an interview request”
    const isAsked = object === 'request' && /\b(?:interview|comment)s?\b/u.test(wordsOf(reading, next));
    return object === 'comment' || isAsked
      ? { draft: { type: 'DECLINED_COMMENT', cue: cue(reading.phraseAt(next)?.last ?? next), target: null } }
      : null;
  }
  // “He can't even answer a question” is mockery, no silence.
  if (
    silentVerbs.has(group.lemma) &&
    (group.isNegated || isByNobody(reading, group)) &&
    !/^(?:can|could|may|might|should|must)$/u.test(group.lemma === 'comment' ? '' : group.modal)
  ) {
    const isRefusal = group.modal === 'would' || group.modal === 'will' || group.modal === 'wo';
    const type = isRefusal ? 'DECLINED_COMMENT' : 'NO_RESPONSE';
    if (group.lemma === 'comment') return { draft: { type, cue: cue(group.last), target: aboutBehind(reading, next) } };
    if (group.lemma === 'return' || group.lemma === 'answer' || group.lemma === 'acknowledge') {
      const object = phraseFrom(reading, next);
      if (!object || !isInquiry(reading, object)) return null;
      const last = reading.word(object.last + 1) === 'for' ? (reading.phraseAt(object.last + 2)?.last ?? object.last) : object.last;
      return { draft: { type, cue: cue(last), target: aboutBehind(reading, last + 1) } };
    }
    const isTo = reading.word(next) === 'to' || reading.word(next + 1) === 'to';
    const to = reading.word(next) === 'to' ? next + 1 : next + 2;
    const asked = isTo ? phraseFrom(reading, to) : null;
    if (isTo && (!asked || !(isInquiry(reading, asked) || accusationNouns.has(headAt(reading, to))))) return null;
    return { draft: { type, cue: cue(group.last), target: asked } };
  }
  const isOver =
    /^(?:[.,;]|for|at|by|on|immediately|despite|late|early)?$/u.test(reading.word(next)) &&
    !/^(?:that|which)$/u.test(reading.word(group.first - 1));
  if (group.lemma === 'reach' && group.isNegated && group.isPassive && isOver)
    return { draft: { type: 'NO_RESPONSE', cue: cue(group.last), target: null } };
  return noComment(reading, group);
}

function wordsOf(reading: Reading, at: number): string {
  const phrase = reading.phraseAt(at);
  const words: string[] = [];
  for (let index = at; index <= (phrase?.last ?? at) + 2; index += 1) words.push(reading.word(index));
  return words.join(' ');
}

/** “[Neither company] responded”, “[none of them] answered” */
function isByNobody(reading: Reading, group: VerbGroup): boolean {
  const subject = subjectOf(reading, group);
  return (
    subject !== null &&
    /^(?:neither|none)$/u.test(reading.word(reading.word(subject.first - 1) === 'neither' ? subject.first - 1 : subject.first))
  );
}

/** “Calls to [the shipping firm] went unanswered”, “emails sent to [Lind] were not returned”. */
function unanswered(reading: Reading, group: VerbGroup): Silence | null {
  const isUnanswered = /^(?:go|remain|be)$/u.test(group.lemma) && reading.word(group.last + 1) === 'unanswered';
  const isNotReturned = /^(?:return|answer)$/u.test(group.lemma) && group.isPassive && group.isNegated;
  if (!isUnanswered && !isNotReturned) return null;
  for (let at = group.first - 1; at >= Math.max(reading.sentenceOf(group.first).first, group.first - 24); at -= 1) {
    if (reading.word(at) !== 'to') continue;
    const phrase = reading.phraseAt(at + 1);
    const asked = reading.phraseAt(at - 1) ?? reading.phraseAt(at - 2) ?? reading.phraseAt(at - 4);
    if (!phrase || !asked || !inquiryNouns.has(reading.token(asked.head)?.lemma.toLowerCase() ?? '')) continue;
    const responder = phraseFrom(reading, at + 1);
    const cue = { first: group.first, last: isUnanswered ? group.last + 1 : group.last };
    return responder ? { draft: { type: 'NO_RESPONSE', cue, target: null }, responder } : null;
  }
  return null;
}

/** “had no comment”, “there was no immediate comment from [Arda]”, “offered no comment”. */
function noComment(reading: Reading, group: VerbGroup): Silence | null {
  if (!['have', 'be', 'offer', 'make', 'give', 'issue', 'come'].includes(group.lemma)) return null;
  const phrase = reading.phraseAt(group.last + 1);
  if (!phrase || reading.word(phrase.first) !== 'no' || !/^(?:comment|response|reaction|reply)$/u.test(reading.word(phrase.head)))
    return null;
  const cue = { first: group.first, last: phrase.last };
  if (group.lemma === 'be') {
    const from = reading.word(phrase.last + 1) === 'from' ? phraseFrom(reading, phrase.last + 2) : null;
    return from ? { draft: { type: 'NO_RESPONSE', cue, target: null }, responder: from } : null;
  }
  return { draft: { type: group.lemma === 'have' ? 'DECLINED_COMMENT' : 'NO_RESPONSE', cue, target: null } };
}

function isInquiry(reading: Reading, range: TokenRange): boolean {
  for (let at = range.first; at <= range.last; at += 1) if (inquiryNouns.has(reading.token(at)?.lemma ?? '')) return true;
  return false;
}

/** “declined [to] [immediately] comment”. */
function verbAfterTo(reading: Reading, at: number): VerbGroup | undefined {
  for (let next = at; next < at + 3; next += 1) {
    const group = reading.groupAt(next);
    if (group) return group;
    if (reading.word(next) !== 'to' && !/^RB/u.test(reading.token(next)?.tag ?? '')) return undefined;
  }
  return undefined;
}

function aboutBehind(reading: Reading, at: number): TokenRange | null {
  if (!/^(?:on|about|whether|upon|regarding)$/u.test(reading.word(at))) return null;
  const first = reading.word(at) === 'whether' ? at : at + 1;
  const last = endOfClause(reading, first);
  return last < first ? null : { first, last };
}
