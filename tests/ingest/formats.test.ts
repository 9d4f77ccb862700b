import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SourceArticle } from '../../src/ingest/formats/format.js';
import { readArticles } from '../../src/ingest/formats/formats.js';
import { readFiles } from '../../src/ingest/read-files.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file is read', () => {
  it.each<[string, string, readonly SourceArticle[], string]>([
    ['a.txt', 'The bridge is safe.', [{ source: 'a.txt', article: { text: 'The bridge is safe.' } }], 'plain text'],
    [
      'a.txt',
      '{ "text": "no" }',
      [{ source: 'a.txt', article: { text: '{ "text": "no" }' } }],
      'text that looks like JSON, and says it is text',
    ],
    ['a.txt', '\ufeffSafe.', [{ source: 'a.txt', article: { text: 'Safe.' } }], 'text with a byte order mark'],
    ['-', ' {"text":"Safe."}', [{ source: '-', article: { text: 'Safe.' } }], 'JSON without a name'],
    [
      'a.json',
      '{"url":"https://tarn.example/a","outlet":"Tarn Gazette","publishedAt":"2024-10-31","headline":"Bridge","text":"Safe.","id":7}',
      [
        {
          source: 'a.json',
          article: { url: 'https://tarn.example/a', outlet: 'Tarn Gazette', publishedAt: '2024-10-31', headline: 'Bridge', text: 'Safe.' },
        },
      ],
      'all fields, and one we do not know',
    ],
    [
      'a.json',
      '{"text":"Safe.","url":null,"headline":" "}',
      [{ source: 'a.json', article: { text: 'Safe.' } }],
      'fields that are null or blank',
    ],
    [
      'a.json',
      '[{"text":"One."},{"text":"Two."}]',
      [
        { source: 'a.json, article 1', article: { text: 'One.' } },
        { source: 'a.json, article 2', article: { text: 'Two.' } },
      ],
      'an array',
    ],
    [
      'a.ndjson',
      '{"text":"One."}\n\n{"text":"Two."}\r\n',
      [
        { source: 'a.ndjson, line 1', article: { text: 'One.' } },
        { source: 'a.ndjson, line 3', article: { text: 'Two.' } },
      ],
      'one on each line',
    ],
  ])('%s: %s → %j (%s)', (name, text, articles) => expect(readArticles(name, bytes(text))).toEqual(articles));

  it('has its date with hours, seconds or an offset', () => {
    const dates = ['2024-10-31T08:00:00Z', '2024-10-31T08:00', '2024-10-31T08:00:00.123+02:00', '2024-02-29'];
    expect(dates.flatMap((publishedAt) => readArticles('a.json', bytes(JSON.stringify({ text: 'x', publishedAt }))))).toHaveLength(4);
  });
});

describe('a file is refused with one sentence', () => {
  it.each<[string, Uint8Array, string | RegExp, string]>([
    ['a.txt', new Uint8Array(), 'a.txt is empty; give a file with the text of an article.', 'nothing'],
    ['a.txt', bytes(' \n\t'), 'a.txt has no text, only blanks; give a file with the text of an article.', 'blanks'],
    [
      'a.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      'a.png is binary, not text; give plain text or JSON (a PDF or Word file must be saved as text first).',
      'a picture',
    ],
    [
      'a.txt',
      Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      'a.txt is not in UTF-8; save it as UTF-8 (it may be Latin-1, Windows-1252 or no text at all).',
      'Latin-1',
    ],
    ['a.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'a.txt is in UTF-16; save it as UTF-8.', 'UTF-16'],
    ['a.json', bytes('{"text": "x"'), /^a\.json is not JSON \(.+\); correct it\.$/, 'cut off'],
    ['a.json', bytes('{\n  "text": "x",\n}'), /^a\.json is not JSON \(.+\); correct it\.$/, 'a comma too many, over lines'],
    ['a.ndjson', bytes('{"text":"x"}\n{"text":'), /^a\.ndjson, line 2 is not JSON \(.+\); correct it\.$/, 'a broken line'],
    ['a.json', bytes('[]'), 'a.json is an empty array; give at least one article.', 'no article'],
    ['a.json', bytes('3'), 'a.json: the article is no JSON object; write { "text": "…" }.', 'a number'],
    [
      'a.json',
      bytes('[{"text":"x"},"y"]'),
      'a.json, article 2: the article is no JSON object; write { "text": "…" }.',
      'a string among articles',
    ],
    ['a.json', bytes('{"headline":"x"}'), 'a.json: text is missing; give the text of the article.', 'no text'],
    ['a.json', bytes('{"text":" "}'), 'a.json: text is blank; give the text of the article.', 'a blank text'],
    ['a.json', bytes('{"text":"x","headline":5}'), 'a.json: headline 5 must be a string.', 'a number as headline'],
    [
      'a.json',
      bytes('{"text":"x","publishedAt":"2024-02-30"}'),
      'a.json: publishedAt "2024-02-30" is not a date; write it as 2024-10-31 or 2024-10-31T08:00:00Z.',
      'an unreal day',
    ],
    [
      'a.json',
      bytes('{"text":"x","publishedAt":"31.10.2024"}'),
      /^a\.json: publishedAt "31\.10\.2024" is not a date; /,
      'a date of another form',
    ],
    [
      'a.json',
      bytes('{"text":"x","publishedAt":"2024-10-31T25:00:00Z"}'),
      /^a\.json: publishedAt "2024-10-31T25:00:00Z" is not a date; /,
      'an unreal hour',
    ],
    [
      'a.json',
      bytes('{"text":"x","url":"tarn"}'),
      'a.json: url "tarn" is not a web address; write it as https://example.org/article, or leave it out.',
      'half a URL',
    ],
  ])('%s %s → %s (%s)', (name, given, message) =>
    expect(() => readArticles(name, given)).toThrow(
      expect.objectContaining({ name: 'UserError', message: typeof message === 'string' ? message : expect.stringMatching(message) }),
    ),
  );
});

describe('files and folders', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  it('of a folder are read oldest first, undated last, hidden and foreign ones not at all', () => {
    mkdirSync(join(folder, 'more'));
    write('1.json', '{"text":"new","publishedAt":"2024-11-02"}');
    write('2.txt', 'undated');
    write('.hidden.txt', 'hidden');
    write('README.md', 'about');
    write('more/3.ndjson', '{"text":"old","publishedAt":"2024-10-31T08:00:00Z"}\n{"text":"newest","publishedAt":"2025-01-01"}');
    expect(readFiles([folder]).map(({ article }) => article.text)).toEqual(['old', 'new', 'newest', 'undated']);
  });

  it('that are named are read in the order given, whatever they are called', () => {
    write('b', 'second');
    write('a.md', 'first');
    expect(readFiles([join(folder, 'b'), join(folder, 'a.md')]).map(({ article }) => article.text)).toEqual(['second', 'first']);
  });

  it.each([
    ['nowhere.txt', /nowhere\.txt does not exist; name a file or folder that can be read\.$/, 'a missing file'],
    [
      '.',
      /holds no \.txt, \.json, \.ndjson, \.jsonl, \.jsonld or \.html file; name another folder, or the files themselves\.$/,
      'a folder without any',
    ],
  ])('%s → %s (%s)', (name, message) =>
    expect(() => readFiles([join(folder, name)])).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringMatching(message) }),
    ),
  );
});
