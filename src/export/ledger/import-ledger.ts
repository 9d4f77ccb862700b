import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { UserError } from '../../errors.js';
import { copyLines } from '../../store/copy-lines.js';
import { lockLedger } from '../../store/transaction.js';
import { checkHead, checkLine } from './check-line.js';
import { insertTable } from './insert-table.js';
import { ledgerTables } from './ledger-tables.js';
import { readLines } from './read-lines.js';
import { quoted, readColumns, readShape } from './table-columns.js';

export interface Imported {
  /** Rows of the file. */
  readonly rows: number;
  /** Of them, those that were not there: all, or none. */
  readonly added: number;
}

/**
 * Reads an export of the ledger back, in one transaction on `client`, while nobody else writes: all rows or none. Where the ledger holds all of
 * it already nothing is written.
 *
 * Throws a `UserError` with the number of the line that is broken, leads to nothing, or is there with other values; when the end is missing; and
 * when the ledger holds anything else. Nothing was changed then.
 */
export async function importLedger(client: ClientBase, pieces: AsyncIterable<Buffer>): Promise<Imported> {
  await client.query('BEGIN');
  try {
    await lockLedger(client);
    await client.query("SET LOCAL timezone = 'UTC'");
    await client.query('CREATE TEMPORARY TABLE ledger_lines (line integer, name text, said jsonb) ON COMMIT DROP');
    const [shape, wasEmpty] = [await readShape(client), await isEmpty(client)];
    const rows = await copyFile(client, pieces, shape);
    await client.query('CREATE INDEX ON ledger_lines (name, line); ANALYZE ledger_lines');
    let added = 0;
    for (const table of ledgerTables) added += await insertTable(client, table, await readColumns(client, table), wasEmpty);
    await client.query('COMMIT');
    return { rows, added };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function isEmpty(client: ClientBase): Promise<boolean> {
  const some = ledgerTables.map((table) => `EXISTS (SELECT FROM ${quoted(table)})`).join(' OR ');
  const { rows } = await client.query<{ some: boolean }>(`SELECT ${some} AS some`);
  return rows[0]?.some === false;
}

/** Lines sent at once: one by one each would be a packet. */
const together = 200;
const columns = [
  { key: 'line', isJson: false },
  { key: 'name', isJson: false },
  { key: 'said', isJson: false },
] as const;

/** Checks every line and sends it to the server, where rows wait until all are there. Gives their number. */
async function copyFile(client: ClientBase, pieces: AsyncIterable<Buffer>, shape: string): Promise<number> {
  let rows = 0;
  async function* waiting(): AsyncGenerator<string> {
    let said: number | null = null;
    let batch: { line: number; name: string; said: string }[] = [];
    for await (const line of readLines(pieces)) {
      if (line.number === 1) {
        checkHead(line, shape);
        continue;
      }
      if (said !== null) throw new UserError(`line ${line.number} stands behind the end of the export; nothing was changed.`);
      const checked = checkLine(line);
      if ('rows' in checked) {
        said = checked.rows;
        continue;
      }
      rows += 1;
      batch.push({ line: line.number, name: checked.table, said: line.text });
      if (batch.length < together) continue;
      yield copyLines('ledger_lines', batch, columns);
      batch = [];
    }
    if (batch.length > 0) yield copyLines('ledger_lines', batch, columns);
    if (said === null)
      throw new UserError(
        `The file ends after ${rows} rows without the line that says so: it was cut short (hearsay export --resume goes on with it). Nothing was changed.`,
      );
    if (said !== rows) throw new UserError(`The file has ${rows} rows and says that it has ${said}; nothing was changed.`);
  }
  await pipeline(Readable.from(waiting()), client.query(from('COPY ledger_lines FROM STDIN')));
  return rows;
}
