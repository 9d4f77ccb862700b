import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserType, Page } from 'playwright-core';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { running, type Running } from '../server/running.js';

/** Set by jest.config.mjs. */
declare const chromiumPath: string;
// Its ES module entry is a circle that jest cannot load.
const { chromium } = createRequire(import.meta.url)('playwright-core') as { readonly chromium: BrowserType };

let run: Running;
let browser: Browser;
let page: Page;
const troubles: string[] = [];
const asked: string[] = [];

const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';

beforeAll(async () => {
  run = await running();
  await ingestArticle(run.test.database, {
    url: 'https://news.example/tarn',
    headline: `Mayor of Tarn denies theft ${hostile}`,
    text: 'The auditor Ada Reyes accused Tom Vance of stealing public money. Tom Vance denied stealing public money.',
    publishedAt: '2024-05-02',
  });
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  browser = await chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    // Offline: no name is resolved, no other address is reached.
    args: [...quiet, '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  page = await browser.newPage({ viewport: { width: 1360, height: 3000 } });
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
});
afterAll(async () => {
  await browser.close();
  await run.close();
});

const answer = async (): Promise<string> => {
  await page.click('.graphiql-execute-button');
  await page.locator('.result-window', { hasText: '"data"' }).waitFor();
  return (await page.textContent('.result-window')) ?? '';
};

it('opens with example questions and answers the first at a press', async () => {
  await page.goto(`${run.origin}/graphql`);
  await page.waitForSelector('.graphiql-execute-button');
  expect(await page.locator('.graphiql-tab-button').count()).toBeGreaterThanOrEqual(6);
  const shown = await answer();
  expect(shown).toContain('Tom Vance: stealing public money');
  expect(shown).toContain('"DENIED"');
});

it('asks an example with its variables, and shows what a type means', async () => {
  await page.locator('.graphiql-tab-button', { hasText: 'Find' }).click();
  expect(await page.locator('.graphiql-editor-tool').textContent()).toContain('sarin nerve gas');
  // The editor reads the name of the operation a moment after the tab is shown.
  await page.waitForTimeout(1000);
  expect(await answer()).toContain('"totalCount": 0');
  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page
    .locator('.graphiql-doc-explorer-type-name', { hasText: /^Query$/ })
    .first()
    .click();
  await page.locator('.graphiql-doc-explorer-content', { hasText: 'One allegation by its id, e.g. to follow it' }).waitFor();
  await page.locator('.graphiql-tab-button').first().click();
  await page.waitForTimeout(1000);
  await answer();
});

it('asks nobody but this server', () => {
  expect([...new Set(asked)]).toEqual([run.origin]);
});

it('shows the markup of a stranger’s headline as text and runs none of it', async () => {
  const shown = await page.textContent('.result-window');
  // The picture is left-over markup and taken out when the text is cleaned; what is kept is shown as text.
  expect(shown).toContain('<script>alert(2)</script>');
  expect(shown).not.toContain('onerror');
  expect(troubles).toEqual([]);
});
