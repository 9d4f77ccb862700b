import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { persistedQueries } from '../../src/server/documents/persisted-queries.js';
import { readTrustedDocuments, sha256, TrustedDocuments } from '../../src/server/documents/trusted-documents.js';
import { running, type Running } from './running.js';

const trusted = 'query Count { articles { totalCount } }';
const retyped = '# A comment.\nquery Count {\n  articles { totalCount }\n}';
const other = '{ entities { totalCount } }';

let open: Running;
let audit: Running;
let enforce: Running;
beforeAll(async () => {
  const documents = { [sha256(trusted)]: trusted };
  open = await running();
  audit = await running({ trusted: new TrustedDocuments('audit', documents) });
  enforce = await running({ trusted: new TrustedDocuments('enforce', documents) });
});
afterAll(async () => {
  for (const run of [open, audit, enforce]) await run.close();
});

interface Answer {
  readonly data?: Readonly<Record<string, { totalCount: number }>>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The count, or the code of the refusal. */
const outcome = ({ data, errors }: Answer): unknown => errors?.[0]?.extensions.code ?? Object.values(data ?? {})[0]?.totalCount;
const headers = { 'content-type': 'application/json', accept: 'application/json' };

const post = async (run: Running, body: object): Promise<unknown> =>
  outcome((await (await fetch(run.server.url, { method: 'POST', headers, body: JSON.stringify(body) })).json()) as Answer);

const get = async (run: Running, given: Readonly<Record<string, string>>): Promise<unknown> =>
  outcome((await (await fetch(`${run.server.url}?${new URLSearchParams(given)}`, { headers })).json()) as Answer);

const hashed = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

describe('automatic persisted queries', () => {
  it('are asked for, learned, and then known, by POST and GET', async () => {
    const extensions = hashed(sha256(other));
    expect(await post(open, { extensions })).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await post(open, { query: other, extensions })).toBe(0);
    expect(await post(open, { extensions })).toBe(0);
    expect(await get(open, { extensions: JSON.stringify(extensions) })).toBe(0);
  });

  it('are refused under another document’s hash', async () => {
    expect(await post(open, { query: other, extensions: hashed(sha256(trusted)) })).toBe('BAD_REQUEST');
    expect(await post(open, { extensions: hashed(sha256(trusted)) })).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are kept within bounds, however many come', async () => {
    const cache = persistedQueries();
    for (let index = 0; index < 1500; index++) await cache.set(`apq:${index}`, `{ a${index} }`);
    expect(cache.keys().length).toBe(1000);
    for (let index = 0; index < 60; index++) await cache.set(`apq:long${index}`, 'x'.repeat(100_000));
    const kept = await Promise.all(cache.keys().map(async (key) => ((await cache.get(key)) ?? '').length));
    expect(kept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(4_000_000);
  });
});

describe('trusted documents', () => {
  it.each<[string, object, unknown, unknown, unknown]>([
    ['a trusted document', { query: trusted }, 0, 0, 0],
    ['the same with a comment and other spaces', { query: retyped }, 0, 0, 0],
    ['another document', { query: other }, 0, 0, 'DOCUMENT_NOT_TRUSTED'],
    ['the schema’s description', { query: '{ __schema { queryType { name } } }' }, undefined, undefined, 'DOCUMENT_NOT_TRUSTED'],
    ['what is no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED', 'DOCUMENT_NOT_TRUSTED'],
    ['a trusted hash, as Apollo Client sends it', { extensions: hashed(sha256(trusted)) }, 'PERSISTED_QUERY_NOT_FOUND', 0, 0],
    ['a trusted hash, as GraphQL over HTTP has it', { documentId: `sha256:${sha256(trusted)}` }, 'PERSISTED_QUERY_NOT_FOUND', 0, 0],
    [
      'an unknown hash',
      { extensions: hashed(sha256('{ a }')) },
      'PERSISTED_QUERY_NOT_FOUND',
      'PERSISTED_QUERY_NOT_FOUND',
      'DOCUMENT_NOT_TRUSTED',
    ],
    [
      'a document to be learned',
      { query: '{ quotation(id: "x") { text } }', extensions: hashed(sha256('{ quotation(id: "x") { text } }')) },
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'DOCUMENT_NOT_TRUSTED',
    ],
  ])('%s: off, audit, enforce', async (_what, body, off, audited, enforced) => {
    expect([await post(open, body), await post(audit, body), await post(enforce, body)]).toEqual([off, audited, enforced]);
  });

  it.each(['/%67raphql', '/graphq%6C'])('are enforced at %s as well', async (path) => {
    const send = (body: object) => fetch(new URL(path, enforce.server.url), { method: 'POST', headers, body: JSON.stringify(body) });
    expect(outcome((await (await send({ query: other })).json()) as Answer)).toBe('DOCUMENT_NOT_TRUSTED');
    expect(outcome((await (await send({ query: trusted })).json()) as Answer)).toBe(0);
  });

  it('are asked for by GET as well', async () => {
    expect(await get(enforce, { documentId: `sha256:${sha256(trusted)}` })).toBe(0);
    expect(await get(enforce, { extensions: JSON.stringify(hashed(sha256(trusted))) })).toBe(0);
    expect(await get(enforce, { query: other })).toBe('DOCUMENT_NOT_TRUSTED');
  });

  it('what is not trusted is logged by name and hash, never with its text or variables', async () => {
    const run = await running({ trusted: new TrustedDocuments('audit', {}), logLevel: 'warn' });
    await post(run, {
      query: 'query Secret($name: [String!]) { entities(filter: { name: $name }) { totalCount } }',
      operationName: 'Secret',
      variables: { name: ['Kim'] },
    });
    await run.close();
    expect(run.logged).toMatchObject([
      { operationName: 'Secret', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), msg: 'a document is not trusted' },
    ]);
    expect(JSON.stringify(run.logged)).not.toMatch(/Kim|entities/);
  });

  it('the explorer says so', async () => {
    const page = async (run: Running) => (await fetch(run.server.url, { headers: { accept: 'text/html' } })).text();
    expect(await page(enforce)).toContain('answers registered documents only');
    expect(await page(open)).not.toContain('registered');
  });
});

