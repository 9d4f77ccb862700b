import type { TokenRange } from '../document.js';
import { subjectOf } from '../parse/tree.js';
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
  const subtree = reading.trees.spanOf(head);
  const range = trimmed(reading, { first: subtree.first, last: Math.min(subtree.last, first - 1) }, head);
  return { head, range };
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
