import { bodyNouns, textNouns } from '../lexicon/source-nouns.js';
import type { Source } from './find-source.js';
import { mentionEnding } from './mention-ending.js';
import type { Reading } from './reading.js';

/** Their findings are rulings. */
const judges =
  /^(?:judges?|justices?|magistrates?|coroners?|jury|juries|jurors|referees?|arbitrators?|auditors?|ombudsm[ae]n|investigators|inspectors|regulators?)$/u;

/** “[the audit] found”, “[the sign] read”: a text or a body, no person who finds his keys or reads a book. */
export function isText(reading: Reading, { meant }: Source): boolean {
  const phrase = reading.phraseAt(meant.first);
  if (!phrase) return false;
  const head = reading.token(phrase.head);
  // “It found that …” is of no person.
  if (phrase.form === 'PRONOUN') return head?.lower === 'it';
  if (judges.test(head?.lower ?? '') || judges.test(reading.lower(phrase.first))) return true;
  if (bodyNouns.has(head?.lower ?? '') || textNouns.has(head?.lemma ?? '')) return true;
  const kind = reading.mentioned.entities[mentionEnding(reading, { start: phrase.start, end: head?.end ?? -1 })?.entity ?? -1]?.kind;
  return kind === 'ORGANIZATION';
}
