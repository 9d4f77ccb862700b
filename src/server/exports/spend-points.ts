import { setTimeout as pause } from 'node:timers/promises';
import type { Asker } from '../auth/authenticator.js';
import type { Buckets } from '../points/bucket.js';

/** Longest pause at once, so that who has gone is soon noticed. */
const longestMs = 1000;

/**
 * Takes the points of an answer after it was read, as a query of the same things would cost, and waits until the client has them: an export
 * is never refused half-way, it goes as slowly as its points come back. An answer that costs more than a bucket holds empties it.
 */
export const spendPoints =
  (buckets: Buckets | null, { client, points: own }: Asker, isOver: () => boolean) =>
  async (points: number): Promise<void> => {
    if (buckets === null) return;
    const size = own ?? buckets.size;
    const most = Math.min(points, size.limit);
    for (;;) {
      const seconds = buckets.take(client, most, size);
      if (seconds === 0) return;
      if (isOver()) throw new Error('nobody waits for the export any more');
      await pause(Math.min(seconds * 1000, longestMs));
    }
  };
