import type { Logger } from 'pino';
import { Unavailable } from '../../errors.js';
import type { Viewer } from '../../graph/viewer.js';
import type { Reader } from '../../store/transaction.js';
import { Refusal } from '../errors.js';
import { isOutage } from '../outage.js';
import type { PointsSize } from '../points/bucket.js';
import { clientOf, type Asking } from '../points/client-of.js';
import { KnownKeys, type Authenticated } from './known-keys.js';
import { Tokens, type TokenOptions } from './tokens.js';
import { unauthenticated } from './unauthenticated.js';
import { viewerWithoutKey, type WithoutKey } from './without-key.js';

export interface AuthOptions {
  /** What somebody without a key may do. */
  readonly withoutKey: WithoutKey;
  /** Whose tokens are believed; none are when left out. */
  readonly tokens?: TokenOptions | undefined;
  /** How many proxies of our own stand before the server. */
  readonly proxies: number;
  /** A clock in milliseconds since 1970; that of the process when left out. */
  readonly nowMs?: (() => number) | undefined;
}

/** Who asks, and whose points are spent. */
export interface Asker {
  readonly viewer: Viewer;
  readonly client: string;
  /** Points of its own; undefined for those of everybody. */
  readonly points: PointsSize | undefined;
}

/** Where a websocket says what a request says in its header: `{ authorization: "Bearer hsy_…" }`. */
export type ConnectionParams = Readonly<Record<string, unknown>>;

/** Knows who asks by the header `Authorization`, or by what a websocket was opened with. */
export class Authenticator {
  readonly #keys: KnownKeys;
  readonly #tokens: Tokens | undefined;

  constructor(
    reader: Reader,
    private readonly log: Logger,
    private readonly options: AuthOptions,
  ) {
    this.#keys = new KnownKeys(reader, log, options.nowMs);
    this.#tokens = options.tokens && new Tokens(options.tokens);
  }

  /**
   * Who asks; at once for somebody without a key, who is the most frequent.
   *
   * Throws a `Refusal`: UNAUTHENTICATED for whatever is shown and is not good, which never counts as nothing shown; UNAVAILABLE when the
   * ledger, or whoever has the keys of tokens, does not answer.
   */
  authenticate(asking: Asking, params?: ConnectionParams): Asker | Promise<Asker> {
    const given = params?.['authorization'] ?? params?.['Authorization'] ?? asking.headers['authorization'];
    if (given !== undefined && given !== null) return this.#authenticate(given);
    const { withoutKey, proxies } = this.options;
    return { viewer: viewerWithoutKey(withoutKey, asking), client: clientOf(asking, proxies), points: undefined };
  }

  close(): Promise<void> {
    return this.#keys.close();
  }

  async #authenticate(given: unknown): Promise<Authenticated> {
    const shown = typeof given === 'string' ? /^Bearer +([\x21-\x7e]+) *$/i.exec(given)?.[1] : undefined;
    if (shown === undefined)
      throw unauthenticated('The header Authorization is not of the form "Bearer hsy_…"; send a key so, or leave the header out.');
    try {
      if (!looksLikeToken(shown)) return await this.#keys.authenticate(shown);
      if (this.#tokens === undefined) throw unauthenticated('This server takes keys that begin with hsy_, and no tokens of others.');
      return await this.#tokens.authenticate(shown);
    } catch (error) {
      if (error instanceof Unavailable) throw this.#unavailable(error, error.message);
      throw isOutage(error) ? this.#unavailable(error, 'The database does not answer; try again in a moment.') : error;
    }
  }

  #unavailable(error: unknown, message: string): Refusal {
    this.log.error({ err: error }, 'a key or token could not be checked');
    return new Refusal('UNAVAILABLE', message, {}, { 'cache-control': 'no-store' }, 503);
  }
}

/** Three parts with dots between them, as no key has. */
const looksLikeToken = (shown: string): boolean => shown.split('.').length === 3;
