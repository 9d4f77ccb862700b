import type { NounPhrase, TaggedToken, TokenRange, VerbGroup } from '../document.js';
import { namingVerbs } from '../lexicon/accusation-verbs.js';
import { claimNouns, denyingVerbs, falseWords, rejectingVerbs } from '../lexicon/response-verbs.js';

/** “, [a charge] [his office] has repeatedly [rejected]”: somebody answers, behind a comma or dash, what stands before it. */
export interface DenialGloss {
  /** What names the accusation: “a charge”, “something”, “which”. */
  readonly claim: TokenRange;
  readonly subject: TokenRange;
  /** “has repeatedly rejected”. */
  readonly cue: TokenRange;
}

/** What is looked at: tokens by position, and the phrases that cover them. */
export interface Phrased {
  token(index: number): TaggedToken | undefined;
  phraseAt(index: number): NounPhrase | undefined;
  groupAt(index: number): VerbGroup | undefined;
}

/** The longest subject that is read: “the country's foreign ministry and its embassy in Vell”. */
const longestSubject = 12;

/** The gloss that begins at the token, right behind a comma or dash; null when none does. */
export function denialGlossAt(reading: Phrased, first: number): DenialGloss | null {
  const word = reading.token(first)?.lower ?? '';
  const last = word === 'which' || word === 'something' ? first : endOfClaim(reading, first);
  if (last < 0) return null;
  const next = /^(?:which|that)$/u.test(reading.token(last + 1)?.lower ?? '') ? last + 2 : last + 1;
  if (!reading.phraseAt(next)) return null;
  for (let at = next; at < next + longestSubject; at += 1) {
    const token = reading.token(at);
    if (!token || /^[.,;:–—]$/u.test(token.lower) || token.sentence !== reading.token(first)?.sentence) return null;
    const group = reading.groupAt(at);
    // “the laboratory disputes.”: a verb that looks like a plural.
    const isUntagged = !group && at > next && denialForm.test(token.lower) && isClosed(reading, at + 1);
    if (!group && !isUntagged) continue;
    if (at <= next || (group && !isDenial(reading, group))) return null;
    const cue = group ?? { first: at, last: at };
    return { claim: { first, last }, subject: { first: next, last: lastNoun(reading, next, cue.first - 1) }, cue };
  }
  return null;
}

/** What stands before the token ends there; not in “the law, which Arda rejects, [is] old”, where it goes on. */
export function endsInDenial(reading: Phrased, first: number): boolean {
  const gloss = denialGlossAt(reading, first);
  return gloss !== null && !(reading.token(gloss.cue.last + 1)?.lower === ',' && reading.groupAt(gloss.cue.last + 2) !== undefined);
}

const denialForm = /^(?:denies|disputes|rejects|refutes|dismisses)$/u;
const isClosed = (reading: Phrased, at: number): boolean => /^(?:[.,;–—]|)$/u.test(reading.token(at)?.lower ?? '');

/** “a charge”, also where the chunker took more with it: “[a claim] Reyes's team”; -1 when no claim stands there. */
function endOfClaim(reading: Phrased, first: number): number {
  if (!/^(?:a|an|the|all|any|these|those|both)$/u.test(reading.token(first)?.lower ?? '')) return -1;
  for (let at = first + 1; at <= first + 3; at += 1) {
    if (!/^(?:JJ|NN|NNS|VB[NG])$/u.test(reading.token(at)?.tag ?? '')) return -1;
    if (claimNouns.has(reading.token(at)?.lemma.toLowerCase() ?? '')) return at;
  }
  return -1;
}

/** A plain denial of what stands before it: no “may”, no object of its own (“which the ministry denies any knowledge of”). */
function isDenial(reading: Phrased, group: VerbGroup): boolean {
  if (!group.isFinite || group.isPassive || group.isNegated || supposing.test(group.modal)) return false;
  if (namingVerbs.has(group.lemma) || group.lemma === 'describe') return isCalledFalse(reading, group.last + 1);
  if (!denyingVerbs.has(group.lemma) && !rejectingVerbs.has(group.lemma)) return false;
  const word = reading.token(group.last + 1)?.lower ?? '';
  return (
    word !== 'that' &&
    reading.token(group.last + 1)?.tag !== 'VBG' &&
    (reading.phraseAt(group.last + 1)?.first !== group.last + 1 || /^(?:last|this|yesterday|today|\w+day)$/u.test(word))
  );
}

const supposing = /^(?:will|'ll|would|could|may|might|should|can|must)$/u;

/** “a charge Arda called [“entirely baseless”]”. */
function isCalledFalse(reading: Phrased, from: number): boolean {
  for (let at = from; at < from + 5 && !/^[.;]?$/u.test(reading.token(at)?.lower ?? ''); at += 1)
    if (falseWords.has(reading.token(at)?.lower ?? '')) return true;
  return false;
}

/** The end of the subject, without the adverbs before the verb. */
function lastNoun(reading: Phrased, first: number, from: number): number {
  let last = from;
  while (last > first && (!reading.phraseAt(last) || /^RB/u.test(reading.token(last)?.tag ?? ''))) last -= 1;
  return last;
}
