import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Statement } from './text.js';
import { queryText } from './text-query.js';

/** So many texts are kept prepared on every connection, some 100 kB each; the one that was not asked for longest makes room. */
const mostPrepared = 200;
/** A text is prepared when it comes for the third time: documents that are made up for one request never push out others. */
const sightsBefore = 2;
const mostSighted = 2000;

/**
 * Runs statements whose texts come again and again, prepared: PostgreSQL plans a large one in milliseconds and runs it in less.
 *
 * A text is given up on every connection when it next comes to use: statements cannot pile up in the server.
 */
export class PreparedStatements {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();
  readonly #sights = new Map<string, number>();
  /** How many were given up; of each connection, how many of them it knows of. */
  #givenUp = 0;
  readonly #cleared = new WeakMap<pg.PoolClient, number>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** The only column of the only row, as text. */
  async read({ text, values }: Statement): Promise<string> {
    const name = this.#nameOf(text);
    const client = await this.#pool.connect();
    try {
      if ((this.#cleared.get(client) ?? 0) !== this.#givenUp) await this.#clear(client);
      const read = await queryText(client, { name, text, values });
      client.release();
      return read ?? 'null';
    } catch (error) {
      // A connection that broke is not used again.
      client.release(isBroken(error));
      throw error;
    }
  }

  /** '' for a text that is not worth it. */
  #nameOf(text: string): string {
    const known = this.#names.get(text);
    if (known !== undefined) {
      this.#names.delete(text);
      this.#names.set(text, known);
      return known;
    }
    const sights = this.#sights.get(text) ?? 0;
    if (sights < sightsBefore) {
      if (this.#sights.size >= mostSighted) this.#sights.clear();
      this.#sights.set(text, sights + 1);
      return '';
    }
    this.#sights.delete(text);
    if (this.#names.size >= mostPrepared) this.#giveUpOldest();
    const name = `c${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
    this.#names.set(text, name);
    return name;
  }

  #giveUpOldest(): void {
    for (const text of this.#names.keys()) {
      this.#names.delete(text);
      this.#givenUp += 1;
      return;
    }
  }

  async #clear(client: pg.PoolClient): Promise<void> {
    this.#cleared.set(client, this.#givenUp);
    const prepared = preparedOn(client);
    const inUse = new Set(this.#names.values());
    for (const name of Object.keys(prepared)) {
      if (!ours.test(name) || inUse.has(name)) continue;
      Reflect.deleteProperty(prepared, name);
      await client.query(`DEALLOCATE "${name}"`);
    }
  }
}

/** Prisma prepares statements on the same connections. */
const ours = /^c[\w-]{22}$/;

/** What the driver has prepared on a connection: it would otherwise believe that a statement is still there. */
const preparedOn = (client: pg.PoolClient): Record<string, unknown> =>
  (client as unknown as { readonly connection: { readonly parsedStatements: Record<string, unknown> } }).connection.parsedStatements;

/** Errors of PostgreSQL have a SQLSTATE, and the connection goes on; others are of the connection. */
const isBroken = (error: unknown): boolean => !/^[0-9A-Z]{5}$/.test((error as { readonly code?: string }).code ?? '');
