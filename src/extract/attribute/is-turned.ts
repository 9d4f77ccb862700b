import type { NounPhrase } from '../document.js';
import { bodyNouns, crowdNouns, roleNouns, veiledNouns } from '../lexicon/source-nouns.js';
import { subjectBefore } from './find-source.js';
import type { Cue, Reading } from './reading.js';

/**
 * “…, *said* Reyes”: the verb stands in front of its subject. Never with an auxiliary (“Lind, a mayor, had confirmed the use”), and a verb that takes an
 * object only before somebody (“Lind, a mayor, confirmed the use”).
 */
export function isTurned(reading: Reading, cue: Cue): boolean {
  if (reading.lower(cue.first - 1) !== ',' || cue.group.first !== cue.group.head) return false;
  const phrase = reading.phraseAt(cue.last + 1);
  return (
    !cue.verb.frames.has('object') || phrase === undefined || isSomebody(reading, phrase) || subjectBefore(reading, cue.first) === null
  );
}

const isSomebody = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.form === 'NAME' ||
  /^(?:he|she|they|i|we)$/u.test(reading.lower(phrase.head)) ||
  [roleNouns, crowdNouns, bodyNouns, veiledNouns].some((nouns) => nouns.has(reading.lower(phrase.head)));
