import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** One start of `hearsay serve` in a process of its own, from the call that makes the process. */
export interface Start {
  /** Until it says where it listens. */
  readonly listeningMs: number;
  /** Until the first answer has come whole. */
  readonly answerMs: number;
  /** Resident memory of the process, its threads in it, PostgreSQL not: after the first answer, and after the load. */
  readonly idleBytes: number;
  /** Null when there was no load. */
  readonly loadedBytes: number | null;
}

export interface Load {
  readonly query: string;
  readonly requests: number;
  /** How many are asked at once. */
  readonly connections: number;
}

const firstQuestion = '{ articles(first: 1) { nodes { headline } } }';

/** Starts a server, asks it, loads it where a load is given, ends it. Throws when it does not start, or when an answer is an error. */
export async function measureStart(env: NodeJS.ProcessEnv, load: Load | null): Promise<Start> {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, 'serve'], {
    env: { ...env, PORT: '0', HEARSAY_POINTS_LIMIT: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  try {
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const url = await new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error(`The server ended before it listened: ${said}`)));
      child.stdout.on('data', (chunk) => {
        const found = /^Open (\S+)$/m.exec(String(chunk))?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const listeningMs = performance.now() - started;
    await ask(url, firstQuestion);
    const answerMs = performance.now() - started;
    const idleBytes = residentBytes(child.pid);
    if (load === null) return { listeningMs, answerMs, idleBytes, loadedBytes: null };
    for (let left = load.requests; left > 0; left -= load.connections)
      await Promise.all(Array.from({ length: Math.min(left, load.connections) }, () => ask(url, load.query)));
    return { listeningMs, answerMs, idleBytes, loadedBytes: residentBytes(child.pid) };
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}

/** Runs another command of the program to its end; what it says is shown when it fails. */
export function hearsay(args: readonly string[], env: NodeJS.ProcessEnv): void {
  execFileSync(process.execPath, [cli, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: { readonly articles?: unknown }; readonly errors?: unknown };
  if (errors !== undefined || !data?.articles) throw new Error(`The server answered ${query} with ${JSON.stringify(errors)}.`);
}

/** Linux tells without another program; elsewhere `ps` does. */
function residentBytes(pid = 0): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) * 1024;
}
