import type { LookupAddress } from 'node:dns';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../../src/graph/relay/global-id.js';
import { isAllowed } from '../../../src/graph/webhooks/public-address.js';
import { startServer, type RunningServer } from '../../../src/server/server.js';
import type { DispatcherOptions } from '../../../src/server/webhooks/dispatcher.js';
import { send } from '../../../src/server/webhooks/send.js';
import { waitMs } from '../../../src/server/webhooks/backoff.js';
import { ask } from '../../support/graphql-client.js';
import { running, type Running } from '../running.js';
import { accuse, happen } from '../subscriptions/happen.js';
import { isSigned, receiver, take, type Received, type Receiver } from './receiver.js';

const options: DispatcherOptions = {
  addresses: { allowsLoopback: true },
  patience: { attempts: 3, firstMs: 20, longestMs: 40 },
  timeoutMs: 300,
  lookMs: 20,
};

let run: Running;
let other: RunningServer;
let statementKey: string;
let desk: Receiver;
let secret: string;

beforeAll(async () => {
  run = await running({ webhooks: options });
  // Two processes’ worth: each sends for whoever the other does not.
  other = await startServer({ database: run.test.database, port: 0, host: '127.0.0.1', log: run.log, webhooks: options });
  statementKey = await accuse(run.test.database);
});
afterAll(async () => {
  await other.close();
  await run.close();
});
beforeEach(async () => {
  desk = await receiver();
  secret = String((await add({ name: 'desk', url: desk.url })).secret);
});
afterEach(async () => {
  await ask(run.server.url, 'mutation { removeWebhook(input: { name: "desk" }) { userErrors { code } } }');
  await desk.close();
});

