import type { StoredChange } from './stored-change.js';

/** Changes one after another, as they were read at once: whoever follows live gets the same page as everybody else. */
export type ChangePage = readonly StoredChange[];

export interface FollowerOptions {
  /** So many changes may wait for somebody who follows live; at the next one it is dropped. */
  readonly mostWaiting?: number;
  /** Called once when it is dropped for being too slow; it has ended then. */
  readonly onDropped?: () => void;
}

interface Source {
  read(after: number): Promise<ChangePage>;
  /** Whether it follows live from now on; if not, there is something that it has to read first. */
  join(follower: Follower): boolean;
  leave(follower: Follower): void;
}

/** A burst of 150 articles, or half a minute of the fastest ingestion measured; 5 MB once for all that are equally slow. */
export const mostWaiting = 10_000;

/**
 * Somebody who reads the feed: from the table at its own pace until it has everything, then live.
 *
 * Changes that wait are kept only while it is live, and so many only. Whoever takes them too slowly is dropped, and goes on from the cursor of
 * what it saw last: then it reads from the table again, where nothing waits for it in memory.
 */
export class Follower implements AsyncIterableIterator<ChangePage> {
  #waiting: ChangePage[] = [];
  #count = 0;
  #isLive = false;
  #isEnded = false;
  #wake: (() => void) | null = null;

  constructor(
    private readonly source: Source,
    /** Number of the last change that was handed out or waits to be. */
    public position: number,
    private readonly options: FollowerOptions,
  ) {}

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangePage, undefined>> {
    while (!this.#isEnded) {
      const page = this.#isLive ? this.#take() : await this.#readOn();
      if (page !== undefined) return { value: page, done: false };
      if (this.#isLive && this.#waiting.length === 0 && !this.#hasEnded()) await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return { value: undefined, done: true };
  }

  return(): Promise<IteratorResult<ChangePage, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  /** For the feed: what is new for those who follow live. */
  push(page: ChangePage): void {
    const first = page[0]?.sequence ?? 0;
    const fresh = first > this.position ? page : page.filter(({ sequence }) => sequence > this.position);
    const last = fresh.at(-1);
    if (last === undefined || this.#isEnded) return;
    if (this.#count > 0 && this.#count + fresh.length > (this.options.mostWaiting ?? mostWaiting)) {
      this.end();
      this.options.onDropped?.();
      return;
    }
    this.position = last.sequence;
    this.#waiting.push(fresh);
    this.#count += fresh.length;
    this.#wakeUp();
  }

  end(): void {
    this.#isEnded = true;
    this.#waiting = [];
    this.source.leave(this);
    this.#wakeUp();
  }

  #take(): ChangePage | undefined {
    const page = this.#waiting.shift();
    this.#count -= page?.length ?? 0;
    return page;
  }

  async #readOn(): Promise<ChangePage | undefined> {
    const page = await this.source.read(this.position);
    const last = page.at(-1);
    // Even with nothing left to read there may be something new by now.
    if (last === undefined) this.#isLive = !this.#isEnded && this.source.join(this);
    else this.position = last.sequence;
    return last && page;
  }

  /** It may have ended while something else was waited for. */
  #hasEnded = (): boolean => this.#isEnded;

  #wakeUp(): void {
    const wake = this.#wake;
    this.#wake = null;
    wake?.();
  }
}
