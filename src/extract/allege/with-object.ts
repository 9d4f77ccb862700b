import type { VerbGroup } from '../document.js';
import type { Reading } from './reading.js';
import { isTime } from './step-left.js';

/**
 * “A laboratory that handled the samples [rejected] suggestions that …”: a bare form in “-ed” with an object right behind is a verb with a tense,
 * whatever its tag. The same group when it is none.
 */
export function withObject(reading: Reading, group: VerbGroup): VerbGroup {
  const isBare = group.first === group.head && reading.token(group.head)?.tag === 'VBN';
  const phrase = isBare ? reading.phraseAt(group.last + 1) : undefined;
  // “was read a claim rejected last week”: a time is no object.
  return phrase && reading.phraseAt(group.first - 1) && !isTime(reading, phrase) ? { ...group, isPassive: false, isFinite: true } : group;
}
