import type { TokenRange } from '../../document.js';
import type { Entry } from '../draft.js';
import { outermost } from './outermost.js';

/** The findings of the model, and of the rules what stands beside them: statements inside others that are still there, and what stands where no model looks. */
export function withRest(size: number, learned: readonly Entry[], found: readonly Entry[]): readonly Entry[] {
  const cues = new Uint8Array(size);
  const contents = new Uint8Array(size);
  for (const { cue, content } of learned) {
    for (const { first, last } of content) contents.fill(1, first, last + 1);
    for (const { first, last } of cue) cues.fill(1, first, last + 1);
  }
  const isIn = (column: Uint8Array, { first, last }: TokenRange): boolean => column.subarray(first, last + 1).includes(1);
  const outer = new Set(outermost(size, found));
  const inner = found.filter((entry) => !outer.has(entry) && entry.cue.every((cue) => !isIn(cues, cue) && isIn(contents, cue)));
  return [...learned, ...inner];
}
