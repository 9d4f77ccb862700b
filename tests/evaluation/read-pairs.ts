import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleText } from '../../src/extract/document.js';

export const answers = ['SAME', 'ASK', 'DIFFERENT'] as const;
export type PairAnswer = (typeof answers)[number];

/** An article, and the words of the allegation or response in it that is meant. */
export interface PairSide {
  readonly article: ArticleText;
  readonly words: string;
  /** Where they stand in `article.text`; -1 for a demo article: wherever they first stand in an act. */
  readonly at: number;
}

export interface Pair {
  readonly why: string;
  readonly expected: PairAnswer;
  readonly sides: readonly [PairSide, PairSide];
}

/**
 * Reads pairs of articles: `# why`, then `SAME`, `ASK` or `DIFFERENT`, then two lines, each a date and a text with the [words meant] in brackets or
 * `demo/AFFAIR/FILE: words meant`. Throws on anything else, with the line.
 */
export function readPairs(path: string, source = readFileSync(path, 'utf8')): readonly Pair[] {
  const lines = source.split('\n').map((line) => line.trim());
  const pairs: Pair[] = [];
  let why = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('#')) why = line.slice(1).trim();
    if (line === '' || line.startsWith('#')) continue;
    const expected = answers.find((answer) => answer === line);
    if (expected === undefined) throw new Error(`Neither SAME, ASK nor DIFFERENT: ${line}`);
    pairs.push({ why, expected, sides: [readSide(lines[at + 1] ?? ''), readSide(lines[at + 2] ?? '')] });
    at += 2;
  }
  return pairs;
}

const root = join(import.meta.dirname, '../..');

function readSide(line: string): PairSide {
  const [, file, meant] = /^(demo\/[\w/-]+): (.+)$/u.exec(line) ?? [];
  if (file !== undefined && meant !== undefined)
    return { article: JSON.parse(readFileSync(join(root, `${file}.json`), 'utf8')) as ArticleText, words: meant, at: -1 };
  const [, publishedAt, marked] = /^(\d{4}-\d\d-\d\d) (.+)$/u.exec(line) ?? [];
  const [, before, words, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/u.exec(marked ?? '') ?? [];
  if (publishedAt === undefined || before === undefined || words === undefined || after === undefined)
    throw new Error(`Neither a demo article nor a date with a text and one pair of brackets: ${line}`);
  return { article: { text: before + words + after, publishedAt }, words, at: before.length };
}
