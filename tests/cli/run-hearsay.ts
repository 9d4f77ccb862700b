import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real process, as `npm run hearsay` starts it; `input` goes to its standard input. */
export function startHearsay(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  // The options under which the tests themselves run are not the user's.
  return spawn(process.execPath, ['dist/cli.js', ...args], { env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: 'pipe' });
}

export async function hearsay(
  args: readonly string[],
  input: string | Buffer = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = startHearsay(args, env);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: typeof code === 'number' ? code : null, stdout, stderr };
}
