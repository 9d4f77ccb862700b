import { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';

/** A row as JSON has it. */
export type Row = Readonly<Record<string, Prisma.JsonValue>>;

/** Takes rows out and puts them back changed, so that two may change places in a key. Gives how many. */
export async function rewriteRows(transaction: Transaction, table: string, where: Prisma.Sql, change: (row: Row) => Row): Promise<number> {
  const name = Prisma.raw(table);
  const rows = await transaction.$queryRaw<{ row: Row }[]>`DELETE FROM ${name} AS taken WHERE ${where} RETURNING to_jsonb(taken) AS row`;
  if (rows.length === 0) return 0;
  const changed = JSON.stringify(rows.map(({ row }) => change(row)));
  await transaction.$executeRaw`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${changed}::jsonb)`;
  return rows.length;
}
