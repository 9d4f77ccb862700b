import type { SpeechAct } from '../document.js';
import type { Entry } from './draft.js';
import type { Reading } from './reading.js';

const silences = new Set(['say', 'comment', 'elaborate', 'discuss', 'speak', 'talk', 'disclose', 'reveal', 'answer', 'respond', 'confirm']);

/** What is done by saying it: the verb's own act, but “declined to comment” and “called for” are read with the words around. */
export function nameSpeechAct(reading: Reading, draft: Entry): SpeechAct {
  const cue = draft.cue[0];
  const { lemma, speechAct } = draft.report;
  if (!cue) return speechAct;
  const next = reading.lower(cue.last + 1);
  if (lemma === 'call' && [reading.lower(cue.last), next].some((word) => word === 'for' || word === 'on')) return 'DEMAND';
  if (lemma === 'ask' && (next === 'for' || hasInfinitive(reading, draft))) return 'REQUEST';
  if ((lemma === 'tell' || lemma === 'advise') && hasInfinitive(reading, draft)) return 'DEMAND';
  // “declined to say whether”, “would not comment on”: silence is kept as such.
  const before = reading.lower(cue.first - 1);
  const isRefusal = /^(?:decline|refuse)/u.test(before) || (lemma === 'comment' && isNegated(reading, cue.first));
  if (isRefusal && silences.has(lemma)) return 'DECLINE_COMMENT';
  return speechAct;
}

const hasInfinitive = (reading: Reading, draft: Entry): boolean => {
  const first = draft.content[0]?.first ?? -1;
  return reading.lower(first) === 'to' && reading.groupAt(first) !== undefined;
};

const isNegated = (reading: Reading, index: number): boolean => reading.groupAt(index)?.isNegated === true;
