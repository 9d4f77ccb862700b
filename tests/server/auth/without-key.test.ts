import { describe, expect, it } from '@jest/globals';
import { viewerWithoutKey } from '../../../src/server/auth/without-key.js';
import { readSettings } from '../../../src/settings.js';

describe('who comes without a key and may do everything', () => {
  const from = (remoteAddress: string | undefined, headers: Readonly<Record<string, string>> = { host: 'localhost:4000' }) =>
    viewerWithoutKey('EVERYTHING', { socket: { remoteAddress }, headers }).roles;

  it.each([
    ['127.0.0.1', { host: '127.0.0.1:4000' }],
    ['::1', { host: '[::1]:4000' }],
    ['::ffff:127.0.0.1', { host: 'localhost' }],
    ['127.0.0.1', { host: 'localhost:4000', origin: 'http://localhost:4000' }],
    ['127.0.0.1', {}],
  ])('is on this machine: %s %j', (address, headers) => expect(from(address, headers as Record<string, string>)).toEqual(['ADMIN']));

  it.each<readonly [string | undefined, Readonly<Record<string, string>>, string]>([
    ['192.0.2.1', { host: 'localhost' }, 'another machine'],
    [undefined, { host: 'localhost' }, 'a connection that is gone'],
    ['127.0.0.1', { host: 'evil.example' }, 'a page that has its name point here (DNS rebinding)'],
    ['127.0.0.1', { host: '127.0.0.1.evil.example' }, 'a name that begins like an address'],
    ['127.0.0.1', { host: 'localhost.evil.example' }, 'a name that begins like ours'],
    ['127.0.0.1', { host: 'localhost', origin: 'https://evil.example' }, 'a page of another site'],
    ['127.0.0.1', { host: 'localhost', origin: 'null' }, 'a page of no site'],
    ['127.0.0.1', { host: 'localhost', 'x-forwarded-for': '192.0.2.1' }, 'a proxy on this machine'],
    ['127.0.0.1', { host: 'localhost', forwarded: 'for=192.0.2.1' }, 'another proxy'],
  ])('is not from %s with %j: %s', (address, headers) => expect(from(address, headers)).toEqual(['READER']));
});

it.each([
  [{}, 'EVERYTHING', true],
  [{ HOST: '::1' }, 'EVERYTHING', true],
  [{ HOST: '0.0.0.0' }, 'READING', true],
  [{ NODE_ENV: 'production' }, 'READING', true],
  [{ HEARSAY_PROXIES: '1' }, 'READING', true],
  [{ NODE_ENV: 'production', HEARSAY_INGEST: 'on' }, 'READING_AND_SENDING', true],
  [{ NODE_ENV: 'production', HEARSAY_INGEST: 'off' }, 'READING', false],
  [{ HEARSAY_INGEST: 'off' }, 'EVERYTHING', false],
  [{ HEARSAY_PUBLIC: 'off' }, 'NOTHING', true],
  [{ HEARSAY_PUBLIC: 'off', NODE_ENV: 'production', HEARSAY_INGEST: 'on' }, 'NOTHING', true],
])('%j lets whoever has no key do %s, and takes articles: %s', (env, withoutKey, takesArticles) => {
  expect(readSettings(env)).toMatchObject({ withoutKey, takesArticles });
});

describe('whose tokens are believed', () => {
  const set = {
    HEARSAY_JWKS_URL: 'https://login.example/keys',
    HEARSAY_JWT_ISSUER: 'https://login.example/',
    HEARSAY_JWT_AUDIENCE: 'hearsay',
  };

  it('takes all three', () => {
    expect(readSettings({}).tokens).toBeUndefined();
    expect(readSettings(set).tokens).toMatchObject({ jwksUrl: set.HEARSAY_JWKS_URL, rolesClaim: 'roles' });
  });

  it.each([
    [{ HEARSAY_JWKS_URL: '' }, /go together/],
    [{ HEARSAY_JWT_ISSUER: '' }, /go together/],
    [{ HEARSAY_JWT_AUDIENCE: '' }, /go together/],
    [{ HEARSAY_JWKS_URL: 'http://login.example/keys' }, /must begin with https/],
    [{ HEARSAY_JWKS_URL: 'file:///etc/keys' }, /must begin with https/],
  ])('%j is refused', (env, message) => expect(() => readSettings({ ...set, ...env })).toThrow(message));
});
