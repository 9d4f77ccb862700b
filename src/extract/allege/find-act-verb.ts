import { quantitiesIn } from '../attribute/find-quantities.js';
import { tokensWithin } from '../attribute/tokens-within.js';
import type { TokenRange, VerbGroup } from '../document.js';
import { objectFrom } from './find-clause.js';
import type { Act } from './act.js';
import type { Reading } from './reading.js';

/** The words that say what was done, and to what. */
export interface ActVerb {
  readonly predicate: TokenRange;
  /** Lemma of the last verb of the predicate (`pay` in “failing to pay”), or of its noun. */
  readonly lemma: string;
  /** Null for an act in a noun (“fraud”). */
  readonly group: VerbGroup | null;
  /** Behind the verb, its antecedent (“troops, which …”), or what stands behind the noun's “of”. */
  readonly object: TokenRange | null;
  /** The first of two objects: “paid [a clerk] 500 crowns”. */
  readonly indirect: TokenRange | null;
  /** Whom it helps to do what follows: “helping [Moscow] circumvent sanctions”. */
  readonly helped: TokenRange | null;
}

const helping = new Set('help assist aid enable allow let encourage permit'.split(' '));
/** Their infinitive is what is done: “failing to pay”, “trying to bribe”. */
const leading = new Set('fail try attempt conspire plot refuse neglect seek plan scheme continue begin start want threaten'.split(' '));
const twoObjects = new Set('give pay offer sell send hand lend slip promise deny award grant'.split(' '));

/** Finds the verb of the act, or its noun where it has none. */
export function actVerbOf(reading: Reading, { act, antecedent }: Act): ActVerb {
  const group = firstGroup(reading, act);
  if (!group || isBehindNoun(reading, act, group)) return nounOf(reading, act);
  if (group.isPassive) {
    // “[the files] were destroyed”, “being paid by Tarn”
    const subject = group.first > act.first ? { first: act.first, last: group.first - 1 } : null;
    return { predicate: cut(group, act), lemma: group.lemma, group, object: subject, indirect: null, helped: null };
  }
  const next = group.last + 1;
  const led = leading.has(group.lemma) ? reading.groupAt(reading.word(next) === 'to' ? next + 1 : next) : undefined;
  if (led && led.first <= act.last && led !== group) {
    const predicate = { first: Math.max(group.first, act.first), last: Math.min(led.last, act.last) };
    return { predicate, lemma: led.lemma, group: led, ...objectsOf(reading, led, act, antecedent) };
  }
  if (helping.has(group.lemma)) {
    const helped = objectFrom(reading, next, act.last);
    const done = helped && (reading.groupAt(helped.last + 1) ?? reading.groupAt(helped.last + 2));
    if (helped && done && done.first <= act.last)
      return {
        predicate: cut(group, act),
        lemma: done.lemma,
        group: done,
        object: { first: done.first, last: objectFrom(reading, done.last + 1, act.last)?.last ?? Math.min(done.last, act.last) },
        indirect: null,
        helped,
      };
  }
  return { predicate: cut(group, act), lemma: group.lemma, group, ...objectsOf(reading, group, act, antecedent) };
}

function firstGroup(reading: Reading, act: TokenRange): VerbGroup | undefined {
  for (let at = act.first; at <= act.last; at += 1) {
    const group = reading.groupAt(at);
    if (group) return group;
  }
  return undefined;
}

/** “bias in [hiring] clerks”, “an attack that [killed] two”: a noun comes first and no clause of its own begins with it. */
function isBehindNoun(reading: Reading, act: TokenRange, group: VerbGroup): boolean {
  if (group.first <= act.first || reading.token(act.first)?.tag.startsWith('RB')) return false;
  return !(group.isPassive && group.isFinite && reading.phraseAt(group.first - 1)?.last === group.first - 1);
}

const cut = (group: VerbGroup, act: TokenRange): TokenRange => ({
  first: Math.max(group.first, act.first),
  last: Math.min(group.last, act.last),
});

function objectsOf(
  reading: Reading,
  group: VerbGroup,
  act: TokenRange,
  antecedent: TokenRange | undefined,
): Pick<ActVerb, 'object' | 'indirect' | 'helped'> {
  const first = objectFrom(reading, group.last + 1, act.last) ?? countedFrom(reading, group.last + 1, act.last);
  if (antecedent) return { object: antecedent, indirect: null, helped: null };
  const one = first ? reading.phraseAt(first.first) : undefined;
  const second = one && twoObjects.has(group.lemma) ? reading.phraseAt(one.last + 1) : undefined;
  if (one && second && second.last <= act.last) {
    const object = objectFrom(reading, second.first, act.last);
    return { object, indirect: { first: one.first, last: one.last }, helped: null };
  }
  return { object: first, indirect: null, helped: null };
}

/** “sent [between 10,000 and 12,000 soldiers]”: a number in words that no phrase begins with. */
function countedFrom(reading: Reading, at: number, last: number): TokenRange | null {
  if (at > last) return null;
  const start = reading.token(at)?.start ?? -1;
  const [counted] = quantitiesIn(reading.document, { start, end: reading.token(Math.min(last, at + 12))?.end ?? start });
  return counted?.span.start === start ? tokensWithin(reading.document, counted.span) : null;
}

function nounOf(reading: Reading, act: TokenRange): ActVerb {
  let at = act.first;
  while (at < act.last && !reading.phraseAt(at)) at += 1;
  const phrase = reading.phraseAt(at);
  const predicate = phrase ? { first: Math.max(phrase.first, act.first), last: Math.min(phrase.last, act.last) } : act;
  const of = reading.word(predicate.last + 1) === 'of' ? objectFrom(reading, predicate.last + 2, act.last) : null;
  return {
    predicate,
    lemma: reading.token(phrase?.head ?? act.first)?.lemma.toLowerCase() ?? '',
    group: null,
    object: of,
    indirect: null,
    helped: null,
  };
}
