import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { AddressPolicy } from '../../graph/webhooks/public-address.js';
import type { ChangeFeed } from '../../store/change-feed.js';
import type { Database } from '../../store/database.js';
import { patience as usualPatience, type Patience } from './backoff.js';
import { DeliverInTurn } from './deliver-in-turn.js';
import { claim, release } from './leases.js';

export interface DispatcherOptions {
  readonly addresses?: AddressPolicy;
  readonly patience?: Patience;
  /** For the whole of one delivery. Shorter than a lease. */
  readonly timeoutMs?: number;
  /** Between looks for what is to be tried again; what is new is heard of. */
  readonly lookMs?: number;
}

/** Sends changes to webhooks: those that no other process sends to just now, each in the order of the feed, many at once. */
export class Dispatcher {
  readonly #owner = randomUUID();
  readonly #ending = new AbortController();
  readonly #running = new Map<string, Promise<void>>();
  readonly #lookMs: number;
  readonly #deliverer: DeliverInTurn;
  #news = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #unwatch: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private readonly feed: ChangeFeed,
    private readonly log: Logger,
    { addresses = {}, patience = usualPatience, timeoutMs = 10_000, lookMs = 1000 }: DispatcherOptions = {},
  ) {
    this.#lookMs = lookMs;
    this.#deliverer = new DeliverInTurn(database, { owner: this.#owner, addresses, patience, timeoutMs, signal: this.#ending.signal });
  }

  start(): void {
    this.#unwatch = this.feed.watch(() => this.#news.abort());
    this.#loop = this.#run();
  }

  /** What is on its way is given up, and sent again by whoever comes next. */
  async close(): Promise<void> {
    this.#unwatch();
    this.#ending.abort();
    this.#news.abort();
    await this.#loop;
    await Promise.all(this.#running.values());
  }

  async #run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      this.#news = new AbortController();
      try {
        for (const webhook of await claim(this.database.pool, this.#owner)) this.#deliver(webhook.name, this.#deliverer.deliver(webhook));
      } catch (err) {
        this.log.warn({ err }, 'webhooks could not be looked for; tried again');
      }
      if (this.#ending.signal.aborted) return;
      await pause(this.#lookMs, undefined, { signal: this.#news.signal }).catch(() => undefined);
    }
  }

  #deliver(name: string, work: Promise<void>): void {
    const done = work
      .catch((err: unknown) => this.log.warn({ err, webhook: name }, 'a webhook could not be served; tried again'))
      .then(() => release(this.database.pool, name, this.#owner))
      .catch(() => undefined)
      .finally(() => {
        this.#running.delete(name);
        this.#news.abort();
      });
    this.#running.set(name, done);
  }
}
