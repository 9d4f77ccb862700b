import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import { formatErrors } from '../../src/server/errors.js';
import { isOutage } from '../../src/server/outage.js';
import { startServer } from '../../src/server/server.js';
import { UserError } from '../../src/errors.js';
import { ask } from '../support/graphql-client.js';
import type { RunningServer } from '../../src/server/server.js';
import { failStatements, running, type Running } from './running.js';

let run: Running;
/** Both ways to answer. */
let servers: Readonly<Record<'compiled' | 'executed', RunningServer>>;

beforeAll(async () => {
  run = await running();
  const { database } = run.test;
  const executed = await startServer({ database, port: 0, host: '127.0.0.1', log: run.log, compiles: false });
  servers = { compiled: run.server, executed };
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(async () => {
  await servers.executed.close();
  await run.test.close();
});

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

it.each(['compiled', 'executed'] as const)(
  'shows nothing of what went wrong on our side but an id, and logs the rest under it (%s)',
  async (way) => {
    failStatements(run.test.database, new Error('column "pass_word" of 10.0.0.7'));
    const { data, errors } = await ask(servers[way].url, '{ entities { totalCount } }');
    expect(data).toEqual({ entities: null });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side; quote errorId when you report it.',
        locations: [{ line: 1, column: 3 }],
        path: ['entities'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(uuid) },
      },
    ]);
    expect(run.logged.splice(0)).toEqual([
      expect.objectContaining({
        errorId: errors?.[0]?.extensions.errorId,
        err: expect.objectContaining({ message: expect.stringContaining('column "pass_word" of 10.0.0.7') }),
      }),
    ]);
  },
);

it.each(['compiled', 'executed'] as const)('says that the database does not answer, and is ready again when it does (%s)', async (way) => {
  const ready = async () => (await fetch(`${run.origin}/readyz`)).status;
  expect(await ready()).toBe(200);
  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
  failStatements(run.test.database, refused);
  const { errors } = await ask(servers[way].url, '{ entities { totalCount nodes { name } } }');
  expect(errors?.[0]).toMatchObject({
    message: 'The database does not answer; try again in a moment.',
    extensions: { code: 'UNAVAILABLE', errorId: expect.stringMatching(uuid) },
  });
  expect(await ready()).toBe(503);
  expect((await fetch(`${run.origin}/healthz`)).status).toBe(200);
  jest.restoreAllMocks();
  expect(await ready()).toBe(200);
});

it('says which port is taken and how to choose another', async () => {
  const port = Number(new URL(run.server.url).port);
  const { database } = run.test;
  const again = startServer({ database, port, host: '127.0.0.1', log: pino({ level: 'silent' }) });
  await expect(again).rejects.toThrow(UserError);
  await expect(again).rejects.toThrow(`Port ${port} is taken by another program; end it, or choose another port with PORT=${port + 1}.`);
  expect((await ask(run.server.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
});

it.each<[unknown, boolean, string]>([
  [{ code: '57014' }, true, 'a statement that took too long'],
  [{ cause: { code: 'ECONNREFUSED' } }, true, 'nobody listens'],
  [{ meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } }, true, 'the server was shut down, as Prisma wraps it'],
  [new Error('timeout exceeded when trying to connect'), true, 'no free connection'],
  [new Error('Cannot read properties of undefined'), false, 'our bug'],
  [{ code: '42703' }, false, 'a column that does not exist: our bug'],
  [null, false, 'nothing'],
])('%j is an outage: %s (%s)', (error, expected) => expect(isOutage(error)).toBe(expected));

it('never lets an unknown code out', () => {
  const log = { error: () => undefined } as never;
  const formatted = formatErrors(log)(
    { message: 'secret', extensions: { code: 'SOMETHING_NEW', stacktrace: ['at /srv'] } },
    new Error('secret'),
  );
  expect(formatted).toEqual({
    message: expect.not.stringContaining('secret'),
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) },
  });
});

// The last one: it ends the server.
it('answers what was asked before it ends', async () => {
  const { pool } = run.test.database;
  const connect = pool.connect.bind(pool) as () => Promise<unknown>;
  let release: () => void = () => undefined;
  const asked = new Promise<void>((resolveAsked) => {
    jest.spyOn(pool, 'connect').mockImplementationOnce((() => {
      resolveAsked();
      return new Promise((resolve) => (release = () => resolve(connect())));
    }) as never);
  });
  const answer = ask(run.server.url, '{ entities { totalCount } }');
  await asked;
  let isClosed = false;
  const closed = run.server.close().then(() => (isClosed = true));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(isClosed).toBe(false);
  await expect(fetch(run.server.url)).rejects.toThrow();
  release();
  expect((await answer).data).toEqual({ entities: { totalCount: 0 } });
  await closed;
});
