import type { Quote, Span, TokenRange } from '../document.js';
import { type Mark, type MarkKind, readMarks } from './read-marks.js';

/** A quotation before the ones around it are known. */
type Found = Omit<Quote, 'outer'>;

interface Open {
  readonly mark: Mark;
  readonly kind: MarkKind;
  /** Whether the same mark opens again inside: then this one lost its closing mark, nobody knows where. */
  isReopened: boolean;
}

const styles = {
  curly: 'double',
  straight: 'double',
  typed: 'double',
  single: 'single',
  tick: 'single',
  guillemet: 'guillemet',
  german: 'german',
  low: 'single',
  corner: 'double',
} satisfies Record<MarkKind, Quote['style']>;

/**
 * Finds the passages between quotation marks in one block, in reading order, properly nested.
 *
 * `tokens` are all tokens of the text, of which the block has `first` to `last`. A quotation that nothing closes runs to the end of its block
 * when the next paragraph opens it again, with the mark `goesOnWith`; else its closing mark was lost, nobody knows where, and it is left out.
 * So are empty ones. Linear in the tokens: every mark is opened and closed once.
 */
export function findQuotes(
  text: string,
  tokens: readonly Span[],
  { first, last }: TokenRange,
  goesOnWith: MarkKind | undefined,
): readonly Found[] {
  const open: Open[] = [];
  const isOpen: Record<MarkKind, number> = {
    curly: 0,
    straight: 0,
    typed: 0,
    single: 0,
    tick: 0,
    guillemet: 0,
    german: 0,
    low: 0,
    corner: 0,
  };
  const found: Found[] = [];
  const keep = ({ mark, kind }: Open, end: number, lastWord: number, isClosed: boolean): void => {
    if (lastWord > mark.token) found.push({ start: mark.start, end, first: mark.token + 1, last: lastWord, style: styles[kind], isClosed });
  };

  for (const mark of readMarks(text, tokens, first, last)) {
    const closes = mark.closes.find((kind) => isOpen[kind] > 0);
    const isClosing = closes !== undefined && (mark.opens === undefined || !mark.looksOpening);
    if (isClosing) {
      // What was opened inside and never closed was no quotation: “He said ‘we go,” she added.
      for (let top = open.pop(); top !== undefined; top = open.pop()) {
        isOpen[top.kind] -= 1;
        if (top.kind !== closes) continue;
        keep(top, mark.end, mark.token - 1, true);
        break;
      }
    } else if (mark.opens !== undefined && mark.looksOpening) {
      const around = open.at(-1);
      if (around?.kind === mark.opens) around.isReopened = true;
      open.push({ mark, kind: mark.opens, isReopened: false });
      isOpen[mark.opens] += 1;
    }
  }

  const rest = open.findLast(({ kind, isReopened }) => kind === goesOnWith && !isReopened);
  const end = tokens[last]?.end;
  if (rest !== undefined && end !== undefined) keep(rest, end, last, false);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
