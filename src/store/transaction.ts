import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Database } from './database.js';
import { Prisma } from './prisma/client.js';

/** The ledger inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** What the ledger can be read with: the client itself, or a transaction. */
export type Reader = Prisma.TransactionClient;

/** Writers of the ledger wait for each other on this advisory lock, over all processes. */
const ledgerLock = 4_827_301;
const limitMs = 120_000;

/**
 * Runs `work` in one transaction, alone: nobody else writes to the ledger meanwhile, readers go on.
 *
 * Alone, because writing begins with asking who is known already, and because the sequence of changes must become visible in its order:
 * who has read up to change 7 will never find a 6 later. Reading an article costs far more time than writing it, and happens before.
 */
export function writeAlone<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  // In line within this process: there is one connection to write on, and the driver would not wait for it long.
  const before = lines.get(database) ?? Promise.resolve();
  const mine = before.then(() =>
    database.writer.$transaction(
      async (transaction) => {
        await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${ledgerLock}::bigint)`;
        connections.set(transaction, database.writing());
        return work(transaction);
      },
      { maxWait: limitMs, timeout: limitMs, isolationLevel: Prisma.TransactionIsolationLevel.ReadCommitted },
    ),
  );
  lines.set(
    database,
    mine.catch(() => undefined),
  );
  return mine;
}

/** The same for a transaction on a connection of its own, which may take as long as it needs: others wait to write until it ends. */
export async function lockLedger(client: ClientBase): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1::bigint)', [ledgerLock]);
}

/** The connection that a transaction of `writeAlone` runs on, for what Prisma cannot say. Nothing may be asked of both at once. */
export function connectionOf(transaction: Transaction): ClientBase {
  const connection = connections.get(transaction);
  if (connection === undefined) throw new Error('Rows are copied only within writeAlone.');
  return connection;
}

/**
 * Runs a statement and gives its rows, by the names of its columns: within `writeAlone` by the driver, on its connection, where the server plans
 * a text once; elsewhere by Prisma, which makes each row twice.
 */
export async function runSql<Row extends object>(reader: Reader, sql: Prisma.Sql): Promise<readonly Row[]> {
  const connection = connections.get(reader);
  if (connection === undefined) return reader.$queryRaw<Row[]>(sql);
  const { text, values } = sql;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return (await connection.query<Row>({ name, text, values })).rows;
}

const connections = new WeakMap<Reader, ClientBase>();
const lines = new WeakMap<Database, Promise<unknown>>();
