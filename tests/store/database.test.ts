import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, openDatabase } from '../../src/store/database.js';
import { newId } from '../../src/store/ids.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

describe('a database', () => {
  it('limits statements and idle transactions, which the driver would let run for ever', async () => {
    const { pool, close } = await openDatabase(test.connection);
    const { rows } = await pool.query(
      `SELECT current_setting('statement_timeout') AS statement, current_setting('idle_in_transaction_session_timeout') AS idle`,
    );
    await close();
    expect(rows).toEqual([{ statement: '4s', idle: '10s' }]);
  });

  it('keeps its data safe: fsync is on', async () => {
    const { rows } = await test.database.pool.query<{ fsync: string }>('SHOW fsync');
    expect(rows).toEqual([{ fsync: 'on' }]);
  });

  it('prepares what it is asked again and again, and no bulk insert', async () => {
    const { prisma, pool } = await openDatabase(test.connection, { connections: 1 });
    for (let times = 0; times < 3; times++) await prisma.outlet.findMany({ where: { name: 'Tarn Gazette' } });
    await prisma.outlet.createMany({ data: [{ id: newId(), slug: 'tarn.example', name: 'Tarn Gazette' }] });
    const { rows } = await pool.query<{ statement: string }>('SELECT statement FROM pg_prepared_statements');
    expect(rows.map(({ statement }) => statement.split(' ')[0])).toEqual(['SELECT']);
    await prisma.$disconnect();
    await pool.end();
  });
});

describe('a database that cannot be opened', () => {
  let silent: Server;
  beforeAll((done) => {
    silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1', done);
  });
  afterAll((done) => {
    silent.close(done);
  });

  const refusal = async (url: string): Promise<unknown> => {
    try {
      const opened = await openDatabase({ url });
      await opened.close();
      return null;
    } catch (error) {
      return error;
    }
  };

  it('names host and port and the way out, and never the password', async () => {
    const error = await refusal('postgresql://ada:s3cret@127.0.0.1:1/ledger');
    expect(error).toMatchObject({
      name: 'UserError',
      message:
        'The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED); start it, correct DATABASE_URL, or unset DATABASE_URL to use the embedded database.',
    });
  });

  it('is given up after two seconds when it does not answer', async () => {
    const { port } = silent.address() as { port: number };
    const started = Date.now();
    expect(await refusal(`postgresql://ada:s3cret@127.0.0.1:${port}/ledger`)).toMatchObject({
      message: expect.stringMatching(/^The database at 127\.0\.0\.1:\d+ cannot be reached \(/),
    });
    expect(Date.now() - started).toBeLessThan(3500);
  });

  it('is one whose server has no database of that name', async () => {
    const { connection } = test;
    const missing = 'url' in connection ? { url: connection.url.replace(/[^/]+$/, 'nowhere') } : { ...connection, database: 'nowhere' };
    await expect(openDatabase(missing)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('has no database of the name'),
    });
  });

  it.each([
    ['postgresql://u:p@db.example/x', 'db.example:5432', 'the usual port'],
    ['postgresql://u:p@db.example:6000/x?sslmode=require', 'db.example:6000', 'its port'],
    ['postgresql:///x?host=/run/pg', '/run/pg', 'a socket'],
  ])('%s is at %s (%s)', (url, address) => expect(addressOf({ url })).toBe(address));
});
