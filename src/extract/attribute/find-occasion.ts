import type { Span } from '../document.js';
import { occasionNouns } from '../lexicon/reporting-nouns.js';
import { around } from './around-cue.js';
import type { Entry } from './draft.js';
import { chainEnd } from './phrase-chain.js';
import { type Reading, spanOf } from './reading.js';

/** Where or in what it was said, in its words: “at a press conference”, “in an interview with the *Tarn Gazette*”; null when none stands by the cue. */
export function findOccasion(reading: Reading, draft: Entry): Span | null {
  for (const index of around(reading, draft)) {
    if (!/^(?:in|at|during|on|via|through)$/u.test(reading.lower(index))) continue;
    const phrase = reading.phraseAt(index + 1);
    if (!phrase || phrase.first !== index + 1) continue;
    const head = reading.lower(phrase.head);
    if (
      !occasionNouns.has(head) &&
      !occasionNouns.has(head.replace(/s$/u, '')) &&
      !/^(?:twitter|facebook|television|tv|instagram|telegram)$/u.test(head)
    )
      continue;
    const last = /^(?:with|to|for)$/u.test(reading.lower(phrase.last + 1)) ? chainEnd(reading, phrase.last, phrase.last + 8) : phrase.last;
    return spanOf(reading, { first: index, last });
  }
  return null;
}
