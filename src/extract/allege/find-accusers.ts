import { tokensWithin } from '../attribute/tokens-within.js';
import type { TokenRange, VerbGroup } from '../document.js';
import { subjectOf } from './find-subject.js';
import type { Reading } from './reading.js';

/**
 * Who accuses by an active verb: its subject; where that does not show, the speakers of the statement that the same verb reports.
 *
 * Empty where neither decides: no accuser is guessed.
 */
export function accusersOf(reading: Reading, group: VerbGroup, subject = subjectOf(reading, group)): readonly TokenRange[] {
  return subject ? [subject] : speakersAt(reading, group);
}

/** Of the same sentence only: the speaker of a running quotation stands elsewhere and may be another. */
function speakersAt(reading: Reading, group: VerbGroup): readonly TokenRange[] {
  const position = reading.statementAt(group.head);
  const speakers = (position === null ? undefined : reading.statements[position]?.speakers) ?? [];
  const sentence = reading.sentenceOf(group.head);
  const ranges = speakers.flatMap((party) => (party.span && tokensWithin(reading.document, party.span)) || []);
  return ranges.every((range) => range.first >= sentence.first && range.last <= sentence.last) ? ranges : [];
}
