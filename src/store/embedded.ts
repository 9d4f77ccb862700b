import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { UserError } from '../errors.js';
import { binaries, giveTo, reachableFolder, runAs, type RunAs } from './embedded-binaries.js';
import { usersOf, type Users } from './embedded-users.js';

export interface EmbeddedServer {
  readonly connection: { readonly host: string; readonly port: number; readonly user: string; readonly database: string };
  /** Where the data are; not the folder asked for when root cannot share that one with its helper user. */
  readonly folder: string;
  /** Process id of PostgreSQL. */
  readonly pid: number;
  /** Another process had started it. */
  readonly isReused: boolean;
  /** Leaves the server, and waits for its end when nobody else uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly database?: string;
  /** How long a start may take. */
  readonly limitMs?: number;
}

/**
 * Starts PostgreSQL (npm's binaries) on a folder, or joins the one that another process started there.
 *
 * It listens on a unix socket only, in a folder that nobody else may enter, and ends with the last process that uses it, however that
 * one ends. Throws a `UserError` when it cannot start.
 */
export async function startEmbedded(
  folder: string,
  { database = 'hearsay', limitMs = 30_000 }: EmbeddedOptions = {},
): Promise<EmbeddedServer> {
  const user = runAs();
  const native = binaries(user);
  const place = prepared(folder, user);
  const files = { folder: place, data: join(place, 'pg'), log: join(place, 'postgres.log') };
  const users = usersOf(join(place, 'users'));
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    const joined = users.join();
    const held = joined ?? launch(native, user, files, users);
    const running = await answering(files.data, users, deadline);
    if (running) {
      await createDatabase(running.connection, database);
      return {
        connection: { ...running.connection, database },
        folder: place,
        pid: running.pid,
        isReused: joined !== null,
        stop: () => leave(held, files.data, users),
      };
    }
    closeSync(held);
    // One that is just ending, or was started by somebody else just now: try again.
    if (joined === null && !isTaken(files.log)) break;
    await pause(50);
  }
  throw cannotStart(files);
}

function prepared(folder: string, user: RunAs): string {
  try {
    return reachableFolder(folder, user);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new UserError(
      `The embedded database cannot use the folder ${folder} (${code}); choose another with HEARSAY_DATA, or set DATABASE_URL.`,
      1,
      {
        cause: error,
      },
    );
  }
}

interface Files {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
}

// Messages in English, and a locale that every system has (macOS refuses to start without one). The key of a language model is not the database's.
const environment = ['-u', 'HEARSAY_LLM_KEY', 'LC_ALL=C', 'LC_MESSAGES=C', 'TZ=UTC'];

