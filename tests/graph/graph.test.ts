import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql as graphqlJs } from 'graphql';
import pino from 'pino';
import { graphContext } from '../../src/graph/context.js';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { createSchema } from '../../src/server/schema.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { graphql } from '../support/gql/index.js';
import { AllegationsDocument, type EntityFilter } from '../support/gql/graphql.js';
import { read } from '../support/graphql-client.js';
import { seedBridgeAffair, type BridgeAffair } from './bridge-affair.js';
import { Seed } from './seed.js';

let test: TestDatabase;
let server: RunningServer;
let affair: BridgeAffair;

beforeAll(async () => {
  test = await testDatabase();
  affair = await seedBridgeAffair(new Seed(test.database.prisma));
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.close();
  await test.close();
});

it('says who is accused of what, by whom, and what came of it', async () => {
  expect(await read(server.url, AllegationsDocument)).toEqual({
    allegations: {
      totalCount: 1,
      nodes: [
        {
          title: 'Ada Reyes and Ostra Works: fixing the bridge contract',
          category: 'CORRUPTION',
          status: { value: 'DENIED', rule: 'R6', because: [{ exact: 'Ostra Works denied fixing the contract' }] },
          accused: [
            { entity: { name: 'Ada Reyes', kind: 'PERSON' }, status: { value: 'UNCONFIRMED' } },
            { entity: { name: 'Ostra Works', kind: 'ORGANIZATION' }, status: { value: 'DENIED' } },
          ],
          accusers: [{ label: 'Councillor Bela Okoro', entity: { name: 'Bela Okoro' }, anonymity: 'NAMED' }],
          reports: {
            nodes: [
              {
                strength: 'ACCUSED',
                article: { headline: '🎉 Festival week, and a quarrel', publishedAt: '2031-01-05T08:00:00.000Z' },
                span: {
                  start: 33,
                  end: 118,
                  exact: 'Councillor Bela Okoro accused Ada Reyes and Ostra Works of fixing the bridge contract',
                },
              },
              {
                strength: 'ACCUSED',
                article: { headline: 'Builder answers', publishedAt: '2031-02-01T08:00:00.000Z' },
                span: { start: 57, end: 87, exact: 'of which Bela Okoro accuses it' },
              },
            ],
          },
          responses: {
            nodes: [
              {
                type: 'NOT_CONFIRMED',
                responder: { name: 'Ada Reyes' },
                span: { exact: 'Neither Reyes nor the firm has confirmed the accusation' },
              },
              { type: 'DENIED', responder: { name: 'Ostra Works' }, span: { exact: 'Ostra Works denied fixing the contract' } },
            ],
          },
        },
      ],
    },
  });
});

const ThenDocument = graphql(`
  query StatusThen($id: ID!, $then: DateTimeISO) {
    allegation(id: $id) {
      status(asOf: $then) {
        value
        rule
        sentence
        asOf
        because {
          exact
          span {
            prefix
            suffix
            offsetUnit
          }
          response {
            type
            role
          }
          article {
            headline
          }
        }
      }
      corroboration(asOf: $then) {
        level
        reports
        articles
        outlets
        owners
        sources
        independentSources
      }
    }
  }
`);

it('says what was known at a moment, with the words around', async () => {
  const id = toGlobalId('Allegation', affair.allegation.id);
  expect(await read(server.url, ThenDocument, { id, then: '2031-01-10T00:00:00.000Z' })).toEqual({
    allegation: {
      status: {
        value: 'UNCONFIRMED',
        rule: 'R8',
        sentence:
          'An accused party answered without confirming or denying it, or did not answer when asked: Neither Reyes, 5 January 2031.',
        asOf: '2031-01-10T00:00:00.000Z',
        because: [
          {
            exact: 'Neither Reyes nor the firm has confirmed the accusation',
            span: { prefix: ' “They fixed it,” he said on Friday. '.slice(-32), suffix: '.', offsetUnit: 'UTF16_CODE_UNIT' },
            response: { type: 'NOT_CONFIRMED', role: 'ACCUSED' },
            article: { headline: '🎉 Festival week, and a quarrel' },
          },
        ],
      },
      corroboration: { level: 'SINGLE_ATTRIBUTION', reports: 1, articles: 1, outlets: 1, owners: 1, sources: 1, independentSources: 1 },
    },
  });
  const now = await read(server.url, ThenDocument, { id });
  expect(now.allegation?.status).toMatchObject({ value: 'DENIED', asOf: '2031-02-01T08:00:00.000Z' });
});

