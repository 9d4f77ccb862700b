import type { ResponseType, TokenRange, VerbGroup } from '../../document.js';
import { clearingVerbs, inquirers, overturningVerbs, upholdingVerbs } from '../../lexicon/response-verbs.js';
import { actFrom, endOfClause, objectFrom, phraseFrom } from '../../allege/find-clause.js';
import { tellerOf } from '../../allege/teller-of.js';
import { actAndAgent } from '../../allege/rules/accused-of.js';
import { authorities, isOffice, isTask } from '../../allege/is-charge.js';
import type { Reading } from '../../allege/reading.js';
import { isNobody, isOnlyWanted, isUnreal } from '../../allege/supposed.js';
import { answererOf, isSuffered } from '../answerer.js';
import type { Draft, Rule } from '../draft.js';
import { officeOf } from '../draft.js';
import { beforeOccasion, claimFrom, headAt } from '../targets.js';

/** “[Lind] was convicted of [fraud]”, “[a court] dismissed [the suit]”, “[police] opened an inquiry into [the fire]”. */
export const adjudicates: Rule = (reading) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    if (isUnreal(reading, group) || isOnlyWanted(reading, group)) return [];
    for (const read of [opens, closes, charges, convicts, clears, throwsOut]) {
      const draft = read(reading, group);
      if (draft) return [draft];
    }
    return [];
  });

const inquiries = /^(?:investigation|inquiry|probe|enquiry|inquest)$/u;

function opens(reading: Reading, group: VerbGroup): Draft | null {
  if (isInquiring(reading, group)) return inquires(reading, group);
  if (!/^(?:open|launch|begin|start|order|announce)$/u.test(group.lemma)) return null;
  const phrase = group.isPassive ? undefined : reading.phraseAt(group.last + 1);
  if (!phrase || !inquiries.test(reading.word(phrase.head))) return null;
  const into = /^(?:into|of|over)$/u.test(reading.word(phrase.last + 1)) ? phrase.last + 2 : -1;
  const responder = answererOf(reading, group);
  if (!responder) return null;
  const target = into < 0 ? null : { first: into, last: endOfClause(reading, into) };
  return {
    rule: 'opens-inquiry',
    confidence: 0.85,
    cue: { first: group.first, last: phrase.last },
    responder,
    target,
    type: 'INVESTIGATION_OPENED',
    role: 'INVESTIGATOR',
  };
}

/** “are [investigating]”, “is [looking into]” */
const isInquiring = (reading: Reading, group: VerbGroup): boolean =>
  !group.isPassive &&
  group.isFinite &&
  (/^(?:investigate|probe)$/u.test(group.lemma) || (group.lemma === 'look' && reading.word(group.last + 1) === 'into'));

/** “[Prosecutors] are investigating [the claims]”: of an office only, for anybody may look into something. */
function inquires(reading: Reading, group: VerbGroup): Draft | null {
  const subject = answererOf(reading, group);
  const told = subject && tellerOf(reading, subject);
  const responder = told ? told.teller : subject;
  if (!responder) return null;
  const isOffice = officeOf(reading, responder) === 'INVESTIGATOR' || authorities.has(headAt(reading, responder.first));
  const first = group.lemma === 'look' ? group.last + 2 : group.last + 1;
  const target = reading.phraseAt(first) ? { first, last: endOfClause(reading, first) } : null;
  if (!isOffice || !target) return null;
  const cue = told ? told.cue : { first: group.first, last: first - 1 };
  return { rule: 'inquires', confidence: 0.65, cue, responder, target, type: 'INVESTIGATION_OPENED', role: 'INVESTIGATOR' };
}

/** “[prosecutors] dropped [their investigation] into Lind”: who inquires gives up. */
function closes(reading: Reading, group: VerbGroup): Draft | null {
  if (!/^(?:drop|close|discontinue|abandon|shelve|end)$/u.test(group.lemma) || group.isPassive) return null;
  const phrase = reading.phraseAt(group.last + 1);
  const responder = answererOf(reading, group);
  if (!phrase || !responder || !(inquiries.test(reading.word(phrase.head)) || headAt(reading, phrase.first) === 'charge')) return null;
  if (officeOf(reading, responder) !== 'INVESTIGATOR') return null;
  const isInto = /^(?:into|of|over|against)$/u.test(reading.word(phrase.last + 1));
  const target = isInto ? (phraseFrom(reading, phrase.last + 2) ?? phrase) : phrase;
  return {
    rule: 'closes-inquiry',
    confidence: 0.8,
    cue: group,
    responder,
    target: { first: phrase.first, last: target.last },
    type: 'DISMISSED',
    role: 'INVESTIGATOR',
  };
}

