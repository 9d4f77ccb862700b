import pg, { type ClientBase } from 'pg';
import { UserError } from '../../errors.js';
import { quoted, type TableColumns } from './table-columns.js';

/**
 * Inserts the rows of one table that wait in `ledger_lines`, in one statement, so that rows may lead to later ones; gives how many were added.
 *
 * Throws a `UserError` with the number of the first line that does not fit the table, or is there with other values.
 */
export async function insertTable(client: ClientBase, table: string, columns: TableColumns, wasEmpty: boolean): Promise<number> {
  await refuseOtherColumns(client, table, columns);
  const names = columns.written.map(quoted).join(', ');
  const insert = (upTo: string): string =>
    `INSERT INTO ${quoted(table)} (${names}) SELECT ${columns.written.map((name) => `(one).${quoted(name)}`).join(', ')}
      FROM (SELECT line, jsonb_populate_record(NULL::${quoted(table)}, said->'row') AS one FROM ledger_lines WHERE name = $1 ${upTo}) AS waiting
      ORDER BY line ${wasEmpty ? '' : 'ON CONFLICT DO NOTHING'}`;
  let added: number;
  await client.query('SAVEPOINT inserting');
  try {
    const { rowCount } = await client.query(insert(''), [table]);
    added = rowCount ?? 0;
    await client.query('RELEASE SAVEPOINT inserting');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT inserting');
    throw new UserError(
      `line ${await lineOf(client, table, insert, error)} does not fit the ledger (${error.message}); nothing was changed.`,
      1,
      {
        cause: error,
      },
    );
  }
  if (!wasEmpty) await refuseDifferences(client, table, columns, added);
  return added;
}

async function refuseOtherColumns(client: ClientBase, table: string, { written }: TableColumns): Promise<void> {
  const { rows } = await client.query<{ line: number }>(
    `SELECT line FROM ledger_lines WHERE name = $1
      AND (SELECT array_agg(key ORDER BY key COLLATE "C") FROM jsonb_object_keys(said->'row') AS key) IS DISTINCT FROM $2::text[] ORDER BY line LIMIT 1`,
    [table, [...written].sort()],
  );
  if (rows[0]) throw new UserError(`line ${rows[0].line} has not the columns of ${table} (${written.join(', ')}); nothing was changed.`);
}

/** In a ledger that held something, all of the file must be there already, as it is. */
async function refuseDifferences(client: ClientBase, table: string, { key, generated }: TableColumns, added: number): Promise<void> {
  if (added > 0)
    throw new UserError(
      `The ledger holds something else than the file (${added} rows of ${table} are not in it); read the file into an empty ledger. Nothing was changed.`,
    );
  const same = key.map((name) => `present.${quoted(name)}::text = waiting.said->'row'->>'${name}'`).join(' AND ');
  const without = generated.map((name) => ` - '${name}'`).join('');
  const { rows } = await client.query<{ line: number }>(
    `SELECT waiting.line FROM ledger_lines AS waiting LEFT JOIN ${quoted(table)} AS present ON ${same}
      WHERE waiting.name = $1 AND (to_jsonb(present)${without}) IS DISTINCT FROM waiting.said->'row' ORDER BY waiting.line LIMIT 1`,
    [table],
  );
  if (rows[0])
    throw new UserError(
      `line ${rows[0].line} is in the ledger with other values; read the file into an empty ledger. Nothing was changed.`,
    );
}

/** The first line without which the rows before it fit: found by halves. Of a row that leads to nothing, the one that says so. */
async function lineOf(
  client: ClientBase,
  table: string,
  insert: (upTo: string) => string,
  { code, detail }: pg.DatabaseError,
): Promise<number> {
  // 23503: a foreign key; rows that stand behind others may be led to.
  const [, column, value] = (code === '23503' ? /^Key \((\w+)\)=\((.*)\) is not present/.exec(detail ?? '') : null) ?? [];
  if (column !== undefined && value !== undefined) {
    const { rows } = await client.query<{ line: number }>(
      `SELECT min(line) AS line FROM ledger_lines WHERE name = $1 AND said->'row'->>$2 = $3`,
      [table, column, value],
    );
    return rows[0]?.line ?? 0;
  }
  const { rows } = await client.query<{ line: number }>('SELECT line FROM ledger_lines WHERE name = $1 ORDER BY line', [table]);
  let [fits, breaks] = [-1, rows.length - 1];
  while (breaks - fits > 1) {
    const middle = Math.floor((fits + breaks) / 2);
    const isFitting = await triesOut(client, insert(`AND line <= ${rows[middle]?.line ?? 0}`), table);
    if (isFitting) fits = middle;
    else breaks = middle;
  }
  return rows[breaks]?.line ?? 0;
}

async function triesOut(client: ClientBase, insert: string, table: string): Promise<boolean> {
  await client.query('SAVEPOINT trying');
  try {
    await client.query(insert, [table]);
    return true;
  } catch (error) {
    // A row that leads to a later one fails at the end alone, when it is not there yet: that is not what is looked for.
    return error instanceof pg.DatabaseError && error.code === '23503';
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT trying');
  }
}
