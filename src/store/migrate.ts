import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { UserError } from '../errors.js';
import { addressOf, openClient, type Connection } from './database.js';

export interface Migration {
  /** `20260102030405_ledger`: the folder's name; they are applied in the order of their names. */
  readonly name: string;
  readonly sql: string;
  /** Hex SHA-256 of the file. */
  readonly checksum: string;
}

export interface DeployOptions {
  /** How long to try again while somebody else's query holds a table that a migration changes. */
  readonly patienceMs?: number;
}

/** The key that Prisma itself takes, so that its deployers and ours wait for each other. */
const lockKey = 72707369;

/** Word for word what Prisma's schema engine makes. */
const ledgerOfMigrations = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies the migrations that a database lacks, as `prisma migrate deploy` would, and gives their names; empty when it has them all.
 *
 * Each file is one transaction together with its row in `_prisma_migrations`: a file that fails, or a process that dies, leaves nothing.
 * Throws a `UserError` for a database that a newer Hearsay or a failed `prisma migrate` has been at, or that holds something else.
 */
export async function deployMigrations(
  connection: Connection,
  folder: string,
  { patienceMs = 20_000 }: DeployOptions = {},
): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  const client = await openClient(connection);
  try {
    await client.query(`SELECT pg_advisory_lock(${lockKey})`);
    const known = await appliedNames(client, migrations, addressOf(connection));
    const missing = migrations.filter(({ name }) => !known.has(name));
    // A migration that waits for a table makes every later query wait behind it: give way soon, and try again.
    await client.query(`SET lock_timeout = '300ms'`);
    for (const migration of missing) await apply(client, migration, Date.now() + patienceMs);
    return missing.map(({ name }) => name);
  } finally {
    // Ending the session frees the lock.
    await client.end();
  }
}

/** The migrations of a folder, oldest first. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function appliedNames(client: pg.Client, migrations: readonly Migration[], address: string): Promise<ReadonlySet<string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const isNew = !tables.some(({ name }) => name === '_prisma_migrations');
  const [stranger] = tables;
  if (isNew && stranger) {
    throw new UserError(
      `The database at ${address} is not empty (it has a table "${stranger.name}") and is not Hearsay's; give Hearsay a database of its own.`,
    );
  }
  if (isNew) await client.query(ledgerOfMigrations);
  const { rows } = await client.query<{ name: string; isFinished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished" FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const failed = rows.find(({ isFinished }) => !isFinished);
  if (failed) {
    throw new UserError(
      `Migration ${failed.name} failed half-way in the database at ${address}; restore a backup, or repair it and note that with "prisma migrate resolve".`,
    );
  }
  const ours = new Set(migrations.map(({ name }) => name));
  const newer = rows.find(({ name }) => !ours.has(name));
  if (newer) {
    throw new UserError(
      `The database at ${address} belongs to a newer Hearsay (it has the migration ${newer.name}); update Hearsay, or use another database.`,
    );
  }
  return new Set(rows.map(({ name }) => name));
}

async function apply(client: pg.Client, migration: Migration, deadline: number): Promise<void> {
  for (;;) {
    const error = await attempt(client, migration);
    if (error === null) return;
    // 55P03: a table is in use.
    const isBusy = error.code === '55P03';
    if (isBusy && Date.now() < deadline) {
      await pause(200 + Math.random() * 200);
      continue;
    }
    throw new UserError(`Migration ${migration.name} could not be applied (${error.message}); ${adviceOn(error)}.`, 1, { cause: error });
  }
}

function adviceOn({ code, message }: pg.DatabaseError): string {
  if (code === '55P03') return 'end the long query that holds a table, and run it again';
  // 42501: not allowed; 0A000, 58P01, 22023: not installed on the server.
  if (/extension/.test(message) && /^(42501|0A000|58P01|22023)$/.test(code ?? ''))
    return 'let an administrator install it and run CREATE EXTENSION pg_trgm in this database once, then run it again';
  return 'nothing of it was kept; report it with this sentence';
}

async function attempt(client: pg.Client, { name, sql, checksum }: Migration): Promise<pg.DatabaseError | null> {
  try {
    await client.query('BEGIN');
    await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
      randomUUID(),
      checksum,
      name,
    ]);
    await client.query(sql);
    await client.query(
      'UPDATE "_prisma_migrations" SET applied_steps_count = 1, finished_at = clock_timestamp() WHERE migration_name = $1 AND finished_at IS NULL',
      [name],
    );
    await client.query('COMMIT');
    return null;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    await client.query('ROLLBACK');
    return error;
  }
}
