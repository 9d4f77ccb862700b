import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux on every machine that Node runs on: ten milliseconds. */
const tickMs = 10;

interface Times {
  readonly parent: number;
  readonly ownMs: number;
  /** Of children that have ended. */
  readonly endedMs: number;
}

/** Processor time that a process has taken, user and system; null where there is no /proc. */
export const processMs = (pid: number): number | null => timesOf(pid)?.ownMs ?? null;

/** The same of a process and all its children, those that have ended too: PostgreSQL has one for each connection. */
export function familyMs(pid: number): number | null {
  const own = timesOf(pid);
  if (own === null) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(Number(name)) ?? [])
    .filter(({ parent }) => parent === pid);
  return children.reduce((sum, { ownMs }) => sum + ownMs, own.ownMs + own.endedMs);
}

function timesOf(pid: number): Times | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
  // The name of the program, in brackets, may hold spaces.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const ticks = (...places: readonly number[]): number => places.reduce((sum, place) => sum + (fields[place] ?? 0), 0);
  return { parent: fields[1] ?? 0, ownMs: ticks(11, 12) * tickMs, endedMs: ticks(13, 14) * tickMs };
}
