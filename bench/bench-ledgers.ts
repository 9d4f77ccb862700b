import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { readSettings } from '../src/settings.js';
import type * as databases from '../src/store/database.js';
import type * as embedding from '../src/store/embedded.js';
import type * as migrating from '../src/store/migrate.js';
import { built } from './built.js';
import { familyMs } from './read/processor-time.js';

const migrations = fileURLToPath(new URL('../prisma/migrations', import.meta.url));

/** Empty ledgers on the server of DATABASE_URL or, without it, on an embedded one that ends with the benchmark. */
export interface BenchLedgers {
  /** URL of a new database with all tables and indexes. */
  create(): Promise<string>;
  drop(url: string): Promise<void>;
  /** Processor time that all processes of the embedded server have taken; null where it is another, or none can be asked. */
  processorMs(): Promise<number | null>;
  close(): Promise<void>;
}

/** Throws where the server does not wait for the disk: writing is measured as it is done. */
export async function benchLedgers(): Promise<BenchLedgers> {
  const { deployMigrations } = await built<typeof migrating>('store/migrate.js');
  const { openDatabase } = await built<typeof databases>('store/database.js');
  const { serverUrl, isOurs, stop } = await startServer();
  const url = (name: string): string => {
    const at = new URL(serverUrl);
    at.pathname = `/${name}`;
    return at.href;
  };
  const run = async (sql: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: serverUrl });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const [durability] = await run(`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS "commit"`);
  if (durability?.['fsync'] !== 'on' || durability['commit'] !== 'on')
    throw new Error('The server has fsync or synchronous_commit off; switch both on, so that a row that counts as written is on the disk.');
  return {
    async create() {
      const name = `hearsay_bench_${process.pid}_${randomBytes(4).toString('hex')}`;
      await run(`CREATE DATABASE ${name}`);
      await deployMigrations({ url: url(name) }, migrations);
      await (await openDatabase({ url: url(name) })).close();
      return url(name);
    },
    async drop(at) {
      await run(`DROP DATABASE IF EXISTS ${new URL(at).pathname.slice(1)} WITH (FORCE)`);
    },
    async processorMs() {
      if (!isOurs) return null;
      const [server] = await run(`SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid`);
      return familyMs(Number(server?.['pid']));
    },
    close: stop,
  };
}

async function startServer(): Promise<{ readonly serverUrl: string; readonly isOurs: boolean; readonly stop: () => Promise<void> }> {
  const { databaseUrl: given } = readSettings();
  if (given !== undefined) return { serverUrl: given, isOurs: false, stop: async () => undefined };
  const { startEmbedded } = await built<typeof embedding>('store/embedded.js');
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const { connection, stop } = await startEmbedded(folder);
  const { host, port, user } = connection as { readonly host: string; readonly port: number; readonly user: string };
  return {
    isOurs: true,
    serverUrl: `postgresql://${user}@localhost:${port}/postgres?host=${encodeURIComponent(host)}`,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
