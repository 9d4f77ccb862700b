import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pino from 'pino';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { graphql } from '../support/gql/index.js';
import { read } from '../support/graphql-client.js';
import { Seed } from './seed.js';

let test: TestDatabase;
let server: RunningServer;

/** Seven articles of two outlets, three of them of the same moment; each names and quotes the same two persons. */
beforeAll(async () => {
  test = await testDatabase();
  const seed = new Seed(test.database.prisma);
  const outlets = [await seed.outlet('Tarn Post', null), await seed.outlet('Tarn Herald', null)];
  const persons = [await seed.entity('PERSON', 'Ada Reyes'), await seed.entity('PERSON', 'Bela Okoro')];
  for (const index of [0, 1, 2, 3, 4, 5, 6]) {
    const body = `Ada Reyes said that text ${index} is fine. Bela Okoro doubts that text ${index} matters.`;
    const day = Math.max(1, index - 2);
    const version = await seed.article({
      outletId: outlets[index % 2] ?? null,
      publishedAt: `2031-01-0${day}T00:00:00.000Z`,
      headline: `Text ${index}`,
      body,
    });
    const [reyes = null, okoro = null] = persons;
    await seed.statement(
      version,
      { source: 'Ada Reyes', cue: 'said', content: `text ${index} is fine` },
      { entityId: reyes, label: 'Ada Reyes' },
    );
    await seed.statement(
      version,
      { source: 'Bela Okoro', cue: 'doubts', content: `text ${index} matters` },
      { entityId: okoro, label: 'Bela Okoro' },
    );
    const allegation = await seed.allegation(`Text ${index}`, { first: version.listedAt, last: version.listedAt });
    await seed.report(
      version,
      allegation,
      { span: `Bela Okoro doubts that text ${index} matters`, cue: 'doubts', act: null },
      [],
      [{ entityId: okoro, label: 'Bela Okoro' }],
    );
    await seed.mention(version, 'Ada Reyes', reyes ?? '');
    await seed.mention(version, 'Bela Okoro', okoro ?? '');
  }
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const PagesDocument = graphql(`
  query Pages($first: Int!, $articles: String, $entities: String, $statements: String, $allegations: String) {
    articles(first: $first, after: $articles) {
      totalCount
      nodes {
        headline
      }
      edges {
        cursor
      }
      pageInfo {
        ...Place
      }
    }
    entities(first: $first, after: $entities) {
      totalCount
      nodes {
        name
      }
      pageInfo {
        ...Place
      }
    }
    statements(first: $first, after: $statements) {
      totalCount
      nodes {
        id
      }
      pageInfo {
        ...Place
      }
    }
    allegations(first: $first, after: $allegations) {
      totalCount
      nodes {
        title
      }
      pageInfo {
        ...Place
      }
    }
  }

  fragment Place on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

it.each([1, 2, 3, 7, 100])('pages of %i show everything once, in order', async (first) => {
  const seen = { articles: [] as string[], entities: [] as string[], statements: [] as string[], allegations: [] as string[] };
  let places: { articles?: string | null; entities?: string | null; statements?: string | null; allegations?: string | null } = {};
  for (let page = 0; page < 20; page += 1) {
    const { articles, entities, statements, allegations } = await read(server.url, PagesDocument, { first, ...places });
    seen.articles.push(...articles.nodes.map(({ headline }) => headline));
    seen.entities.push(...entities.nodes.map(({ name }) => name));
    seen.statements.push(...statements.nodes.map(({ id }) => id));
    seen.allegations.push(...allegations.nodes.map(({ title }) => title));
    expect([articles.totalCount, entities.totalCount, statements.totalCount, allegations.totalCount]).toEqual([7, 2, 14, 7]);
    expect(articles.pageInfo.startCursor).toBe(articles.edges[0]?.cursor ?? null);
    expect(articles.pageInfo.hasPreviousPage).toBe(page > 0);
    if (!statements.pageInfo.hasNextPage) break;
    // A list that has ended is asked again for nothing: after its last cursor.
    places = {
      articles: articles.pageInfo.endCursor ?? places.articles ?? null,
      entities: entities.pageInfo.endCursor ?? places.entities ?? null,
      statements: statements.pageInfo.endCursor ?? null,
      allegations: allegations.pageInfo.endCursor ?? places.allegations ?? null,
    };
  }
  expect(seen.articles).toEqual(['Text 6', 'Text 5', 'Text 4', 'Text 3', 'Text 2', 'Text 1', 'Text 0']);
  expect(seen.allegations).toEqual(seen.articles);
  expect(seen.entities).toEqual(['Ada Reyes', 'Bela Okoro']);
  expect(new Set(seen.statements).size).toBe(14);
});

const NestedDocument = graphql(`
  query NestedPages($after: String, $afterMention: String, $afterReport: String) {
    entities {
      nodes {
        name
        statements(first: 3, after: $after) {
          totalCount
          nodes {
            content {
              exact
            }
          }
          pageInfo {
            endCursor
            hasNextPage
          }
        }
        allegations(first: 3) {
          totalCount
          nodes {
            title
            reports(first: 1, after: $afterReport) {
              totalCount
              nodes {
                strength
              }
              pageInfo {
                endCursor
              }
            }
          }
        }
      }
    }
    articles(first: 2) {
      nodes {
        mentions(first: 1, after: $afterMention) {
          totalCount
          nodes {
            span {
              exact
            }
          }
          pageInfo {
            endCursor
          }
        }
        statements(first: 1) {
          totalCount
          nodes {
            content {
              exact
            }
          }
        }
        outlet {
          articles(first: 2) {
            totalCount
            nodes {
              headline
            }
          }
        }
      }
    }
  }
`);

it('lists within many things have pages of their own', async () => {
  const first = await read(server.url, NestedDocument, {});
  const [reyes, okoro] = first.entities.nodes;
  const contents = (entity: typeof reyes) => entity?.statements.nodes.map(({ content }) => content[0]?.exact);
  expect(contents(reyes)).toEqual(['text 6 is fine', 'text 5 is fine', 'text 4 is fine']);
  expect(contents(okoro)).toEqual(['text 6 matters', 'text 5 matters', 'text 4 matters']);
  expect([reyes?.statements.totalCount, okoro?.allegations.totalCount, reyes?.allegations.totalCount]).toEqual([7, 7, 0]);
  expect(okoro?.allegations.nodes.map(({ title, reports }) => [title, reports.totalCount, reports.nodes.length])).toEqual([
    ['Text 6', 1, 1],
    ['Text 5', 1, 1],
    ['Text 4', 1, 1],
  ]);
  expect(
    first.articles.nodes.map(({ mentions, statements, outlet }) => [
      mentions.nodes[0]?.span.exact,
      mentions.totalCount,
      statements.nodes[0]?.content[0]?.exact,
      outlet?.articles.nodes.map(({ headline }) => headline),
    ]),
  ).toEqual([
    ['Ada Reyes', 2, 'text 6 is fine', ['Text 6', 'Text 4']],
    ['Ada Reyes', 2, 'text 5 is fine', ['Text 5', 'Text 3']],
  ]);

  const next = await read(server.url, NestedDocument, {
    after: reyes?.statements.pageInfo.endCursor ?? null,
    afterMention: first.articles.nodes[0]?.mentions.pageInfo.endCursor ?? null,
    afterReport: okoro?.allegations.nodes[0]?.reports.pageInfo.endCursor ?? null,
  });
  expect(contents(next.entities.nodes[0])).toEqual(['text 3 is fine', 'text 2 is fine', 'text 1 is fine']);
  expect(next.articles.nodes[0]?.mentions.nodes.map(({ span }) => span.exact)).toEqual(['Bela Okoro']);
  expect(next.entities.nodes[1]?.allegations.nodes[0]?.reports.nodes).toEqual([]);
});
