import type { RateLimit } from '../../graph/rate-limit/rate-limit.type.js';
import { Refusal } from '../errors.js';
import { limits } from '../limits.js';
import type { Buckets, PointsSize } from './bucket.js';

/** `extensions.cost` of an answer. Without a limit nothing is available and nothing restored: null. */
export interface Cost {
  readonly requested: number;
  readonly actual: number;
  readonly available: number | null;
  readonly restoreRate: number | null;
}

/** The points of one request: taken before it is answered, settled after. */
export class RequestPoints {
  #requested = 0;
  #taken = 0;
  #actual = 0;

  constructor(
    private readonly buckets: Buckets | null,
    private readonly client: string,
    /** Points of its own; undefined for those of everybody. */
    private readonly own?: PointsSize,
  ) {}

  get #size(): PointsSize | undefined {
    return this.buckets ? (this.own ?? this.buckets.size) : undefined;
  }

  /** Throws a `Refusal` when the operation costs more than any may, or more than the client has left. */
  take(requested: number): void {
    this.#requested = Math.min(requested, Number.MAX_SAFE_INTEGER);
    const cap = Math.min(limits.points, this.#size?.limit ?? limits.points);
    if (requested > cap)
      throw new Refusal(
        'QUERY_TOO_COSTLY',
        `The query could cost ${shown(requested)} points; ask for at most ${cap}: a smaller first: will do, or fewer lists within lists.`,
        { requested: this.#requested, cap },
      );
    const waitSeconds = Math.ceil(this.buckets?.take(this.client, requested, this.#size) ?? 0);
    if (waitSeconds > 0) {
      const available = Math.floor(this.buckets?.available(this.client, this.#size) ?? 0);
      throw new Refusal(
        'RATE_LIMITED',
        `The query could cost ${requested} ${requested === 1 ? 'point' : 'points'}, and you have ${available} left; wait ${waitSeconds} ${waitSeconds === 1 ? 'second' : 'seconds'}, or ask for less.`,
        { requested, available, retryAfterSeconds: waitSeconds },
        { 'retry-after': String(waitSeconds), 'cache-control': 'no-store' },
      );
    }
    this.#taken = requested;
    this.#actual = requested;
  }

  /** Gives back what was not needed. An answer costs no more than was asked, also where a list was longer than it was taken to be. */
  settle(returned: number): void {
    this.#actual = Math.min(returned, this.#taken);
    this.buckets?.giveBack(this.client, this.#taken - this.#actual, this.#size);
  }

  cost(): Cost {
    const [available, restoreRate] =
      this.buckets && this.#size
        ? [Math.floor(this.buckets.available(this.client, this.#size)), this.#size.restorePerSecond]
        : [null, null];
    return { requested: this.#requested, actual: this.#actual, available, restoreRate };
  }

  /** For `Query.rateLimit`; null without a limit. */
  rateLimit(): RateLimit | null {
    if (this.buckets === null || this.#size === undefined) return null;
    const { limit, restorePerSecond } = this.#size;
    const available = this.buckets.available(this.client, this.#size);
    const fullInMs = ((limit - available) / restorePerSecond) * 1000;
    return {
      limit,
      available: Math.floor(available),
      restoreRate: restorePerSecond,
      requested: this.#requested,
      mostPerOperation: Math.min(limits.points, limit),
      resetAt: new Date(Date.now() + Math.ceil(fullInMs)),
    };
  }
}

const shown = (points: number): string => (points > 1e9 ? 'billions of' : String(points));
