import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { projectFolder } from '../src/settings.js';
import { startEmbedded } from '../src/store/embedded.js';
import { compare } from './schema-engine.js';

/**
 * `new NAME` writes a migration that brings prisma/migrations to prisma/schema.prisma; `check` says whether they agree, with exit code 1
 * and the SQL that is missing when they do not. Both work on empty databases of an embedded server, never on yours.
 */
const usage = 'npm run migration new NAME | check';
const migrations = join(projectFolder, 'prisma', 'migrations');
const schema = join(projectFolder, 'prisma', 'schema.prisma');

async function main([command, name]: readonly string[]): Promise<number> {
  if (command !== 'check' && (command !== 'new' || !name || !/^[a-z][a-z0-9_]*$/.test(name))) {
    console.error(`Usage: ${usage}. NAME is in lower case: add_reviews.`);
    return 2;
  }
  const sql = await missingSql();
  if (sql === '') {
    console.log('prisma/migrations and prisma/schema.prisma agree.');
    return 0;
  }
  if (command === 'check') {
    console.error(`prisma/migrations lacks what prisma/schema.prisma says; write a migration with: npm run migration new NAME\n\n${sql}`);
    return 1;
  }
  const folder = join(migrations, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${join(folder, 'migration.sql')}; read it, and add what schema.prisma cannot say (checks).`);
  return 0;
}

async function missingSql(): Promise<string> {
  const server = await startEmbedded(join(projectFolder, '.hearsay', 'shadow'));
  const admin = connect(server.connection);
  const made: string[] = [];
  const open = async (): Promise<pg.Pool> => {
    const database = `shadow_${randomBytes(6).toString('hex')}`;
    await admin.query(`CREATE DATABASE ${database}`);
    made.push(database);
    return connect({ ...server.connection, database });
  };
  try {
    return (await compare(open, migrations, schema)).sql;
  } finally {
    for (const database of made) await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await admin.end();
    await server.stop();
  }
}

/**
 * Dropping a database by force and stopping the server end connections that are still open, those of a pool too that has just said it ended;
 * unheard, the event would end the process.
 */
function connect(connection: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...connection, max: 1 });
  pool.on('error', () => undefined);
  return pool;
}

process.exit(await main(process.argv.slice(2)));
