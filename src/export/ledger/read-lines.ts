import { UserError } from '../../errors.js';

export interface Line {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly text: string;
}

/** So long is no line of an export: a file without line ends is not read into memory whole. */
const longestLine = 256 * 1024 * 1024;
const lineFeed = 0x0a;

/** The lines of a file in UTF-8, without their ends. Throws a `UserError` with the number of the line that is not UTF-8, or endless. */
export async function* readLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [number, size] = [0, 0];
  let open: Buffer[] = [];
  const ended = (end: Buffer): Line => {
    number += 1;
    try {
      return { number, text: decoder.decode(Buffer.concat([...open, end])) };
    } catch (error) {
      throw new UserError(`line ${number} is not UTF-8; nothing was changed.`, 1, { cause: error });
    }
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, from)) {
      yield ended(piece.subarray(from, at));
      [open, size, from] = [[], 0, at + 1];
    }
    open.push(piece.subarray(from));
    size += piece.length - from;
    if (size > longestLine) throw new UserError(`line ${number + 1} is longer than any line of an export; nothing was changed.`);
  }
  if (size > 0) yield ended(Buffer.alloc(0));
}
