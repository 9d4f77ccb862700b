import type { Modality } from '../document.js';
import type { Entry } from './draft.js';
import type { Reading } from './reading.js';

const hedges = new Set([
  'may',
  'might',
  'could',
  'perhaps',
  'possibly',
  'probably',
  'likely',
  'apparently',
  'reportedly',
  'allegedly',
  'maybe',
  'seemingly',
]);

/** How what is said is put: “would be” under “if” is HYPOTHETICAL, “if …” CONDITIONAL, “will” FUTURE, “may” HEDGED. First match in this order. */
export function judgeModality(reading: Reading, draft: Entry): Modality {
  let isConditional = false;
  let hasWould = false;
  let isHedged = false;
  let isFuture = draft.report.speechAct === 'PROMISE' || draft.report.speechAct === 'THREATEN';
  let seen = 0;
  for (const range of draft.content) {
    for (let index = range.first; index <= range.last; index += 1) {
      const word = reading.lower(index);
      // “asked if …” asks, it sets no condition.
      if ((word === 'if' && index > range.first) || word === 'unless') isConditional = true;
      if (hedges.has(word)) isHedged = true;
      const group = reading.groupAt(index);
      if (!group?.isFinite || group.first !== index) continue;
      seen += 1;
      if (group.modal === 'would') hasWould = true;
      if (group.modal !== '' && /^(?:may|might|could)$/u.test(group.modal)) isHedged = true;
      if (seen === 1 && /^(?:will|’ll|'ll|shall)$/u.test(group.modal)) isFuture = true;
    }
  }
  if (isConditional) return hasWould ? 'HYPOTHETICAL' : 'CONDITIONAL';
  if (isHedged) return 'HEDGED';
  return isFuture || hasWould ? 'FUTURE' : 'ASSERTED';
}
