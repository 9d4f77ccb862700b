import type { TokenRange } from '../document.js';
import { subjectOf } from '../parse/tree.js';
import { behindDateline } from './find-dateline.js';
import { reach, type Reading } from './reading.js';

/** Whose verb it is: the head word of the subject, and all that hangs on it before the verb. */
export interface Subject {
  readonly head: number;
  readonly range: TokenRange;
}

/**
 * The subject, by the tree of the sentence, of the verb group that begins at `first`.
 *
 * Null without a tree, when the verb has no subject of its own before it, or when that is a relative pronoun or stands in another quotation.
 */
export function subjectByTree(reading: Reading, first: number): Subject | null {
  const group = reading.groupAt(first);
  const head = group && subjectOf(reading.trees, group.head);
  if (group === undefined || typeof head !== 'number' || head >= first || first - head > reach) return null;
  const token = reading.token(head);
  if (!token || token.sentence !== reading.token(first)?.sentence || token.quote !== reading.token(first)?.quote) return null;
  if (/^(?:W|EX)/u.test(token.tag)) return null;
  // “LIMA (Wire) - The ministry denied it”: the place is nobody.
  const floor = behindDateline(reading, first);
  if (head < floor) return null;
  const subtree = reading.trees.spanOf(head);
  // “three sources [familiar with the matter] told”: read as if the adjective were the subject.
  const described = token.tag === 'JJ' && !reading.phraseAt(head) ? reading.phraseAt(head - 1) : undefined;
  const begin = described?.last === head - 1 ? described.first : subtree.first;
  const last = withAdjective(reading, Math.min(subtree.last, first - 1), first);
  if (isCalled(reading, head, first)) return null;
  const range = trimmed(reading, { first: Math.max(begin, floor), last }, head);
  return { head, range };
}

/** “[three sources familiar with the matter] told”: what describes the noun from behind, up to the verb. */
function withAdjective(reading: Reading, last: number, first: number): number {
  if (reading.tag(last + 1) !== 'JJ' || !/^(?:IN|TO)$/u.test(reading.tag(last + 2))) return last;
  for (let index = last + 1; index < first; index += 1) if (reading.groupAt(index) || /^[,;:]$/u.test(reading.lower(index))) return last;
  return first - 1;
}

/** “*Prime Minister*, the union accuses …”: one comma and no second before the verb: who is spoken to, not who speaks. “A, B and C said” is a list. */
function isCalled(reading: Reading, head: number, first: number): boolean {
  const phrase = reading.phraseAt(first - 1);
  if (!phrase || phrase.last !== first - 1 || phrase.first <= head + 1 || reading.lower(phrase.first - 1) !== ',') return false;
  let commas = 0;
  for (let index = head + 1; index < first; index += 1) {
    if (reading.lower(index) === ',') commas += 1;
    if (/^(?:and|or|nor|&)$/u.test(reading.lower(index)) || reading.groupAt(index)) return false;
  }
  return commas === 1;
}

/** The verb before, whose subject a verb without one of its own shares by the tree: “He *came* and said”; null when there is none. */
export function joinedTo(reading: Reading, first: number): number | null {
  const { trees } = reading;
  const head = reading.groupAt(first)?.head ?? -1;
  if (trees.relationOf(head) !== 'conj' || trees.headOf(head) >= first) return null;
  return trees.childrenOf(head).some((child) => /^[nc]subj/u.test(trees.relationOf(child) ?? '')) ? null : trees.headOf(head);
}

/** “[Ada Reyes, mayor of Tarn] , [also]”: punctuation at the edges belongs to the sentence. */
function trimmed(reading: Reading, { first, last }: TokenRange, head: number): TokenRange {
  let [begin, end] = [first, last];
  while (begin < head && isMark(reading, begin)) begin += 1;
  while (end > head && isMark(reading, end)) end -= 1;
  return { first: begin, last: end };
}

const isMark = (reading: Reading, index: number): boolean =>
  /^(?:[,;:.–—]|--)$/u.test(reading.lower(index)) || reading.tag(index) === 'QUOTE';
