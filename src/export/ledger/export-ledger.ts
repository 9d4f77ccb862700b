import type { ClientBase } from 'pg';
import { UserError } from '../../errors.js';
import { writeLedgerPlace, type LedgerPlace } from './ledger-cursor.js';
import { ledgerTables } from './ledger-tables.js';
import { quoted, readColumns, readShape, type TableColumns } from './table-columns.js';

/** Of this form; a later one has another number. */
export const ledgerFormat = 1;

/** Rows of a page: 1,000 of the longest tables are some megabytes. */
const pageSize = 1000;

/**
 * The whole ledger as lines of JSON: a head, a line for each row, an end with their number. All of one moment, which is that of the transaction
 * on `client`: it is begun and ended here, and nobody may use the connection meanwhile.
 *
 * After `place` it goes on with the row behind it. Throws a `UserError` when the ledger has changed since then: half of it would be of another day.
 */
export async function* exportLedger(client: ClientBase, place: LedgerPlace | null): AsyncGenerator<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    // Whoever takes the lines may take their time; the clock of dates is that of every ledger.
    await client.query("SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL timezone = 'UTC'");
    const sequence = await readSequence(client);
    if (place !== null && place.sequence !== sequence)
      throw new UserError(
        `The ledger has changed since that export began (change ${place.sequence} was its last, now it is ${sequence}); begin a new one.`,
      );
    let rows = place?.rows ?? 0;
    const line = (said: object, table: string, key: readonly string[]): string =>
      `${JSON.stringify({ ...said, cursor: writeLedgerPlace({ sequence, rows, table, key }) })}\n`;
    if (place === null) yield line({ hearsay: 'ledger', format: ledgerFormat, shape: await readShape(client), sequence }, '', []);
    const from = place === null || place.table === '' ? 0 : ledgerTables.findIndex((table) => table === place.table);
    for (const table of ledgerTables.slice(from)) {
      const columns = await readColumns(client, table);
      const after = place?.table === table ? place.key : null;
      for await (const { row, key } of rowsOf(client, table, columns, after)) {
        rows += 1;
        const cursor = writeLedgerPlace({ sequence, rows, table, key });
        // The row is PostgreSQL's text as it is: a number parsed here would not be the same number.
        yield `{"table":"${table}","row":${row},"cursor":"${cursor}"}\n`;
      }
    }
    yield `${JSON.stringify({ end: true, rows })}\n`;
  } finally {
    await client.query('ROLLBACK');
  }
}

interface Row {
  readonly row: string;
  readonly key: readonly string[];
}

async function* rowsOf(
  client: ClientBase,
  table: string,
  { key, generated }: TableColumns,
  start: readonly string[] | null,
): AsyncGenerator<Row> {
  const names = key.map(quoted);
  const without = generated.map((name) => ` - '${name}'`).join('');
  const keys = `ARRAY[${names.map((name) => `${name}::text`).join(', ')}]`;
  let after = start;
  for (;;) {
    const bound = after === null ? '' : `WHERE (${names.join(', ')}) > (${names.map((_, index) => `$${index + 1}`).join(', ')})`;
    const { rows } = await client.query<Row>(
      `SELECT (to_jsonb(one)${without})::text AS row, ${keys} AS key FROM ${quoted(table)} AS one ${bound} ORDER BY ${names.join(', ')} LIMIT ${pageSize}`,
      [...(after ?? [])],
    );
    yield* rows;
    after = rows.at(-1)?.key ?? null;
    if (rows.length < pageSize) return;
  }
}

async function readSequence(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ last: string }>('SELECT coalesce(max(sequence), 0)::text AS last FROM changes');
  return rows[0]?.last ?? '0';
}
