import type { ParseState } from './parse-state.js';
import { at, relationTemplates } from './relation-templates.js';

export const mostRelationFeatures = relationTemplates.count;

/**
 * Writes the features of a word and its head, in a sentence with all its heads, into `out` and says how many.
 *
 * `sibling` and `relationBefore` are the child of the same head that comes before it and how that belongs; 0 and -1 when it is the first.
 */
export function relationFeatures(state: ParseState, child: number, sibling: number, relationBefore: number, out: Uint32Array): number {
  const { size, heads, word, tag, left1, left2, right1, right2, leftCount } = state;
  const values = relationTemplates.values;
  const head = heads[child] ?? 0;
  const grand = head > size ? 0 : (heads[head] ?? 0);
  const apart = Math.min(Math.abs(head - child), 4);
  const way = child < head ? 0 : 1;
  const th = tag[head] ?? 0;
  const tc = tag[child] ?? 0;
  values[at.both] = (th * 128 + tc) * 2 + way;
  values[at.own] = tc * 2 + way;
  values[at.way] = way;
  values[at.side] = child < head ? apart : apart + 8;
  values[at.wh] = word[head] ?? 0;
  values[at.wc] = word[child] ?? 0;
  values[at.th] = th;
  values[at.tc] = tc;
  values[at.wGrand] = word[grand] ?? 0;
  values[at.tGrand] = tag[grand] ?? 0;
  values[at.wBefore] = word[child - 1] ?? 0;
  values[at.wAfter] = word[child + 1] ?? 0;
  values[at.tBefore] = tag[child - 1] ?? 0;
  values[at.tAfter] = tag[child + 1] ?? 0;

  const l1 = left1[child] ?? 0;
  const l2 = left2[child] ?? 0;
  const r1 = right1[child] ?? 0;
  values[at.wl1] = word[l1] ?? 0;
  values[at.wl2] = word[l2] ?? 0;
  values[at.wr1] = word[r1] ?? 0;
  values[at.tl1] = tag[l1] ?? 0;
  values[at.tl2] = tag[l2] ?? 0;
  values[at.tr1] = tag[r1] ?? 0;
  values[at.tr2] = tag[right2[child] ?? 0] ?? 0;

  const first = left1[head] ?? 0;
  const last = right1[head] ?? 0;
  values[at.tSibling] = tag[sibling] ?? 0;
  values[at.relationBefore] = relationBefore;
  values[at.wFirst] = word[first] ?? 0;
  values[at.tFirst] = tag[first] ?? 0;
  values[at.tSecond] = tag[left2[head] ?? 0] ?? 0;
  values[at.tLast] = tag[last] ?? 0;
  values[at.leftsOfHead] = Math.min(leftCount[head] ?? 0, 4);
  values[at.isFirst] = child === first ? 1 : 0;
  values[at.isLast] = child === last ? 1 : 0;
  values[at.isLastButOne] = child === (right2[head] ?? 0) ? 1 : 0;
  return relationTemplates.write(out);
}
