import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pino from 'pino';
import { toGlobalId } from '../../src/graph/relay/global-id.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { newId } from '../../src/store/ids.js';
import { encodeCursor } from '../../src/store/paging.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { ask } from '../support/graphql-client.js';

let test: TestDatabase;
let server: RunningServer;

beforeAll(async () => {
  test = await testDatabase();
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const entityId = toGlobalId('Entity', newId());
const notUuid = Buffer.from('Article:42').toString('base64url');
const ofNothing = Buffer.from(`Robot:${newId()}`).toString('base64url');

it.each([
  ['{ articles(first: 0) { totalCount } }', 'first: 0 is not between 1 and 100; to count without reading, ask for totalCount alone.'],
  ['{ articles(first: -1) { totalCount } }', 'first: -1 is not between 1 and 100; to count without reading, ask for totalCount alone.'],
  ['{ entities(first: 101) { totalCount } }', 'first: 101 is not between 1 and 100; ask for fewer and go on with a cursor.'],
  [
    '{ statements(after: "rubbish!") { totalCount } }',
    'after: "rubbish!" is not a cursor of this list; take it from pageInfo.endCursor of the page before.',
  ],
  [`{ articles(after: "${encodeCursor([12, newId()])}") { totalCount } }`, /^after: ".*" is not a cursor of this list;/],
  [`{ allegations(after: "${encodeCursor(['A name', newId()])}") { totalCount } }`, /^after: ".*" is not a cursor of this list;/],
  [
    `{ articles(after: "${encodeCursor(['2031-01-01T00:00:00.000Z', '1; DROP TABLE articles'])}") { totalCount } }`,
    /^after: ".*" is not a cursor of this list;/,
  ],
  [
    `{ articles(after: "${encodeCursor(['statements', '2031-01-01T00:00:00.000Z', newId()])}") { totalCount } }`,
    /^after: ".*" is not a cursor of this list;/,
  ],
  [
    '{ articles(first: 5, last: 5) { totalCount } }',
    'first: 5 and last: 5 exclude each other; give the one that the page is counted from.',
  ],
  [
    '{ statements(filter: { speaker: [] }) { totalCount } }',
    'filter.speaker: the list is empty, which nothing can match; give a value or leave it out.',
  ],
  ['{ allegations(filter: { or: [] }) { totalCount } }', 'filter.or: give 1 to 20 alternatives, not 0.'],
  [
    `{ allegations(filter: { not: { accused: ["${toGlobalId('Article', newId())}"] } }) { totalCount } }`,
    /^filter\.not\.accused: ".*" is the id of Article, not of Entity\.$/,
  ],
  [
    `{ articles(filter: { language: [${Array.from({ length: 101 }, (_, index) => `"${index}"`).join(' ')}] }) { totalCount } }`,
    'filter.language: 101 values are more than 100; ask in several requests.',
  ],
  ['{ statements(filter: { confidenceFrom: 2 }) { totalCount } }', 'filter.confidenceFrom: 2 is not between 0 and 1.'],
  [
    '{ articles(filter: { publishedFrom: "0000-01-01T00:00:00Z" }) { totalCount } }',
    'filter.publishedFrom: 0000-01-01T00:00:00.000Z is before the year 1, from which dates are kept.',
  ],
  [
    '{ articles { aggregate { histogram(timeZone: "Mars/Olympus") { count } } } }',
    'timeZone: "Mars/Olympus" is not a time zone; write it as Europe/Paris or UTC.',
  ],
  [
    '{ articles { aggregate { histogram(timeZone: "XYZ5") { count } } } }',
    'timeZone: "XYZ5" is not a time zone; write it as Europe/Paris or UTC.',
  ],
  ['{ articles { aggregate { byOutlet(first: 0) { count } } } }', 'first: 0 is not between 1 and 100.'],
  ['{ node(id: "rubbish") { id } }', 'id: "rubbish" is not an id of this service; take it from a field "id".'],
  [`{ node(id: "${notUuid}") { id } }`, `id: "${notUuid}" is not an id of this service; take it from a field "id".`],
  [`{ nodes(ids: ["${ofNothing}"]) { id } }`, `id: "${ofNothing}" is not an id of this service; take it from a field "id".`],
  [`{ article(id: "${entityId}") { id } }`, `id: "${entityId}" is the id of Entity, not of Article.`],
  [`{ allegation(id: "${entityId}") { id } }`, `id: "${entityId}" is the id of Entity, not of Allegation.`],
  [
    `{ statements(filter: { article: "${entityId}" }) { totalCount } }`,
    `filter.article: "${entityId}" is the id of Entity, not of Article.`,
  ],
  ['{ article { id } }', 'article: give either id or url.'],
  [`{ article(id: "${entityId}", url: "https://a.example") { id } }`, 'article: give either id or url.'],
  [
    '{ article(url: "somewhere") { id } }',
    'url "somewhere" is not a web address; write it as https://example.org/article, or leave it out.',
  ],
  ['{ entity { id } }', 'entity: give either id or externalId.'],
  ['{ entities(filter: { name: "a\\u0000b" }) { totalCount } }', 'filter.name[0] has NUL at character 1, which no text has; take it out.'],
  ['{ alerts(search: "\\u0000") { endCursor } }', 'search has NUL at character 0, which no text has; take it out.'],
  [
    '{ entities(filter: { or: [{}, { name: ["Tarn", "\\u0000"] }] }) { totalCount } }',
    'filter.or[1].name[1] has NUL at character 0, which no text has; take it out.',
  ],
])('%s is refused with a sentence', async (query, message) => {
  const { errors } = await ask(server.url, query);
  expect(errors).toEqual([
    {
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
      locations: expect.anything(),
      path: expect.anything(),
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

it.each([
  [
    '{ statements(filter: { not: { not: { speechAct: DENY } } }) { totalCount } }',
    'Field "not" is not defined by type "StatementConditions".',
  ],
  ['{ allegations(filter: { or: [{ or: [] }] }) { totalCount } }', 'Field "or" is not defined by type "AllegationConditions".'],
  [
    '{ articles(filter: { publishedFrom: "2024-02-30T00:00:00Z" }) { totalCount } }',
    'DateTime cannot represent an invalid date-time-string',
  ],
  ['{ statements(filter: { saidFrom: "2024-02-30" }) { totalCount } }', 'Value is not a valid LocalDate'],
  ['{ articles(first: "many") { totalCount } }', 'Int cannot represent non-integer value: "many"'],
  ['{ statements(filter: { speechAct: SHOUT }) { totalCount } }', 'Value "SHOUT" does not exist in "SpeechAct" enum.'],
])('%s is no query of this schema', async (query, message) => {
  const { errors } = await ask(server.url, query);
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
});

it('an unknown URL finds nothing', async () => {
  expect(await ask(server.url, '{ article(url: "https://a.example/") { id } }')).toMatchObject({ data: { article: null } });
});
