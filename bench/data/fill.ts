import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { columnTypes, copyRows } from './copy-rows.js';
import { everyWord } from './every-word.js';
import { lexemesOf } from './lexicon.js';
import { makeRows } from './row-maker.js';
import { tableNames } from './rows.js';

/**
 * Fills a migrated, empty database with so many articles and what is found in them, in one transaction: indexes are made after the rows.
 *
 * The same number of articles makes the same rows.
 */
export async function fill(client: pg.Client, articles: number, say: (share: number, what: string) => void): Promise<void> {
  const [types, lexemes] = [await columnTypes(client), await lexemesOf(client, everyWord(articles))];
  await client.query('BEGIN');
  // Foreign keys are not checked: the rows are ours, and looking up each would take as long as writing it.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(`SET LOCAL maintenance_work_mem = '2GB'`);
  await client.query(`TRUNCATE ${tableNames.join(', ')} CASCADE`);
  const remake = await dropIndexes(client);
  for await (const { files, articles: made } of makeRows({ articles, types, lexemes })) {
    await copyRows(client, files);
    say((made / articles) * loading, `${made} articles`);
  }
  for (const [number, index] of remake.entries()) {
    await client.query(index);
    say(loading + ((number + 1) / remake.length) * (1 - loading), 'indexes');
  }
  await client.query(readFileSync(fileURLToPath(new URL('functions.sql', import.meta.url)), 'utf8'));
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE)');
}

/** The share of the time after which all rows are there, of 100,000 articles. */
const loading = 0.75;

/** Drops what no constraint needs and gives the statements that make them again. */
async function dropIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; statement: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS statement FROM pg_index
     JOIN pg_class ON pg_class.oid = indexrelid
     WHERE relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
  );
  if (rows.length > 0) await client.query(`DROP INDEX ${rows.map(({ name }) => name).join(', ')}`);
  return rows.map(({ statement }) => statement);
}
