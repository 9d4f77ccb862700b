import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';

/** Rows of a table as COPY writes them. */
export interface TableRows {
  readonly table: string;
  readonly rows: number;
  readonly bytes: Buffer;
}

/** All rows of a ledger, tables before those that point to them. */
export async function takeRows(url: string): Promise<readonly TableRows[]> {
  return connected(url, async (client) => {
    const taken: TableRows[] = [];
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}"`);
      const n = rows[0]?.n ?? 0;
      if (n > 0) taken.push({ table, rows: n, bytes: await buffer(client.query(to(`COPY "${table}" TO STDOUT`))) });
    }
    return taken;
  });
}

/** Copies them into an empty ledger in one transaction. */
export async function copyRows(url: string, tables: readonly TableRows[]): Promise<void> {
  await connected(url, async (client) => {
    await client.query('BEGIN');
    for (const { table, bytes } of tables) await pipeline(Readable.from([bytes]), client.query(from(`COPY "${table}" FROM STDIN`)));
    await client.query('COMMIT');
  });
}

async function tablesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN ('_prisma_migrations', 'pending_tasks') ORDER BY 1`,
  );
  const { rows: keys } = await client.query<{ child: string; parent: string }>(
    `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint JOIN pg_class AS child ON child.oid = conrelid
     JOIN pg_class AS parent ON parent.oid = confrelid WHERE contype = 'f' AND conrelid <> confrelid`,
  );
  const ordered: string[] = [];
  const place = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const { parent } of keys.filter(({ child }) => child === name)) place(parent);
    ordered.push(name);
  };
  for (const { name } of tables) place(name);
  return ordered;
}

async function connected<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
