import { crowdNouns, roleNouns, textNouns, veiledNouns } from '../lexicon/source-nouns.js';
import type { Cue, Reading } from './reading.js';

/**
 * “It *cited* three people”, “quoting officials”, “declined to answer, *citing* the inquiry”: whom a report leans on, or why nothing is said; no words of
 * the one who cites. “cited the risk of fire” gives a reason, and is kept.
 */
export function citesSource(reading: Reading, cue: Cue): boolean {
  if (cue.verb.lemma !== 'cite' && cue.verb.lemma !== 'quote') return false;
  const phrase = reading.phraseAt(cue.last + 1);
  const head = phrase && reading.token(phrase.head);
  if (!phrase || !head || phrase.form === 'PRONOUN') return true;
  if ([veiledNouns, crowdNouns, roleNouns].some((nouns) => nouns.has(head.lower)) || textNouns.has(head.lemma)) return true;
  if (phrase.form === 'NAME') return true;
  const sentence = reading.sentenceAt(cue.first);
  for (let index = cue.first - 1; index >= Math.max(sentence?.first ?? 0, cue.first - 30); index -= 1)
    if (/^(?:decline|refuse)$/u.test(reading.groupAt(index)?.lemma ?? '')) return true;
  return false;
}
