import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashOf, isKeyOf, newKey, prefixOf, withoutSecrets } from '../../../src/graph/accounts/api-key.js';
import { closeAccount, makeKey, revokeKey, type KeyToMake } from '../../../src/graph/accounts/make-key.js';
import { running, type Running } from '../../server/running.js';

let run: Running;
beforeAll(async () => {
  run = await running();
});
afterAll(() => run.close());

const make = (given: Partial<KeyToMake>) =>
  makeKey(run.test.database.prisma, { name: 'Fact desk', roles: [], scopes: [], expiresAt: null, points: null, ...given });

describe('a key', () => {
  it('is 256 random bits behind a prefix that may be shown, and known by its hash', () => {
    const made = Array.from({ length: 200 }, () => newKey());
    expect(new Set(made.map(({ prefix }) => prefix)).size).toBe(200);
    for (const { key, prefix, hash } of made) {
      expect(Buffer.from(key.slice(13), 'base64url')).toHaveLength(32);
      expect(prefixOf(key)).toBe(prefix);
      expect(isKeyOf(hash, key)).toBe(true);
      expect(isKeyOf(hash, `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`)).toBe(false);
    }
    expect(hashOf('abc')).toEqual(new Uint8Array(Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex')));
  });

  it.each([
    '',
    'hsy_',
    'hsy_aaaaaaaa',
    `hsy_AAAAAAAA_${'A'.repeat(43)}`,
    `hsy_aaaaaaaa_${'A'.repeat(42)}`,
    `hsy_aaaaaaaa_${'A'.repeat(43)}\n`,
  ])('%j has not its form', (text) => expect(prefixOf(text)).toBeNull());

  it('loses its secret in texts, and a token its claims; other words do not', () => {
    const { key, prefix } = newKey();
    expect(withoutSecrets(`a ${key}, b=${key}&c`)).toBe(`a ${prefix}_…, b=${prefix}_…&c`);
    expect(withoutSecrets('Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2ln, done')).toBe('Bearer eyJ…, done');
    expect(withoutSecrets('hsy_k3v9x2ma of the desk; keyJ.a.b')).toBe('hsy_k3v9x2ma of the desk; keyJ.a.b');
  });
});

describe('what cannot be is refused in a sentence', () => {
  beforeAll(async () => {
    await make({ roles: ['EDITOR'] });
    await make({ name: 'reader', roles: ['READER'] });
    await make({ name: 'gone', roles: ['READER'] });
    await closeAccount(run.test.database.prisma, 'gone', new Date());
  });

  it.each<readonly [Partial<KeyToMake>, string]>([
    [{ name: 'new' }, 'There is no account "new" yet; say what it may do with --role'],
    [{ roles: ['ADMIN'] }, 'The account "Fact desk" has EDITOR, not ADMIN'],
    [{ name: 'gone', roles: ['READER'] }, 'The account "gone" was closed'],
    [{ name: 'reader', scopes: ['EDITOR'] }, 'has READER: no key of it can have --scope EDITOR'],
    [{ name: 'reader', scopes: ['READER', 'ADMIN'] }, '--scope ADMIN'],
    [{ name: 'local', roles: ['READER'] }, '"local" cannot be the name of an account'],
    [{ name: 'anonymous', roles: ['READER'] }, 'cannot be the name'],
    [{ name: 'ada@login.example', roles: ['READER'] }, 'cannot be the name'],
    [{ name: '', roles: ['READER'] }, 'cannot be the name'],
    [{ name: ' desk', roles: ['READER'] }, 'cannot be the name'],
    [{ name: 'a\u001b[2J', roles: ['READER'] }, '"a\\u001b[2J" cannot be the name'],
    [{ name: 'x'.repeat(101), roles: ['READER'] }, 'give 1 to 100 characters'],
  ])('%j: %s', async (given, message) => {
    const before = await run.test.database.prisma.account.findMany({ include: { keys: true }, orderBy: { id: 'asc' } });
    await expect(make(given)).rejects.toThrow(message);
    expect(await run.test.database.prisma.account.findMany({ include: { keys: true }, orderBy: { id: 'asc' } })).toEqual(before);
  });

  it('a key and an account that there are not', async () => {
    await expect(revokeKey(run.test.database.prisma, 'hsy_nonesuch', new Date())).rejects.toThrow('There is no key "hsy_nonesuch"');
    await expect(closeAccount(run.test.database.prisma, 'nobody', new Date())).rejects.toThrow('There is no account "nobody"');
  });
});

it('accounts tells an administrator which keys there are, and nothing that opens anything', async () => {
  const { key, prefix } = await make({
    name: 'archive',
    roles: ['READER', 'INGESTER'],
    scopes: ['READER'],
    points: { limit: 9, perSecond: 3 },
  });
  await revokeKey(run.test.database.prisma, prefix, new Date('2026-01-02T03:04:05Z'));
  const query = '{ accounts { name roles closedAt keys { prefix scopes pointsLimit pointsPerSecond expiresAt lastUsedAt revokedAt } } }';
  const headers = { 'content-type': 'application/json' };
  const text = await (await fetch(run.server.url, { method: 'POST', headers, body: JSON.stringify({ query }) })).text();
  const { data } = JSON.parse(text) as { readonly data: { readonly accounts: readonly { readonly name: string }[] } };
  expect(data.accounts.find(({ name }) => name === 'archive')).toEqual({
    name: 'archive',
    roles: ['READER', 'INGESTER'],
    closedAt: null,
    keys: [
      {
        ...{ prefix, scopes: ['READER'], pointsLimit: 9, pointsPerSecond: 3, expiresAt: null, lastUsedAt: null },
        revokedAt: '2026-01-02T03:04:05.000Z',
      },
    ],
  });
  expect(text).not.toContain(key.slice(13));
});