/** “was charged with fraud”, “prosecutors indicted Lind on fraud charges”. */
function charges(reading: Reading, group: VerbGroup): Draft | null {
  if (group.lemma !== 'charge' && group.lemma !== 'indict') return null;
  const at = prepositionBehind(reading, group, /^(?:with|for|on|over)$/u, isSuffered(reading, group) ? 8 : 14);
  if (at < 0 || (group.lemma === 'charge' && reading.word(at) !== 'with')) return null;
  const target = { first: at + 1, last: endOfClause(reading, at + 1) };
  const subject = answererOf(reading, group);
  // “was charged with overseeing the budget”: a task.
  if (isTask(reading, target.first)) return null;
  if (subject && (isNobody(reading, subject) || (isSuffered(reading, group) && isAnybody(reading, group, subject)))) return null;
  if (isSuffered(reading, group)) {
    const behind = actAndAgent(reading, at + 1);
    const by = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : (behind?.by ?? null);
    const charge = behind?.by ? behind.act : target;
    return subject
      ? { rule: 'charges', confidence: 0.8, cue: group, responder: by, target: charge, type: 'CHARGED', role: 'INVESTIGATOR' }
      : null;
  }
  if (reading.word(group.first) === 'to') return null;
  const role = officeOf(reading, subject);
  // Outside the courts, to charge somebody with something is to accuse him.
  const isAuthority = subject !== null && isOffice(reading, subject);
  return subject && (role !== 'THIRD_PARTY' || isAuthority)
    ? { rule: 'charges', confidence: 0.8, cue: group, responder: subject, target, type: 'CHARGED', role: 'INVESTIGATOR' }
    : null;
}

function convicts(reading: Reading, group: VerbGroup): Draft | null {
  if (reading.word(group.first) === 'being') return null;
  const guilty = group.lemma === 'find' ? guiltyBehind(reading, group) : -1;
  const isFound = guilty >= 0;
  const last = isFound && guilty === group.last + 1 ? guilty : group.last;
  if (!isFound && !upholdingVerbs.has(group.lemma)) return null;
  if (group.lemma === 'uphold') {
    const object = group.isPassive ? answererOf(reading, group) : objectFrom(reading, group.last + 1, group.last + 12);
    if (
      !object ||
      !/^(?:conviction|verdict|ruling|finding|complaint|charge|sentence|allegation|claim)$/u.test(headAt(reading, object.first))
    )
      return null;
    return {
      rule: 'upholds',
      confidence: 0.85,
      cue: group,
      responder: group.isPassive ? null : answererOf(reading, group),
      target: object,
      type: 'UPHELD',
      role: 'ADJUDICATOR',
    };
  }
  const isPassive = isSuffered(reading, group);
  const convicted = isPassive ? answererOf(reading, group) : null;
  if (convicted && (isNobody(reading, convicted) || isAnybody(reading, group, convicted))) return null;
  const at = prepositionBehind(reading, { ...group, last: isFound ? guilty : last }, /^(?:of|for|on)$/u, isPassive || isFound ? 4 : 40);
  if (at < 0) return null;
  const target = { first: at + 1, last: beforeOccasion(reading, at + 1, actFrom(reading, at + 1).last) };
  const about = isPassive ? convicted : objectFrom(reading, group.last + 1, group.last + 12);
  const court = isPassive ? byBehind(reading, last + 1) : answererOf(reading, group);
  return {
    rule: 'convicts',
    confidence: 0.9,
    cue: { first: group.first, last },
    responder: court,
    target,
    about,
    type: 'UPHELD',
    role: 'ADJUDICATOR',
  };
}

/** “offenders convicted of theft often return”: about whoever it may be. */
function isAnybody(reading: Reading, group: VerbGroup, subject: TokenRange): boolean {
  const phrase = reading.phraseAt(subject.first);
  const isBare = phrase?.form === 'NOMINAL' && !/^(?:DT|CD|PRP\$|NNP|POS)/u.test(reading.token(phrase.first)?.tag ?? '');
  return group.first === group.head && isBare && reading.token(phrase.head)?.tag === 'NNS';
}

