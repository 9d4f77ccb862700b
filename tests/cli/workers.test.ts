import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hearsay, startHearsay } from './run-hearsay.js';

let folder: string;
/** Loaded into every thread before anything else: an article with this id ends its thread, as a fault of the engine would. */
let breakingThread: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-workers-'));
  const path = join(folder, 'break-thread.cjs');
  writeFileSync(
    path,
    `const { isMainThread } = require('node:worker_threads');
const { stringify } = JSON;
if (!isMainThread) JSON.stringify = (value) => (value?.id === 'breaks' ? process.exit(9) : stringify(value));`,
  );
  breakingThread = `--require ${path}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (count: number, textOf: (id: number) => string): string =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: textOf(id) })}\n`).join('');
const bridge = (id: number): string => `${'The town is old. '.repeat((id * 7) % 40)}Ada Reyes said the bridge${id} fell.`;
const idsOf = (stdout: string): readonly number[] =>
  stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { id: number }).id);

describe('reading by threads', () => {
  it('writes the same bytes as one thread, in the same order', async () => {
    const input = lines(120, bridge);
    const [one, none, two] = await Promise.all(
      ['1', '0', '2'].map((workers) => hearsay(['extract', '--ndjson', '--workers', workers], input)),
    );
    expect([one?.code, two?.code, two?.stderr]).toEqual([0, 0, '']);
    expect(idsOf(two?.stdout ?? '')).toEqual(Array.from({ length: 120 }, (_, id) => id));
    expect(two?.stdout).toBe(one?.stdout);
    expect(none?.stdout).toBe(one?.stdout);
  });

  it('writes the lines before a broken one, and then says which it is', async () => {
    const input = `${lines(20, bridge)}{"id": 20}\n${lines(3, bridge)}`;
    const [one, two] = await Promise.all(['1', '2'].map((workers) => hearsay(['extract', '--ndjson', '--workers', workers], input)));
    expect(two).toEqual(one);
    expect([two?.code, idsOf(two?.stdout ?? '').length]).toEqual([1, 20]);
    expect(two?.stderr).toBe('hearsay: Line 21 of standard input has no "text"; add it, a string.\n');
  });

  it('ends with one sentence that names the article whose thread ended, after the lines before it', async () => {
    const input = `${lines(7, bridge)}{"id": "breaks", "text": "It fell."}\n${lines(4, bridge)}`;
    const { code, stdout, stderr } = await hearsay(['extract', '--ndjson', '--workers', '2'], input, { NODE_OPTIONS: breakingThread });
    expect([code, idsOf(stdout)]).toEqual([1, [0, 1, 2, 3, 4, 5, 6]]);
    expect(stderr).toBe(
      'hearsay: Line 8 of standard input (id "breaks"): reading it ended its thread (worker exited with code: 9); leave it out, or read it alone with --workers 0 to see more.\n',
    );
  });

  it('ends although nobody ends its input', async () => {
    const child = startHearsay(['extract', '--ndjson', '--workers', '2'], { NODE_OPTIONS: breakingThread });
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"id": "breaks", "text": "It fell."}\n');
    expect(await once(child, 'close')).toEqual([1, null]);
  });

  it('keeps its memory, however many lines there are', async () => {
    const child = startHearsay(['extract', '--ndjson', '--workers', '2'], { NODE_OPTIONS: '--max-old-space-size=64' });
    // 72 MB in all: more than the process may hold. One long word is quickly read.
    const line = lines(1, () => 'x'.repeat(40_000));
    let count = 0;
    child.stdout.on('data', (chunk: Buffer) => (count += chunk.toString('latin1').split('\n').length - 1));
    for (let written = 0; written < 1_800; written += 10) if (!child.stdin.write(line.repeat(10))) await once(child.stdin, 'drain');
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(count).toBe(1_800);
  }, 300_000);

  it.each([
    [['extract', '--ndjson', '--workers', 'many'], /Give a whole number from 0 to 64\./],
    [['extract', '--ndjson', '--workers', '65'], /Give a whole number from 0 to 64\./],
    [['extract', '--workers', '2'], /option '--workers' needs --ndjson/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await hearsay(args, 'It fell.');
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
