import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { projectFolder } from '../../src/settings.js';
import { openDatabase, type Connection, type Database } from '../../src/store/database.js';
import { startEmbedded } from '../../src/store/embedded.js';
import { deployMigrations, readMigrations } from '../../src/store/migrate.js';

export const migrationsFolder = join(projectFolder, 'prisma', 'migrations');

export interface TestDatabase {
  readonly database: Database;
  readonly connection: Connection;
  /** Drops the database. The embedded server ends with the last process of the test run. */
  close(): Promise<void>;
}

/** What a fresh database begins with. It is made once, by whoever needs it first, and copied: fifty milliseconds. */
export interface Template {
  /** Another one for another content. */
  readonly name: () => string;
  /** One at a time makes or copies those of one lock. */
  readonly lock: number;
  readonly fill: (connection: Connection) => Promise<void>;
}

export interface TestServer {
  connectionTo(database: string): Connection;
  /** Runs SQL on the server's own database. */
  run(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/**
 * A fresh database for one test file, on the server of DATABASE_URL or, without it, on an embedded one that all test files share.
 *
 * @example
 * let test: TestDatabase;
 * beforeAll(async () => { test = await testDatabase(); });
 * afterAll(() => test.close());
 */
export async function testDatabase({ isEmpty = false, template = migrated } = {}): Promise<TestDatabase> {
  const server = await testServer();
  const name = `hearsay_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  if (isEmpty) await server.run(`CREATE DATABASE ${name}`);
  else await clone(server, name, template);
  const connection = server.connectionTo(name);
  // A statement that the product would give up may only be one on a slow machine.
  const database = await openDatabase(connection, { statementTimeoutMs: 60_000 });
  return {
    database,
    connection,
    async close() {
      await database.close();
      await server.run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

// One for a test file: its connections do not keep the process, and the process is what keeps the embedded server.
let server: Promise<TestServer> | undefined;

export function testServer(): Promise<TestServer> {
  const url = process.env['DATABASE_URL'];
  server ??= url ? Promise.resolve(serverOf((name) => ({ url: named(url, name) }), { connectionString: url })) : embeddedServer();
  return server;
}

async function embeddedServer(): Promise<TestServer> {
  const { connection } = await startEmbedded(join(tmpdir(), `hearsay-tests-${process.getuid?.() ?? 0}`), { database: 'tests' });
  const embedded = serverOf((database) => ({ ...connection, database }), connection);
  await dropForgotten(embedded);
  return embedded;
}

function serverOf(connectionTo: TestServer['connectionTo'], config: pg.PoolConfig): TestServer {
  const pool = new pg.Pool({ ...config, max: 2, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  return {
    connectionTo,
    run: async (sql, values = []) => (await pool.query<Record<string, unknown>>(sql, [...values])).rows,
  };
}

function named(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

const migrated: Template = {
  name: () => {
    const mark = createHash('sha256');
    for (const { checksum } of readMigrations(migrationsFolder)) mark.update(checksum);
    return `hearsay_template_${mark.digest('hex').slice(0, 16)}`;
  },
  lock: 847201,
  fill: async (connection) => void (await deployMigrations(connection, migrationsFolder)),
};

async function clone(server: TestServer, name: string, { name: nameOf, lock, fill }: Template): Promise<void> {
  const template = nameOf();
  await locked(server, lock, async (run) => {
    const [known] = await run('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (!known) {
      const draft = `${template}_draft`;
      await run(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await run(`CREATE DATABASE ${draft}`);
      await fill(server.connectionTo(draft));
      await run(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    }
    await run(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
}

/** Test files run side by side: one at a time makes the template or copies it. */
async function locked(server: TestServer, lock: number, work: (run: TestServer['run']) => Promise<void>): Promise<void> {
  const connection = server.connectionTo('postgres');
  const client = new pg.Client('url' in connection ? { connectionString: connection.url } : connection);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    await work(async (sql, values = []) => (await client.query<Record<string, unknown>>(sql, [...values])).rows);
  } finally {
    await client.end();
  }
}

/** Databases of test runs that were killed. */
async function dropForgotten(server: TestServer): Promise<void> {
  const rows = await server.run(`SELECT datname AS name FROM pg_database WHERE datname LIKE 'hearsay\\_test\\_%'`);
  for (const { name } of rows) {
    const owner = Number(/^hearsay_test_(\d+)_/.exec(String(name))?.[1]);
    if (!isAlive(owner)) await server.run(`DROP DATABASE IF EXISTS ${String(name)} WITH (FORCE)`);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
