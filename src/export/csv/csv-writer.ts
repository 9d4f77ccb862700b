import type { Writer } from '../form.js';
import { neutralCell } from './neutral-cell.js';

/** RFC 4180 with a header: the columns as they are given, then `cursor`. Lists within a cell are parted by ` | `. */
export const csvWriter = (columns: readonly string[]): Writer => ({
  head: `${[...columns, 'cursor'].join(',')}\r\n`,
  line: (part, cursor) => `${[...columns.map((column) => part[column]), cursor].map(neutralCell).join(',')}\r\n`,
  hasQuotes: true,
  // No cursor needs quotes, or has a comma.
  cursorOf: (line) => line.trimEnd().slice(line.lastIndexOf(',') + 1),
});
