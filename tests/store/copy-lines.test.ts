import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyLines } from '../../src/store/copy-lines.js';
import { insertRows } from '../../src/store/insert-rows.js';
import { writeAlone } from '../../src/store/transaction.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await test.database.pool.query(
    'CREATE TABLE kept (place int, words text, list text[], numbers int[], given jsonb, moment timestamptz, day date, is_so boolean, share float8)',
  );
});
afterAll(() => test.close());

const hard = ['', 'a\tb\nc\r\\d', '\\N', '\\.', '"{,}"', 'NULL', 'Zoë 😀 مرحبا', ' \u00a0 ', "it's", '\u0001'];

describe('rows that are copied', () => {
  it('come back as they were, whatever is in them', async () => {
    const moment = new Date('2024-10-31T08:00:00.123Z');
    const rows = hard.map((words, place) => ({
      place,
      words,
      list: hard.slice(0, place),
      numbers: [place, -1],
      given: place % 2 === 0 ? [] : { words, list: [words] },
      moment,
      day: new Date('2024-10-31T00:00:00Z'),
      isSo: place % 2 === 0,
      share: place / 3,
    }));
    const nothing = {
      place: 99,
      words: null,
      list: null,
      numbers: null,
      given: null,
      moment: null,
      day: null,
      isSo: null,
      share: undefined,
    };
    await writeAlone(test.database, (transaction) => insertRows(transaction, 'kept', [...rows, nothing]));
    const { rows: found } = await test.database.pool.query<Record<string, unknown>>(
      `SELECT place, words, list, numbers, given, moment, day::text, is_so AS "isSo", share FROM kept ORDER BY place`,
    );
    expect(found).toEqual([...rows.map((row) => ({ ...row, day: '2024-10-31' })), { ...nothing, share: null }]);
  });

  it('are refused when they hold half of a character, and nothing of them is kept', async () => {
    const before = await test.database.pool.query('SELECT FROM kept');
    const half = '😀'.slice(0, 1);
    await expect(
      writeAlone(test.database, (transaction) =>
        insertRows(transaction, 'kept', [
          { place: 1, words: 'whole' },
          { place: 2, words: half },
        ]),
      ),
    ).rejects.toThrow('A text for kept holds half of a character');
    expect((await test.database.pool.query('SELECT FROM kept')).rowCount).toBe(before.rowCount);
  });

  it('leave the connection usable after the server refused them', async () => {
    await expect(writeAlone(test.database, (transaction) => insertRows(transaction, 'kept', [{ place: 'no number' }]))).rejects.toThrow(
      /invalid input syntax/,
    );
    await writeAlone(test.database, (transaction) => insertRows(transaction, 'kept', [{ place: 7 }]));
  });

  it('are one line each', () => {
    expect(
      copyLines(
        'kept',
        [
          { a: 'x\n', b: [1] },
          { a: null, b: [] },
        ],
        [
          { key: 'a', isJson: false },
          { key: 'b', isJson: true },
        ],
      ),
    ).toBe('x\\n\t[1]\n\\N\t[]\n');
  });
});
