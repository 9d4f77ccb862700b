import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PreparedStatements } from '../../src/store/compiler/prepared-statements.js';
import { openDatabase } from '../../src/store/database.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const preparedHere = `SELECT count(*)::text AS json FROM pg_prepared_statements WHERE name LIKE 'c%' AND NOT statement LIKE '%pg_prepared%'`;

it('are prepared when they come again, and given up on the server when there are too many', async () => {
  const statements = new PreparedStatements(test.database.pool);
  const read = (text: string) => statements.read({ text, values: [] });
  await read(`SELECT 'once' AS json`);
  expect(await read(preparedHere)).toBe('0');
  for (let time = 0; time < 3; time += 1) expect(await read(`SELECT 'often' AS json`)).toBe('often');
  expect(await read(preparedHere)).toBe('1');
  for (let number = 0; number < 230; number += 1)
    for (let time = 0; time < 3; time += 1) expect(await read(`SELECT '${number}' AS json`)).toBe(String(number));
  expect(Number(await read(preparedHere))).toBeLessThanOrEqual(200);
  // What was given up is prepared anew, under the same name.
  for (let time = 0; time < 4; time += 1) expect(await read(`SELECT 'often' AS json`)).toBe('often');
});

it('a statement that fails leaves its connection to others', async () => {
  const statements = new PreparedStatements(test.database.pool);
  await expect(statements.read({ text: 'SELECT 1 / 0', values: [] })).rejects.toMatchObject({ code: '22012' });
  expect(await statements.read({ text: 'SELECT $1::text AS json', values: ['on'] })).toBe('on');
});

it('what is read is the only value as text, null where there is none; values are written as the driver writes them', async () => {
  const statements = new PreparedStatements(test.database.pool);
  const read = (text: string, ...values: readonly unknown[]) => statements.read({ text, values });
  // Prepared, from the third time on, it is the same.
  for (let time = 0; time < 4; time += 1) {
    expect(await read('SELECT NULL::text AS json')).toBe('null');
    expect(await read(`SELECT 'none' AS json WHERE FALSE`)).toBe('null');
    expect(await read('SELECT ($1::text[])[2] AS json', ['a', 'b "c"'])).toBe('b "c"');
    expect(await read('SELECT extract(year FROM $1::timestamptz)::text AS json', new Date('2024-06-05T12:00:00Z'))).toBe('2024');
    expect(await read('SELECT coalesce($1::text, $2::text) AS json', null, true)).toBe('true');
  }
});

it('a statement that takes too long fails, and its connection is used again', async () => {
  const { pool, close } = await openDatabase(test.connection);
  const statements = new PreparedStatements(pool);
  await expect(statements.read({ text: `SELECT pg_sleep(6)::text AS json`, values: [] })).rejects.toMatchObject({ code: '57014' });
  expect(await statements.read({ text: `SELECT 'after' AS json`, values: [] })).toBe('after');
  await close();
}, 20_000);