interface Payload {
  readonly webhook: {
    readonly name: string;
    readonly attempts: number;
    readonly dead: readonly { readonly error: string; readonly change: { after: { number: number } } }[];
  } | null;
  readonly secret: string | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[]; readonly message: string }[];
}
async function add(input: object): Promise<Payload> {
  const { data, errors } = await ask<{ addWebhook: Payload }, object>(
    run.server.url,
    'mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { webhook { name attempts } secret userErrors { code field message } } }',
    { input },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.addWebhook;
}
const dead = async () =>
  (
    await ask<{ webhooks: NonNullable<Payload['webhook']>[] }, never>(
      run.server.url,
      '{ webhooks { name attempts dead { error change { after } } } }',
    )
  ).data?.webhooks.find(({ name }) => name === 'desk')?.dead ?? [];
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const numbers = (received: readonly Received[]) => received.map(({ number }) => number);
const write = (from: number, to: number) => happen(run.test.database, statementKey, range(from, to));

describe('a receiver', () => {
  it('is sent each change once, in order, signed, as it happens', async () => {
    for (const number of range(1, 30)) await write(number, number);
    const received = await desk.until(({ length }) => length >= 30);
    expect(numbers(received)).toEqual(range(1, 30));
    expect(received.every((one) => isSigned(one, secret))).toBe(true);
    expect(isSigned({ ...(received[0] as Received), body: received[0]?.body.replace('1', '2') ?? '' }, secret)).toBe(false);
    expect(new Set(received.map(({ id }) => id)).size).toBe(30);
    const sent = JSON.parse(received[0]?.body ?? '') as { data: { cursor: string } };
    expect(sent).toMatchObject({
      type: 'STATEMENT_ADDED',
      timestamp: expect.any(String),
      data: { subjectType: 'Statement', subjectId: toGlobalId('Statement', statementKey) },
    });
    const { data } = await ask(run.server.url, `{ changes(first: 1, after: "${sent.data.cursor}") { nodes { after } } }`);
    expect(data).toEqual({ changes: { nodes: [{ after: { number: 2 } }] } });
  });

  it('that fails is tried again, in order, under the same id', async () => {
    let failures = 0;
    desk.answer = (one, response) => (one.number === 2 && (failures += 1) <= 2 ? void response.writeHead(503).end() : take(one, response));
    await write(1, 3);
    const received = await desk.until((all) => numbers(all).includes(3));
    expect(numbers(received)).toEqual([1, 2, 2, 2, 3]);
    expect(new Set(received.slice(1, 4).map(({ id }) => id)).size).toBe(1);
    expect(await dead()).toEqual([]);
  });

  it('that hangs is given up in time, and what it did not take is on a list, from which it can be sent again', async () => {
    desk.answer = (one, response) => (one.number === 2 ? undefined : take(one, response));
    await write(1, 3);
    const received = await desk.until((all) => numbers(all).includes(3));
    expect(numbers(received)).toEqual([1, 2, 2, 2, 3]);
    expect(await dead()).toMatchObject([{ error: 'no answer within 300 ms', change: { after: { number: 2 } } }]);
    desk.answer = take;
    await ask(run.server.url, 'mutation { replayWebhook(input: { name: "desk" }) { userErrors { code } } }');
    expect(numbers(await desk.until(({ length }) => length === 6)).at(-1)).toBe(2);
    await desk.until(() => true);
    for (let tries = 0; (await dead()).length > 0 && tries < 100; tries += 1);
    expect(await dead()).toEqual([]);
  });

  it('that repeats a redirect is not followed', async () => {
    const trap = await receiver();
    desk.answer = (_one, response) => void response.writeHead(307, { location: trap.url }).end();
    await write(1, 1);
    await desk.until(({ length }) => length >= 3);
    for (let tries = 0; (await dead()).length === 0 && tries < 200; tries += 1);
    expect(await dead()).toMatchObject([{ error: 'HTTP 307, a redirect, which is not followed' }]);
    expect(trap.received).toEqual([]);
    await trap.close();
  });

  it('that answers without end has taken it', async () => {
    desk.answer = (_one, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(50_000)), 1);
      response.on('close', () => clearInterval(more));
    };
    await write(1, 2);
    expect(numbers(await desk.until(({ length }) => length >= 2))).toEqual([1, 2]);
  });

  it('is sent everything behind a cursor again', async () => {
    await write(1, 3);
    const [first] = await desk.until(({ length }) => length >= 3);
    const { data } = JSON.parse(first?.body ?? '') as { data: { cursor: string } };
    await ask(run.server.url, `mutation { replayWebhook(input: { name: "desk", after: "${data.cursor}" }) { userErrors { code } } }`);
    // At least once: one that was under way may come twice.
    const inTurn = (all: Parameters<typeof numbers>[0]) => numbers(all).filter((number, at, list) => number !== list[at - 1]);
    expect(inTurn(await desk.until((all) => inTurn(all).length >= 5))).toEqual([1, 2, 3, 2, 3]);
  });

  it('goes on where one of two processes ended', async () => {
    const third = await startServer({ database: run.test.database, port: 0, host: '127.0.0.1', log: run.log, webhooks: options });
    const writing = (async () => {
      for (const number of range(1, 60)) await write(number, number);
    })();
    await desk.until(({ length }) => length >= 10);
    await third.close();
    await writing;
    const received = await desk.until((all) => numbers(all).includes(60));
    // At least once: what was on its way when a process ended may come again.
    expect(numbers(received.filter(({ id }, at) => received.findIndex((one) => one.id === id) === at))).toEqual(range(1, 60));
  });

  it('is told only of what it wants: kinds, or what a saved search finds', async () => {
    await ask(
      run.server.url,
      'mutation { saveSearch(input: { name: "direct", statements: { quoteType: [DIRECT] } }) { userErrors { code } } }',
    );
    const [kinds, alerts] = [await receiver(), await receiver()];
    await add({ name: 'kinds', url: kinds.url, kinds: ['ARTICLE_INGESTED'] });
    await add({ name: 'alerts', url: alerts.url, search: 'direct' });
    await accuse(run.test.database, 'Dario Quist');
    const [article] = await kinds.until(({ length }) => length >= 1);
    const [statement] = await alerts.until(({ length }) => length >= 1);
    expect(JSON.parse(article?.body ?? '')).toMatchObject({ type: 'ARTICLE_INGESTED' });
    expect(JSON.parse(statement?.body ?? '')).toMatchObject({ type: 'STATEMENT_ADDED', data: { search: 'direct' } });
    await desk.until(({ length }) => length > 5);
    expect([kinds.received.length, alerts.received.length]).toEqual([1, 1]);
    await ask(
      run.server.url,
      'mutation { a: removeWebhook(input: { name: "kinds" }) { userErrors { code } } b: removeSearch(input: { name: "direct" }) { userErrors { code } } }',
    );
    const { data } = await ask<{ webhooks: { name: string }[] }, never>(run.server.url, '{ webhooks { name } }');
    expect(data?.webhooks.map(({ name }) => name)).toEqual(['desk']);
    await Promise.all([kinds.close(), alerts.close()]);
  });
});

