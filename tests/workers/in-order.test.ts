import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inOrder } from '../../src/workers/in-order.js';

/** Numbers one after another; `broken` throws in the place of that one. */
async function* numbers(count: number, broken = -1): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    if (number === broken) throw new Error(`no ${number}`);
    yield number;
  }
}

/** All results, and the message of what was thrown after them. */
async function drained(results: AsyncIterable<number>): Promise<readonly (number | string)[]> {
  const taken: (number | string)[] = [];
  try {
    for await (const result of results) taken.push(result);
  } catch (error) {
    taken.push(error instanceof Error ? error.message : String(error));
  }
  return taken;
}

const slowFirst = async (number: number): Promise<number> => {
  await sleep(number % 3 === 0 ? 15 : 1);
  if (number === 13) throw new Error('work on 13');
  return number;
};

describe('results in order', () => {
  it.each<readonly [why: string, source: () => AsyncIterable<number>, atOnce: number, expected: readonly (number | string)[]]>([
    ['as many as items', () => numbers(10), 4, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['one at a time', () => numbers(3), 1, [0, 1, 2]],
    ['nothing', () => numbers(0), 4, []],
    ['a source that breaks, after what came before', () => numbers(9, 7), 4, [0, 1, 2, 3, 4, 5, 6, 'no 7']],
    ['work that fails, in its place', () => numbers(30), 4, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 'work on 13']],
  ])('%s', async (_, source, atOnce, expected) => expect(await drained(inOrder(source(), atOnce, slowFirst))).toEqual(expected));

  it('reads no further ahead than it may, however slowly results are taken', async () => {
    let begun = 0;
    let most = 0;
    let taken = 0;
    const work = async (number: number): Promise<number> => {
      begun += 1;
      most = Math.max(most, begun - taken);
      return number;
    };
    for await (const result of inOrder(numbers(200), 8, work)) {
      if (result % 20 === 0) await sleep(2);
      taken += 1;
    }
    expect(taken).toBe(200);
    expect(most).toBeLessThanOrEqual(8 + 1);
  });

  it('begins others while the reader is busy', async () => {
    let begun = 0;
    const work = async (number: number): Promise<number> => {
      begun += 1;
      return number;
    };
    const ahead: number[] = [];
    for await (const result of inOrder(numbers(200), 8, work)) {
      // Batches of ten, without a pause between two of them: what was ready is used up, and the reader is busy with them.
      if (result % 10 !== 9 || result > 180) continue;
      await sleep(2);
      ahead.push(begun - result - 1);
    }
    expect(new Set(ahead)).toEqual(new Set([8]));
  });

  it('gives a result while the next item has not come', async () => {
    let tell: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (tell = resolve));
    async function* conversation(): AsyncGenerator<number> {
      yield 1;
      await answered;
      yield 2;
    }
    const taken: number[] = [];
    for await (const result of inOrder(conversation(), 4, async (number) => number)) {
      taken.push(result);
      tell();
    }
    expect(taken).toEqual([1, 2]);
  });
});
