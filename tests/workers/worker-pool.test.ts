import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { WorkerPool } from '../../src/workers/worker-pool.js';

let pool: WorkerPool;
beforeEach(() => {
  pool = new WorkerPool({ threads: 2, file: join(import.meta.dirname, 'fixtures/moody-worker.mjs'), mostMs: () => 2_000 });
});
afterEach(() => pool.close());

const line = (id: number, text: string): Promise<string> => pool.line({ id, article: { text }, offsets: 'kept' });

describe('a pool of threads', () => {
  it('reads many articles', async () =>
    expect(await Promise.all([1, 2, 3, 4, 5].map((id) => line(id, 'calm')))).toEqual([1, 2, 3, 4, 5].map((id) => `${id}: calm`)));

  it.each<readonly [mood: string, message: RegExp, why: string]>([
    [
      'exit',
      /^reading it ended its thread \(worker exited with code: 3\); leave it out, or read it alone with --workers 0 to see more\.$/,
      'a crash',
    ],
    ['hang', /^reading it took longer than 2 seconds; leave it out, /, 'a thread that never comes back'],
    ['refuse', /^The models are damaged\.$/, 'what the user can mend, in its own words'],
  ])('says what became of an article: %s', async (mood, message) => {
    const refused = await line(1, mood).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect((refused as UserError).message).toMatch(message);
  });

  it('shows where our own fault is', async () => {
    const fault = await line(1, 'fault').catch((error: unknown) => error);
    expect(fault).not.toBeInstanceOf(UserError);
    expect((fault as Error).stack).toContain('at a place of ours');
  });

  it('reads the others when one ended its thread', async () => {
    const outcomes = await Promise.allSettled(['calm', 'exit', 'calm', 'hang', 'calm'].map((text, id) => line(id, text)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });
});
