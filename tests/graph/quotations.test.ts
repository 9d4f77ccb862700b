import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { ArticleText } from '../../src/extract/document.js';
import { graphContext } from '../../src/graph/context.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { createSchema } from '../../src/server/schema.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await testDatabase();
});
afterEach(() => test.close());

const paper = (name: string, publishedAt: string, text: string): ArticleText => ({
  url: `https://${name}.example/bridge`,
  publishedAt,
  text,
});
const first = paper('gazette', '2031-01-05', '“The old bridge is safe and will stay open,” Ada Reyes said on Sunday.');
const again = paper('herald', '2031-01-06', 'Ada Reyes said: “The old bridge is safe, and will stay open.”');
const shorter = paper('post', '2031-01-07', '“The bridge is safe and will stay open,” Ada Reyes said.');
const denied = paper('echo', '2031-01-08', '“The old bridge is not safe and will stay open,” Ada Reyes said.');
const another = paper('tribune', '2031-01-09', '“The old bridge is safe and will stay open,” Bo Lind said.');
const edited = { ...first, text: `${first.text}\n\nThe river was calm on Sunday.` };

const query = `{
  statements(first: 20) { nodes { article { url } quotation {
    text firstSaid speaker { name }
    drift { words parts { kind text } }
    occurrences { totalCount nodes { difference text drift { kind text } statement { article { url } } } }
  } } }
}`;

async function ask(source: string): Promise<Record<string, unknown>> {
  const { data, errors } = await graphql({ schema: await createSchema(), source, contextValue: graphContext(test.database.prisma) });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

async function quotations(articles: readonly ArticleText[]): Promise<ReadonlyMap<string, unknown>> {
  for (const article of articles) await ingestArticle(test.database, article);
  const { statements } = (await ask(query)) as { statements: { nodes: { article: { url: string }; quotation: unknown }[] } };
  return new Map(statements.nodes.map(({ article, quotation }) => [article.url, quotation]));
}

const expected = {
  text: 'The old bridge is safe and will stay open',
  firstSaid: '2031-01-05T00:00:00.000Z',
  speaker: { name: 'Ada Reyes' },
  drift: [
    {
      words: 'the bridge is safe and will stay open',
      parts: [
        { kind: 'SAME', text: 'the' },
        { kind: 'REMOVED', text: 'old' },
        { kind: 'SAME', text: 'bridge is safe and will stay open' },
      ],
    },
  ],
  occurrences: {
    totalCount: 3,
    nodes: [
      { difference: 'EXACT', text: 'The old bridge is safe and will stay open', drift: [], statement: { article: { url: first.url } } },
      { difference: 'EXACT', text: 'The old bridge is safe, and will stay open.', drift: [], statement: { article: { url: again.url } } },
      {
        difference: 'VARIANT',
        text: 'The bridge is safe and will stay open',
        drift: [
          { kind: 'SAME', text: 'the' },
          { kind: 'REMOVED', text: 'old' },
          { kind: 'SAME', text: 'bridge is safe and will stay open' },
        ],
        statement: { article: { url: shorter.url } },
      },
    ],
  },
};

it.each([
  ['in the order of their dates', [first, again, shorter, denied, another]],
  ['backwards', [another, denied, shorter, again, first]],
  ['with the middle first', [shorter, another, first, denied, again]],
  ['and once more in a new version', [first, again, shorter, denied, another, edited]],
])('the same words of one speaker are one quotation: articles %s', async (_, articles) => {
  const found = await quotations(articles);
  expect(found.get(first.url ?? '')).toEqual(expected);
  expect([again, shorter].map(({ url }) => found.get(url ?? ''))).toEqual([expected, expected]);
  // “not”, or another speaker, is another quotation.
  expect([denied, another].map(({ url }) => (found.get(url ?? '') as typeof expected).occurrences.totalCount)).toEqual([1, 1]);
});

it('a quotation can be fetched by its id', async () => {
  await ingestArticle(test.database, first);
  const { statements } = (await ask('{ statements { nodes { quotation { id } } } }')) as {
    statements: { nodes: { quotation: { id: string } }[] };
  };
  const id = statements.nodes[0]?.quotation.id ?? '';
  expect(await ask(`{ quotation(id: "${id}") { text } node(id: "${id}") { __typename id } }`)).toEqual({
    quotation: { text: 'The old bridge is safe and will stay open' },
    node: { __typename: 'Quotation', id },
  });
});

it('many at once double nothing', async () => {
  const crowd = Array.from({ length: 8 }, (_, at) => ({ ...first, url: `https://paper${at}.example/bridge` }));
  await Promise.all(crowd.map((article) => ingestArticle(test.database, article)));
  expect(await test.database.prisma.quotation.count()).toBe(1);
  expect(await test.database.prisma.quotationText.count()).toBe(1);
  expect(await test.database.prisma.quotationOccurrence.count()).toBe(8);
});
