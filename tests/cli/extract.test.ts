import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hearsay, startHearsay } from './run-hearsay.js';

let folder: string;
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const article = 'Bribes at the harbour\r\n\r\n\ufeffAda Reyes\u00a0accuses Tom Vance of taking bribes. Mr. Vance denied the claim.\r\n';

describe('bad input ends with one sentence, a code, and nothing on stdout', () => {
  it.each<readonly [args: readonly string[], input: string | Buffer, code: number, message: RegExp, why: string]>([
    [['extract', '-'], '', 1, /^hearsay: Standard input is empty; give a text to read\.\n$/, 'nothing'],
    [['extract', '-'], ' \n\n\t', 1, /^hearsay: Standard input is empty;/, 'nothing but space'],
    [['extract', '-'], 'It fell.\0 Yes.', 1, /^hearsay: standard input is binary \(byte 8 is NUL\);[^\n]*\n$/, 'binary'],
    [
      ['extract', '-'],
      Buffer.from([0x49, 0xff, 0xc3, 0x28]),
      1,
      /^hearsay: standard input is not UTF-8 text; [^\n]*\n$/,
      'another encoding',
    ],
    [['extract', '-'], Buffer.from('\ufeffIt fell.', 'utf16le'), 1, /^hearsay: standard input is UTF-16; save it as UTF-8\.\n$/, 'UTF-16'],
    [['extract', 'no-such.txt'], '', 1, /^hearsay: “no-such\.txt” does not exist; check the path\.\n$/, 'a missing file'],
    [['extract', 'src'], '', 1, /^hearsay: “src” is a folder; give a file in it\.\n$/, 'a folder'],
    [['extract', '--ndjson'], '', 1, /^hearsay: Standard input is empty;/, 'no line'],
    [['extract', '--ndjson'], '{"id": 1, "text"\n', 1, /^hearsay: Line 1 of standard input is not valid JSON; [^\n]*\n$/, 'broken JSON'],
    [['extract', '--ndjson'], '\n[1]\n', 1, /^hearsay: Line 2 of standard input is not an object; /, 'no object'],
    [['extract', '--ndjson'], '{"id": 1}', 1, /^hearsay: Line 1 of standard input has no "text"; /, 'no text'],
    [['extract', '--ndjson'], '{"text": "It fell."}', 1, /^hearsay: Line 1 of standard input has no "id"; /, 'no id'],
    [
      ['extract', '--ndjson'],
      '{"id": 1, "text": "It fell.", "headline": 4}',
      1,
      /^hearsay: Line 1 of standard input has a "headline" that is no string; /,
      'a wrong field',
    ],
    [['extract', '--json', '--ndjson'], 'It fell.', 2, /cannot be used with/, 'two forms at once'],
    [['extract', '--offsets', 'raw'], 'It fell.', 2, /needs --json or --ndjson/, 'places of nothing'],
    [['extract', '--offsets', 'up', '--json'], 'It fell.', 2, /Allowed choices are kept, raw/, 'unknown places'],
    [['extract', '--published', 'soon'], 'It fell.', 2, /^hearsay: --published soon is no date; /, 'no date'],
    [['read'], '', 2, /unknown command 'read'/, 'an unknown command'],
    [['ingest', 'no-such.txt'], '', 1, /^hearsay: no-such\.txt does not exist; [^\n]*\n$/, 'a missing file, before any database is opened'],
    [['ingest'], '', 2, /missing required argument/, 'no file'],
    [[], '', 2, /^Usage: hearsay/, 'nothing asked'],
  ])('%j %j', async (args, input, code, message) => {
    const run = await hearsay(args, input);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(run.stderr).toMatch(message);
  });

  it('a file with a broken line writes none of the lines before it', async () => {
    const path = file('broken.ndjson', '{"id": 1, "text": "Ada Reyes said it fell."}\n{"id": 2\n');
    const { code, stdout, stderr } = await hearsay(['extract', path, '--ndjson']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`hearsay: Line 2 of “${path}” is not valid JSON; write one object {"id": …, "text": …} on each line.\n`);
  });
});

describe('extract', () => {
  it('prints the text and a summary for a person', async () => {
    const { code, stdout, stderr } = await hearsay(['extract', file('article.txt', article)]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('[accused: Tom Vance]');
    expect(stdout).toContain('Ada Reyes → Tom Vance: taking bribes');

    expect(stdout).not.toMatch(/\x1b/);
  });

  it('says plainly that a text holds no statement', async () => {
    const { code, stdout } = await hearsay(['extract'], 'The bridge is old and the water is high.');
    expect(code).toBe(1);
    expect(stdout).toContain('No statement found');
    const line = await hearsay(['extract', '--json'], 'The bridge is old and the water is high.');
    expect([line.code, JSON.parse(line.stdout).statements]).toEqual([0, []]);
  });

  it('gives places that slice the text as given', async () => {
    const path = file('raw.txt', article);
    const { stdout } = await hearsay(['extract', path, '--json', '--offsets', 'raw']);
    const found = JSON.parse(stdout);
    expect(found.id).toBe(path);
    const there = ([start, end]: [number, number]): string => article.slice(start, end);
    const [allegation] = found.allegations;
    expect([...allegation.accusers, ...allegation.accused, allegation.act].map(there)).toEqual(['Ada Reyes', 'Tom Vance', 'taking bribes']);
    expect(found.mentions.map(({ start, end }: { start: number; end: number }) => there([start, end]))).toContain('Ada Reyes');
  });

  it('answers a line with a line, in the same order', async () => {
    const lines = Array.from({ length: 300 }, (_, id) =>
      JSON.stringify({
        id,
        text: `${'The town is old. '.repeat((id * 7) % 40)}Ada Reyes said the bridge${id} fell.`,
        publishedAt: '2024-12-05',
        headline: null,
      }),
    );
    const { code, stdout } = await hearsay(['extract', '--ndjson'], lines.join('\n\n'));
    const answers = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(answers.map((answer) => JSON.parse(answer).id)).toEqual(lines.map((_, id) => id));
    expect(answers.every((answer) => JSON.parse(answer).statements.length === 1)).toBe(true);
  });

  it('answers each line before the next one comes', async () => {
    const child = startHearsay(['extract', '--ndjson']);
    for (const id of ['a', 'b']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'One\u2028two.' })}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends quietly when the reader has seen enough', async () => {
    const child = startHearsay(['extract', '--ndjson']);
    child.stdin.on('error', () => undefined);
    child.stdout.destroy();
    child.stdin.end(`${JSON.stringify({ id: 1, text: 'Ada Reyes said it fell.' })}\n`.repeat(2_000));
    let complaint = '';
    child.stderr.on('data', (chunk) => (complaint += String(chunk)));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(complaint).toBe('');
  });

  it('reads 5 MB', async () => {
    const paragraph = `Ada Reyes said the bridge fell. The code is ${'0123456789'.repeat(50)}.\n\n`;
    const { code, stdout } = await hearsay(['extract', '--json'], paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).statements).toHaveLength(Math.ceil(5_000_000 / paragraph.length));
  }, 300_000);
});

describe('help', () => {
  it.each([
    [['--help'], /Examples:\n {2}hearsay extract/],
    [['extract', '--help'], /Examples:\n {2}hearsay extract/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await hearsay(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(message);
  });
});
