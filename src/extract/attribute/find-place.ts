import type { Span } from '../document.js';
import { around } from './around-cue.js';
import type { Entry } from './draft.js';
import { mentionEnding } from './mention-ending.js';
import { type Reading, spanOf } from './reading.js';

/** Where it was said: “in Brussels” by the cue, when the name is a place's; null otherwise. */
export function findPlace(reading: Reading, draft: Entry): Span | null {
  for (const index of around(reading, draft)) {
    if (reading.lower(index) !== 'in' && reading.lower(index) !== 'at') continue;
    const phrase = reading.phraseAt(index + 1);
    if (!phrase || phrase.first !== index + 1 || phrase.form !== 'NAME') continue;
    const span = spanOf(reading, phrase);
    if (isPlace(reading, span)) return spanOf(reading, { first: index, last: phrase.last });
  }
  return null;
}

function isPlace(reading: Reading, span: Span): boolean {
  const mention = mentionEnding(reading, span);
  const kind = reading.mentioned.entities[mention?.literal ?? mention?.entity ?? -1]?.kind;
  return kind === 'PLACE' || kind === 'COUNTRY';
}
