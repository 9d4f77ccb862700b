import type { AllegationReport, TokenRange, VerbGroup } from '../../document.js';
import { decliningVerbs, verifyingVerbs } from '../../lexicon/response-verbs.js';
import { phraseFrom } from '../../allege/find-clause.js';
import { subjectOf } from '../../allege/find-subject.js';
import type { Reading } from '../../allege/reading.js';
import type { Draft, Rule } from '../draft.js';
import { isConditional } from '../../allege/supposed.js';
import { isAlleged, isClaim, targetBehind } from '../targets.js';

/** “[Neither Arda nor Vell] has confirmed [it]”, “[Arda] has not denied [it]”, “declined to confirm or deny”: neither yes nor no. */
export const leavesOpen: Rule = (reading, reports) =>
  reading.document.verbGroups.flatMap((group): readonly Draft[] => {
    const isConfirming = verifyingVerbs.has(group.lemma) || group.lemma === 'acknowledge' || group.lemma === 'admit';
    const isDenying = group.lemma === 'deny';
    if ((!isConfirming && !isDenying) || reading.token(group.head)?.tag === 'VBG') return [];
    const from = group.isPassive ? agentOf(reading, group) : subjectOfOpen(reading, group);
    if (!from) return [];
    const { responder, cue } = from;
    if (!isLeftOpen(reading, group, responder)) return [];
    const type = isDenying ? 'NOT_DENIED' : 'NOT_CONFIRMED';
    const target = group.isPassive ? subjectOf(reading, group) : targetOf(reading, group);
    if (
      isConditional(reading, responder) ||
      (target && !isDenying && !(verifyingVerbs.has(group.lemma) && isNeither(reading, responder)) && !isMatter(reading, target, reports))
    )
      return [];
    return [{ rule: 'leaves-open', confidence: 0.9, cue, responder, target, type }];
  });

const isNeither = (reading: Reading, responder: TokenRange): boolean =>
  reading.word(responder.first) === 'neither' || reading.word(responder.first - 1) === 'neither';

/** “did not confirm [their seats]” leaves no accusation open: what is left open is a claim, a clause, a harm, or what this article alleges. */
function isMatter(reading: Reading, target: TokenRange, reports: readonly AllegationReport[]): boolean {
  if (isClaim(reading, target.first) || reading.phraseAt(target.first)?.form === 'PRONOUN' || isAlleged(reading, target, reports))
    return true;
  for (let at = target.first; at <= target.last; at += 1) if (reading.groupAt(at)?.isFinite) return true;
  return false;
}

function subjectOfOpen(reading: Reading, group: VerbGroup): { readonly responder: TokenRange; readonly cue: TokenRange } | null {
  const responder = subjectOf(reading, group);
  if (responder) return { responder, cue: group };
  const before = shunned(reading, group);
  const subject = before ? subjectOf(reading, before) : null;
  return subject ? { responder: subject, cue: group } : null;
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
