import type { Line } from './line.js';
import { type Tracked, cut, rewrite } from './tracked.js';

/** The lines that hold words or numbers, without space around and with single spaces inside, in reading order. Blank lines and rulers (`***`) are only remembered as gaps. */
export function splitLines(text: Tracked): readonly Line[] {
  const lines: Line[] = [];
  const even = rewrite(text, / {2,}/g, () => ' ');
  let isApart = false;
  for (const { index, 0: found } of even.text.matchAll(/[^\n]+|\n/g)) {
    if (found === '\n') {
      const before = even.text[index - 1];
      isApart ||= before === '\n' || (before === ' ' && even.text[index - 2] === '\n');
      continue;
    }
    const start = index + (found.startsWith(' ') ? 1 : 0);
    const end = index + found.length - (found.endsWith(' ') ? 1 : 0);
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
