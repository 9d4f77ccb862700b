import type { TokenRange } from '../../document.js';
import type { Reading } from '../reading.js';

/** The tokens of each block that can report, in reading order. */
export function proseBlocks({ document }: Reading): readonly TokenRange[] {
  const ranges = new Map<number, { first: number; last: number }>();
  for (const { block, first, last } of document.sentences) {
    const kind = document.blocks[block]?.kind;
    if (kind === 'CAPTION' || kind === 'SUBHEAD' || last < first) continue;
    const range = ranges.get(block);
    if (range) range.last = last;
    else ranges.set(block, { first, last });
  }
  return [...ranges.values()];
}
