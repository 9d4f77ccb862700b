import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Running {
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const patienceMs = 60_000;

/** Starts a server as `node ARGS` and waits for the line “Open URL”. Throws with its last words when it ends before or takes a minute. */
export async function startProcess(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const child = spawn(process.execPath, args, { env: { NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  const opened = new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer): void => {
      said = `${said}${part.toString('utf8')}`.slice(-4000);
      const [, url] = /^Open (http:\S+)/m.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`${name} ended before it answered:\n${said}`)));
    setTimeout(() => reject(new Error(`${name} did not answer within ${patienceMs / 1000} s:\n${said}`)), patienceMs).unref();
  });
  try {
    return { url: await opened, pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
