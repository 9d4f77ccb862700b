import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { projectFolder } from '../../src/settings.js';
import { startEmbedded } from '../../src/store/embedded.js';

let folder: string;
let children: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-embedded-'));
  // So that root's helper user can pass.
  chmodSync(folder, 0o755);
  children = [];
});
afterEach(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await pause(300);
  rmSync(folder, { recursive: true, force: true });
});

/** Another process that uses the server of the folder until it is killed. Comes back with the server's process id. */
async function otherProcess(): Promise<{ readonly child: ChildProcess; readonly server: { pid: number; isReused: boolean } }> {
  const script = join(projectFolder, 'tests', 'store', 'fixtures', 'use-embedded.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready`)));
  });
  return { child, server: JSON.parse(line) as { pid: number; isReused: boolean } };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

async function isGone(pid: number, limitMs = 10_000): Promise<boolean> {
  for (const limit = Date.now() + limitMs; Date.now() < limit; await pause(20)) if (!isAlive(pid)) return true;
  return false;
}

const ask = async (connection: pg.ClientConfig, sql: string): Promise<unknown[]> => {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
};

describe('the embedded server', () => {
  it('starts on an empty folder, keeps its data over a restart, and leaves nothing running', async () => {
    const first = await startEmbedded(folder);
    await ask(first.connection, 'CREATE TABLE kept AS SELECT 1 AS row');
    expect(first.isReused).toBe(false);
    expect(await ask(first.connection, `SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS port`)).toEqual([
      { fsync: 'on', port: '' },
    ]);
    await first.stop();
    expect(await isGone(first.pid)).toBe(true);

    const second = await startEmbedded(folder);
    expect(await ask(second.connection, 'SELECT * FROM kept')).toEqual([{ row: 1 }]);
    await second.stop();
    expect(await isGone(second.pid)).toBe(true);
  });

  it('is shared by processes, and ends with the last of them, even by kill -9 of the one that started it', async () => {
    const { child, server } = await otherProcess();
    const ours = await startEmbedded(folder);
    expect({ pid: ours.pid, isReused: ours.isReused }).toEqual({ pid: server.pid, isReused: true });
    child.kill('SIGKILL');
    await pause(500);
    expect(await ask(ours.connection, 'SELECT 1 AS here')).toEqual([{ here: 1 }]);
    await ours.stop();
    expect(await isGone(server.pid)).toBe(true);
  });

  it('is no orphan after kill -9 of its only user', async () => {
    const { child, server } = await otherProcess();
    child.kill('SIGKILL');
    expect(await isGone(server.pid)).toBe(true);
  });

  it('is one server when three start it at once on an empty folder', async () => {
    const all = await Promise.all([otherProcess(), otherProcess(), startEmbedded(folder)]);
    const [one, two, ours] = all;
    expect(new Set([one.server.pid, two.server.pid, ours.pid]).size).toBe(1);
    await ours.stop();
  });

  it('starts again after a crash that left its notes behind', async () => {
    const before = await startEmbedded(folder);
    await before.stop();
    // The process id of somebody else, as after a reboot.
    writeFileSync(
      join(before.folder, 'pg', 'postmaster.pid'),
      `${process.pid}\n${join(before.folder, 'pg')}\n1\n5432\n${join(before.folder, 'pg')}\n`,
    );
    const after = await startEmbedded(folder);
    expect(after.pid).not.toBe(process.pid);
    await after.stop();
  });

  it('finds a short place for its socket when the folder has a long name', async () => {
    const server = await startEmbedded(join(folder, 'a-folder-with-a-long-name'.repeat(5)));
    expect(Buffer.byteLength(join(server.connection.host, '.s.PGSQL.5432'))).toBeLessThanOrEqual(103);
    expect(await ask(server.connection, 'SELECT 1 AS here')).toEqual([{ here: 1 }]);
    await server.stop();
  });
});

describe('the embedded server refuses with one sentence', () => {
  it('a folder that cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(startEmbedded(join(folder, 'file', 'data'))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^The embedded database cannot use the folder .* \(ENOTDIR\); choose another with HEARSAY_DATA, or set DATABASE_URL\.$/,
      ),
    });
  });

  it('data of another PostgreSQL', async () => {
    const { stop, folder: place } = await startEmbedded(folder);
    await stop();
    writeFileSync(join(place, 'pg', 'PG_VERSION'), '12\n');
    await expect(startEmbedded(folder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^The embedded database in .* did not start \(database files are incompatible with server\); .*postgres\.log says more: /,
      ),
    });
  });
});
