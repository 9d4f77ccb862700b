import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleText } from '../src/extract/document.js';
import { readPolnear } from '../training/polnear.js';

const project = fileURLToPath(new URL('..', import.meta.url));
const corpora = join(project, '../shared/data');

export interface ArticleSet {
  readonly name: string;
  readonly articles: readonly ArticleText[];
}

/** The demo articles, and PolNeAR dev where it is there. */
export function articleSets(): readonly ArticleSet[] {
  const demo = readdirSync(join(project, 'demo'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => JSON.parse(readFileSync(join(project, 'demo', path), 'utf8')) as ArticleText);
  if (!existsSync(join(corpora, 'polnear', 'dev.jsonl.gz'))) return [{ name: 'demo', articles: demo }];
  const polnear = readPolnear(corpora, 'dev').map(({ text, publishedAt }) => ({ text, publishedAt }));
  return [
    { name: 'demo', articles: demo },
    { name: 'PolNeAR, dev', articles: polnear },
  ];
}
