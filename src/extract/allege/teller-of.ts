import type { TokenRange, VerbGroup } from '../document.js';
import { subjectOf } from './find-subject.js';
import type { Reading } from './reading.js';

/**
 * “[The authority] said it had fined the bank”, “[police] confirmed that they were looking into it”: whoever tells of oneself, and by which verb.
 *
 * Null for any subject but “it” and “they”, and when no verb of telling stands right before.
 */
export function tellerOf(reading: Reading, subject: TokenRange): { readonly teller: TokenRange; readonly cue: VerbGroup } | null {
  if (subject.first !== subject.last || !/^(?:they|it)$/u.test(reading.word(subject.first))) return null;
  const cue = reading.groupAt(reading.word(subject.first - 1) === 'that' ? subject.first - 2 : subject.first - 1);
  if (!cue || cue.isNegated || cue.isPassive || !/^(?:say|confirm|announce|state|add)$/u.test(cue.lemma)) return null;
  const teller = subjectOf(reading, cue);
  return teller && { teller, cue };
}
