import type { TokenRange } from '../../document.js';

/** What the model tells apart; `OTHER` is a name of nobody: a nationality, a work, an event. */
export const labelledKinds = ['PERSON', 'PLACE', 'ORGANIZATION', 'OTHER'] as const;
export type LabelledKind = (typeof labelledKinds)[number];

/** Outside (0), and for each kind the beginning (odd) and the inside (even). */
export const labelCount = 1 + 2 * labelledKinds.length;
export const beginningOf = (kind: LabelledKind): number => 1 + 2 * labelledKinds.indexOf(kind);

export interface LabelledRange extends TokenRange {
  readonly kind: LabelledKind;
}

/** A label for each of `size` tokens. */
export function paintNames(size: number, names: readonly LabelledRange[]): Uint8Array {
  const labels = new Uint8Array(size);
  for (const { first, last, kind } of names) {
    if (last < first) continue;
    labels.fill(beginningOf(kind) + 1, first, last + 1);
    labels[first] = beginningOf(kind);
  }
  return labels;
}

/** The names that labels from token `offset` on show. An inside without a beginning begins one. */
export function namesOf(labels: Uint8Array, offset: number): readonly LabelledRange[] {
  const names: { kind: LabelledKind; first: number; last: number }[] = [];
  labels.forEach((label, index) => {
    const kind = labelledKinds[(label - 1) >> 1];
    if (label === 0 || kind === undefined) return;
    const open = names.at(-1);
    if (open && label === beginningOf(kind) + 1 && open.kind === kind && open.last === offset + index - 1) open.last = offset + index;
    else names.push({ kind, first: offset + index, last: offset + index });
  });
  return names;
}
