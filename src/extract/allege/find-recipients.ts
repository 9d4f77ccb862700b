import type { TokenRange } from '../document.js';
import { serving, supplying, transferring } from '../lexicon/act-parties.js';
import { wordClasses } from '../lexicon/word-classes.js';
import type { ActVerb } from './find-act-verb.js';
import { objectFrom } from './find-clause.js';
import type { Act } from './act.js';
import { isSomebody } from './is-somebody.js';
import { partsOf } from './parts-of.js';
import type { Reading } from './reading.js';

/**
 * To whom it went, or for whose good it was done: “sending soldiers to [Russia]”, “supplying [the rebels] with guns”, “helping [Moscow] evade …”,
 * “spying for [Tarn]”, “paid [a clerk] 500 crowns”. Each party by itself; empty when none is told.
 */
export function recipientsOf(reading: Reading, { act }: Act, verb: ActVerb): readonly TokenRange[] {
  if (verb.helped) return partsOf(reading, verb.helped);
  if (verb.indirect) return isSomebody(reading, verb.indirect) ? [verb.indirect] : [];
  const { object, group } = verb;
  if (object && group && supplying.has(verb.lemma) && isSomebody(reading, object)) {
    const isWith = reading.word(object.last + 1) === 'with';
    const isFighters = wordClasses.FIGHTERS.has(reading.token(reading.phraseAt(object.first)?.head ?? object.last)?.lemma ?? '');
    if (isWith || isFighters || reading.phraseAt(object.first)?.form === 'NAME') return partsOf(reading, object);
  }
  const to = transferring.has(verb.lemma) ? behind(reading, 'to', verb.predicate.last + 1, act.last) : [];
  const service = serving.has(verb.lemma) ? behind(reading, 'for', verb.predicate.last + 1, act.last) : [];
  return [...to, ...service].flatMap((range) => (isSomebody(reading, range) ? partsOf(reading, range) : []));
}

/** The phrase behind the first such preposition that no other verb has come before: “sell weapons [to] Tarn”. */
function behind(reading: Reading, word: string, from: number, last: number): readonly TokenRange[] {
  for (let at = from; at < last; at += 1) {
    if (at > from && reading.groupAt(at)) return [];
    const found = reading.word(at) === word ? objectFrom(reading, at + 1, last) : null;
    if (found) return [found];
  }
  return [];
}
