import type { Writer } from './form.js';

/** What an export that was cut short has left in a file. */
export interface WholeLines {
  /** So many bytes are whole lines; what stands behind them was cut off. */
  readonly bytes: number;
  /** The last whole line; null when there is none but the head. */
  readonly last: string | null;
}

const [quote, lineFeed] = [0x22, 0x0a];

/** Reads what an export wrote, piece by piece: the last line alone is in memory. */
export async function findWholeLines(pieces: AsyncIterable<Buffer>, { hasQuotes, head }: Writer): Promise<WholeLines> {
  let [bytes, read, isQuoted] = [0, 0, false];
  let [open, last]: [Buffer[], Buffer | null] = [[], null];
  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at];
      if (byte === quote && hasQuotes) isQuoted = !isQuoted;
      if (byte !== lineFeed || isQuoted) continue;
      last = Buffer.concat([...open, piece.subarray(from, at + 1)]);
      open = [];
      from = at + 1;
      bytes = read + from;
    }
    open.push(Buffer.from(piece.subarray(from)));
    read += piece.length;
  }
  const line = last?.toString('utf8') ?? null;
  return { bytes, last: line === head ? null : line };
}