describe('what is no webhook', () => {
  it.each([
    [{ name: 'desk', url: 'https://127.0.0.1/' }, 'NAME_TAKEN', 'name'],
    [{ name: '  ', url: 'https://127.0.0.1/' }, 'INVALID_CHARACTERS', 'name'],
    [{ name: 'a', url: 'rubbish' }, 'INVALID_URL', 'url'],
    [{ name: 'a', url: 'ftp://127.0.0.1/' }, 'INVALID_URL', 'url'],
    [{ name: 'a', url: 'https://me:secret@127.0.0.1/' }, 'INVALID_URL', 'url'],
    [{ name: 'a', url: 'https://10.0.0.7/' }, 'PRIVATE_ADDRESS', 'url'],
    [{ name: 'a', url: 'http://169.254.169.254/latest/meta-data' }, 'PRIVATE_ADDRESS', 'url'],
    [{ name: 'a', url: 'https://127.0.0.1/', search: 'none' }, 'NOT_KNOWN', 'search'],
    [{ name: 'a', url: 'https://127.0.0.1/', after: 'rubbish' }, 'INVALID_CURSOR', 'after'],
  ])('%j is refused with %s', async (input, code, field) => {
    expect((await add(input)).userErrors).toMatchObject([{ code, field: ['input', field] }]);
  });

  it('a name that there is not', async () => {
    const { data } = await ask(
      run.server.url,
      'mutation { removeWebhook(input: { name: "none" }) { userErrors { code } } replayWebhook(input: { name: "none" }) { userErrors { code } } }',
    );
    expect(data).toEqual({
      removeWebhook: { userErrors: [{ code: 'NOT_KNOWN' }] },
      replayWebhook: { userErrors: [{ code: 'NOT_KNOWN' }] },
    });
  });
});

describe('where nothing is sent', () => {
  const forbidden = [
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.100.100.200',
      '168.63.129.16',
    ],
    ...[
      '192.0.2.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      'fe80::1',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '::ffff:169.254.169.254',
    ],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'not an address'],
  ];
  it.each(forbidden)('%s', (address) => {
    expect(isAllowed(address, {})).toBe(false);
  });
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('but %s', (address) => {
    expect(isAllowed(address, {})).toBe(true);
  });
  it('loopback for development alone', () => {
    expect(['127.0.0.1', '::1', '10.0.0.1'].map((address) => isAllowed(address, { allowsLoopback: true }))).toEqual([true, true, false]);
  });

  const signal = new AbortController().signal;
  const sendTo = (url: string, addresses: DispatcherOptions['addresses'] = {}) =>
    send({ url, headers: {}, body: '{"data":{"after":{}}}' }, { addresses, timeoutMs: 1000, signal });
  const meaning = (...addresses: string[]) => ({
    lookup: (_name: string, _options: object, done: (error: null, found: LookupAddress[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      ),
  });

  it.each([
    ['127.0.0.1', (port: string) => `http://127.0.0.1:${port}/`],
    ['127.0.0.1 as one number', (port: string) => `http://2130706433:${port}/`],
    ['127.0.0.1 in octal', (port: string) => `http://0177.0.0.1:${port}/`],
    ['127.0.0.1 as IPv6', (port: string) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['localhost', (port: string) => `http://localhost:${port}/`],
  ])('a delivery to %s, whatever was checked before', async (_what, url) => {
    await expect(sendTo(url(new URL(desk.url).port))).rejects.toThrow(/no address of the public internet/);
    expect(desk.received).toEqual([]);
  });

  it('a name that was public when it was added and means this machine when it is sent to', async () => {
    const { port } = new URL(desk.url);
    await expect(sendTo(`http://rebound.example:${port}/`, meaning('127.0.0.1'))).rejects.toThrow(/"rebound.example" is at 127.0.0.1/);
    await expect(sendTo(`http://rebound.example:${port}/`, meaning('93.184.216.34', '::1'))).rejects.toThrow(/is at ::1/);
    expect(desk.received).toEqual([]);
    await sendTo(`http://here.example:${port}/`, { ...meaning('127.0.0.1'), allowsLoopback: true });
    expect(desk.received).toHaveLength(1);
  });
});

it('waits longer after each failure, half of it by chance, and never longer than the longest', () => {
  const patience = { attempts: 9, firstMs: 100, longestMs: 1000 };
  expect([1, 2, 3, 4, 5, 6].map((failures) => waitMs(failures, patience, 1))).toEqual([100, 200, 400, 800, 1000, 1000]);
  expect(waitMs(3, patience, 0)).toBe(200);
});
