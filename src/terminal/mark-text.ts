import { type Findings, type Span, covers } from '../extract/document.js';

/** What a passage is, the one to show first when two have the same words. */
export const markKinds = ['accused', 'accuser', 'act', 'answer', 'cue', 'who', 'says'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** The passages that findings point to, in reading order, the wider before what stands inside it; the same words once. */
export function marksOf({ statements, reports, responses }: Findings): readonly Mark[] {
  const found: Record<MarkKind, readonly (Span | null)[]> = {
    accused: reports.flatMap((report) => report.accused.map((party) => party.span)),
    accuser: reports.flatMap((report) => report.accusers.map((party) => party.span)),
    act: reports.map((report) => report.act),
    answer: responses.map((response) => response.responder.span),
    cue: [
      ...statements.flatMap((statement) => statement.cue),
      ...reports.map((report) => report.cue),
      ...responses.map((response) => response.cue),
    ],
    who: statements.flatMap((statement) => statement.source),
    says: statements.flatMap((statement) => statement.content),
  };
  const marks = new Map<string, Mark>();
  for (const kind of markKinds) {
    for (const span of found[kind]) {
      const key = `${span?.start} ${span?.end}`;
      if (span !== null && !marks.has(key)) marks.set(key, { start: span.start, end: span.end, kind });
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Writes `text` with `paint` around every mark, inner ones first. A mark that reaches out of the one around it is cut at its end.
 * `marks` as from `marksOf`. Linear in text and marks.
 */
export function paintMarks(
  text: string,
  within: Span,
  marks: readonly Mark[],
  write: (text: string) => string,
  paint: (kind: MarkKind, inner: string) => string,
): string {
  const open: { readonly mark: Mark; readonly parts: string[] }[] = [];
  const whole: string[] = [];
  let at = within.start;
  const add = (words: string): void => void (open.at(-1)?.parts ?? whole).push(words);
  const writeTo = (end: number): void => {
    if (end > at) add(write(text.slice(at, end)));
    at = Math.max(at, end);
  };
  const closeBefore = (start: number): void => {
    for (let top = open.at(-1); top !== undefined && top.mark.end <= start; top = open.at(-1)) {
      writeTo(top.mark.end);
      open.pop();
      add(paint(top.mark.kind, top.parts.join('')));
    }
  };
  for (const mark of marks) {
    if (!covers(within, mark)) continue;
    closeBefore(mark.start);
    writeTo(mark.start);
    const end = Math.min(mark.end, open.at(-1)?.mark.end ?? mark.end);
    open.push({ mark: { ...mark, end }, parts: [] });
  }
  closeBefore(within.end);
  writeTo(within.end);
  return whole.join('');
}
