import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectFolder } from '../../../src/settings.js';
import { poolConfig, type Connection } from '../../../src/store/database.js';

const sql = readFileSync(join(projectFolder, 'tests/graph/plans/large-ledger.sql'), 'utf8');

/** Fills an empty ledger with so many articles and all that belongs to them, and gathers statistics: see large-ledger.sql. */
export async function fillLedger(connection: Connection, articles: number): Promise<void> {
  const client = new pg.Client(poolConfig(connection, { statementTimeoutMs: 0 }));
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('ledger.articles', $1, TRUE)", [String(articles)]);
    await client.query(sql);
    await client.query('COMMIT');
    // What was just put into a GIN index waits in a list that makes it look dear, until a vacuum.
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
