import type { Entry } from './draft.js';

/**
 * How many in a hundred findings of a rule are right when the rule is that sure, 0 to 1: the content at least half, the cue and the speaker found.
 *
 * Counted on the training articles, without a model; a share out of fewer than fifty is drawn towards the share of all rules. The order of two findings
 * of one rule is never turned.
 */
export function calibrated({ rule, confidence }: Pick<Entry, 'rule' | 'confidence'>): number {
  const steps = shares.get(rule) ?? [];
  let share = steps[0]?.[1] ?? 0.5;
  for (const [from, right] of steps) if (confidence >= from) share = right;
  return share;
}

/** By rule: from which confidence on, which share is right. */
const shares: ReadonlyMap<string, readonly (readonly [from: number, right: number])[]> = new Map([
  ['accordingTo', [[0, 0.79]]],
  ['asSaid', [[0, 0.82]]],
  ['colonQuote', [[0, 0.72]]],
  [
    'colonTranscript',
    [
      [0, 0.71],
      [0.85, 0.86],
    ],
  ],
  ['nounCue', [[0, 0.48]]],
  [
    'passive',
    [
      [0, 0.5],
      [0.8, 0.72],
    ],
  ],
  ['quoteThenDash', [[0, 0.83]]],
  [
    'quoteThenSaid',
    [
      [0, 0.6],
      [0.95, 0.95],
    ],
  ],
  ['saidAfter', [[0, 0.79]]],
  ['saidAmid', [[0, 0.84]]],
  [
    'saidBefore',
    [
      [0, 0.61],
      [0.85, 0.78],
      [0.92, 0.8],
    ],
  ],
  ['saidThenQuote', [[0, 0.88]]],
]);
