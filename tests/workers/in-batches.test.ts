import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inBatches } from '../../src/workers/in-batches.js';

async function* numbers(count: number, wait: (number: number) => Promise<void> | void = () => undefined): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    await wait(number);
    yield number;
  }
}

async function all<Item>(batches: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const batch of batches) found.push(batch);
  return found;
}

describe('items in batches', () => {
  it.each([
    [7, [[0, 1, 2], [3, 4, 5], [6]], 'a last one that is not full'],
    [
      6,
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      'none that is empty',
    ],
    [0, [], 'nothing of nothing'],
  ])('%d by three', async (count, batches) => {
    expect(await all(inBatches(numbers(count), 3, 60_000))).toEqual(batches);
  });

  it('does not wait for ever until one is full', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const batches = inBatches(
      numbers(4, (number) => (number === 2 ? held : undefined)),
      3,
      20,
    );
    expect((await batches.next()).value).toEqual([0, 1]);
    go();
    expect((await batches.next()).value).toEqual([2, 3]);
    expect((await batches.next()).done).toBe(true);
  });

  it('gives what came before an error, then throws it', async () => {
    const batches = inBatches(
      numbers(9, (number) => {
        if (number === 4) throw new Error('the fifth');
      }),
      3,
      60_000,
    );
    expect((await batches.next()).value).toEqual([0, 1, 2]);
    expect((await batches.next()).value).toEqual([3]);
    await expect(batches.next()).rejects.toThrow('the fifth');
  });

  it('takes no more than it gives, and ends its source when nobody asks any more', async () => {
    let taken = 0;
    let isEnded = false;
    async function* source(): AsyncGenerator<number> {
      try {
        for (;;) yield (taken += 1);
      } finally {
        isEnded = true;
      }
    }
    for await (const batch of inBatches(source(), 3, 60_000)) {
      expect(batch).toEqual([1, 2, 3]);
      await pause(10);
      break;
    }
    expect([taken, isEnded]).toEqual([3, true]);
  });
});
