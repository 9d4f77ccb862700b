import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { closeAccount, makeKey, revokeKey, type KeyToMake } from '../../../src/graph/accounts/make-key.js';
import { Authenticator } from '../../../src/server/auth/authenticator.js';
import { believedMs } from '../../../src/server/auth/known-keys.js';
import { startServer, type RunningServer } from '../../../src/server/server.js';
import { failStatements, running, type Running } from '../running.js';

const [issuer, audience] = ['https://login.example/', 'hearsay'];

let run: Running;
/** A server whose keys of tokens cannot be had. */
let blind: RunningServer;
let jwks: Server;
let asked = 0;
let signing: { readonly privateKey: CryptoKey; readonly publicKey: CryptoKey };
/** Moves the clock of keys. */
let laterMs = 0;
const nowMs = () => Date.now() + laterMs;

beforeAll(async () => {
  signing = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(signing.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  jwks = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key] }));
  }).listen(0, '127.0.0.1');
  await once(jwks, 'listening');
  const tokens = { issuer, audience, rolesClaim: 'realm.roles', jwksUrl: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/keys` };
  run = await running({
    withoutKey: 'READING',
    tokens,
    nowMs,
    logLevel: 'trace',
    points: { limit: 1000, restorePerSecond: 1, nowMs: () => 0 },
  });
  const options = { database: run.test.database, port: 0, host: '127.0.0.1', log: run.log };
  blind = await startServer({ ...options, withoutKey: 'READING', tokens: { ...tokens, jwksUrl: 'http://127.0.0.1:1/keys' } });
});
afterAll(async () => {
  jest.restoreAllMocks();
  await blind.close();
  await run.close();
  jwks.close();
});

const newKey = (more: Partial<KeyToMake> = {}) =>
  makeKey(run.test.database.prisma, { name: 'desk', roles: ['EDITOR'], scopes: [], expiresAt: null, points: null, ...more });

interface Answer {
  readonly data?: { readonly viewer?: unknown };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly cost: { readonly available: number } };
}

async function ask(
  authorization: string | undefined,
  { server = run.server, query = '{ viewer { name roles keyPrefix scopes expiresAt } }' } = {},
) {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const answer = (await response.json()) as Answer;
  return { response, answer, told: [response.status, answer.errors?.[0]?.extensions.code ?? answer.data?.viewer] };
}

const claims = (more: JWTPayload = {}): JWTPayload => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: audience, sub: 'ada', exp: now + 600, nbf: now - 10, realm: { roles: ['editor', 'cook'] }, ...more };
};
const signed = (payload: JWTPayload, header = { alg: 'RS256', kid: 'one' }, key: CryptoKey | Uint8Array = signing.privateKey) =>
  new SignJWT(payload).setProtectedHeader(header).sign(key);
const without = (claim: string): JWTPayload => Object.fromEntries(Object.entries(claims()).filter(([name]) => name !== claim));

describe('a key', () => {
  it('opens the service as its account, narrowed to its scopes', async () => {
    const { key, prefix } = await newKey({
      name: 'Fact desk',
      roles: ['EDITOR', 'INGESTER'],
      scopes: ['READER'],
      expiresAt: new Date('2999-01-01'),
    });
    expect((await ask(`Bearer ${key}`)).answer.data?.viewer).toEqual({
      ...{ name: 'Fact desk', roles: ['READER'], keyPrefix: prefix, scopes: ['READER'], expiresAt: '2999-01-01T00:00:00.000Z' },
    });
  });

  it('is none of those who come without', async () => {
    expect((await ask(undefined)).told).toEqual([
      200,
      { name: 'anonymous', roles: ['READER'], keyPrefix: null, scopes: [], expiresAt: null },
    ]);
  });

  it('is kept as its hash alone', async () => {
    const { key, prefix } = await newKey({ name: 'hashed' });
    const row = await run.test.database.prisma.apiKey.findUniqueOrThrow({ where: { prefix } });
    expect(row.hash).toHaveLength(32);
    expect(JSON.stringify({ ...row, hash: Buffer.from(row.hash).toString('latin1') })).not.toContain(key.slice(13));
  });

  it('that was revoked opens nothing more after the seconds for which keys are believed', async () => {
    const { key, prefix } = await newKey({ name: 'revoked' });
    expect((await ask(`Bearer ${key}`)).response.status).toBe(200);
    await revokeKey(run.test.database.prisma, key, new Date());
    laterMs += believedMs;
    expect((await ask(`Bearer ${key}`)).told).toEqual([401, 'UNAUTHENTICATED']);
    expect((await ask(`Bearer ${key}`)).answer.errors?.[0]?.message).toBe(`The key ${prefix} was revoked; ask for another one.`);
  });

  it('that ended is refused in the moment in which it ends, remembered or not', async () => {
    const { key } = await newKey({ name: 'ending', expiresAt: new Date(nowMs() + believedMs / 2) });
    expect((await ask(`Bearer ${key}`)).response.status).toBe(200);
    laterMs += believedMs / 2;
    expect((await ask(`Bearer ${key}`)).told).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('of a closed account is refused', async () => {
    const { key } = await newKey({ name: 'closed' });
    await closeAccount(run.test.database.prisma, 'closed', new Date());
    expect((await ask(`Bearer ${key}`)).told).toEqual([401, 'UNAUTHENTICATED']);
    await expect(newKey({ name: 'closed' })).rejects.toThrow('The account "closed" was closed');
  });

  it('has the minute of its last use noted, and not every use', async () => {
    const { key, prefix } = await newKey({ name: 'used' });
    const lastUsed = async (): Promise<number | undefined> =>
      (await run.test.database.prisma.apiKey.findUniqueOrThrow({ where: { prefix } })).lastUsedAt?.getTime();
    await ask(`Bearer ${key}`);
    while ((await lastUsed()) === undefined) await pause(10);
    const first = await lastUsed();
    laterMs += 30_000;
    await ask(`Bearer ${key}`);
    await pause(100);
    expect(await lastUsed()).toBe(first);
    laterMs += 31_000;
    await ask(`Bearer ${key}`);
    while ((await lastUsed()) === first) await pause(10);
  });

  it('spends its own points, and those of nobody at the same address', async () => {
    const large = await newKey({ name: 'archive', roles: ['READER'], points: { limit: 5000, perSecond: 50 } });
    const usual = await newKey({ name: 'usual', roles: ['READER'] });
    const query = '{ entities(first: 100) { nodes { name } } articles(first: 0) { totalCount } }';
    // An error blanks what was read: nothing is given back.
    const left = async (key?: string) => (await ask(key && `Bearer ${key}`, { query })).answer.extensions?.cost;
    expect(await left(large.key)).toMatchObject({ available: 4898, restoreRate: 50 });
    expect(await left(usual.key)).toMatchObject({ available: 898, restoreRate: 1 });
    expect(await left(usual.key)).toMatchObject({ available: 796 });
    expect(await left()).toMatchObject({ available: 898 });
    expect(await left(large.key)).toMatchObject({ available: 4796 });
  });

  it('is answered for its owner alone: no cache between may show it to others', async () => {
    const { key } = await newKey({ name: 'cached' });
    const query = '{ articles { totalCount } }';
    expect((await ask(`Bearer ${key}`, { query })).response.headers.get('cache-control')).toBe('max-age=30, private');
    expect((await ask(undefined, { query })).response.headers.get('cache-control')).toBe('max-age=30, public');
  });
});

describe('what is shown and is not good is refused, never taken for nothing', () => {
  it.each([
    ['an empty header', ''],
    ['no key', 'Bearer'],
    ['the beginning of a key', 'Bearer hsy_'],
    ['a key that nobody has', `Bearer hsy_aaaaaaaa_${'A'.repeat(43)}`],
    ['a long one', `Bearer hsy_aaaaaaaa_${'A'.repeat(4000)}`],
    ['no scheme', `hsy_aaaaaaaa_${'A'.repeat(43)}`],
    ['another scheme', 'Basic ZGVzazpzZWNyZXQ='],
    ['two', 'Bearer a b'],
    ['a token without a signature or claims', 'Bearer eyJhbGciOiJub25lIn0.e30.'],
    ['a token of nothing', 'Bearer ..'],
    ['SQL', "Bearer ' OR 1=1 --"],
  ])('%s', async (_what, authorization) => {
    const { told, response, answer } = await ask(authorization);
    expect(told).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer).not.toHaveProperty('data');
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="hearsay"');
  });

  it('a good prefix with another secret', async () => {
    const { key } = await newKey({ name: 'guessed' });
    const other = key.slice(0, -43) + 'A'.repeat(43);
    expect((await ask(`Bearer ${other}`)).told).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('a key while the ledger does not answer is neither good nor bad', async () => {
    const { key } = await newKey({ name: 'outage' });
    failStatements(run.test.database, Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    const { told } = await ask(`Bearer ${key}`);
    jest.restoreAllMocks();
    expect(told).toEqual([503, 'UNAVAILABLE']);
    expect((await ask(`Bearer ${key}`)).response.status).toBe(200);
  });
});

describe('a token of another service', () => {
  it('that it signed for this one opens it, with those of its roles that are ours', async () => {
    const { answer } = await ask(`Bearer ${await signed(claims())}`);
    expect(answer.data?.viewer).toMatchObject({ name: 'ada@login.example', roles: ['EDITOR'], keyPrefix: null, scopes: [] });
  });

  it('has its keys asked for once, also when tokens name keys that there are not', async () => {
    const before = asked;
    for (let count = 0; count < 5; count += 1) {
      expect((await ask(`Bearer ${await signed(claims())}`)).response.status).toBe(200);
      expect((await ask(`Bearer ${await signed(claims(), { alg: 'RS256', kid: `no${count}` })}`)).told).toEqual([401, 'UNAUTHENTICATED']);
    }
    expect(asked).toBe(before);
  });

  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  it.each<readonly [string, RegExp, () => Promise<string> | string]>([
    ['alg: none', /not signed in a way that is taken/, () => new UnsecuredJWT(claims()).encode()],
    [
      'HS256 with the public key as its secret',
      /not signed in a way that is taken/,
      async () => signed(claims(), { alg: 'HS256', kid: 'one' }, Buffer.from(await exportSPKI(signing.publicKey))),
    ],
    [
      'signed by somebody else',
      /not signed by the service/,
      async () => signed(claims(), undefined, (await generateKeyPair('RS256')).privateKey),
    ],
    [
      'changed after it was signed',
      /not signed by the service/,
      async () =>
        (await signed(claims())).replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify(claims({ sub: 'eve' }))).toString('base64url')}.`),
    ],
    ['for another audience', /"aud" is another/, () => signed(claims({ aud: 'payroll' }))],
    ['of another issuer', /"iss" is another/, () => signed(claims({ iss: 'https://evil.example/' }))],
    ['over', /is over/, () => signed(claims({ exp: now - hour }))],
    ['not good yet', /"nbf" is another/, () => signed(claims({ nbf: now + hour }))],
    ['without an end', /"exp" is missing/, () => signed(without('exp'))],
    ['without an audience', /"aud" is missing/, () => signed(without('aud'))],
    ['without an issuer', /"iss" is missing/, () => signed(without('iss'))],
    ['of nobody', /"sub" is missing/, () => signed(without('sub'))],
    ['of somebody whose name moves the cursor', /no name that can be shown/, () => signed(claims({ sub: 'ada\u001b[2J' }))],
  ])('%s is refused', async (_why, message, token) => {
    const { told, answer } = await ask(`Bearer ${await token()}`);
    expect(told).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer).not.toHaveProperty('data');
  });

  it('cannot be told while its keys cannot be had: neither let in nor refused', async () => {
    const token = await signed(claims());
    for (let count = 0; count < 2; count += 1) expect((await ask(`Bearer ${token}`, { server: blind })).told).toEqual([503, 'UNAVAILABLE']);
    // Whoever has a key, or none, is answered.
    expect((await ask(`Bearer ${(await newKey({ name: 'seeing' })).key}`, { server: blind })).response.status).toBe(200);
    expect((await ask(undefined, { server: blind })).response.status).toBe(200);
    expect((await ask(`Bearer ${new UnsecuredJWT(claims()).encode()}`, { server: blind })).told).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is refused where none are taken', async () => {
    const plain = await startServer({ database: run.test.database, port: 0, host: '127.0.0.1', log: run.log });
    const { told } = await ask(`Bearer ${await signed(claims())}`, { server: plain });
    await plain.close();
    expect(told).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('what a websocket is opened with', () => {
  const socket = { remoteAddress: '192.0.2.7' };
  const authenticate = async (params: Readonly<Record<string, unknown>>, headers = {}) => {
    const authenticator = new Authenticator(run.test.database.prisma, run.log, { withoutKey: 'READING', proxies: 0 });
    try {
      return (await authenticator.authenticate({ socket, headers }, params)).viewer.name;
    } finally {
      await authenticator.close();
    }
  };

  it('names a key as a header does, and goes before the header', async () => {
    const { key } = await newKey({ name: 'socket' });
    expect(await authenticate({ authorization: `Bearer ${key}` }, { authorization: 'Bearer hsy_nonsense' })).toBe('socket');
    expect(await authenticate({ Authorization: `Bearer ${key}` })).toBe('socket');
    expect(await authenticate({}, { authorization: `Bearer ${key}` })).toBe('socket');
    expect(await authenticate({ authorization: null })).toBe('anonymous');
  });

  it.each([{ authorization: 42 }, { authorization: '' }, { authorization: ['Bearer'] }, { authorization: 'Bearer hsy_' }])(
    '%j is refused',
    async (params) => {
      await expect(authenticate(params)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );
});

it('no key and no token is in the log, at its most talkative, wherever somebody put it', async () => {
  const { key, prefix } = await newKey({ name: 'logged' });
  const token = await signed(claims());
  for (const secret of [key, token, `${key.slice(0, -1)}!`]) await ask(`Bearer ${secret}`);
  await fetch(`${run.server.url}?query={__typename}&access_token=${key}&token=${token}`);
  run.log.error({ err: new Error(`could not send Bearer ${key}`), headers: { authorization: `Bearer ${token}` } }, 'a request failed');
  const text = JSON.stringify(run.logged);
  expect(text).toContain(`${prefix}_…`);
  expect(text).not.toContain(key.slice(13));
  expect(text).not.toContain(token.slice(-40));
  expect(text).not.toContain(token.split('.')[1]);
});
