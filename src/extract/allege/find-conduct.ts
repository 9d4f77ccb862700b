import type { Conduct, TokenRange } from '../document.js';
import type { Act } from './act.js';
import { actVerbOf } from './find-act-verb.js';
import { actPlace } from './find-act-place.js';
import { actTime } from './find-act-time.js';
import { affectedBy } from './find-affected.js';
import { recipientsOf } from './find-recipients.js';
import type { Reading } from './reading.js';

/** Takes an act apart; every part is null or empty where its words do not say it. Looks at the tokens of the act and of its sentence only. */
export function conductOf(reading: Reading, known: Act): Conduct {
  const verb = actVerbOf(reading, known);
  const { spanOf } = reading;
  const recipients = recipientsOf(reading, known, verb);
  const affected = affectedBy(reading, known, verb);
  // “arming the rebels”, “killing two clerks”: whom it helps or hurts is no object beside it.
  const isParty = (range: TokenRange): boolean => [...recipients, ...affected].some((party) => party.first === range.first);
  const object = verb.object && !isParty(verb.object) ? verb.object : null;
  return {
    predicate: spanOf(verb.predicate),
    object: object && spanOf(object),
    recipients: recipients.map(spanOf),
    affected: affected.map(spanOf),
    time: actTime(reading, known),
    place: actPlace(reading, known, verb),
  };
}
