import type pg from 'pg';

/** Rows and a digest of every table: two databases, or one at two times, with the same contents give the same answer. */
export async function contents(pool: pg.Pool): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT IN ('_prisma_migrations', 'pending_tasks') ORDER BY 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ digest: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
    );
    found[name] = rows[0]?.digest ?? '';
  }
  return found;
}

/** How many rows each table has. */
export async function counts(pool: pg.Pool): Promise<Readonly<Record<string, number>>> {
  return Object.fromEntries(Object.entries(await contents(pool)).map(([name, digest]) => [name, Number(digest.split(' ')[0])]));
}
