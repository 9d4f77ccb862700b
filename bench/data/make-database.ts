import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { deployMigrations } from '../../src/store/migrate.js';
import type { Place } from './cluster.js';
import { fill } from './fill.js';
import { progress } from './progress.js';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Files here that make no rows. */
const beside = ['make-database.ts', 'cluster.ts', 'progress.ts'];

/** The name of a database says what is in it: its size, and a hash of the migrations and of the files that make the rows. */
export function databaseName(articles: number): string {
  const hash = createHash('sha256');
  for (const folder of ['prisma/migrations', 'bench/data']) {
    const files = readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !beside.includes(entry.name),
    );
    for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) hash.update(readFileSync(path)).update('\0');
  }
  return `bench_${articles}_${hash.digest('hex').slice(0, 10)}`;
}

/** Makes the database of so many articles where it is not there yet; gives where it is. One that was not finished is made anew. */
export async function makeDatabase({ connection }: Place, articles: number): Promise<Place['connection']> {
  const name = databaseName(articles);
  const made = { ...connection, database: name };
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 1) return made;
    const started = Date.now();
    process.stderr.write(`Making a ledger of ${articles} articles …\n`);
    const half = `${name}_half`;
    await client.query(`DROP DATABASE IF EXISTS ${half}`);
    await client.query(`CREATE DATABASE ${half}`);
    await deployMigrations({ ...connection, database: half }, join(project, 'prisma', 'migrations'));
    const filling = new pg.Client({ ...connection, database: half });
    await filling.connect();
    try {
      await fill(filling, articles, progress());
    } finally {
      await filling.end();
    }
    await client.query(`ALTER DATABASE ${half} RENAME TO ${name}`);
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}Made a ledger of ${articles} articles in ${seconds} s.\n`);
    return made;
  } finally {
    await client.end();
  }
}
