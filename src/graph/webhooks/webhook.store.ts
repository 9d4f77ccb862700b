import { randomBytes } from 'node:crypto';
import { UserError } from '../../errors.js';
import type { ChangeKind, Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { readCursor } from '../changes/change-cursor.js';
import { ChangeStore, toChange } from '../changes/change.store.js';
import type { DeadDelivery, Webhook } from './webhook.type.js';

export interface NewWebhook {
  readonly name: string;
  /** Checked by `checkUrl`. */
  readonly url: string;
  /** Empty for all. */
  readonly kinds: readonly ChangeKind[];
  readonly search: string | null;
  /** Begin behind this change; with what comes from now on for null. */
  readonly after: string | null;
}

/** Webhooks are no part of the ledger: they are written at once, beside whoever writes to it. */
export class WebhookStore {
  readonly #changes: ChangeStore;

  constructor(private readonly reader: Reader) {
    this.#changes = new ChangeStore(reader);
  }

  async all(): Promise<readonly Webhook[]> {
    return (await this.reader.webhook.findMany({ orderBy: { name: 'asc' } })).map(toWebhook);
  }

  async webhook(name: string): Promise<Webhook | null> {
    const row = await this.reader.webhook.findUnique({ where: { name } });
    return row && toWebhook(row);
  }

  /** What was given up for a webhook, oldest first, at most a hundred. */
  async dead(name: string): Promise<readonly DeadDelivery[]> {
    const rows = await this.reader.webhookDelivery.findMany({ where: { webhookName: name }, orderBy: { sequence: 'asc' }, take: 100 });
    return Promise.all(
      rows.map(async ({ sequence, attempts, error, diedAt, isReplayed }) => {
        const [change] = await this.#changes.pageAfter(Number(sequence) - 1, []);
        if (!change) throw new Error(`change ${sequence} is gone`);
        return { change: toChange(change), attempts, error, diedAt, isReplayed };
      }),
    );
  }

  /** Makes one with a secret of its own, which is told this once. Throws a `UserError` for a cursor or search that there is not. */
  async add({ name, url, kinds, search, after }: NewWebhook): Promise<string> {
    const position = await this.#positionOf(after);
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    await this.reader.webhook.create({ data: { name, url, secret, kinds: [...kinds], searchName: search, position } });
    return secret;
  }

  /** Whether there was one. */
  async remove(name: string): Promise<boolean> {
    return (await this.reader.webhook.deleteMany({ where: { name } })).count > 0;
  }

  /** Sends everything after a change again, in order; for null what was given up. How many of those there are, or null. */
  async replay(name: string, after: string | null): Promise<number | null> {
    const soon = { attempts: 0, nextAttemptAt: null, lastError: null };
    if (after === null) {
      const { count } = await this.reader.webhookDelivery.updateMany({ where: { webhookName: name }, data: { isReplayed: true } });
      await this.reader.webhook.update({ where: { name }, data: { nextAttemptAt: null } });
      return count;
    }
    const position = await this.#positionOf(after);
    // Whoever sends just now has lost its lease, and cannot put the position forward again.
    await this.reader.webhook.update({ where: { name }, data: { ...soon, position, leasedBy: null, leasedUntil: null } });
    return null;
  }

  async #positionOf(after: string | null): Promise<bigint> {
    if (after !== null) {
      await this.#changes.check(after);
      return BigInt(readCursor(after).sequence);
    }
    const last = await this.reader.change.aggregate({ _max: { sequence: true } });
    return last._max.sequence ?? 0n;
  }
}

const toWebhook = (row: Prisma.WebhookGetPayload<object>): Webhook => ({
  name: row.name,
  url: row.url,
  kinds: row.kinds,
  search: row.searchName,
  isActive: row.active,
  attempts: row.attempts,
  lastError: row.lastError,
  nextAttemptAt: row.nextAttemptAt,
  createdAt: row.createdAt,
});

const mostName = 100;

/** Throws a `UserError` for a name that a webhook cannot have. */
export function checkName(name: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name) || name.length > mostName)
    throw new UserError(`"${name.slice(0, 80)}" is no name for a webhook; use up to ${mostName} letters, digits, blanks, dots and dashes.`);
  return name;
}