/** Starts a server and its watcher, which shuts it down when the last user is gone. Gives the new user's end of the pipe. */
function launch(native: string, user: RunAs, files: Files, users: Users): number {
  if (!existsSync(join(files.data, 'PG_VERSION'))) create(native, user, files);
  forgetStranger(files.data);
  if (!users.isWatched()) rmSync(files.log, { force: true });
  const { held, watched } = users.found();
  const log = openSync(files.log, 'a');
  const watcher =
    'exec 3<&0; "$0" "$@" 3<&- </dev/null & server=$!; (read -r nothing <&3; kill -INT $server) & pipe=$!; wait $server; kill $pipe 2>/dev/null';
  const settings = ['listen_addresses=', 'unix_socket_permissions=0700', 'max_connections=60', 'timezone=UTC', 'log_timezone=UTC'];
  const args = ['-D', files.data, '-k', socketFolder(files.data, user), ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn('env', [...environment, 'sh', '-c', watcher, join(native, 'bin', 'postgres'), ...args], {
    ...user,
    cwd: '/',

    // Of its own group: Ctrl-C is for us, who then leave in order.
    detached: true,
    stdio: [watched, log, log],
  });
  // What goes wrong shows in the log; unheard, the event would end this process.
  child.on('error', () => undefined);
  child.unref();
  closeSync(watched);
  closeSync(log);
  return held;
}

/** Makes the data folder beside its place and moves it there whole, so that an interrupted start leaves none half made. */
function create(native: string, user: RunAs, files: Files): void {
  const fresh = `${files.data}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  giveTo(user, fresh);
  const args = ['-D', fresh, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  const { status, stderr, error } = spawnSync('env', [...environment, join(native, 'bin', 'initdb'), ...args], {
    ...user,
    cwd: '/',

    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    const reason = error?.message ?? stderr.trim().split('\n').at(-1) ?? 'initdb failed';
    throw new UserError(
      `The embedded database cannot be made in ${files.folder} (${reason}); choose another folder with HEARSAY_DATA, or set DATABASE_URL.`,
    );
  }
  try {
    renameSync(fresh, files.data);
  } catch {
    // Another process was quicker.
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** 103 bytes is the shortest limit of a socket's path among the systems (Linux has 107). */
function socketFolder(data: string, user: RunAs): string {
  if (Buffer.byteLength(join(data, '.s.PGSQL.5432')) <= 103) return data;
  const short = mkdtempSync(join(Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp', 'hearsay-'));
  giveTo(user, short);
  return short;
}

/** After a crash the noted process id may belong to somebody else by now, and PostgreSQL would wait for them for ever. */
function forgetStranger(data: string): void {
  const noted = readNote(data);
  if (noted === null || !existsSync('/proc/self/cmdline')) return;
  const commandLine = `/proc/${noted.pid}/cmdline`;
  if (existsSync(commandLine) && !readFileSync(commandLine, 'utf8').includes('postgres'))
    rmSync(join(data, 'postmaster.pid'), { force: true });
}

interface Running {
  readonly pid: number;
  readonly connection: { readonly host: string; readonly port: number; readonly user: string };
}

/** What PostgreSQL notes about itself; null when it does not run or has not got that far. */
function readNote(data: string): Running | null {
  const path = join(data, 'postmaster.pid');
  let note: string;
  try {
    note = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const [pid, , , port, socket] = note.split('\n');
  return pid && port && socket ? { pid: Number(pid), connection: { host: socket, port: Number(port), user: 'postgres' } } : null;
}

/** The server once it lets us in; null when its watcher is gone, that is, when it could not start or is ending. */
async function answering(data: string, users: Users, deadline: number): Promise<Running | null> {
  while (Date.now() < deadline && users.isWatched()) {
    const noted = readNote(data);
    if (noted !== null && (await isAnswering(noted))) {
      // A watcher that has just read the end of the pipe still had it open when we came: it is gone in a moment, and the server with it.
      await pause(20);
      if (users.isWatched()) return noted;
    }
    await pause(20);
  }
  return null;
}

async function isAnswering({ connection }: Running): Promise<boolean> {
  const client = new pg.Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(connection: Running['connection'], name: string): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // 42P04 and 23505: another process made it just now.
    if (!['42P04', '23505'].includes(String((error as { code?: string }).code))) throw error;
  } finally {
    await client.end();
  }
}

async function leave(held: number, data: string, users: Users): Promise<void> {
  const noted = readNote(data);
  closeSync(held);
  const patience = Date.now() + 200;
  while (users.isWatched()) {
    if (Date.now() > patience) return; // Others use it.
    await pause(5);
  }
  for (const limit = Date.now() + 10_000; existsSync(join(data, 'postmaster.pid')) && Date.now() < limit;) await pause(10);
  if (noted !== null && noted.connection.host !== data) rmSync(noted.connection.host, { recursive: true, force: true });
}

const readLog = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const isTaken = (log: string): boolean => readLog(log).includes('lock file "postmaster.pid" already exists');

function cannotStart({ folder, log }: Files): UserError {
  const lines = readLog(log).trim().split('\n');
  const reason = lines.findLast((line) => /FATAL|ERROR|PANIC|not found|cannot/.test(line)) ?? lines.at(-1) ?? '';
  return new UserError(
    `The embedded database in ${folder} did not start (${reason.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, '').trim() || 'no answer'}); ` +
      `${log} says more: repair that, move the folder away to begin anew, or set DATABASE_URL.`,
  );
}