const ReportDocument = graphql(`
  query WholeReport {
    allegations(first: 1) {
      nodes {
        predicate
        firstReportedAt
        lastReportedAt
        reports(first: 1) {
          nodes {
            act {
              exact
            }
            cue {
              exact
            }
            accusers {
              label
              anonymity
              entity {
                name
              }
              span {
                exact
              }
            }
            accused {
              label
            }
            statement {
              content {
                exact
              }
              saidOn {
                date
                precision
                span {
                  exact
                }
              }
            }
            confidence
            extraction {
              extractor
              version
              rule
              confidence
            }
            version {
              number
              isCurrent
            }
            allegation {
              title
            }
          }
        }
        responses(first: 1) {
          edges {
            cursor
            node {
              role
              scope
              responderLabel
              responderAnonymity
              cue {
                exact
              }
              target {
                exact
              }
              respondedOn {
                date
              }
              answers {
                role
                reason
                score
                allegation {
                  title
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
          }
          totalCount
        }
      }
    }
  }
`);

it('shows a report and a response whole', async () => {
  const { allegations } = await read(server.url, ReportDocument);
  const title = 'Ada Reyes and Ostra Works: fixing the bridge contract';
  expect(allegations.nodes[0]).toEqual({
    predicate: 'fix',
    firstReportedAt: '2031-01-05T08:00:00.000Z',
    lastReportedAt: '2031-02-01T08:00:00.000Z',
    reports: {
      nodes: [
        {
          act: { exact: 'fixing the bridge contract' },
          cue: { exact: 'accused' },
          accusers: [{ label: 'Councillor Bela Okoro', anonymity: 'NAMED', entity: { name: 'Bela Okoro' }, span: null }],
          accused: [{ label: 'Ada Reyes' }, { label: 'Ostra Works' }],
          statement: { content: [{ exact: '“They fixed it,”' }], saidOn: { date: '2031-01-03', precision: 'DAY', span: null } },
          confidence: 0.9,
          extraction: { extractor: 'rules', version: '0.0.1', rule: 'accuse-of', confidence: 0.9 },
          version: { number: 1, isCurrent: true },
          allegation: { title },
        },
      ],
    },
    responses: {
      edges: [
        {
          cursor: expect.any(String),
          node: {
            role: 'ACCUSED',
            scope: 'WHOLE',
            responderLabel: 'Neither Reyes',
            responderAnonymity: 'NAMED',
            cue: { exact: 'has confirmed' },
            target: null,
            respondedOn: null,
            answers: [{ role: 'ACCUSED', reason: 'the responder is accused in it', score: 0.8, allegation: { title } }],
          },
        },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      totalCount: 2,
    },
  });
});

const ArticleDocument = graphql(`
  query OneArticle($url: String, $id: ID) {
    article(url: $url, id: $id) {
      headline
      canonicalUrl
      language
      outlet {
        name
        kind
        owner
        articles(first: 1) {
          totalCount
          nodes {
            headline
          }
        }
      }
      version {
        number
        text
        blocks {
          kind
          span {
            exact
          }
        }
      }
      versions {
        number
        isCurrent
        statements {
          nodes {
            speechAct
          }
        }
      }
      mentions(first: 1) {
        totalCount
        nodes {
          kind
          span {
            exact
          }
          entity {
            name
          }
          literal {
            name
          }
          extraction {
            rule
          }
        }
      }
      statements {
        totalCount
        nodes {
          quoteType
          source {
            exact
          }
          cue {
            exact
          }
          content {
            exact
          }
          speakers {
            label
            role
            entity {
              name
            }
            onBehalfOf {
              name
            }
            span {
              exact
            }
          }
          about {
            name
          }
          place {
            exact
          }
          quantities {
            unit
          }
          parent {
            id
          }
          nested {
            id
          }
        }
      }
      allegations {
        totalCount
        nodes {
          title
        }
      }
    }
  }
`);

it('shows an article whole, found by any spelling of its URL', async () => {
  const { article } = await read(server.url, ArticleDocument, { url: 'http://www.post.example/bridge/?utm_source=mail#top' });
  expect(article).toMatchObject({
    headline: '🎉 Festival week, and a quarrel',
    outlet: {
      name: 'Tarn Post',
      kind: 'NEWSPAPER',
      owner: 'Press & Co',
      articles: { totalCount: 1, nodes: [{ headline: '🎉 Festival week, and a quarrel' }] },
    },
    version: {
      number: 1,
      text: affair.first.text,
      blocks: [{ kind: 'HEADLINE', span: { exact: '🎉 Festival week, and a quarrel' } }, { kind: 'PARAGRAPH' }],
    },
    mentions: {
      totalCount: 2,
      nodes: [{ kind: 'NAME', span: { exact: 'Bela Okoro' }, entity: { name: 'Bela Okoro' }, literal: null, extraction: { rule: 'name' } }],
    },
    statements: {
      totalCount: 1,
      nodes: [
        {
          quoteType: 'DIRECT',
          source: [{ exact: 'he' }],
          cue: [{ exact: 'said' }],
          content: [{ exact: '“They fixed it,”' }],
          speakers: [{ label: 'he', role: null, entity: { name: 'Bela Okoro' }, onBehalfOf: null, span: { exact: 'he' } }],
          about: [{ name: 'Ada Reyes' }, { name: 'Ostra Works' }],
          place: null,
          quantities: [],
          parent: null,
          nested: [],
        },
      ],
    },
    allegations: { totalCount: 1, nodes: [{ title: 'Ada Reyes and Ostra Works: fixing the bridge contract' }] },
  });
});

it('shows what current texts say; what earlier ones said is found in the versions', async () => {
  const { article } = await read(server.url, ArticleDocument, { id: toGlobalId('Article', affair.old.articleId) });
  expect(article?.statements.nodes).toEqual([]);
  expect(article?.versions).toEqual([
    { number: 2, isCurrent: true, statements: { nodes: [] } },
    { number: 1, isCurrent: false, statements: { nodes: [{ speechAct: 'ACKNOWLEDGE' }] } },
  ]);
});

const EntitiesDocument = graphql(`
  query Entities($filter: EntityFilter) {
    entities(filter: $filter) {
      totalCount
      nodes {
        name
        names {
          text
          kind
        }
        externalIds {
          scheme
          value
        }
        statements {
          totalCount
          nodes {
            speechAct
          }
        }
        statementsAbout {
          totalCount
          nodes {
            speechAct
          }
        }
        allegations {
          totalCount
          nodes {
            title
          }
        }
        allegationsMade {
          totalCount
          nodes {
            title
          }
        }
      }
    }
  }
`);

describe('entities', () => {
  it('come by name, with what they said and what they are accused of', async () => {
    const { entities } = await read(server.url, EntitiesDocument, {});
    expect(
      entities.nodes.map(({ name, statements, allegations }) => [
        name,
        statements.nodes.map(({ speechAct }) => speechAct),
        allegations.totalCount,
      ]),
    ).toEqual([
      ['Ada Reyes', [], 1],
      ['Bela Okoro', ['ACCUSE'], 0],
      ['Ostra Works', ['DENY'], 1],
    ]);
  });

  it('come with what was said about them and whom they accuse, apart from what they said', async () => {
    const { entities } = await read(server.url, EntitiesDocument, {});
    expect(
      entities.nodes.map(({ name, statementsAbout, allegationsMade }) => [
        name,
        statementsAbout.nodes.map(({ speechAct }) => speechAct),
        statementsAbout.totalCount,
        allegationsMade.nodes.length,
        allegationsMade.totalCount,
      ]),
    ).toEqual([
      ['Ada Reyes', ['ACCUSE'], 1, 0, 0],
      ['Bela Okoro', [], 0, 1, 1],
      ['Ostra Works', ['DENY', 'ACCUSE'], 2, 0, 0],
    ]);
  });

  it.each<readonly [EntityFilter, readonly string[], string]>([
    [{ name: ['the mayor'] }, ['Ada Reyes'], 'any of its names, upper and lower case alike'],
    [{ kind: ['ORGANIZATION'] }, ['Ostra Works'], 'of one kind'],
    [{ name: ['Reyes'] }, [], 'the whole name, not a part'],
  ])('are filtered by %j', async (filter, expected) => {
    const { entities } = await read(server.url, EntitiesDocument, { filter });
    expect(entities.nodes.map(({ name }) => name)).toEqual(expected);
    expect(entities.totalCount).toBe(expected.length);
  });
});

const FiltersDocument = graphql(`
  query Filters($articles: ArticleFilter, $statements: StatementFilter, $allegations: AllegationFilter) {
    articles(filter: $articles) {
      totalCount
      nodes {
        headline
      }
    }
    statements(filter: $statements) {
      totalCount
      nodes {
        speechAct
      }
    }
    allegations(filter: $allegations) {
      totalCount
    }
  }
`);

describe('filters', () => {
  const answer = async (variables: Parameters<typeof read<unknown, Record<string, unknown>>>[2]) =>
    read(server.url, FiltersDocument, variables as never);

  it('of articles', async () => {
    const outlet = toGlobalId('Outlet', affair.herald);
    expect((await answer({ articles: { outlet } })).articles.nodes.map(({ headline }) => headline)).toEqual([
      'Mayor speaks',
      'Builder answers',
    ]);
    const between = { publishedFrom: '2031-02-01T08:00:00.000Z', publishedTo: '2031-03-01T08:00:00.000Z' };
    expect((await answer({ articles: between })).articles).toEqual({ totalCount: 1, nodes: [{ headline: 'Builder answers' }] });
  });

  it('of statements', async () => {
    const acts = async (statements: object) => (await answer({ statements })).statements.nodes.map(({ speechAct }) => speechAct);
    expect(await acts({})).toEqual(['DENY', 'ACCUSE']);
    expect(await acts({ speaker: toGlobalId('Entity', affair.ostra) })).toEqual(['DENY']);
    expect(await acts({ about: toGlobalId('Entity', affair.reyes) })).toEqual(['ACCUSE']);
    expect(await acts({ article: toGlobalId('Article', affair.second.articleId) })).toEqual(['DENY']);
    expect(await acts({ speechAct: 'ACCUSE' })).toEqual(['ACCUSE']);
    expect(await acts({ speaker: toGlobalId('Entity', affair.reyes) })).toEqual([]);
  });

  it('of allegations', async () => {
    const count = async (allegations: object) => (await answer({ allegations })).allegations.totalCount;
    expect(await count({ accused: toGlobalId('Entity', affair.reyes) })).toBe(1);
    expect(await count({ accused: toGlobalId('Entity', affair.okoro) })).toBe(0);
    expect(await count({ accuser: toGlobalId('Entity', affair.okoro), category: 'CORRUPTION' })).toBe(1);
    expect(await count({ category: 'FRAUD' })).toBe(0);
  });
});

const NodesDocument = graphql(`
  query Nodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Article {
        headline
      }
      ... on AllegationResponse {
        type
        role
        span {
          exact
        }
      }
    }
  }
`);

it('finds anything by its id, of earlier versions too', async () => {
  const ids = [
    toGlobalId('Article', affair.first.articleId),
    toGlobalId('ArticleVersion', affair.old.versionId),
    toGlobalId('Outlet', affair.post),
    toGlobalId('Entity', affair.reyes),
    toGlobalId('Statement', affair.said),
    toGlobalId('Allegation', affair.allegation.id),
    toGlobalId('AllegationResponse', affair.denial),
    toGlobalId('Article', affair.reyes),
  ];
  const { nodes } = await read(server.url, NodesDocument, { ids });
  expect(nodes?.map((node) => node?.__typename ?? null)).toEqual([
    'Article',
    'ArticleVersion',
    'Outlet',
    'Person',
    'Statement',
    'Allegation',
    'AllegationResponse',
    null,
  ]);
  expect(nodes?.[6]).toMatchObject({ type: 'DENIED', role: 'ACCUSED', span: { exact: 'Ostra Works denied fixing the contract' } });
});

const EntityDocument = graphql(`
  query EntityBy($externalId: ExternalIdInput, $id: ID) {
    entity(externalId: $externalId, id: $id) {
      name
    }
  }
`);

it('finds an entity by somebody else’s id', async () => {
  expect(await read(server.url, EntityDocument, { externalId: { scheme: 'WIKIDATA', value: 'Q900001' } })).toEqual({
    entity: { name: 'Bela Okoro' },
  });
  expect(await read(server.url, EntityDocument, { externalId: { scheme: 'WIKIDATA', value: 'Q900002' } })).toEqual({ entity: null });
  expect(await read(server.url, EntityDocument, { id: toGlobalId('Entity', affair.reyes) })).toEqual({ entity: { name: 'Ada Reyes' } });
});

describe('what the design has besides', () => {
  const source = `{
    entities(filter: { name: ["Mark Rutte"] }) { nodes { ... on Person { affiliations { position ofName fromYear toYear of { name } } } } }
    articles(filter: { language: ["en"] }, first: 100) { nodes { version { runs { extractor version modelHash durationMs } } mentions(first: 100) { nodes { candidates { score reason entity { name } } } } } }
    allegations(first: 100) { nodes { affected { label reports entity { name } span { exact } } } }
  }`;

  it('offices of persons, candidates of mentions, runs of a text, the affected of an allegation', async () => {
    const run = await testDatabase();
    const { prisma } = run.database;
    await ingestArticle(run.database, {
      url: 'https://tarn.example/rutte',
      publishedAt: '2022-03-01T08:00:00Z',
      headline: 'Rutte denies misleading parliament',
      text: 'The auditor Ada Reyes accused Dutch Prime Minister Mark Rutte of misleading parliament. Rutte denied the accusation. Reyes accused Ostra Works of stealing money from widows.',
    });
    const [one, other] = await prisma.entity.findMany({ where: { kind: 'PERSON' }, orderBy: { name: 'asc' } });
    const mention = await prisma.mention.findFirst();
    await prisma.mention.update({
      where: { id: mention?.id ?? '' },
      data: {
        entityId: null,
        candidates: [one, other].map((person, index) => ({
          entityId: person?.id ?? '',
          score: 0.5 - index / 10,
          reason: 'two of that name',
        })),
      },
    });
    const { data, errors } = await graphqlJs({ schema: await createSchema(), source, contextValue: graphContext(prisma) });
    await run.close();
    expect(errors).toBeUndefined();
    const { entities, articles, allegations } = JSON.parse(JSON.stringify(data));
    expect(entities.nodes[0].affiliations).toContainEqual({
      position: 'prime minister',
      ofName: 'Netherlands',
      fromYear: 2010,
      toYear: 2024,
      of: { name: 'Netherlands' },
    });
    expect(articles.nodes[0].version.runs).toEqual([
      { extractor: 'rules', version: expect.stringMatching(/^\d/), modelHash: null, durationMs: expect.any(Number) },
    ]);
    const undecided = articles.nodes[0].mentions.nodes.filter(({ candidates }: { candidates: unknown[] }) => candidates.length > 0);
    expect(undecided).toEqual([
      {
        candidates: [
          { score: 0.5, reason: 'two of that name', entity: { name: 'Ada Reyes' } },
          { score: 0.4, reason: 'two of that name', entity: { name: 'Mark Rutte' } },
        ],
      },
    ]);
    const affected = allegations.nodes.flatMap(
      ({ affected: parties }: { affected: { label: string; span: { exact: string } }[] }) => parties,
    );
    for (const { label, span } of affected) expect(label).toBe(span.exact);
    expect(affected.map(({ label }: { label: string }) => label)).toContain('widows');
  });
});
