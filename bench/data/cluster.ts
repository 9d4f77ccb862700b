import { totalmem } from 'node:os';
import pg from 'pg';
import { startEmbedded, type EmbeddedServer } from '../../src/store/embedded.js';

/** A PostgreSQL that a ledger can be made in. */
export interface Place {
  /** Of the database that every cluster has. */
  readonly connection: EmbeddedServer['connection'];
  /** Process id of PostgreSQL; null where it is not the benchmark's own. */
  readonly pid: number | null;
}

export interface Cluster extends Place {
  stop(): Promise<void>;
}

/** A quarter of the memory, as PostgreSQL’s manual advises, and not more than the largest ledger that is compared needs. */
const sharedMb = Math.min(Math.floor(totalmem() / 4 / 2 ** 20), 8192);

const settings = {
  shared_buffers: `${sharedMb}MB`,
  effective_cache_size: `${sharedMb * 2}MB`,
  // Everything is in memory: a page out of order costs what one in order does, and compiling a statement more than running it.
  random_page_cost: '1.1',
  jit: 'off',
  // Nothing changes while it is measured, and what makes a database is one transaction.
  autovacuum: 'off',
  // A ledger can be made again: no write waits for the disk.
  fsync: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  // Many small requests at once: each keeps to its own process, whose time is counted.
  max_parallel_workers_per_gather: '0',
} as const;

/** Starts the benchmark’s own PostgreSQL in a folder, with settings for a load that is all in memory. */
export async function startCluster(folder: string): Promise<Cluster> {
  const first = await startEmbedded(folder, { database: 'postgres' });
  if (await isSet(first)) return { connection: first.connection, pid: first.pid, stop: () => first.stop() };
  await first.stop();
  const second = await startEmbedded(folder, { database: 'postgres' });
  return { connection: second.connection, pid: second.pid, stop: () => second.stop() };
}

/** Whether it runs with the settings already; else they are noted for the next start. */
async function isSet({ connection }: EmbeddedServer): Promise<boolean> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    for (const [name, value] of Object.entries(settings)) await client.query(`ALTER SYSTEM SET ${name} = '${value}'`);
    await client.query('SELECT pg_reload_conf()');
    const { rows } = await client.query<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_file_settings AS given JOIN pg_settings AS known USING (name)
         WHERE given.sourcefile LIKE '%postgresql.auto.conf' AND known.pending_restart) AS waiting`,
    );
    return rows[0]?.waiting === false;
  } finally {
    await client.end();
  }
}
