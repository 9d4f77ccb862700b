import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../src/settings.js';
import { deployMigrations, readMigrations } from '../../src/store/migrate.js';
import { migrationsFolder, testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let folder: string;
beforeEach(async () => {
  test = await testDatabase({ isEmpty: true });
  folder = mkdtempSync(join(tmpdir(), 'hearsay-migrations-'));
});
afterEach(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (name: string, sql: string): void => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};
const rows = async (sql: string): Promise<unknown[]> => (await test.database.pool.query<Record<string, unknown>>(sql)).rows;
const tables = (): Promise<unknown[]> =>
  rows(`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`);

describe('deploying', () => {
  it('applies what is missing in order, once', async () => {
    add('20260101000000_first', 'CREATE TABLE bridges (id int);');
    add('20260102000000_second', 'ALTER TABLE bridges ADD name text; CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;');
    expect(await deployMigrations(test.connection, folder)).toEqual(['20260101000000_first', '20260102000000_second']);
    expect(await deployMigrations(test.connection, folder)).toEqual([]);
    add('20260103000000_third', 'ALTER TABLE bridges ADD length int;');
    expect(await deployMigrations(test.connection, folder)).toEqual(['20260103000000_third']);
    expect(await rows('SELECT * FROM bridges')).toEqual([]);
  });

  it('is safe when three do it at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => deployMigrations(test.connection, migrationsFolder)));
    const names = readMigrations(migrationsFolder).map(({ name }) => name);
    expect(all.flat()).toEqual(names);
    expect(await rows('SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1')).toEqual(names.map((name) => ({ name })));
  });

  it('leaves nothing of a file that fails, and goes on when it is repaired', async () => {
    add('20260101000000_first', 'CREATE TABLE bridges (id int);');
    add('20260102000000_broken', 'CREATE TABLE rivers (id int); ALTER TABLE nowhere ADD name text;');
    await expect(deployMigrations(test.connection, folder)).rejects.toMatchObject({
      name: 'UserError',
      message:
        'Migration 20260102000000_broken could not be applied (relation "nowhere" does not exist); nothing of it was kept; report it with this sentence.',
    });
    expect(await tables()).toEqual([{ name: '_prisma_migrations' }, { name: 'bridges' }]);
    writeFileSync(join(folder, '20260102000000_broken', 'migration.sql'), 'CREATE TABLE rivers (id int);');
    expect(await deployMigrations(test.connection, folder)).toEqual(['20260102000000_broken']);
  });

  it('gives way to a long reader instead of blocking everybody behind it', async () => {
    add('20260101000000_first', 'CREATE TABLE bridges (id int);');
    await deployMigrations(test.connection, folder);
    add('20260102000000_second', 'ALTER TABLE bridges ADD name text;');
    const reader = await test.database.pool.connect();
    await reader.query('BEGIN');
    await reader.query('SELECT * FROM bridges');
    const deploying = deployMigrations(test.connection, folder);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = Date.now();
    await test.database.pool.query('SELECT * FROM bridges');
    expect(Date.now() - started).toBeLessThan(500);
    await reader.query('COMMIT');
    reader.release();
    expect(await deploying).toEqual(['20260102000000_second']);
  });

  it('says so when a table stays in use', async () => {
    add('20260101000000_first', 'CREATE TABLE bridges (id int);');
    await deployMigrations(test.connection, folder);
    add('20260102000000_second', 'ALTER TABLE bridges ADD name text;');
    const reader = await test.database.pool.connect();
    await reader.query('BEGIN');
    await reader.query('SELECT * FROM bridges');
    await expect(deployMigrations(test.connection, folder, { patienceMs: 500 })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(
        '(canceling statement due to lock timeout); end the long query that holds a table, and run it again.',
      ),
    });
    await reader.query('ROLLBACK');
    reader.release();
  });
});

describe('a database is refused', () => {
  it('that a newer version has been at', async () => {
    cpSync(migrationsFolder, folder, { recursive: true });
    add('29990101000000_from_the_future', 'CREATE TABLE tomorrow (id int);');
    await deployMigrations(test.connection, folder);
    await expect(deployMigrations(test.connection, migrationsFolder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^The database at .* belongs to a newer Hearsay \(it has the migration 29990101000000_from_the_future\); update Hearsay, or use another database\.$/,
      ),
    });
  });

  it('that holds something else', async () => {
    await test.database.pool.query('CREATE TABLE payroll (id int)');
    await expect(deployMigrations(test.connection, migrationsFolder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /is not empty \(it has a table "payroll"\) and is not Hearsay's; give Hearsay a database of its own\.$/,
      ),
    });
    expect(await tables()).toEqual([{ name: 'payroll' }]);
  });

  it('in which Prisma failed half-way', async () => {
    await deployMigrations(test.connection, migrationsFolder);
    await test.database.pool.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '20260101000000_half')`,
    );
    await expect(deployMigrations(test.connection, migrationsFolder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Migration 20260101000000_half failed half-way'),
    });
  });
});

describe("Prisma's own schema engine", () => {
  /** A process of its own, because the test runner does not load the engine's WebAssembly. */
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', ...args], { cwd: projectFolder, encoding: 'utf8' });

  it('finds that the migrations make what schema.prisma describes', () => {
    const { status, stdout, stderr } = run('scripts/migration.ts', 'check');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'prisma/migrations and prisma/schema.prisma agree.\n', stderr: '' });
  });

  it('leaves the same table and the same rows behind', async () => {
    const shape = `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
      FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`;
    const content =
      'SELECT checksum, migration_name, logs, rolled_back_at, applied_steps_count, finished_at >= started_at AS is_finished FROM _prisma_migrations ORDER BY migration_name';
    await deployMigrations(test.connection, migrationsFolder);
    const ours = [await rows(shape), await rows(content)];

    const other = await testDatabase({ isEmpty: true });
    const { status, stderr } = run('tests/store/fixtures/apply-by-engine.ts', JSON.stringify(other.connection));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const theirs = [(await other.database.pool.query(shape)).rows, (await other.database.pool.query(content)).rows];
    expect(ours).toEqual(theirs);
    // And what the engine applied is nothing new to us.
    expect(await deployMigrations(other.connection, migrationsFolder)).toEqual([]);
    await other.close();
  });
});
