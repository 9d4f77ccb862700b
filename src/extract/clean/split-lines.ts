import type { Line } from './line.js';
import { type Tracked, cut, rewrite } from './tracked.js';

/** The lines that hold words or numbers, without space around and with single spaces inside, in reading order. Blank lines and rulers (`***`) are only remembered as gaps. */
export function splitLines(text: Tracked): readonly Line[] {
  const lines: Line[] = [];
  const even = rewrite(text, / {2,}/g, () => ' ');
  let isApart = false;
  // By search and not by pattern: `[^\n]+` over one line of 5 MB overflows the stack of the regular expression.
  for (let index = 0, next = 0; index < even.text.length; index = next + 1) {
    next = even.text.indexOf('\n', index);
    if (next < 0) next = even.text.length;
    const found = even.text.slice(index, next);
    if (found === '' || found === ' ') {
      isApart ||= index > 0;
      continue;
    }
    const start = index + (found.startsWith(' ') ? 1 : 0);
    const end = next - (found.endsWith(' ') ? 1 : 0);
    const isTornStop = !isApart && lines.length > 0 && /^\s?[.,;:!?”’»)]{1,3}\s?$/.test(found);
    if (!isTornStop && !/[\p{L}\p{N}]/u.test(found)) {
      isApart = true;
      continue;
    }
    const { text: words, raw, widths } = cut(even, start, end);
    lines.push({ text: words, raw, widths, isApart });
    isApart = false;
  }
  return lines;
}
