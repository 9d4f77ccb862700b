import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import pino from 'pino';
import { formatErrors } from '../../src/server/errors.js';
import { isOutage } from '../../src/server/outage.js';
import { startServer } from '../../src/server/server.js';
import { UserError } from '../../src/errors.js';
import { ask } from '../support/graphql-client.js';
import { running, type Running } from './running.js';

let run: Running;

beforeAll(async () => {
  run = await running();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => run.test.close());

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

it('shows nothing of what went wrong on our side but an id, and logs the rest under it', async () => {
  jest
    .spyOn(run.test.database.prisma, '$queryRaw')
    .mockImplementation((() => Promise.reject(new Error('column "pass_word" of 10.0.0.7'))) as never);
  const { data, errors } = await ask(run.server.url, '{ entities { totalCount } }');
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
      err: expect.objectContaining({ message: 'column "pass_word" of 10.0.0.7' }),
    }),
  ]);
});

it('says that the database does not answer, and is ready again when it does', async () => {
  const ready = async () => (await fetch(`${run.origin}/readyz`)).status;
  expect(await ready()).toBe(200);
  const refused = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });
  const query = jest.spyOn(run.test.database.pool, 'query').mockImplementation((() => Promise.reject(refused)) as never);
  const { errors } = await ask(run.server.url, '{ entities { totalCount nodes { name } } }');
  expect(errors?.[0]).toMatchObject({
    message: 'The database does not answer; try again in a moment.',
    extensions: { code: 'UNAVAILABLE', errorId: expect.stringMatching(uuid) },
  });
  expect(await ready()).toBe(503);
  expect((await fetch(`${run.origin}/healthz`)).status).toBe(200);
  query.mockRestore();
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
  const { prisma } = run.test.database;
  let release: () => void = () => undefined;
  const asked = new Promise<void>((resolveAsked) => {
    jest.spyOn(prisma, '$queryRaw').mockImplementationOnce((() => {
      resolveAsked();
      return new Promise((resolve) => (release = () => resolve([])));
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
