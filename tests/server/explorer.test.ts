import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { running, type Running } from './running.js';

let run: Running;
let production: Running;

beforeAll(async () => {
  run = await running();
  production = await running({ isProduction: true });
});
afterAll(async () => {
  await run.close();
  await production.close();
});

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const page = (of: Running, path = '/graphql') => fetch(`${of.origin}${path}`, { headers: browser, redirect: 'manual' });

it('shows a browser the explorer, whose every file comes from here', async () => {
  const response = await page(run);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(files).toHaveLength(6);
  for (const path of files) {
    const file = await fetch(`${run.origin}${path}`);
    expect([path, file.status, file.headers.get('content-type')]).toEqual([
      path,
      200,
      path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    ]);
    expect((await file.text()).length).toBeGreaterThan(100);
  }
});

it('leads from the root to it', async () => {
  const response = await page(run, '/');
  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
});

it('answers other clients at the same address', async () => {
  const response = await fetch(`${run.server.url}?query={__typename}`, { headers: { accept: 'application/json' } });
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
});

describe('Apollo Sandbox', () => {
  const origin = 'https://studio.apollographql.com';
  const preflight = (of: Running, from: string) =>
    fetch(of.server.url, {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  it('may ask, and no other site', async () => {
    expect((await preflight(run, origin)).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await preflight(run, 'https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
    expect(await (await page(run)).text()).toContain('Open in Apollo Sandbox');
  });

  it('nor a site in production that no setting names', async () => {
    const open = await running({ isProduction: true, origins: ['https://newsroom.example'] });
    const allowed = async (site: string) => (await preflight(open, site)).headers.get('access-control-allow-origin');
    expect([
      await allowed('https://newsroom.example'),
      await allowed('https://newsroom.example.evil.example'),
      await allowed(origin),
    ]).toEqual(['https://newsroom.example', null, null]);
    await open.close();
  });

  it('may not in production', async () => {
    expect((await preflight(production, origin)).headers.get('access-control-allow-origin')).toBeNull();
    expect(await (await page(production)).text()).not.toContain('Sandbox');
  });
});

it('refuses a request that another site could make a browser send', async () => {
  const crossSite = await fetch(`${run.server.url}?query={__typename}`, { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(crossSite.status).toBe(400);
  const form = await fetch(run.server.url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{__typename}"}' });
  expect(form.status).toBeGreaterThanOrEqual(400);
});

describe('the example operations', () => {
  const names = readdirSync('schema/operations').filter((name) => name.endsWith('.graphql'));

  it('are there, each with its question', async () => {
    const served = (await (await fetch(`${run.origin}/explorer/operations.json`)).json()) as { query: string }[];
    expect(served.map(({ query }) => query)).toEqual(names.sort().map((name) => readFileSync(`schema/operations/${name}`, 'utf8')));
    expect(served.length).toBeGreaterThanOrEqual(6);
    for (const { query } of served) expect(query).toMatch(/^# .+\?/);
  });
});
