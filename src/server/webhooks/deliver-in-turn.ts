import type { PoolClient } from 'pg';
import { AlertStore } from '../../graph/alerts/alert.store.js';
import { watchedBySearch } from '../../graph/alerts/search-watched.js';
import { ChangeStore, toChange } from '../../graph/changes/change.store.js';
import { eventsOf } from '../../graph/changes/event-stream.js';
import type { AddressPolicy } from '../../graph/webhooks/public-address.js';
import { signed } from '../../graph/webhooks/sign.js';
import type { Database } from '../../store/database.js';
import type { StoredChange } from '../../store/stored-change.js';
import { waitMs, type Patience } from './backoff.js';
import { renew, type Claimed } from './leases.js';
import { send } from './send.js';

export interface DeliveringOptions {
  readonly owner: string;
  readonly addresses: AddressPolicy;
  readonly patience: Patience;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** One webhook has its turn so long; then others have theirs. */
const turnMs = 20_000;

/** Sends what waits for one webhook, one change after another, until nothing waits, one fails, or its turn is over. */
export class DeliverInTurn {
  constructor(
    private readonly database: Database,
    private readonly options: DeliveringOptions,
  ) {}

  async deliver(webhook: Claimed): Promise<void> {
    const end = performance.now() + turnMs;
    const mayGoOn = async (): Promise<boolean> =>
      !this.options.signal.aborted && performance.now() < end && renew(this.database.pool, webhook.name, this.options.owner);
    await this.#replay(webhook, mayGoOn);
    let { position, attempts } = webhook;
    for (;;) {
      const page = await new ChangeStore(this.database.prisma).pageAfter(position, []);
      const last = page.at(-1);
      if (last === undefined) return;
      for (const change of await this.#wanted(webhook, page)) {
        if (!(await mayGoOn())) return;
        const error = await this.#try(webhook, change);
        // Given up because we end, not because it failed.
        if (this.options.signal.aborted && error !== null) return;
        attempts = error === null ? 0 : attempts + 1;
        const isDead = attempts >= this.options.patience.attempts;
        if (error !== null && !isDead) return this.#putOff(webhook.name, attempts, error);
        if (isDead) attempts = 0;
        position = change.sequence;
        if (!(await this.#advance(webhook.name, position, isDead ? error : null))) return;
      }
      position = last.sequence;
      if (!(await this.#advance(webhook.name, position, null))) return;
    }
  }

  /** What was given up and is to be tried once more. It stays given up where it fails again. */
  async #replay(webhook: Claimed, mayGoOn: () => Promise<boolean>): Promise<void> {
    const { webhookDelivery } = this.database.prisma;
    const dead = await webhookDelivery.findMany({ where: { webhookName: webhook.name, isReplayed: true }, orderBy: { sequence: 'asc' } });
    for (const { sequence } of dead) {
      if (!(await mayGoOn())) return;
      const [change] = await new ChangeStore(this.database.prisma).pageAfter(Number(sequence) - 1, []);
      const error = change ? await this.#try(webhook, change) : null;
      if (this.options.signal.aborted && error !== null) return;
      const where = { webhookName: webhook.name, sequence };
      if (error === null) await webhookDelivery.deleteMany({ where });
      else await webhookDelivery.updateMany({ where, data: { isReplayed: false, error, attempts: { increment: 1 } } });
    }
  }

  async #wanted({ kinds, search }: Claimed, page: readonly StoredChange[]): Promise<readonly StoredChange[]> {
    const ofKind = kinds.length === 0 ? page : page.filter(({ kind }) => kinds.includes(kind));
    if (search === null || ofKind.length === 0) return ofKind;
    const { prisma } = this.database;
    const saved = await new AlertStore(prisma, new ChangeStore(prisma)).search(search);
    return saved ? (await eventsOf(prisma, ofKind, watchedBySearch(saved))).map(({ change }) => change) : [];
  }

  /** Null when it was taken, else why not. */
  async #try({ name, url, secret, search }: Claimed, stored: StoredChange): Promise<string | null> {
    const { cursor, kind, subjectType, subjectId, before, after, at, decisionId } = toChange(stored);
    const data = { cursor, subjectType, subjectId, before, after, decisionId, ...(search === null ? {} : { search }) };
    const body = JSON.stringify({ type: kind, timestamp: at.toISOString(), data });
    try {
      await send({ url, body, headers: signed(secret, `${name}.${stored.sequence}`, body, Date.now()) }, this.options);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  async #putOff(name: string, attempts: number, error: string): Promise<void> {
    await this.database.pool.query(
      `UPDATE webhooks SET attempts = $3, last_error = $4, next_attempt_at = clock_timestamp() + make_interval(secs => $5) WHERE name = $1 AND leased_by = $2`,
      [name, this.options.owner, attempts, error, waitMs(attempts, this.options.patience) / 1000],
    );
  }

  /** Puts the position forward, and what was given up on its list; false when the webhook is no longer ours. */
  async #advance(name: string, position: number, deadBecause: string | null): Promise<boolean> {
    const client = await this.database.pool.connect();
    try {
      return await inTransaction(client, async () => {
        const { rowCount } = await client.query(
          'UPDATE webhooks SET position = $3, attempts = 0, last_error = $4, next_attempt_at = NULL WHERE name = $1 AND leased_by = $2',
          [name, this.options.owner, position, deadBecause],
        );
        if (rowCount === 1 && deadBecause !== null)
          await client.query(
            `INSERT INTO webhook_deliveries (webhook, sequence, attempts, error) VALUES ($1, $2, $3, $4) ON CONFLICT (webhook, sequence) DO UPDATE SET error = $4`,
            [name, position, this.options.patience.attempts, deadBecause],
          );
        return rowCount === 1;
      });
    } finally {
      client.release();
    }
  }
}

async function inTransaction<Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
