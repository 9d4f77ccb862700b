import { diffArrays } from 'diff';
import type { DriftPart } from './quotation.type.js';

/** What was added and removed on the way from some words to others, in whole words: `[{ kind: 'SAME', text: 'the bridge is' }, …]`. */
export const driftOf = (from: readonly string[], to: readonly string[]): DriftPart[] =>
  diffArrays([...from], [...to]).map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value.join(' '),
  }));
