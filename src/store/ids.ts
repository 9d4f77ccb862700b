import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes for 256 ids: asking the system for each took a fifteenth of this process's time for writing an article. */
const pool = new Uint8Array(4096);
let used = pool.length;

/** Of the last id: within a millisecond the next has the next number. */
let last = { msecs: 0, seq: 0 };

/** A new id: UUIDv7, so that rows made later sort later and a whole article can be linked up before anything is written. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += 16));
  const now = Date.now();
  // A quarter of the numbers at most to begin with, so that they do not run out; a clock that goes back does not count.
  last =
    now > last.msecs
      ? { msecs: now, seq: new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 2 }
      : { msecs: last.msecs, seq: last.seq + 1 };
  return v7({ random, ...last });
}

/** A UUID of version 8, which says what it is of: the same for the same digits. Hex digits, of which 30 are used. */
export function idFrom(digits: string): string {
  const hex = digits.slice(0, 30).padEnd(30, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}
