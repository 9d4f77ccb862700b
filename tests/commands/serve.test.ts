import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Connection } from '../../src/store/database.js';
import { ask } from '../support/graphql-client.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
const children: ChildProcess[] = [];

beforeAll(async () => {
  test = await testDatabase({ isEmpty: true });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await test.close();
});

/** The embedded server's socket folder as a URL, so that `serve` runs as it does on a server. */
const urlOf = (connection: Connection): string =>
  'url' in connection
    ? connection.url
    : `postgresql://${connection.user}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`;

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
}

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['dist/cli.js', 'serve', ...args], {
    env: { ...process.env, PORT: '0', DATABASE_URL: urlOf(test.connection), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

function served(args: readonly string[], env: Record<string, string> = {}): Promise<Served> {
  const child = start(args, env);
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.stdout?.on('data', (chunk) => {
      const url = /^Open (\S+)$/m.exec(String(chunk))?.[1];
      if (url !== undefined) resolve({ child, url });
    });
    child.once('exit', () => reject(new Error(`serve ended: ${said}`)));
  });
}

async function ended(child: ChildProcess): Promise<{ readonly code: unknown; readonly said: string }> {
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const [code] = await once(child, 'exit');
  return { code, said };
}

const question = '{ articles { totalCount } allegations(first: 100) { totalCount nodes { status { value } } } }';

interface Answer {
  readonly articles: { readonly totalCount: number };
  readonly allegations: { readonly totalCount: number; readonly nodes: readonly { readonly status: { readonly value: string } }[] };
}

const asked = async (url: string): Promise<Answer> => (await ask(url, question)).data as unknown as Answer;

it('reads the demo into an empty ledger, shows at least five statuses, ends at SIGTERM with 0, and keeps the data', async () => {
  const first = await served(['--demo']);
  const before = await asked(first.url);
  expect(before.articles.totalCount).toBe(24);
  expect(new Set(before.allegations.nodes.map(({ status }) => status.value)).size).toBeGreaterThanOrEqual(5);
  first.child.kill('SIGTERM');
  expect((await ended(first.child)).code).toBe(0);

  const second = await served(['--demo']);
  expect(await asked(second.url)).toEqual(before);
  second.child.kill('SIGINT');
  expect((await ended(second.child)).code).toBe(0);
});

const ingest = `mutation ($url: String!) {
  ingestArticle(input: { url: $url, source: { text: "Councillor Bela Okoro accused Ada Reyes of taking bribes for the bridge contract." } }) {
    outcome
    article { id url statements { totalCount } }
  }
}`;
const ingestAt = async (url: string, article: string) => {
  const { data, errors } = await ask<{ ingestArticle: object }, { url: string }>(url, ingest, { url: article });
  return { ingested: data?.ingestArticle, code: errors?.[0]?.extensions.code };
};

it('keeps an article that it said it has, also when it is killed right after', async () => {
  const first = await served([]);
  const { ingested } = await ingestAt(first.url, 'https://tarn.example/bridge');
  first.child.kill('SIGKILL');
  await ended(first.child);
  expect(ingested).toMatchObject({ outcome: 'CREATED', article: { url: 'https://tarn.example/bridge' } });

  const second = await served([]);
  expect((await ingestAt(second.url, 'https://tarn.example/bridge')).ingested).toEqual({ ...ingested, outcome: 'DUPLICATE' });
  second.child.kill('SIGTERM');
  expect((await ended(second.child)).code).toBe(0);
});

it.each([
  [{ NODE_ENV: 'production' }, 'UNAUTHENTICATED'],
  [{ HOST: '0.0.0.0' }, 'UNAUTHENTICATED'],
  [{ HEARSAY_PROXIES: '1' }, 'UNAUTHENTICATED'],
  [{ HEARSAY_PUBLIC: 'off' }, 'UNAUTHENTICATED'],
  [{ HEARSAY_INGEST: 'off' }, 'FORBIDDEN'],
  [{ NODE_ENV: 'production', HEARSAY_INGEST: 'on' }, undefined],
])('with %j an article over HTTP is refused with %s', async (env, expected) => {
  const { child, url } = await served([], env);
  expect((await ingestAt(url.replace('localhost', '127.0.0.1'), 'https://tarn.example/bridge')).code).toBe(expected);
  child.kill('SIGTERM');
  await ended(child);
});

it('says which port is taken and how to take another', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await once(squatter, 'listening');
  const { port } = squatter.address() as { port: number };
  const { code, said } = await ended(start([], { PORT: String(port) }));
  squatter.close();
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`${port}.*PORT`));
});

it.each([
  [{ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/none' }, 1, /127\.0\.0\.1:1 cannot be reached/],
  [{ DATABASE_URL: 'mysql://me:secret@db/none' }, 2, /DATABASE_URL must begin with postgresql:/],
  [{ PORT: 'eighty' }, 2, /PORT=eighty must be a number/],
  [{ HEARSAY_POINTS_LIMIT: 'many' }, 2, /HEARSAY_POINTS_LIMIT=many must be a number/],
  [{ HEARSAY_TRUSTED_DOCUMENTS: 'yes' }, 2, /HEARSAY_TRUSTED_DOCUMENTS=yes must be off, audit or enforce/],
  [{ HEARSAY_TRUSTED_DOCUMENTS: 'enforce', HEARSAY_TRUSTED_MANIFEST: '/nowhere.json' }, 1, /manifest \/nowhere\.json .* cannot be read/],
  [{ HEARSAY_CORS_ORIGINS: 'https://a.example/path' }, 2, /HEARSAY_CORS_ORIGINS=.* must be origins such as/],
  [{ HEARSAY_INTROSPECTION: 'maybe' }, 2, /HEARSAY_INTROSPECTION=maybe must be on or off/],
  [{ HEARSAY_PUBLIC: 'maybe' }, 2, /HEARSAY_PUBLIC=maybe must be on or off/],
  [{ HEARSAY_JWKS_URL: 'http://login.example/keys' }, 2, /HEARSAY_JWKS_URL=.* must begin with https:/],
  [{ HEARSAY_JWKS_URL: 'https://login.example/keys' }, 2, /HEARSAY_JWT_ISSUER and HEARSAY_JWT_AUDIENCE go together/],
  [{ HEARSAY_INGEST: 'yes' }, 2, /HEARSAY_INGEST=yes must be on or off/],
])('refuses %j with one sentence and no secret', async (env, exitCode, sentence) => {
  const { code, said } = await ended(start([], env));
  expect(said).toMatch(sentence);
  expect(said).not.toContain('secret');
  expect(
    said
      .trim()
      .split('\n')
      .filter((line) => !line.endsWith('…')),
  ).toHaveLength(1);
  expect(code).toBe(exitCode);
});
