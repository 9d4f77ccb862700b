import type { TokenRange } from '../../document.js';

/** The labels of a token: outside, or the beginning or inside of a source, a cue or a content. */
export const roleLabels = ['O', 'B-SOURCE', 'I-SOURCE', 'B-CUE', 'I-CUE', 'B-CONTENT', 'I-CONTENT'] as const;

export const roles = ['SOURCE', 'CUE', 'CONTENT'] as const;
export type Role = (typeof roles)[number];

/** A statement as its parts in tokens. */
export interface Parts {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** A part of a statement, as the labels show it. */
export interface RoleSpan extends TokenRange {
  readonly role: Role;
}

const beginning = { SOURCE: 1, CUE: 3, CONTENT: 5 } as const;

/** A label for each token. Content is painted first and the report over it: “‘It is safe,’ [he said], ‘and dry.’” */
export function paintRoles(size: number, statements: readonly Parts[]): Uint8Array {
  const labels = new Uint8Array(size);
  const paint = (ranges: readonly TokenRange[], role: Role): void => {
    for (const { first, last } of ranges) {
      labels.fill(beginning[role] + 1, first, last + 1);
      if (first <= last) labels[first] = beginning[role];
    }
  };
  for (const { content, source, cue } of statements) {
    paint(content, 'CONTENT');
    paint(source, 'SOURCE');
    paint(cue, 'CUE');
  }
  return labels;
}

/** The spans that labels from token `offset` on show. An inside without a beginning begins one. */
export function spansOf(labels: Uint8Array, offset: number): readonly RoleSpan[] {
  const spans: { role: Role; first: number; last: number }[] = [];
  labels.forEach((label, index) => {
    const role = roles[(label - 1) >> 1];
    if (label === 0 || role === undefined) return;
    const open = spans.at(-1);
    const goesOn = label === beginning[role] + 1 && open?.role === role && open.last === offset + index - 1;
    if (open && goesOn) open.last = offset + index;
    else spans.push({ role, first: offset + index, last: offset + index });
  });
  return spans;
}
