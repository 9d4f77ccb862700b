import { mentionEnding } from './mention-ending.js';
import { type Reading, spanOf } from './reading.js';

/** So many tokens of place, day and agency at most: “PORT MORESBY, Papua New Guinea, Sept. 12 (North Agency) -”. */
const longest = 16;

/**
 * The first token behind the dateline or label that the block of this token begins with: “LIMA, Aug 19 (Wire) - [The] …”, “NEW DELHI: [The] …”.
 *
 * -1 when the block begins otherwise, or a speaker stands there: “REYES: It is safe.”
 */
export function behindDateline(reading: Reading, first: number): number {
  const sentence = reading.sentenceAt(first);
  const block = reading.blockAt(first);
  if (!sentence || !block || reading.token(sentence.first)?.start !== block.start) return -1;
  const label = behindLabel(reading, sentence.first);
  if (label >= 0) return label;
  let place = sentence.first - 1;
  while (place - sentence.first < 3 && /^(?:\p{Lu}|[.'’]$)/u.test(reading.token(place + 1)?.text ?? '')) place += 1;
  if (place < sentence.first) return -1;
  const span = spanOf(reading, { first: sentence.first, last: place });
  const name = reading.document.text.slice(span.start, span.end);
  const isCapitals = /\p{Lu}{2}/u.test(name) && name === name.toUpperCase();
  const kind = reading.mentioned.entities[mentionEnding(reading, span)?.entity ?? -1]?.kind;
  let hasAgency = false;
  for (let index = place + 1; index <= Math.min(sentence.last - 1, place + longest); index += 1) {
    const word = reading.lower(index);
    if (word === ':') return isCapitals && index === place + 1 && kind !== 'PERSON' && kind !== 'ORGANIZATION' ? index + 1 : -1;
    if (/^(?:[-–—―]|--)$/u.test(word)) return isCapitals || hasAgency || kind === 'PLACE' || kind === 'COUNTRY' ? index + 1 : -1;
    if (reading.tag(index) === '-LRB-') {
      while (index < sentence.last && reading.tag(index) !== '-RRB-') index += 1;
      hasAgency = true;
      continue;
    }
    if (hasAgency || !/^(?:[,./]|\p{Lu}.*|\d{1,4})$/u.test(reading.token(index)?.text ?? '')) return -1;
  }
  return -1;
}

/** “Exclusive: [Leaked] memo shows …”, “Live updates: [Troops] …”: what kind of text it is, and nobody; “15:31 – [The] …”: the hour of a live blog. */
function behindLabel(reading: Reading, first: number): number {
  if (/^\d{1,2}[:.]\d{2}$/u.test(reading.lower(first)) && /^(?:[-–—]|--)$/u.test(reading.lower(first + 1))) return first + 2;
  const colon = [first + 1, first + 2].find((index) => /^[:|]$/u.test(reading.lower(index)));
  return colon !== undefined && labels.test(reading.lower(first)) ? colon + 1 : -1;
}

const labels =
  /^(?:exclusive|breaking|live|update|updated|explainer|explained|analysis|opinion|watch|video|factbox|timeline|profile|interview|q&a|revealed)$/u;
