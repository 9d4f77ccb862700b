import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { from } from 'pg-copy-streams';
import type pg from 'pg';
import type { ColumnTypes, TableFile } from './binary-rows.js';
import { tables } from './rows.js';

/** Sends rows to their tables by COPY. The tables must have been emptied in the same transaction: then the rows are frozen and need no log. */
export async function copyRows(client: pg.Client, files: readonly TableFile[]): Promise<void> {
  for (const { table, bytes } of files) {
    const columns = tables[table].map((column) => `"${column}"`).join(', ');
    await pipeline(Readable.from([bytes]), client.query(from(`COPY "${table}" (${columns}) FROM STDIN (FORMAT binary, FREEZE)`)));
  }
}

/** Of the tables as the migrations made them. Throws when a column is missing. */
export async function columnTypes(client: pg.Client): Promise<ColumnTypes> {
  const { rows } = await client.query<{ place: string; type: string }>(
    `SELECT relname || '.' || attname AS place, CASE typtype WHEN 'e' THEN 'text' ELSE typname END AS type
     FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid JOIN pg_type ON pg_type.oid = atttypid
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped`,
  );
  const typeOf = new Map(rows.map(({ place, type }) => [place, type]));
  const all = Object.entries(tables).map(([table, columns]) => [
    table,
    columns.map((column) => {
      const type = typeOf.get(`${table}.${column}`);
      if (type === undefined) throw new Error(`The ledger has no column ${table}.${column}; correct bench/data/rows.ts.`);
      return type;
    }),
  ]);
  return Object.fromEntries(all) as ColumnTypes;
}
