import type { TokenRange } from '../document.js';
import { harming, harmingOn, harmingTo, harms, takingFrom } from '../lexicon/act-parties.js';
import type { ActVerb } from './find-act-verb.js';
import { objectFrom } from './find-clause.js';
import type { Act } from './act.js';
import { isSomebody } from './is-somebody.js';
import { partsOf } from './parts-of.js';
import type { Reading } from './reading.js';

/**
 * Who suffers what is alleged: “killing [two clerks]”, “stealing from [customers]”, “bias against [women]”, “the torture of [prisoners]”.
 * Each party by itself; empty when none is told. Never the accused.
 */
export function affectedBy(reading: Reading, { act, accused }: Act, verb: ActVerb): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const add = (range: TokenRange | null): void => {
    if (!range || !isSomebody(reading, range) || found.some((other) => other.first <= range.last && range.first <= other.last)) return;
    if (range.first <= accused.last && accused.first <= range.last) return;
    found.push(...partsOf(reading, range));
  };
  if (verb.group ? harming.has(verb.lemma) : harms.has(verb.lemma)) add(verb.object);
  for (let at = verb.predicate.last + 1; at < act.last; at += 1) {
    const group = reading.groupAt(at);
    // “setting a fire that [killed] nine people”, “ordering troops to [shoot] protesters”
    if (group && group !== verb.group && harming.has(group.lemma) && !group.isPassive) add(objectFrom(reading, group.last + 1, act.last));
    const leads = prepositions.get(reading.word(at));
    if (leads?.(verb.lemma)) add(objectFrom(reading, at + 1, act.last));
    // “ordering the execution of 40 prisoners”
    const noun = reading.word(at) === 'of' ? (reading.token(at - 1)?.lemma.toLowerCase() ?? '') : '';
    if (harms.has(noun)) add(objectFrom(reading, at + 1, act.last));
  }
  return found;
}

const prepositions: ReadonlyMap<string, (lemma: string) => boolean> = new Map(
  Object.entries({
    against: () => true,
    from: (lemma) => takingFrom.has(lemma),
    on: (lemma) => harmingOn.has(lemma),
    to: (lemma) => harmingTo.has(lemma),
  }),
);
