import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findArticles, readFiles } from '../../src/ingest/read-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-files-'));
  const file = (name: string, ...articles: readonly object[]): void =>
    writeFileSync(join(folder, name), articles.map((article) => JSON.stringify(article)).join('\n'));
  file('a.json', { text: 'The third.', publishedAt: '2024-03-03' });
  file('b.json', { text: 'The first.', publishedAt: '2024-01-01' });
  file('c.ndjson', { text: 'The fourth.', publishedAt: '2024-04-04' }, { text: 'The second.', publishedAt: '2024-02-02' });
  file('d.json', { text: 'Undated.' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const inOrder = ['The first.', 'The second.', 'The third.', 'The fourth.', 'Undated.'];

describe('articles of a folder', () => {
  it.each([
    [Number.POSITIVE_INFINITY, 'all held'],
    [25, 'some held'],
    [0, 'none held that has a file of its own'],
  ])('come oldest first, undated last, as often as they are read (%d characters held)', (held) => {
    const found = findArticles([folder], held);
    expect(found.count).toBe(5);
    for (let times = 0; times < 2; times += 1) expect([...found.read()].map(({ article }) => article.text)).toEqual(inOrder);
    expect([...found.read()]).toEqual(readFiles([folder]));
  });

  it('that are not held are read when their turn comes', () => {
    const found = findArticles([folder], 0);
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ text: 'Another.', publishedAt: '2024-03-03' }));
    expect([...found.read()].map(({ article }) => article.text)).toEqual(inOrder.with(2, 'Another.'));
  });

  it('are refused when a file holds something else by then', () => {
    const found = findArticles([folder], 0);
    writeFileSync(join(folder, 'b.json'), JSON.stringify([{ text: 'One.' }, { text: 'Two.' }]));
    expect(() => [...found.read()]).toThrow(/b\.json holds other articles than when it was found/);
  });

  it('are all looked at before the first is given', () => {
    writeFileSync(join(folder, 'z.json'), '{ "text": ');
    expect(() => findArticles([folder], 0)).toThrow(/z\.json is not JSON/);
  });
});
