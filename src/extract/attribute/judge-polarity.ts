import type { Polarity } from '../document.js';
import type { Entry } from './draft.js';
import type { Reading } from './reading.js';

/** Whether the report itself is denied: “did not say that”, “neither has confirmed”; UNCERTAIN for “may have said”, “reportedly said”. */
export function judgePolarity(reading: Reading, draft: Entry): Polarity {
  const cue = draft.cue[0];
  const group = cue && reading.groupAt(cue.last);
  if (!cue || !group) return 'AFFIRMED';
  const subject = draft.source?.range.first ?? -1;
  const isRefused =
    /^(?:declin|refus|fail)/u.test(reading.lower(cue.first - 1)) || /^(?:declin|refus|fail)/u.test(reading.lower(cue.first));
  if (group.isNegated || isRefused || /^(?:neither|nobody|none|no)$/u.test(reading.lower(subject))) return 'NEGATED';
  if (/^(?:may|might|could)$/u.test(group.modal)) return 'UNCERTAIN';
  for (let index = cue.first - 1; index <= cue.last; index += 1) {
    if (/^(?:reportedly|allegedly|supposedly|apparently)$/u.test(reading.lower(index))) return 'UNCERTAIN';
  }
  return 'AFFIRMED';
}
