import type { Database } from './database.js';
import { Follower, type ChangePage, type FollowerOptions } from './follower.js';
import { Listener } from './listener.js';
import { changeColumns, type StoredChange } from './stored-change.js';

/** Told by the trigger `changes_appended` when a transaction commits that appended changes. */
const channel = 'hearsay_changes';

/** So many changes are read at once: half a millisecond's work for PostgreSQL, 200 kB here. */
const pageSize = 500;
const retryMs = 500;

/**
 * The log of changes as it grows. What is new is read once for the process, from the table, and handed to everybody who follows; a
 * notification only says that there is something.
 *
 * Listens from the first follower on. Over every process that has such a feed on one database, each hears of what any of them writes.
 */
export class ChangeFeed {
  readonly #live = new Set<Follower>();
  readonly #watchers = new Set<() => void>();
  readonly #listener: Listener;
  #isListening = false;
  #isClosed = false;
  /** Up to here the live followers have everything; null before the first look. */
  #position: number | null = null;
  #reading: Promise<void> | null = null;
  #hasNews = false;

  constructor(private readonly database: Pick<Database, 'pool' | 'connect'>) {
    this.#listener = new Listener(database, channel, () => {
      for (const onNews of this.#watchers) onNews();
      this.#look();
    });
  }

  /**
   * Pages of changes after number `after`: from the table as fast as they are taken, then as they come, none left out and none twice. With
   * null those from now on. Ends when `return` is called or the feed is closed.
   */
  async follow(after: number | null, options: FollowerOptions = {}): Promise<Follower> {
    const start = after ?? (await this.last());
    this.#listen();
    const source = {
      read: (from: number) => this.read(from),
      join: (follower: Follower) => this.#join(follower),
      leave: (follower: Follower) => void this.#live.delete(follower),
    };
    const follower = new Follower(source, start, options);
    if (this.#isClosed) follower.end();
    return follower;
  }

  /** Calls back whenever there may be something new. Gives what ends that. */
  watch(onNews: () => void): () => void {
    this.#watchers.add(onNews);
    this.#listen();
    return () => void this.#watchers.delete(onNews);
  }

  /** Number of the last change; 0 before the first. */
  async last(): Promise<number> {
    const { rows } = await this.database.pool.query<{ sequence: number }>(
      'SELECT coalesce(max(sequence), 0)::double precision AS sequence FROM changes',
    );
    return rows[0]?.sequence ?? 0;
  }

  /** The next changes after a number, at most 500. */
  async read(after: number): Promise<ChangePage> {
    const { rows } = await this.database.pool.query<StoredChange>({
      name: 'changes-after',
      text: `SELECT ${changeColumns} FROM changes AS change WHERE change.sequence > $1::bigint ORDER BY change.sequence LIMIT ${pageSize}`,
      values: [after],
    });
    return rows;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const follower of this.#live) follower.end();
    await this.#listener.stop();
    await this.#reading;
  }

  #listen(): void {
    if (this.#isListening || this.#isClosed) return;
    this.#isListening = true;
    this.#listener.start();
  }

  /** Takes in whoever has all that the others have; false for one that must read on first. Nothing happens between the look and the joining. */
  #join(follower: Follower): boolean {
    if (this.#position !== null && follower.position < this.#position) return false;
    this.#live.add(follower);
    // What it has read before the others had it, it leaves out (`Follower.push`). The first one brings the place from which to read.
    if (this.#position === null) {
      this.#position = follower.position;
      this.#look();
    }
    return true;
  }

  #look(): void {
    this.#hasNews = true;
    if (this.#position === null || this.#isClosed) return;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
    });
  }

  async #readOn(): Promise<void> {
    while (this.#hasNews && !this.#isClosed) {
      this.#hasNews = false;
      try {
        for (let page = await this.read(this.#position ?? 0); page.length > 0; page = await this.read(this.#position ?? 0)) {
          this.#position = page.at(-1)?.sequence ?? this.#position;
          for (const follower of this.#live) follower.push(page);
        }
      } catch {
        setTimeout(() => this.#look(), retryMs).unref();
        return;
      }
    }
  }
}