describe('the manifest of our examples, as codegen writes it', () => {
  it('lets each example pass, as it stands in its file and by its hash, and nothing else', async () => {
    const run = await running({ trusted: readTrustedDocuments('enforce', 'schema/operations.manifest.json') });
    const examples = readdirSync('schema/operations').filter((name) => name.endsWith('.graphql'));
    const served = (await (await fetch(`${run.origin}/explorer/operations.json`)).json()) as { query: string; variables?: string }[];
    expect(served.length).toBe(examples.length);
    const codes = await Promise.all(
      served.map(async ({ query, variables }) => {
        const response = await fetch(run.server.url, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query, variables: JSON.parse(variables ?? '{}') }),
        });
        return ((await response.json()) as Answer).errors?.[0]?.extensions.code;
      }),
    );
    expect(codes.filter((code) => code === 'DOCUMENT_NOT_TRUSTED')).toEqual([]);
    const documents = JSON.parse(readFileSync('schema/operations.manifest.json', 'utf8')) as Record<string, string>;
    for (const hash of Object.keys(documents)) expect(await post(run, { documentId: hash })).not.toBe('DOCUMENT_NOT_TRUSTED');
    expect(await post(run, { query: other })).toBe('DOCUMENT_NOT_TRUSTED');
    await run.close();
  });
});

describe('a manifest', () => {
  const written = (content: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'hearsay-manifest-')), 'manifest.json');
    writeFileSync(file, content);
    return file;
  };

  it('is read', () =>
    expect(readTrustedDocuments('enforce', written(JSON.stringify({ [sha256(trusted)]: trusted }))).has(retyped)).toBe(true));

  it.each([
    ['{', /is not JSON of the form/],
    ['{ "abc": "{ a }" }', /is not JSON of the form/],
    [JSON.stringify({ [sha256('x')]: trusted }), /is not that of its document; generate it again/],
  ])('%s is refused', (content, message) => expect(() => readTrustedDocuments('enforce', written(content))).toThrow(message));

  it('that is not there is refused with the setting that names it', () =>
    expect(() => readTrustedDocuments('enforce', '/nowhere/manifest.json')).toThrow(/HEARSAY_TRUSTED_MANIFEST/));
});