/** The “guilty” of “found Lind [guilty]”, “was found [guilty]”; -1 when none stands there. */
function guiltyBehind(reading: Reading, group: VerbGroup): number {
  const last = Math.min(reading.sentenceOf(group.last).last, group.last + 40);
  for (let at = group.last + 1; at <= last; at += 1) {
    if (/^(?:guilty|liable)$/u.test(reading.word(at))) return reading.word(at - 1) === 'not' ? -1 : at;
    if (/^[.;]$/u.test(reading.word(at)) || reading.groupAt(at)) return -1;
  }
  return -1;
}

/** “was acquitted of”, “cleared of”, “the court quashed the conviction”. */
function clears(reading: Reading, group: VerbGroup): Draft | null {
  const cue = { first: group.first, last: group.last };
  if (overturningVerbs.has(group.lemma)) {
    const object = group.isPassive ? answererOf(reading, group) : objectFrom(reading, group.last + 1, group.last + 12);
    if (!object || !/^(?:conviction|verdict|sentence|judgment|judgement|acquittal)$/u.test(headAt(reading, object.first))) return null;
    return {
      rule: 'overturns',
      confidence: 0.85,
      cue,
      responder: group.isPassive ? byBehind(reading, group.last + 1) : answererOf(reading, group),
      target: object,
      type: 'OVERTURNED',
      role: 'ADJUDICATOR',
    };
  }
  if (!clearingVerbs.has(group.lemma)) return null;
  const isPassive = isSuffered(reading, group);
  const of = prepositionBehind(reading, group, /^(?:of|on)$/u, isPassive ? 6 : 10);
  if (of < 0 && group.lemma !== 'acquit') return null;
  const cleared = of < 0 ? null : isPassive ? actAndAgent(reading, of + 1) : { act: { first: of + 1, last: endOfClause(reading, of + 1) }, by: null };
  const target = cleared?.act ?? null;
  const about = isPassive ? answererOf(reading, group) : objectFrom(reading, group.last + 1, group.last + 12);
  const responder = isPassive ? (byBehind(reading, group.last + 1) ?? cleared?.by ?? null) : answererOf(reading, group);
  const isPronoun = responder !== null && reading.word(responder.first) === 'it';
  // “an ethics panel cleared the professor”
  const isPanel = responder !== null && inquirers.has(headAt(reading, responder.first));
  if (!isPassive && !isPanel && officeOf(reading, responder) === 'THIRD_PARTY' && !(group.lemma === 'acquit' && isPronoun)) return null;
  return { rule: 'clears', confidence: 0.85, cue, responder, target, about, type: 'DISMISSED', role: 'ADJUDICATOR' };
}

/** “threw out [part of] her complaint” */
const pastPart = (reading: Reading, at: number): number =>
  /^(?:part|most|much|half|some|all)$/u.test(reading.word(at)) && reading.word(at + 1) === 'of' ? at + 2 : at;

/** “A judge dismissed the lawsuit”: a court decides; anybody else only rejects. */
function throwsOut(reading: Reading, group: VerbGroup): Draft | null {
  if (!/^(?:dismiss|reject|toss|throw)$/u.test(group.lemma)) return null;
  const isThrown = /^(?:out)$/u.test(reading.word(group.last + 1));
  const first = pastPart(reading, group.last + (isThrown ? 2 : 1));
  const object = group.isPassive ? answererOf(reading, group) : claimFrom(reading, first);
  if (!object || !/^(?:lawsuit|suit|case|charge|complaint|indictment|claim|allegation|accusation)$/u.test(headAt(reading, object.first)))
    return null;
  const responder = group.isPassive ? byBehind(reading, group.last + 1) : answererOf(reading, group);
  if (!responder || officeOf(reading, responder) !== 'ADJUDICATOR') return null;
  const type: ResponseType = 'DISMISSED';
  const isPart = !group.isPassive && reading.word(first - 1) === 'of' && reading.word(first - 2) !== 'all';
  return {
    rule: 'throws-out',
    confidence: 0.85,
    cue: group,
    responder,
    target: object,
    type,
    role: 'ADJUDICATOR',
    scope: isPart ? 'PART' : 'WHOLE',
  };
}

const byBehind = (reading: Reading, at: number): TokenRange | null => (reading.word(at) === 'by' ? phraseFrom(reading, at + 1) : null);

function prepositionBehind(reading: Reading, group: VerbGroup, words: RegExp, within: number): number {
  const last = Math.min(reading.sentenceOf(group.last).last, group.last + within);
  for (let at = group.last + 1; at <= last; at += 1) {
    if (words.test(reading.word(at)) && !(reading.word(at) === 'on' && /day$/u.test(reading.word(at + 1)))) return at;
    if (/^[.;]$/u.test(reading.word(at))) break;
  }
  return -1;
}
