import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { UserError } from '../errors.js';
import { PrismaClient } from './prisma/client.js';

/** Where a PostgreSQL database is: a URL, or what `startEmbedded` gives. */
export type Connection =
  { readonly url: string } | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export interface Database {
  readonly prisma: PrismaClient;
  /** For statements that Prisma cannot say; `prisma` draws on the same connections. */
  readonly pool: pg.Pool;
  /** One connection apart whose statements may take a minute: what `writeAlone` writes a whole article with. */
  readonly writer: PrismaClient;
  /** That connection, while a transaction has it. Throws while none has. */
  writing(): pg.PoolClient;
  /** One more connection, without a limit on its statements, e.g. to listen on. Throws as `openDatabase` does. The caller ends it. */
  connect(): Promise<pg.Client>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections at once. */
  readonly connections?: number;
  /** Every statement longer than this is cancelled by the server; 0 never (migrations). */
  readonly statementTimeoutMs?: number;
}

const oldestMajor = 15;
const writerLimitMs = 60_000;

const clientOver = (pool: pg.Pool): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) });

/**
 * Opens a database and makes sure that it answers.
 *
 * Throws a `UserError` with host and port, never the password, when it cannot be reached or is older than PostgreSQL 15.
 */
export async function openDatabase(connection: Connection, options: DatabaseOptions = {}): Promise<Database> {
  const pool = new pg.Pool(poolConfig(connection, options));
  // An idle connection that breaks is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => undefined);
  try {
    await checkServer(pool, connection);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const writing = new pg.Pool({
    ...poolConfig(connection, { connections: 1, statementTimeoutMs: writerLimitMs }),
    // Plans are made while tables grow from nothing, by statistics of a minute ago: reading one whole is never what the writer wants.
    options: '-c enable_seqscan=off',
  });
  writing.on('error', () => undefined);
  let taken: pg.PoolClient | undefined;
  writing.on('acquire', (client) => (taken = client));
  writing.on('release', () => (taken = undefined));
  const prisma = clientOver(pool);
  const writer = clientOver(writing);
  return {
    prisma,
    pool,
    writer,
    writing() {
      if (taken === undefined) throw new Error('No transaction has the writing connection.');
      return taken;
    },
    connect: () => openClient(connection),
    async close() {
      await Promise.all([prisma.$disconnect(), writer.$disconnect()]);
      await Promise.all([pool.end(), writing.end()]);
    },
  };
}

/** One connection of its own, without a limit on its statements. Throws as `openDatabase` does. The caller ends it. */
export async function openClient(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client(poolConfig(connection, { statementTimeoutMs: 0 }));
  // A connection that breaks fails the statement it is on; unheard, the event would end the process as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new UserError(refusalOf(error, addressOf(connection)), 1, { cause: error });
  }
  return client;
}

/** The driver's own defaults wait for ever: on a server that does not answer, on a busy pool, on a statement, on a forgotten transaction. */
export function poolConfig(connection: Connection, options: DatabaseOptions = {}): pg.PoolConfig {
  return {
    ...('url' in connection ? { connectionString: connection.url } : connection),
    application_name: 'hearsay',
    max: options.connections ?? 10,
    connectionTimeoutMillis: 2000,
    statement_timeout: options.statementTimeoutMs ?? 4000,
    // For a server that is gone without a word: the statement above cannot be cancelled by it.
    query_timeout: options.statementTimeoutMs === 0 ? 0 : (options.statementTimeoutMs ?? 4000) + 1000,
    idle_in_transaction_session_timeout: 10_000,
    // Plans for a ledger in memory or on an SSD: by the server's own 4, made for turning disks, a page of one entity is read from end to end
    // of a table. Compiling a plan takes longer than such a page. A prepared statement is planned once: planning a list with its filter anew for
    // each request took 1.8 of 2.4 ms. Options in DATABASE_URL stand instead.
    options: '-c random_page_cost=1.1 -c jit=off -c plan_cache_mode=force_generic_plan',
  };
}

/** `host:port` or the socket folder: what may be shown of a connection. */
export function addressOf(connection: Connection): string {
  if (!('url' in connection)) return connection.host.startsWith('/') ? connection.host : `${connection.host}:${connection.port}`;
  try {
    const { hostname, port, searchParams } = new URL(connection.url);
    return searchParams.get('host') ?? `${hostname || 'localhost'}:${port || '5432'}`;
  } catch {
    throw new UserError('DATABASE_URL is not a URL; write it as postgresql://user:password@host:5432/database.');
  }
}

async function checkServer(pool: pg.Pool, connection: Connection): Promise<void> {
  const address = addressOf(connection);
  let version: string;
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('SHOW server_version_num');
    version = rows[0]?.server_version_num ?? '0';
  } catch (error) {
    throw new UserError(refusalOf(error, address), 1, { cause: error });
  }
  const major = Math.floor(Number(version) / 10_000);
  if (major < oldestMajor) {
    throw new UserError(
      `The server at ${address} is PostgreSQL ${major}; Hearsay needs ${oldestMajor} or newer: upgrade it, or unset DATABASE_URL to use the embedded one.`,
    );
  }
}

/** Says in one sentence why a server did not let us in, by the SQLSTATE or system error of the driver. */
function refusalOf(error: unknown, address: string): string {
  const { code } = error as { code?: string };
  const wayOut = 'or unset DATABASE_URL to use the embedded database';
  switch (code) {
    case '28P01':
    case '28000':
      return `The database at ${address} refused the user or password; correct them in DATABASE_URL, ${wayOut}.`;
    case '3D000':
      return `The server at ${address} has no database of the name in DATABASE_URL; create it (createdb), ${wayOut}.`;
    case '53300':
      return `The database at ${address} has no connection left; close some or raise its max_connections.`;
    default:
      return `The database at ${address} cannot be reached (${code ?? reasonOf(error)}); start it, correct DATABASE_URL, ${wayOut}.`;
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0] : undefined) ?? 'no answer';

/**
 * Names statements so that the server keeps their plans. Bulk inserts differ in text by their number of rows and would fill every
 * connection's memory for good, so only short texts are named, and only so many.
 */
function statementNames(longest = 4000, most = 500): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (sql.length > longest || names.size >= most || !sql.trimStart().startsWith('SELECT')) return '';
    const name = `h${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
    names.set(sql, name);
    return name;
  };
}
