import type { Tag } from '../document.js';
import { afterAdverbs, beforeAdverbs, beForms, isFinite, isNoun, opensNoun, type Words } from './words.js';

// How far a rule looks for another verb: the longest subject or clause that is still worth it, and a bound on the work per word.
const reach = 14;
const endsClause = (tag: Tag): boolean => tag === ',' || tag === ':' || tag === '.' || tag === '' || tag === '-LRB-' || tag === '-RRB-';
const startsClause = (words: Words, i: number): boolean =>
  /^W/.test(words.tag(i)) || words.tag(i) === 'CC' || (words.tag(i) === 'IN' && subordinators.has(words.word(i)));
const subordinators: ReadonlySet<string> = new Set(
  'that because if while as after before since although though until unless when whether'.split(' '),
);

/** The nearest finite verb before `i` in its clause; -1 when none. */
export function finiteBehind(words: Words, i: number): number {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    if (isFinite(words.tag(at))) return at;
    if (endsClause(words.tag(at)) || startsClause(words, at)) return -1;
  }
  return -1;
}

/** The nearest finite verb after `i` before its clause ends; -1 when none. */
export function finiteAhead(words: Words, i: number): number {
  for (let at = i + 1; at < Math.min(words.count, i + reach); at++) {
    if (isFinite(words.tag(at))) return at;
    if (endsClause(words.tag(at)) || startsClause(words, at)) return -1;
  }
  return -1;
}

/** The nearest verb of any form before `i` in the sentence, within reach; -1 when none. */
export function verbBehind(words: Words, i: number): number {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) if (words.tag(at).startsWith('VB') || words.tag(at) === 'MD') return at;
  return -1;
}

/** Whether a passive stands before `i` in the sentence, within two reaches: “is accused of …, and”. */
export function passiveBehind(words: Words, i: number): boolean {
  for (let at = i - 1; at >= Math.max(1, i - 2 * reach); at--)
    if (words.tag(at) === 'VBN' && beForms.has(words.word(beforeAdverbs(words, at)))) return true;
  return false;
}

/** Whether the sentence has its main verb before `i`: a finite verb that stands in no clause of “who”, “which”, “when” or “because”. */
export function mainVerbBehind(words: Words, i: number): boolean {
  let found = false;
  for (let at = i - 1; at >= Math.max(0, i - 3 * reach); at--) {
    if (isFinite(words.tag(at))) found = true;
    else if (startsClause(words, at) && words.tag(at) !== 'CC') found = false;
    else if (words.tag(at) === ',' && found) return true;
  }
  return found;
}

/** Whether a finite verb follows the next comma at once: “, founded in 1990, [said]”. */
export function finiteAfterComma(words: Words, i: number): boolean {
  for (let at = i + 1; at < Math.min(words.count, i + reach); at++) {
    if (words.tag(at) === ',') return isFinite(words.tag(afterAdverbs(words, at)));
    if (endsClause(words.tag(at)) || isFinite(words.tag(at))) return false;
  }
  return false;
}

/** Where the noun phrase right before `i` begins: “when | the army attacked”. */
export function subjectStart(words: Words, i: number): number {
  let start = i - 1;
  while (start > i - 6 && /^(?:NN|JJ|POS|CD)/.test(words.tag(start)) && !isBoundary(words, start)) start--;
  return opensNoun(words.tag(start)) && words.tag(start) !== 'POS' ? start : start + 1;
}

/** Whether the phrase right before `i` begins right after another noun: “remarks | Reyes”, “the bridge | his rival”. */
export function subjectOfClauseOnNoun(words: Words, i: number): boolean {
  const before = words.tag(subjectStart(words, i) - 1);
  return before === 'NN' || before === 'NNS';
}

/** A name after a plural: “remarks | Reyes”. */
const isBoundary = (words: Words, at: number): boolean => words.tag(at) === 'NNS' && words.tag(at + 1) === 'NNP';

/** Whether a phrase or clause begins at `i`, as after a verb: “the”, “that”, “him”, “Moscow”, “to”. */
export function opensObject(words: Words, i: number): boolean {
  const tag = words.tag(i);
  return opensNoun(tag) || tag === 'PRP' || tag === 'NNP' || tag === 'TO' || tag === 'WP' || tag === 'WRB' || words.word(i) === 'that';
}

/** An auxiliary right before the subject, which stands right before `i`: “did he [say]”, “has Russia [attacked]”. */
export function invertedAuxiliary(words: Words, i: number): string {
  const at = beforeAdverbs(words, i);
  if (words.tag(at) !== 'PRP' && !isNoun(words.tag(at)) && words.tag(at) !== 'EX') return '';
  let start = at - 1;
  while (start > at - 4 && (words.tag(start) === 'DT' || isNoun(words.tag(start)) || words.tag(start) === 'JJ')) start--;
  if (words.word(start) === "n't" || words.word(start) === 'not') start--;
  const before = words.tag(start - 1);
  const opensQuestion =
    before === '' || before === 'WRB' || before === 'WP' || before === 'WDT' || before === ',' || before === 'CC' || before === ':';
  return opensQuestion ? words.word(start) : '';
}
