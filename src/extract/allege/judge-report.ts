import type { Modality, Polarity, TokenRange } from '../document.js';
import type { ActVerb } from './find-act-verb.js';
import type { Reading } from './reading.js';

const unsure = /^(?:reportedly|apparently|seemingly|supposedly|rumoured|rumored)$/u;
const leavingUndone = new Set('fail refuse neglect omit decline'.split(' '));

/** NEGATED: what is alleged was left undone; UNCERTAIN: whether anybody alleges it is not sure (“reportedly accused”, “may blame”). */
export function judgePolarity(reading: Reading, cue: TokenRange, verb: ActVerb): Polarity {
  const group = reading.groupAt(cue.last);
  if (/^(?:may|might|could)$/u.test(group?.modal ?? '')) return 'UNCERTAIN';
  for (let at = cue.first - 1; at <= cue.last; at += 1) if (unsure.test(reading.word(at))) return 'UNCERTAIN';
  const first = reading.groupAt(verb.predicate.first);
  const isUndone = (first !== undefined && leavingUndone.has(first.lemma)) || verb.group?.isNegated === true || first?.isNegated === true;
  return isUndone || /^(?:not|never)$/u.test(reading.word(verb.predicate.first - 1)) ? 'NEGATED' : 'AFFIRMED';
}

const hedges = /^(?:perhaps|possibly|probably|likely|maybe|apparently|presumably|potentially)$/u;
const ahead = new Set('plan prepare intend plot scheme conspire threaten'.split(' '));

/** CONDITIONAL “would … if”, HEDGED “may have sent”, “perhaps part of”, FUTURE “will send”, “preparing to send”; else ASSERTED. */
export function judgeModality(reading: Reading, act: TokenRange, verb: ActVerb): Modality {
  const modal = verb.group?.modal ?? '';
  for (let at = act.first; at <= act.last; at += 1)
    if (/^(?:if|unless)$/u.test(reading.word(at)) && at > act.first) return modal === 'would' ? 'HYPOTHETICAL' : 'CONDITIONAL';
  if (/^(?:may|might|could)$/u.test(modal)) return 'HEDGED';
  for (let at = act.first - 1; at <= verb.predicate.last; at += 1) if (hedges.test(reading.word(at))) return 'HEDGED';
  const first = reading.groupAt(verb.predicate.first);
  const isAhead = first !== undefined && (ahead.has(first.lemma) || /^(?:will|'ll|shall|would)$/u.test(first.modal));
  return isAhead || (reading.word(verb.predicate.last + 1) === 'to' && first !== undefined && ahead.has(first.lemma))
    ? 'FUTURE'
    : 'ASSERTED';
}
