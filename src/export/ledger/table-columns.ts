import type { ClientBase } from 'pg';

export interface TableColumns {
  /** Those that are written: what the database makes of others is left out. */
  readonly written: readonly string[];
  readonly generated: readonly string[];
  /** Of the primary key, in its order. */
  readonly key: readonly string[];
}

/** The columns of a table of this schema. */
export async function readColumns(client: ClientBase, table: string): Promise<TableColumns> {
  const { rows } = await client.query<{ name: string; isGenerated: boolean; place: number | null }>(
    `SELECT attribute.attname AS name, attribute.attgenerated <> '' AS "isGenerated", array_position(key.indkey::int2[], attribute.attnum) AS place
      FROM pg_attribute AS attribute JOIN pg_index AS key ON key.indrelid = attribute.attrelid AND key.indisprimary
      WHERE attribute.attrelid = $1::regclass AND attribute.attnum > 0 AND NOT attribute.attisdropped ORDER BY attribute.attnum`,
    [table],
  );
  const key = rows.filter(({ place }) => place !== null).sort((a, b) => Number(a.place) - Number(b.place));
  return {
    written: rows.flatMap(({ name, isGenerated }) => (isGenerated ? [] : [name])),
    generated: rows.flatMap(({ name, isGenerated }) => (isGenerated ? [name] : [])),
    key: key.map(({ name }) => name),
  };
}

/** Name of the newest migration of a database: files are read back into a ledger of the same shape. */
export async function readShape(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string | null }>(
    'SELECT max(migration_name) AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
  );
  return rows[0]?.name ?? '';
}

/** A name in SQL. Names come from our own list and the catalogue. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
