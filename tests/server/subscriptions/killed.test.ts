import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Connection } from '../../../src/store/database.js';
import { ask } from '../../support/graphql-client.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { running, type Running } from '../running.js';
import { accuse, happen } from './happen.js';
import { connect, type Subscriber } from './subscriber.js';

/** Seconds for which 200 changes a second are written. */
const seconds = Number(process.env['HEARSAY_FEED_SECONDS'] ?? 4);
const subscribers = Number(process.env['HEARSAY_SUBSCRIBERS'] ?? 200);
const kills = 3;

let test: TestDatabase;
let statementKey: string;
const folder = mkdtempSync(join(tmpdir(), 'hearsay-feed-'));
const children: ChildProcess[] = [];

beforeAll(async () => {
  test = await testDatabase();
  statementKey = await accuse(test.database);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
  await test.close();
});

const urlOf = (connection: Connection): string =>
  'url' in connection
    ? connection.url
    : `postgresql://${connection.user}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`;

function start(command: readonly string[], env: Record<string, string> = {}, out: 'pipe' | 'ignore' = 'ignore'): ChildProcess {
  const child = spawn(process.execPath, command, { env: { ...process.env, ...env }, stdio: ['ignore', out, 'inherit'] });
  children.push(child);
  return child;
}

/** `hearsay serve` as a process of its own, and where it is. */
async function serve(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = start(
    ['--import', 'tsx', 'src/cli.ts', 'serve'],
    {
      PORT: '0',
      DATABASE_URL: urlOf(test.connection),
      HEARSAY_POINTS_LIMIT: 'off',
    },
    'pipe',
  );
  return new Promise((resolve, reject) => {
    child.stdout
      ?.on('error', () => undefined)
      .on('data', (chunk) => {
        const url = /^Open (\S+)$/m.exec(String(chunk))?.[1];
        if (url !== undefined) resolve({ child, url });
      });
    child.once('exit', () => reject(new Error('serve ended')));
  });
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const endCursor = async (url: string): Promise<string> =>
  (await ask<{ changes: { pageInfo: { endCursor: string } } }, never>(url, '{ changes(last: 1) { pageInfo { endCursor } } }')).data?.changes
    .pageInfo.endCursor ?? '';

/** Ten changes every twentieth of a second are 200 a second, until `isDone`. Gives the number of the last. */
async function writeUntil(isDone: () => boolean): Promise<number> {
  const begin = performance.now();
  let last = 0;
  while (!isDone() || last < seconds * 200) {
    const numbers = range(10).map((at) => last + at);
    await happen(test.database, statementKey, numbers);
    last += 10;
    await pause(Math.max(begin + last * 5 - performance.now(), 0));
  }
  return last;
}

interface Event {
  readonly cursor: string;
  readonly change: { readonly after: { readonly number: number } };
}
const query = 'subscription ($after: String) { statementAdded(after: $after) { cursor change { after } } }';
const numbersOf = (events: readonly Event[]) => events.map(({ change }) => change.after.number);

it(`under 200 changes a second for ${seconds} s: killed subscribers and a killed server miss nothing, and nothing comes twice`, async () => {
  const [first, second] = await Promise.all([serve(), serve()]);
  const after = await endCursor(first.url);
  const file = join(folder, 'kept');
  writeFileSync(file, `0 ${after}\n`);
  const keep = (url: string) => start(['tests/server/subscriptions/fixtures/keep-events.mjs', url.replace('http', 'ws'), file]);
  const kept = () => readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);

  const keptAtLeast = async (count: number): Promise<void> => {
    for (let tries = 0; kept().length < count; tries += 1) {
      if (tries > 3000) throw new Error(`only ${kept().length} of ${count} were kept`);
      await pause(10);
    }
  };

  const elsewhere = connect(second.url);
  const heard = elsewhere.subscribe<Event>(query, { after });
  const doomed = connect(first.url);
  const cut = doomed.subscribe<Event>(query, { after });
  let isDone = false;
  const writing = writeUntil(() => isDone);

  // Its process dies, three times, wherever it is.
  let child = keep(first.url);
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = kept().length;
    await keptAtLeast(before + 50);
    child.kill('SIGKILL');
    await once(child, 'exit');
    child = keep(second.url);
  }
  // And so does a server, with a subscriber who goes on at another one.
  first.child.kill('SIGKILL');
  await doomed.closed;
  const third = await serve();
  const resumed = connect(third.url);
  const rest = resumed.subscribe<Event>(query, { after: cut.events.at(-1)?.cursor ?? after });

  isDone = true;
  const total = await writing;
  await heard.until(total);
  await rest.until(total - cut.events.length);
  await keptAtLeast(total);
  expect(kept().map((line) => Number(line.split(' ')[0]))).toEqual(range(total));
  expect(numbersOf(heard.events)).toEqual(range(total));
  expect(numbersOf([...cut.events, ...rest.events])).toEqual(range(total));
  for (const one of [elsewhere, resumed]) one.close();
  third.child.kill('SIGTERM');
  expect(await once(third.child, 'exit')).toEqual([0, null]);
}, 120_000);

it(`of ${subscribers} subscribers one in twenty is slow: the others hear all, the slow go on from their cursor`, async () => {
  const run: Running = await running({ subscriptions: { waiting: 50 } });
  const key = await accuse(run.test.database, 'Tom Vance', ' The river is high. '.repeat(10_000));
  const after = await endCursor(run.server.url);
  const large =
    'subscription ($after: String) { statementAdded(after: $after) { cursor change { after } statement { article { versions { text } } } } }';
  const all: (readonly [Subscriber, ReturnType<typeof hear>, boolean])[] = [];
  const hear = (one: Subscriber, isSlow: boolean, from: string) => one.subscribe<Event>(isSlow ? large : query, { after: from });
  await happen(run.test.database, key, [1]);
  for (let at = 0; at < subscribers; at += 1) {
    const one = connect(run.server.url);
    const isSlow = at % 20 === 0;
    all.push([one, hear(one, isSlow, after), isSlow]);
  }
  await Promise.all(all.map(([, heard]) => heard.until(1)));
  for (const [one, , isSlow] of all) if (isSlow) (await one.socket()).pause();

  const before = process.memoryUsage().rss;
  let most = 0;
  const total = 201;
  for (let number = 2; number <= total; number += 10) {
    await happen(
      run.test.database,
      key,
      range(10).map((at) => number + at - 1),
    );
    await Promise.all(
      all
        .filter(([, , isSlow]) => !isSlow)
        .slice(0, 1)
        .map(([, heard]) => heard.until(number + 9)),
    );
    most = Math.max(most, process.memoryUsage().rss);
  }
  process.stderr.write(
    `${subscribers} subscribers and their clients in one process: at most ${Math.round((most - before) / 2 ** 20)} MB more\n`,
  );
  for (const [one, heard, isSlow] of all) {
    if (!isSlow) {
      expect(numbersOf(await heard.until(total))).toEqual(range(total));
      continue;
    }
    (await one.socket()).resume();
    // Whoever does not read for half a minute does not hear why it was left either.
    expect([4490, 1006]).toContain((await one.closed).code);
    const again = connect(run.server.url);
    const rest = hear(again, false, heard.events.at(-1)?.cursor ?? after);
    await rest.until(total - heard.events.length);
    expect(numbersOf([...heard.events, ...rest.events])).toEqual(range(total));
    again.close();
  }
  for (const [one] of all) one.close();
  await run.close();
}, 300_000);
