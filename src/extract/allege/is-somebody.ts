import type { TokenRange } from '../document.js';
import { armedNouns, sufferers } from '../lexicon/act-parties.js';
import { bodyNouns, crowdNouns, roleNouns } from '../lexicon/source-nouns.js';
import { wordClasses } from '../lexicon/word-classes.js';
import type { Reading } from './reading.js';

/** A person, people, a body or a state, to whom something can be given or done; not “an account”, “the lagoon”. */
export function isSomebody(reading: Reading, range: TokenRange): boolean {
  const phrase = reading.phraseAt(range.first);
  if (!phrase) return false;
  const head = reading.token(phrase.head);
  if (phrase.form === 'PRONOUN') return /^(?:him|her|them|us|me|it|you)$/u.test(head?.lower ?? '');
  if (phrase.form === 'NAME') return !/^\d/u.test(head?.lower ?? '');
  const kinds = reading.entitiesIn(reading.spanOf(phrase)).map(({ kind }) => kind);
  if (kinds.length > 0 && head?.tag.startsWith('NNP')) return true;
  const words = [head?.lemma.toLowerCase() ?? '', head?.lower ?? ''];
  return words.some(
    (word) =>
      sufferers.has(word) ||
      roleNouns.has(word) ||
      crowdNouns.has(word) ||
      bodyNouns.has(word) ||
      armedNouns.has(word) ||
      wordClasses.FORCES.has(word) ||
      wordClasses.FIGHTERS.has(word) ||
      wordClasses.WORKERS.has(word) ||
      wordClasses.CRITICS.has(word),
  );
}
