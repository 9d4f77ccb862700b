import type { Logger } from 'pino';
import { findKey, noteUse, rolesOf, type KnownKey } from '../../graph/accounts/account.store.js';
import { isKeyOf, prefixOf } from '../../graph/accounts/api-key.js';
import type { Viewer } from '../../graph/viewer.js';
import type { Reader } from '../../store/transaction.js';
import type { PointsSize } from '../points/bucket.js';
import { unauthenticated } from './unauthenticated.js';

/** How long a key is believed without asking the ledger: so long may one open doors after it was revoked. */
export const believedMs = 5000;
const usesNotedEachMs = 60_000;

/** About 2 MB. Prefixes that nobody has are remembered too, so that one wrong key costs one look into the ledger. */
const mostRemembered = 5000;

interface Remembered {
  readonly key: Promise<KnownKey | null>;
  readonly untilMs: number;
}

export interface Authenticated {
  readonly viewer: Viewer;
  /** Whose points are spent. */
  readonly client: string;
  /** Points of its own; undefined for those of everybody. */
  readonly points: PointsSize | undefined;
}

/** The keys of the ledger, remembered for some seconds. */
export class KnownKeys {
  readonly #remembered = new Map<string, Remembered>();
  readonly #notedAtMs = new Map<string, number>();
  readonly #noting = new Set<Promise<void>>();

  constructor(
    private readonly reader: Reader,
    private readonly log: Logger,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /** Who has this key. Throws a `Refusal` when it has not the form of one, when nobody has it, and when it ended; what befalls the ledger as it is. */
  async authenticate(key: string): Promise<Authenticated> {
    const prefix = prefixOf(key);
    if (prefix === null) throw unauthenticated('The key has not the form of a key: hsy_, 8 letters, _ and 43 characters; send all of it.');
    const known = await this.#find(prefix);
    if (known === null || !isKeyOf(known.hash, key))
      throw unauthenticated(`There is no key ${prefix}_… of this form; ask for another one.`);
    const now = new Date(this.nowMs());
    if (known.revokedAt !== null) throw unauthenticated(`The key ${prefix} was revoked; ask for another one.`);
    if (known.account.closedAt !== null)
      throw unauthenticated(`The account of the key ${prefix} was closed; ask whoever runs this service.`);
    if (known.expiresAt !== null && known.expiresAt <= now)
      throw unauthenticated(`The key ${prefix} ended on ${known.expiresAt.toISOString().slice(0, 10)}; ask for another one.`);
    this.#noteUse(known.id, now);
    return shown(known);
  }

  /** Waits for what is still being noted: the database may close after that. */
  async close(): Promise<void> {
    await Promise.all(this.#noting);
  }

  #find(prefix: string): Promise<KnownKey | null> {
    const before = this.#remembered.get(prefix);
    if (before !== undefined && before.untilMs > this.nowMs()) return before.key;
    const key = findKey(this.reader, prefix);
    // A ledger that did not answer is asked again by the next.
    key.catch(() => this.#remembered.delete(prefix));
    this.#remembered.delete(prefix);
    this.#remembered.set(prefix, { key, untilMs: this.nowMs() + believedMs });
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > mostRemembered && oldest !== undefined) this.#remembered.delete(oldest);
    return key;
  }

  /** Beside the request, which does not wait for it. */
  #noteUse(id: string, now: Date): void {
    if (now.getTime() - (this.#notedAtMs.get(id) ?? -Infinity) < usesNotedEachMs) return;
    this.#notedAtMs.set(id, now.getTime());
    const noting: Promise<void> = noteUse(this.reader, id, now)
      .catch((error: unknown) => this.log.warn({ err: error }, 'the use of a key could not be noted'))
      .finally(() => this.#noting.delete(noting));
    this.#noting.add(noting);
  }
}

function shown(known: KnownKey): Authenticated {
  const { prefix, scopes, expiresAt, account, pointsLimit, pointsPerSecond } = known;
  return {
    viewer: { name: account.name, accountKey: account.id, roles: rolesOf(known), credential: { keyPrefix: prefix, scopes, expiresAt } },
    client: prefix,
    points: pointsLimit === null || pointsPerSecond === null ? undefined : { limit: pointsLimit, restorePerSecond: pointsPerSecond },
  };
}
