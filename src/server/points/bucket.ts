export interface PointsSize {
  /** Points that a client may spend at once. */
  readonly limit: number;
  /** Points that it gets back each second, up to `limit`. */
  readonly restorePerSecond: number;
}

export interface PointsLimit extends PointsSize {
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
 * A bucket of points for each client, that fills again steadily; of the usual size where a client has none of its own. Held in this process: two servers give twice the points.
 *
 * rate-limiter-flexible was tried first. It counts in windows that begin with the first request and end all at once, charges also what it
 * refuses, and keeps every key with a timer until its window ends, in any number: it can tell no rate at which points come back, and none
 * left to wait for.
 */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();

  constructor(readonly size: PointsLimit) {}

  /** Takes `points` and says 0; or takes none and says in how many seconds there will be enough. */
  take(client: string, points: number, size: PointsSize = this.size): number {
    const bucket = this.#bucketOf(client, size);
    if (points > bucket.available) return (points - bucket.available) / size.restorePerSecond;
    bucket.available -= points;
    return 0;
  }

  giveBack(client: string, points: number, size: PointsSize = this.size): void {
    const bucket = this.#bucketOf(client, size);
    bucket.available = Math.min(bucket.available + points, size.limit);
  }

  available(client: string, size: PointsSize = this.size): number {
    return this.#bucketOf(client, size).available;
  }

  /** The client's bucket with what it got back until now, moved to the end of those that were seen. */
  #bucketOf(client: string, { limit, restorePerSecond }: PointsSize): Bucket {
    const { nowMs = () => performance.now() } = this.size;
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
