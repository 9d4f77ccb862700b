import type { Document } from '../document.js';
import type { Placed } from './place-mentions.js';

/**
 * Whether a name stands in the clause of a description in another role, so that the description cannot mean it: the exchange in “In a filing to the
 * Exchange, [the company] said …”, Halden Gas in “Halden Gas sued [the company]”.
 *
 * False for what the clause may well come back to: “In Norvik's report, the company said”, “according to people at Norvik, the company said”.
 */
export function isInOtherRole(document: Document, name: Placed, description: Placed): boolean {
  if (name.sentence !== description.sentence || name.last >= description.first || isPossessive(document, name)) return false;
  if (isPossessive(document, description)) return false;
  const verb = document.heads[description.last] ?? -1;
  const own = document.heads[name.last] ?? -1;
  const verbs = verbsBetween(document, name.last, description.first);
  if (name.isSubject && !description.isSubject) return (own !== -1 && own === verb && isVerb(document, verb)) || verbs === 1;
  return description.isSubject && isAddressed(document, name) && verbs === 0;
}

const isPossessive = (document: Document, { last }: Placed): boolean => document.tokens[last + 1]?.tag === 'POS';
const isVerb = (document: Document, at: number): boolean => /^V/u.test(document.tokens[at]?.tag ?? '');

/** “to [Reuters]”, “in an interview with [the Gazette]”: who is told, or where; not “according to [Norvik]”. */
function isAddressed(document: Document, { first }: Placed): boolean {
  let at = first - 1;
  while (/^(?:DT|JJ|NN|NNP|NNPS)$/u.test(document.tokens[at]?.tag ?? '') && at > first - 4) at -= 1;
  const before = document.tokens[at - 1]?.lower ?? '';
  return (
    /^(?:to|with|from|against|by|before|on|in|via|through|toward|towards)$/u.test(document.tokens[at]?.lower ?? '') &&
    !/^(?:according|due|thanks|owing|close|loyal)$/u.test(before)
  );
}

/** Verbs with a tense; more than one is another clause: “Norvik said that Halden had sued the company”. */
function verbsBetween(document: Document, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at < to && count < 2; at += 1) if (/^(?:VB[DPZ]|MD)$/u.test(document.tokens[at]?.tag ?? '')) count += 1;
  return count;
}
