export interface PointsLimit {
  /** Points that a client may spend at once. */
  readonly limit: number;
  /** Points that it gets back each second, up to `limit`. */
  readonly restorePerSecond: number;
  /** A clock that never goes back; that of the process when left out. */
  readonly nowMs?: () => number;
}

interface Bucket {
  available: number;
  /** When `available` was so. */
  atMs: number;
}

/** About 1 MB. Whoever was not seen for longest is forgotten first; by then its bucket is most likely full again. */
const mostClients = 10_000;

/**
 * A bucket of points for each client, that fills again steadily. Held in this process: two servers give twice the points.
 *
 * rate-limiter-flexible was tried first. It counts in windows that begin with the first request and end all at once, charges also what it
 * refuses, and keeps every key with a timer until its window ends, in any number: it can tell no rate at which points come back, and none
 * left to wait for.
 */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(readonly size: PointsLimit) {}

  /** Takes `points` and says 0; or takes none and says in how many seconds there will be enough. */
  take(client: string, points: number): number {
    const bucket = this.#bucketOf(client);
    if (points > bucket.available) return (points - bucket.available) / this.size.restorePerSecond;
    bucket.available -= points;
    return 0;
  }

  giveBack(client: string, points: number): void {
    const bucket = this.#bucketOf(client);
    bucket.available = Math.min(bucket.available + points, this.size.limit);
  }

  available(client: string): number {
    return this.#bucketOf(client).available;
  }

  /** The client's bucket with what it got back until now, moved to the end of those that were seen. */
  #bucketOf(client: string): Bucket {
    const { limit, restorePerSecond, nowMs = () => performance.now() } = this.size;
    const atMs = nowMs();
    const before = this.#buckets.get(client);
    const available = before ? Math.min(before.available + ((atMs - before.atMs) / 1000) * restorePerSecond, limit) : limit;
    const bucket = { available, atMs };
    this.#buckets.delete(client);
    this.#buckets.set(client, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > mostClients && oldest !== undefined) this.#buckets.delete(oldest);
    return bucket;
  }
}
