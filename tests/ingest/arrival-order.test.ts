import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fc } from '../support/properties.js';
import type { ArticleText } from '../../src/extract/document.js';
import { extract } from '../../src/extract/extract.js';
import { extractorOf } from '../../src/extract/extractor-of.js';
import { ingestArticle, type ReadArticle } from '../../src/ingest/ingest.js';
import { projectFolder } from '../../src/settings.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { ledgerState } from '../support/ledger-state.js';

const demo = join(projectFolder, 'demo');
const affairs = readdirSync(demo, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const articlesOf = (affair: string): readonly ArticleText[] =>
  readdirSync(join(demo, affair))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(demo, affair, file), 'utf8')) as ArticleText);

/** Reads each article once: it is the same whenever it comes. */
const readings = new Map<string, ReturnType<ReadArticle>>();
const readOnce: ReadArticle = (article) => {
  const known = readings.get(article.text) ?? Promise.resolve({ findings: extract(article), extractor: extractorOf({}) });
  readings.set(article.text, known);
  return known;
};

let open: TestDatabase[] = [];
afterEach(async () => {
  await Promise.all(open.map((test) => test.close()));
  open = [];
});

async function stateAfter(articles: readonly ArticleText[]): Promise<unknown> {
  const test = await testDatabase();
  open.push(test);
  for (const article of articles) await ingestArticle(test.database, article, readOnce);
  const state = await ledgerState(test.database.prisma);
  await test.close();
  open = open.filter((one) => one !== test);
  return state;
}

describe('the ledger is the same in whatever order the articles of an affair come in', () => {
  it.each(affairs)('%s', async (affair) => {
    const articles = articlesOf(affair);
    const inOrder = await stateAfter(articles);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...articles], { minLength: articles.length }), async (shuffled) => {
        expect(await stateAfter(shuffled)).toEqual(inOrder);
      }),
      { numRuns: 4, seed: 7, examples: [[[...articles].reverse()]] },
    );
  });
});
