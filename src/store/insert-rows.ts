import type { Transaction } from './transaction.js';

/** So many rows go into one statement. */
const batchSize = 5000;

/**
 * Inserts many rows, in their order. `Row` is Prisma's input for the table, so that the compiler checks the columns; all rows have the
 * same ones, columns left out get their default, and `camelCase` is `snake_case` in the table.
 *
 * One JSON parameter for each statement: several times as quick as `createMany`, whose thousands of parameters are each wrapped and sent
 * one by one, and the same text for any number of rows. With `skipDuplicates`, a row that is there already stays as it is.
 */
export async function insertRows<Row extends object>(
  transaction: Transaction,
  table: string,
  rows: readonly Row[],
  { skipDuplicates = false } = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const names = Object.keys(first).map((key) => [key, columnOf(key)] as const);
  const columns = names.map(([, column]) => `"${column}"`).join(', ');
  const sql = `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)${skipDuplicates ? ' ON CONFLICT DO NOTHING' : ''}`;
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize) as readonly Readonly<Record<string, unknown>>[];
    const json = JSON.stringify(batch.map((row) => Object.fromEntries(names.map(([key, column]) => [column, row[key]]))));
    await transaction.$executeRawUnsafe(sql, json);
  }
}

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
