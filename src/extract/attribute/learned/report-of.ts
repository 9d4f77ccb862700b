import type { TokenRange } from '../../document.js';
import { orderingVerbs } from '../../lexicon/ordering-verbs.js';
import { reportingNouns } from '../../lexicon/reporting-nouns.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { unspokenVerbs } from '../../lexicon/unspoken-verbs.js';
import type { Report } from '../draft.js';
import type { Reading } from '../reading.js';

/** Which verb or noun of the lexicon the cue is, or its own verb; null for a wish, a belief or a feeling (“hopes”), in which nothing is said. */
export function reportOf(reading: Reading, { first, last }: TokenRange): Report | null {
  for (let index = last; index >= first; index -= 1) {
    const group = reading.groupAt(index);
    const verb = group && reportingVerbs.get(group.lemma);
    if (verb) return verb;
    const token = reading.token(index);
    if (token?.lower === 'according') return { lemma: 'according', speechAct: 'ASSERT', cueStance: 'NEUTRAL' };
    const noun = token && (reportingVerbs.get(token.lemma) ?? reportingNouns.get(token.lemma));
    if (noun) return noun;
  }
  const token = reading.token(last);
  // “Quote.” ― Name; “NAME: words”
  if (first === last && token && /^[:—―–]$/u.test(token.lower)) return { lemma: token.lower, speechAct: 'ASSERT', cueStance: 'NEUTRAL' };
  const lemma = reading.groupAt(last)?.lemma ?? reading.groupAt(first)?.lemma;
  if (lemma === undefined || unspokenVerbs.has(lemma)) return null;
  return { lemma, speechAct: orderingVerbs.has(lemma) ? 'DEMAND' : 'ASSERT', cueStance: 'NEUTRAL' };
}
