import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { readSettings } from '../../src/settings.js';
import type { Connection } from '../../src/store/database.js';
import { hearsay, type Run, startHearsay } from '../cli/run-hearsay.js';
import { testDatabase } from '../support/database.js';
import { at, good, harbour, quoted } from './harbour.js';
import { answers, type Behaviour, hangsUp, type ModelServer, never, refuses, startModel } from './model-server.js';

const key = 'sk-very-secret-4711';
let folder: string;
let model: ModelServer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-llm-'));
});
afterEach(async () => {
  await model?.close();
  rmSync(folder, { recursive: true, force: true });
});

const environment = (): Record<string, string> => ({
  HEARSAY_DATA: folder,
  HEARSAY_LLM_URL: model.url,
  HEARSAY_LLM_MODEL: 'parrot-1',
  HEARSAY_LLM_KEY: key,
  LOG_LEVEL: 'trace',
});

/** Runs a command against a model that behaves so. What it prints and what it leaves on the disk must not hold the key. */
async function run(behaviours: readonly Behaviour[], args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  model = await startModel(...behaviours);
  const done = await hearsay(args, harbour.text, { ...environment(), ...env });
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect([done.stdout, done.stderr, ...written].join('\n')).not.toContain(key);
  return done;
}

describe('hearsay extract', () => {
  it('asks nobody without --llm', async () => {
    const { code, stderr } = await run([answers(good)], ['extract', '--json']);
    expect([code, stderr, model.requests.length]).toEqual([0, '', 0]);
  });

  it('--llm reads by the model and says what it cost and what was refused', async () => {
    const invented = { ...good, statements: [...good.statements, { ...quoted, cue: at(6, 'whispered') }] };
    const { code, stdout, stderr } = await run([answers(invented, 321)], ['extract', '--json', '--llm', '--published', '2024-10-31']);
    expect([code, JSON.parse(stdout).statements.length]).toEqual([0, 2]);
    expect(stderr).toBe('The model read 1 of 1 articles; 321 tokens. 1 of its findings were refused: 1 NOT_FOUND.\n');
  });

  it('--llm shares one budget among the lines of --ndjson, and asks once about the same text', async () => {
    const path = join(folder, 'articles.ndjson');
    const line = (id: number, text: string): string => JSON.stringify({ id, text });
    writeFileSync(path, [line(1, harbour.text), line(2, harbour.text), line(3, `${harbour.text} So it was.`)].join('\n'));
    const { code, stdout, stderr } = await run([answers(good, 5_000)], ['extract', path, '--ndjson', '--llm'], {
      HEARSAY_LLM_BUDGET_TOKENS: '10000',
    });
    expect([code, stdout.trimEnd().split('\n').length, model.requests.length]).toEqual([0, 3, 1]);
    expect(stderr).toMatch(
      /^The model read 2 of 3 articles, 1 by answers kept from earlier; 5000 tokens\.\nThe rules read an article, because the budget has 5000 tokens left and this may take \d+\.\n$/,
    );
  });

  it.each<readonly [message: RegExp, behaviour: Behaviour, why: string]>([
    [/because the model answered with HTTP status 401\.\n$/, refuses(401), 'a wrong key'],
    [/because the model could not be reached or hung up\.\n$/, hangsUp, 'hangs up'],
    [/because the model gave no answer within 300 ms\.\n$/, never, 'silent'],
  ])('--llm reads by the rules, %s', async (message, behaviour) => {
    const { code, stdout, stderr } = await run([behaviour], ['extract', '--json', '--llm'], { HEARSAY_LLM_TIMEOUT_MS: '300' });
    expect([code, JSON.parse(stdout).allegations.length]).toEqual([0, 1]);
    expect(stderr).toMatch(message);
  });

  it.each([['HEARSAY_LLM_URL'], ['HEARSAY_LLM_MODEL']])('--llm without %s is wrong usage', async (name) => {
    const { code, stdout, stderr } = await run([never], ['extract', '--llm'], { [name]: '' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('hearsay: --llm needs HEARSAY_LLM_URL and HEARSAY_LLM_MODEL; set both, or leave --llm out to read by the rules.\n');
  });

  it('shows no key to whoever lists processes', async () => {
    model = await startModel(never);
    const child = startHearsay(['extract', '--llm'], { ...environment(), HEARSAY_LLM_TIMEOUT_MS: '60000' });
    child.stdin.end(harbour.text);
    while (model.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const { stdout } = spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
    child.kill('SIGKILL');
    expect(stdout).toContain('dist/cli.js extract --llm');
    expect(stdout).not.toContain(key);
  });
});

describe('hearsay ingest --llm', () => {
  /** The embedded server's socket folder as a URL. */
  const urlOf = (connection: Connection): string =>
    'url' in connection
      ? connection.url
      : `postgresql://${connection.user}@localhost:${connection.port}/${connection.database}?host=${encodeURIComponent(connection.host)}`;

  it.each<readonly [extractor: string, behaviour: Behaviour]>([
    ['llm parrot-1', answers(good)],
    ['rules', refuses(401)],
  ])('keeps that %s read the article', async (extractor, behaviour) => {
    const test = await testDatabase();
    const path = join(folder, 'harbour.txt');
    writeFileSync(path, harbour.text);
    const { code, stderr } = await run([behaviour], ['ingest', path, '--llm'], { DATABASE_URL: urlOf(test.connection) });
    const runs = await test.database.prisma.extractionRun.findMany();
    const { rows } = await test.database.pool.query<{ all: string }>(
      'SELECT json_agg(extraction_runs)::text AS "all" FROM extraction_runs',
    );
    await test.close();
    expect([code, runs.map((one) => one.extractor)]).toEqual([0, [extractor]]);
    expect(stderr).toContain(extractor === 'rules' ? 'The rules read an article, because' : 'The model read 1 of 1 articles');
    expect(rows[0]?.all).not.toContain(key);
  });
});

describe('the settings', () => {
  const set = { HEARSAY_LLM_URL: 'http://localhost/v1', HEARSAY_LLM_MODEL: 'parrot-1', HEARSAY_LLM_KEY: key };

  it('show no key when they are printed', () => {
    const settings = readSettings(set);
    expect(settings.llm?.key()).toBe(key);
    expect(JSON.stringify(settings) + inspect(settings, { depth: 9 })).not.toContain(key);
  });

  it.each<readonly [env: Record<string, string>, message: string]>([
    [{ HEARSAY_LLM_KEY: `${key} ` }, 'HEARSAY_LLM_KEY must be printable ASCII without spaces'],
    [{ HEARSAY_LLM_URL: `ftp://${key}.example` }, 'HEARSAY_LLM_URL must begin with http:// or https://'],
    [{ HEARSAY_LLM_URL: key }, 'HEARSAY_LLM_URL must begin with http:// or https://'],
    [
      { HEARSAY_LLM_URL: `http://me:${key}@localhost/v1` },
      'HEARSAY_LLM_URL must hold no user name, password or query; HEARSAY_LLM_KEY is for the key',
    ],
    [{ HEARSAY_LLM_TIMEOUT_MS: '0' }, 'HEARSAY_LLM_TIMEOUT_MS=0 must be 1 to 3600000'],
    [{ HEARSAY_LLM_BUDGET_TOKENS: 'much' }, 'HEARSAY_LLM_BUDGET_TOKENS=much must be a number'],
  ])('that cannot be are refused, and a key is not repeated (%#)', (env, message) => {
    expect(() => readSettings({ ...set, ...env })).toThrow(new UserError(`${message}; set it right or leave it out.`, 2));
  });
});
