import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Database } from './database.js';

/** A connection that is gone without a word is noticed after so long, and so is a notification that was lost with it. */
const heartbeatMs = 10_000;
const answerMs = 5_000;
const firstPauseMs = 50;
const longestPauseMs = 5_000;

/**
 * Listens on one channel of the database for as long as the process wants it, over a connection of its own that is made anew when it breaks.
 *
 * `onNews` is called for each notification, and whenever some may have been missed: after each connecting, and with each heartbeat.
 */
export class Listener {
  readonly #stopped = new AbortController();
  #client: Client | null = null;
  #ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Pick<Database, 'connect'>,
    private readonly channel: string,
    private readonly onNews: () => void,
  ) {}

  start(): void {
    this.#ended = this.#listen();
  }

  /** When it has come back, nothing is listening any more. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await Promise.all([this.#client?.end().catch(() => undefined), this.#ended]);
  }

  async #listen(): Promise<void> {
    let pauseMs = firstPauseMs;
    while (!this.#stopped.signal.aborted) {
      try {
        const client = await this.database.connect();
        this.#client = client;
        const broken = new Promise<never>((_, reject) => {
          client.once('end', () => reject(new Error('the connection ended')));
          client.once('error', reject);
        });
        broken.catch(() => undefined);
        client.on('notification', this.onNews);
        await Promise.race([client.query(`LISTEN ${this.channel}`), broken]);
        pauseMs = firstPauseMs;
        for (;;) {
          this.onNews();
          await Promise.race([this.#wait(heartbeatMs), broken]);
          if (this.#stopped.signal.aborted) break;
          await Promise.race([client.query('SELECT'), broken, this.#wait(answerMs).then(() => Promise.reject(new Error('no answer')))]);
        }
      } catch {
        // Whoever asks the database learns what is wrong with it; here it is only tried again.
        await this.#wait(pauseMs * (0.5 + Math.random()));
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      }
      // A server that does not answer does not say goodbye either.
      void this.#client?.end().catch(() => undefined);
    }
  }

  #wait = (ms: number): Promise<void> => pause(ms, undefined, { signal: this.#stopped.signal, ref: false }).catch(() => undefined);
}
