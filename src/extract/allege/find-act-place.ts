import type { Span } from '../document.js';
import type { ActVerb } from './find-act-verb.js';
import type { Act } from './act.js';
import { objectFrom } from './find-clause.js';
import type { Reading } from './reading.js';
import { isTime } from './step-left.js';

const leads = new Set('in at near inside outside off along across around'.split(' '));
const places = new Set(
  `village town city district region province capital port border coast prison camp market school hospital church mosque stadium lagoon river mill factory plant mine
   island valley street square station airport harbour harbor bay lake sea forest desert suburb neighbourhood neighborhood bakery restaurant hotel office
   monastery barracks warehouse field farm jail embassy bank shop mountain home house apartment`.split(/\s+/u),
);

/** Where the act is said to have been done, with its preposition: “in Tarn”, “at a prison camp near the border”; null when no place stands in it. */
export function actPlace(reading: Reading, { act }: Act, verb: ActVerb): Span | null {
  for (let at = verb.predicate.last + 1; at < act.last; at += 1) {
    if (!leads.has(reading.word(at))) continue;
    const phrase = reading.phraseAt(at + 1);
    if (!phrase || phrase.first !== at + 1 || phrase.last > act.last) continue;
    const isPlace = reading.entitiesIn(phrase).some(({ kind }) => kind === 'PLACE' || kind === 'COUNTRY') && phrase.form === 'NAME';
    if (!isPlace && !isLiteralPlace(reading, phrase) && !places.has(reading.token(phrase.head)?.lemma.toLowerCase() ?? '')) continue;
    const last = isPlace ? phrase.last : (objectFrom(reading, at + 1, act.last)?.last ?? phrase.last);
    const near = /^(?:near|in|outside)$/u.test(reading.word(last + 1)) ? reading.phraseAt(last + 2) : undefined;
    return reading.spanOf({ first: at, last: near?.form === 'NAME' && near.last <= act.last && !isTime(reading, near) ? near.last : last });
  }
  return null;
}

/** “in Moscow”: the city, also where the word may mean its government. */
function isLiteralPlace(reading: Reading, phrase: Span): boolean {
  const { mentions, entities } = reading.mentioned;
  return (
    reading.entitiesIn(phrase).length > 0 && mentionsAt(mentions, phrase).some(({ literal }) => entities[literal ?? -1]?.kind === 'PLACE')
  );
}

/** Mentions are in reading order, so a binary search finds where to look. */
function mentionsAt<M extends Span>(mentions: readonly M[], span: Span): readonly M[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: M[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    found.push(mention);
  }
  return found;
}
