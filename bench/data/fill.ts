import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { writeAllegation } from './allegation.js';
import { writeArticle } from './article.js';
import { copyRows } from './copy-rows.js';
import { random } from './random.js';
import { Rows, tables } from './rows.js';
import { words } from './words.js';
import { makeWorld } from './world.js';

/** So many articles are in memory at once, and share their allegations. */
const batch = 500;
const allegationsPerArticle = 0.6;
const seed = 20_261_126;

/**
 * Fills a migrated, empty database with so many articles and what is found in them, in one transaction: indexes are made after the rows.
 *
 * The same number of articles makes the same rows.
 */
export async function fill(client: pg.Client, articles: number, say: (done: number) => void): Promise<void> {
  const source = random(seed);
  await client.query('BEGIN');
  // Foreign keys are not checked: the rows are ours, and looking up each would take as long as writing it.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(`SET LOCAL maintenance_work_mem = '1GB'`);
  const filled = Object.keys(tables).filter((table) => table !== 'bench_search');
  await client.query(`TRUNCATE ${filled.join(', ')}, search_documents CASCADE`);
  const remake = await dropIndexes(client);
  await client.query(`CREATE TEMP TABLE bench_search (subject_id uuid, kind text, article_id uuid, outlet_id uuid, language text, category text,
    speech_act text, listed_at timestamptz, a text, b text, c text) ON COMMIT DROP`);

  const first = new Rows();
  const making = { articles, world: makeWorld(articles, source, first), words: words(articles, source), random: source };
  await copyRows(client, first);
  let sending: Promise<void> = Promise.resolve();
  for (let start = 0; start < articles; start += batch) {
    const rows = new Rows();
    const size = Math.min(batch, articles - start);
    const written = Array.from({ length: size }, (_, index) => writeArticle(start + index, making, rows));
    written.sort((one, other) => one.listedAt.getTime() - other.listedAt.getTime());
    for (let count = 0; count < Math.round(size * allegationsPerArticle); count += 1) writeAllegation(written, making, rows);
    // One batch is made while PostgreSQL takes in the one before.
    await sending;
    sending = copyRows(client, rows);
    say(start);
  }
  await sending;
  say(articles);
  for (const index of remake) await client.query(index);
  await client.query(readFileSync(fileURLToPath(new URL('functions.sql', import.meta.url)), 'utf8'));
  await client.query('COMMIT');
  await client.query('VACUUM (ANALYZE)');
}

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
