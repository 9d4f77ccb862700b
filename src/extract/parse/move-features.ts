import { at, moveTemplates } from './move-templates.js';
import { type ParseState, signsBetween } from './parse-state.js';

export const mostMoveFeatures = moveTemplates.count;

/** Writes the features of a state into `out` and says how many: the top three words of the stack, the next three, and their children so far. */
export function moveFeatures(state: ParseState, out: Uint32Array): number {
  const { size, next, depth, stack, word, tag, left1, left2, right1, right2, leftCount, rightCount } = state;
  const values = moveTemplates.values;
  const s0 = depth > 0 ? (stack[depth - 1] ?? 0) : 0;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : 0;
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : 0;
  const n0 = next;
  const n1 = next < size + 1 ? next + 1 : 0;
  const n2 = next < size ? next + 2 : 0;
  // Where no word is left it is the first one: the model has learned it so.
  const n3 = n2 < size + 1 ? n2 + 1 : 0;
  const ts0 = tag[s0] ?? 0;
  const ts1 = tag[s1] ?? 0;
  const tn0 = tag[n0] ?? 0;
  const tn1 = tag[n1] ?? 0;
  const tn2 = tag[n2] ?? 0;
  values[at.ws0] = word[s0] ?? 0;
  values[at.ws1] = word[s1] ?? 0;
  values[at.wn0] = word[n0] ?? 0;
  values[at.wn1] = word[n1] ?? 0;
  values[at.wn2] = word[n2] ?? 0;
  values[at.ts0] = ts0;
  values[at.ts1] = ts1;
  values[at.ts2] = tag[s2] ?? 0;
  values[at.tn0] = tn0;
  values[at.tn1] = tn1;
  values[at.tn2] = tn2;
  values[at.tn3] = n3 === 0 ? 0 : (tag[n3] ?? 0);
  values[at.ts0n0] = ts0 * 128 + tn0;
  values[at.ts1s0] = ts0 * 128 + ts1;
  values[at.tn1n2] = tn1 * 128 + tn2;

  const l0 = left1[s0] ?? 0;
  const r0 = right1[s0] ?? 0;
  const ln = left1[n0] ?? 0;
  values[at.wl0] = word[l0] ?? 0;
  values[at.wr0] = word[r0] ?? 0;
  values[at.wln] = word[ln] ?? 0;
  values[at.tl0] = tag[l0] ?? 0;
  values[at.tl0b] = tag[left2[s0] ?? 0] ?? 0;
  values[at.tr0] = tag[r0] ?? 0;
  values[at.tr0b] = tag[right2[s0] ?? 0] ?? 0;
  values[at.tln] = tag[ln] ?? 0;
  values[at.tlnb] = tag[left2[n0] ?? 0] ?? 0;
  values[at.tl1] = tag[left1[s1] ?? 0] ?? 0;
  values[at.tr1] = tag[right1[s1] ?? 0] ?? 0;

  const lefts = s0 === 0 ? 9 : Math.min(leftCount[s0] ?? 0, 4);
  const rights = s0 === 0 ? 9 : Math.min(rightCount[s0] ?? 0, 4);
  values[at.lefts] = lefts;
  values[at.rights] = rights;
  values[at.sides] = lefts * 8 + rights;
  values[at.leftsOfNext] = Math.min(leftCount[n0] ?? 0, 4);
  values[at.apart] = s0 === 0 ? 0 : far(n0 - s0);
  values[at.apartOnStack] = s1 === 0 ? 0 : far(s0 - s1);
  values[at.between] = s0 === 0 ? -1 : signsBetween(state, s0, n0);
  values[at.betweenOnStack] = s1 === 0 ? -1 : signsBetween(state, s1, s0);
  values[at.tBeforeS0] = s0 === 0 ? 0 : (tag[s0 - 1] ?? 0);
  values[at.tAfterS0] = tag[s0 + 1] ?? 0;
  values[at.tAfterS1] = tag[s1 + 1] ?? 0;
  values[at.tBeforeN0] = tag[n0 - 1] ?? 0;
  return moveTemplates.write(out);
}

/** 1 to 4 words, up to 7, up to 12, more. */
const far = (distance: number): number => (distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7);
