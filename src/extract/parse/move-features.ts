import { mix } from '../model/hash.js';
import { type ParseState, signsBetween } from './parse-state.js';

/** More than any state has. */
export const mostMoveFeatures = 96;

/**
 * Writes the features of a state into `out` and says how many: the top three words of the stack, the next three, and their children so far
 * (after Zhang and Nivre 2011). Each feature has the number of its line as its template, so a line put in anywhere but at the end makes a
 * trained model worthless.
 */
export function moveFeatures(state: ParseState, out: Uint32Array): number {
  const { size, next, depth, stack, word, tag, left1, left2, right1, right2, leftCount, rightCount } = state;
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    out[count] = mix(count, first, second, third);
    count += 1;
  };
  const w = (at: number): number => word[at] ?? 0;
  const t = (at: number): number => tag[at] ?? 0;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : 0;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : 0;
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : 0;
  const n0 = next;
  const n1 = next < size + 1 ? next + 1 : 0;
  const n2 = next < size ? next + 2 : 0;
  const [ws0, ts0, ws1, ts1, ts2] = [w(s0), t(s0), w(s1), t(s1), t(s2)];
  const [wn0, tn0, wn1, tn1, wn2, tn2] = [w(n0), t(n0), w(n1), t(n1), w(n2), t(n2)];
  const [l0, l0b, r0, r0b] = [left1[s0] ?? 0, left2[s0] ?? 0, right1[s0] ?? 0, right2[s0] ?? 0];
  const [ln, lnb] = [left1[n0] ?? 0, left2[n0] ?? 0];
  const lefts = s0 === 0 ? 9 : Math.min(leftCount[s0] ?? 0, 4);
  const rights = s0 === 0 ? 9 : Math.min(rightCount[s0] ?? 0, 4);
  const leftsOfNext = Math.min(leftCount[n0] ?? 0, 4);
  const apart = s0 === 0 ? 0 : far(n0 - s0);
  const apartOnStack = s1 === 0 ? 0 : far(s0 - s1);
  const tags2 = ts0 * 128 + tn0;

  add(0);
  add(ws0);
  add(ts0);
  add(ws0, ts0);
  add(wn0);
  add(tn0);
  add(wn0, tn0);
  add(wn1);
  add(tn1);
  add(wn1, tn1);
  add(tn2);
  add(wn2);
  add(ws1);
  add(ts1);
  add(ws1, ts1);
  add(ts2);

  add(ws0, tags2);
  add(ws0, wn0);
  add(wn0, tags2);
  add(tags2);
  add(tn0, tn1);
  add(ws0, tn0, tn1);
  add(wn0, ts0, tn1);
  add(tags2, tn1);
  add(tags2, tn1, tn2);
  add(tn0, tn1, tn2);
  add(tags2, ts1);
  add(tags2, ts1, tn1);
  add(ts0, ts1, ts2);
  add(ts0, ts1);
  add(ws1, ts0 * 128 + ts1);
  add(ws0, ts0 * 128 + ts1);
  add(ws1, tags2);
  add(wn0, ts0, ts1);
  add(ws0, tn0, ts1);

  add(tags2, t(r0));
  add(tags2, t(l0));
  add(tags2, t(ln));
  add(ts0, t(l0), t(l0b));
  add(ts0, t(r0), t(r0b));
  add(tn0, t(ln), t(lnb));
  add(w(l0), ts0);
  add(w(r0), ts0);
  add(w(ln), tn0);
  add(t(l0), ts0);
  add(t(r0), ts0);
  add(t(ln), tn0);
  add(w(r0), tags2);
  add(w(ln), tags2);
  add(ts0, ts1, t(right1[s1] ?? 0));
  add(ts0, ts1, t(left1[s1] ?? 0));
  add(ts0 * 128 + ts1, t(r0), tn0);
  add(ts0 * 128 + ts1, t(l0), tn0);
  add(ws1, ts0, w(l0));

  add(ws0, rights);
  add(ws0, lefts);
  add(ts0, rights);
  add(ts0, lefts);
  add(wn0, leftsOfNext);
  add(tn0, leftsOfNext);
  add(tags2, lefts * 8 + rights, leftsOfNext);
  add(ws0, apart);
  add(wn0, apart);
  add(ts0, apart);
  add(tn0, apart);
  add(tags2, apart);
  add(ts0 * 128 + ts1, apartOnStack);
  add(ts0 * 128 + ts1, apartOnStack, tn0);

  // What stands between, and beside.
  const [tAfterS0, tBeforeN0] = [t(s0 + 1), t(n0 - 1)];
  const between = s0 === 0 ? -1 : signsBetween(state, s0, n0);
  const betweenOnStack = s1 === 0 ? -1 : signsBetween(state, s1, s0);
  add(tags2, between);
  add(tags2, between, ts1);
  add(ws0, between, tn0);
  add(wn0, between, ts0);
  add(ts0 * 128 + ts1, betweenOnStack);
  add(ts0 * 128 + ts1, betweenOnStack, tn0);
  add(ws1, betweenOnStack, ts0);
  add(tags2, tAfterS0, tBeforeN0);
  add(tags2, tBeforeN0);
  add(tags2, tAfterS0);
  add(ts0 * 128 + ts1, t(s0 - 1), t(s1 + 1));
  add(tags2, t(s0 - 1), tn1);
  add(tags2, tn1 * 128 + tn2, n2 < size + 1 ? t(n2 + 1) : 0);
  add(ws1, wn0, tags2);
  add(ts1, tags2, t(right1[s1] ?? 0));
  add(ws0, w(l0), tn0);
  add(ws0, w(r0), tn0);
  return count;
}

/** 1 to 4 words, up to 7, up to 12, more. */
const far = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7);
