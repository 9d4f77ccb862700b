import { mix } from '../model/hash.js';
import type { ParseState } from './parse-state.js';

/** More than any word has. */
export const mostRelationFeatures = 48;

/**
 * Writes the features of a word and its head, in a sentence with all its heads, into `out` and says how many.
 *
 * `sibling` and `relationBefore` are the child of the same head that comes before it and how that belongs; 0 and -1 when it is the first. Each
 * feature has the number of its line as its template, so a line put in anywhere but at the end makes a trained model worthless.
 */
export function relationFeatures(state: ParseState, child: number, sibling: number, relationBefore: number, out: Uint32Array): number {
  const { size, heads, word, tag, left1, left2, right1, right2, leftCount } = state;
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    out[count] = mix(128 + count, first, second, third);
    count += 1;
  };
  const w = (at: number): number => word[at] ?? 0;
  const t = (at: number): number => tag[at] ?? 0;
  const head = heads[child] ?? 0;
  const grand = head > size ? 0 : (heads[head] ?? 0);
  const apart = Math.min(Math.abs(head - child), 4);
  const side = child < head ? apart : apart + 8;
  const way = child < head ? 0 : 1;
  const [wh, th, wc, tc] = [w(head), t(head), w(child), t(child)];
  const both = (th * 128 + tc) * 2 + way;
  const [l1, l2, r1, r2] = [left1[child] ?? 0, left2[child] ?? 0, right1[child] ?? 0, right2[child] ?? 0];
  const own = tc * 2 + way;

  add(0);
  add(both);
  add(both, wh);
  add(both, wc);
  add(wc, wh, way);
  add(wc, way);
  add(wh, way);
  add(both, side);
  add(own);
  add(t(grand), both);
  add(both, t(child - 1));
  add(both, t(child + 1));
  add(both, w(child + 1));
  add(both, w(child - 1));
  add(both, w(l1));
  add(both, t(l1), t(r1));
  add(own, w(l1), w(l2));
  add(own, t(l1), t(l2));
  add(own, w(r1));
  add(own, t(r1), t(r2));
  add(wh, own, w(l1));
  add(both, t(sibling), relationBefore);
  add(both, relationBefore);
  add(wh, tc, relationBefore);
  add(wc, th, relationBefore);
  add(both, w(left1[head] ?? 0));
  add(both, t(left1[head] ?? 0), t(right1[head] ?? 0));
  add(both, Math.min(leftCount[head] ?? 0, 4), child === (right1[head] ?? 0) ? 1 : 0);
  add(both, child === (left1[head] ?? 0) ? 1 : 0, child === (right2[head] ?? 0) ? 1 : 0);
  add(wh, w(grand), tc);
  add(both, t(left2[head] ?? 0), t(left1[head] ?? 0));
  return count;
}
