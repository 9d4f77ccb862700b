import type { AllegationReport, TokenRange, VerbGroup } from '../../document.js';
import { decliningVerbs, verifyingVerbs } from '../../lexicon/response-verbs.js';
import { phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import type { Draft, Rule } from '../draft.js';
import { isConditional } from '../../allege/supposed.js';
import { headAt, isAlleged, isClaim, targetBehind } from '../targets.js';

/** “[Neither Arda nor Vell] has confirmed [it]”, “[Arda] has not denied [it]”, “declined to confirm or deny”: neither yes nor no. */
export const leavesOpen: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const isConfirming = verifyingVerbs.has(group.lemma) || group.lemma === 'acknowledge' || group.lemma === 'admit';
    const isDenying = group.lemma === 'deny';
    const stopped = reading.token(group.head)?.tag === 'VBG';
    if ((!isConfirming && !isDenying) || (stopped && !isShortOf(reading, group))) return [];
    const from = group.isPassive ? agentOf(reading, group) : subjectOfOpen(reading, group);
    if (!from) return [];
    const { responder, cue } = from;
    if (!stopped && !isLeftOpen(reading, group, responder)) return [];
    const type = isDenying ? 'NOT_DENIED' : 'NOT_CONFIRMED';
    const target = group.isPassive ? subjectOf(reading, group) : targetOf(reading, group);
    if (
      isConditional(reading, responder) ||
      (target &&
        !isDenying &&
        !stopped &&
        !(verifyingVerbs.has(group.lemma) && (isNeither(reading, responder) || isWithDenial(reading, group))) &&
        !isMatter(reading, target, reports))
    )
      return [];
    return [{ rule: 'leaves-open', confidence: 0.9, cue, responder, target, type }];
  });

/** “neither confirmed nor [denied]”, “declined to confirm or [deny]” */
const isWithDenial = (reading: Reading, group: VerbGroup): boolean =>
  /^(?:or|nor)$/u.test(reading.word(group.last + 1)) && reading.groupAt(group.last + 2)?.lemma === 'deny';

/** “stopped short of [denying] it”, “settled the case without [admitting] wrongdoing” */
const isShortOf = (reading: Reading, group: VerbGroup): boolean =>
  reading.word(group.first - 1) === 'without' ||
  (reading.word(group.first - 1) === 'of' && reading.word(group.first - 2) === 'short') ||
  (reading.word(group.first - 1) === 'or' &&
    reading.groupAt(group.first - 2) !== undefined &&
    reading.word((reading.groupAt(group.first - 2)?.first ?? 0) - 1) === 'without');

const isNeither = (reading: Reading, responder: TokenRange): boolean =>
  reading.word(responder.first) === 'neither' || reading.word(responder.first - 1) === 'neither';

/** “did not confirm [their seats]” leaves no accusation open: what is left open is a claim, a clause, a harm, or what this article alleges. */
function isMatter(reading: Reading, target: TokenRange, reports: readonly AllegationReport[]): boolean {
  if (
    isClaim(reading, target.first) ||
    /^(?:fault|guilt|liability|wrongdoing|responsibility|blame)$/u.test(headAt(reading, target.first)) || reading.phraseAt(target.first)?.form === 'PRONOUN' || isAlleged(reading, target, reports)
  )
    return true;
  for (let at = target.first; at <= target.last; at += 1) if (reading.groupAt(at)?.isFinite) return true;
  return false;
}

function subjectOfOpen(reading: Reading, group: VerbGroup): { readonly responder: TokenRange; readonly cue: TokenRange } | null {
  const responder = invertedSubject(reading, group) ?? subjectOf(reading, group);
  if (responder) return { responder, cue: group };
  const before = shunned(reading, group);
  const subject = before ? subjectOf(reading, before) : null;
  return subject ? { responder: subject, cue: group } : null;
}

/** “…, nor has [it] denied the deployment”: behind “nor” the subject follows its auxiliary. */
function invertedSubject(reading: Reading, group: VerbGroup): TokenRange | null {
  const subject = reading.phraseAt(group.first - 1);
  const auxiliary = subject ? reading.word(subject.first - 1) : '';
  if (!subject || !/^(?:has|have|had|did|does|do|is|was|will|would)$/u.test(auxiliary) || reading.word(subject.first - 2) !== 'nor')
    return null;
  if (subject.form !== 'PRONOUN') return { first: subject.first, last: subject.last };
  // “Tarn has not confirmed it, nor has it denied it”: the same who has not confirmed.
  for (let at = subject.first - 3; at >= Math.max(reading.sentenceOf(group.first).first, subject.first - 40); at -= 1) {
    const before = reading.groupAt(at);
    if (before?.isNegated && before.isFinite) return subjectOf(reading, before);
  }
  return { first: subject.first, last: subject.last };
}

function agentOf(reading: Reading, group: VerbGroup): { readonly responder: TokenRange; readonly cue: TokenRange } | null {
  const responder = reading.word(group.last + 1) === 'by' ? phraseFrom(reading, group.last + 2) : null;
  return responder ? { responder, cue: group } : null;
}

/** Negated by “not”, by “neither … nor” around the subject or the verb, or by “declined to”. */
function isLeftOpen(reading: Reading, group: VerbGroup, responder: TokenRange): boolean {
  if (group.isNegated) return true;
  if (/^(?:neither|nor|nobody|no)$/u.test(reading.word(responder.first)) || /^(?:neither|no)$/u.test(reading.word(responder.first - 1)))
    return true;
  for (let at = group.first - 1; at >= Math.max(reading.sentenceOf(group.first).first, group.first - 5); at -= 1) {
    const word = reading.word(at);
    if (word === 'neither' || word === 'nor') return true;
    if (reading.groupAt(at) || word === ',') break;
  }
  if (reading.word(group.first) === 'neither' || reading.word(group.head - 1) === 'neither' || reading.word(group.head - 1) === 'nor')
    return true;
  return shunned(reading, group) !== null;
}

/** “declined to [confirm]”, “refused to confirm or [deny]”, “would neither confirm nor [deny]”. */
function shunned(reading: Reading, group: VerbGroup): VerbGroup | null {
  for (let at = group.first - 1; at >= Math.max(reading.sentenceOf(group.first).first, group.first - 6); at -= 1) {
    const before = reading.groupAt(at);
    if (!before) {
      if (!/^(?:TO|RB|CC)/u.test(reading.token(at)?.tag ?? '')) return null;
      continue;
    }
    if (decliningVerbs.has(before.lemma) && !before.isNegated) return before;
    if (!verifyingVerbs.has(before.lemma)) return null;
    at = before.first;
  }
  return null;
}

/** “confirmed or denied [the report]”: behind the second verb stands what both leave open. */
function targetOf(reading: Reading, group: VerbGroup): TokenRange | null {
  const next = group.last + 1;
  if (!/^(?:or|nor)$/u.test(reading.word(next))) return targetBehind(reading, group);
  for (let at = next + 1; at < next + 4; at += 1) {
    const other = reading.groupAt(at);
    if (other) return targetBehind(reading, other);
  }
  return null;
}
