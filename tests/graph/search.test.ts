import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { indexMissing } from '../../src/graph/search/index-documents.js';
import { ingestArticle } from '../../src/ingest/ingest.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { ask } from '../support/graphql-client.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

let test: TestDatabase;
let server: RunningServer;

const article = (name: string, day: string, headline: string, text: string, outlet = 'The Tarn Post') => ({
  url: `https://tarn.example/${name}`,
  publishedAt: `2031-${day}T08:00:00Z`,
  outlet,
  headline,
  text,
});

const articles = [
  article(
    'bribes',
    '01-05',
    'Auditor accuses mayor of taking bribes',
    'The auditor Ada Reyes accused the mayor, Tom Vance, of taking bribes from the builder Ostra Works.\n\nVance denied the accusation. “I never took a bribe,” Vance said.\n\nThe council of São Marcos meets on Monday.',
  ),
  article(
    'bridge',
    '01-09',
    'Bridge is safe, says engineer',
    'The engineer Bela Okoro said that the bridge was safe. <script>alert(1)</script> Bribes were no subject of his report 🎉.',
    'The Tarn Herald',
  ),
  article(
    'kremlin',
    '02-02',
    'Russia denies jamming',
    'Russia denied jamming radio signals over Tarn. Volkswagen said that its plant in Tarn was closed.',
  ),
  article('old', '03-01', 'A headline that will go', 'Ada Reyes said that zebras graze in the park.'),
];

beforeAll(async () => {
  test = await testDatabase();
  for (const one of articles) await ingestArticle(test.database, one);
  await ingestArticle(test.database, {
    ...article('old', '03-02', 'The headline that stays', 'Ada Reyes said that horses graze in the park.'),
  });
  server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) });
}, 60_000);
afterAll(async () => {
  await server.close();
  await test.close();
});

const SearchDocument = `query Search($query: String!, $filter: SearchFilter, $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    suggestions
    facets { byKind { value count } byOutlet { outlet { name } count } byCategory { value count } bySpeechAct { value count } byEntityKind { value count } histogram(interval: MONTH) { date count } }
    nodes {
      kind score matchedName
      snippet { text marks { start end } span { exact start end } }
      item { __typename ... on Article { headline version { text } } ... on Statement { speechAct } ... on Allegation { title } ... on Entity { name } }
    }
  }
}`;

interface Hit {
  readonly kind: string;
  readonly score: number;
  readonly matchedName: string | null;
  readonly snippet: {
    readonly text: string;
    readonly marks: readonly { start: number; end: number }[];
    readonly span: { exact: string; start: number; end: number } | null;
  };
  readonly item: {
    readonly __typename: string;
    readonly headline?: string;
    readonly title?: string;
    readonly name?: string;
    readonly version?: { text: string };
  };
}
interface Page {
  readonly totalCount: number;
  readonly suggestions: readonly string[];
  readonly pageInfo: {
    readonly endCursor: string | null;
    readonly startCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
  readonly facets: Readonly<Record<string, readonly { value?: string; outlet?: { name: string }; date?: string; count: number }[]>>;
  readonly nodes: readonly Hit[];
}

async function search(query: string, more: object = {}): Promise<Page> {
  const { data, errors } = await ask<{ search: Page }, object>(server.url, SearchDocument, { query, first: 100, ...more });
  if (!data?.search || errors) throw new Error(errors?.[0]?.message ?? 'no data');
  return data.search;
}

const named = ({ item }: Hit): string => item.headline ?? item.title ?? item.name ?? item.__typename;

describe('a search', () => {
  it.each<[string, readonly string[], string]>([
    ['bribe', ['Auditor accuses mayor of taking bribes', 'Bridge is safe, says engineer'], 'by another form of the word'],
    ['"taking bribes"', ['Auditor accuses mayor of taking bribes'], 'words side by side'],
    ['bribes -bridge', ['Auditor accuses mayor of taking bribes'], 'without a word'],
    ['bridge or jamming', ['Bridge is safe, says engineer', 'Russia denies jamming'], 'either word'],
    ['sao marcos', ['Auditor accuses mayor of taking bribes'], 'without the accent'],
    ['zebras', [], 'not what an earlier version said'],
    ['horses', ['The headline that stays'], 'but what the current one says'],
  ])('for %s finds the articles %j (%s)', async (query, expected) => {
    const { nodes } = await search(query, { filter: { kind: ['ARTICLE'] } });
    expect(nodes.map(named).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['Volkswagen', 'Volkswagen', 2],
    ['volkswagn', 'Volkswagen', 1],
    ['russian federation', 'Russia', 2],
    ['Ada Reyez', 'Ada Reyes', 1],
    ['OKORO', 'Bela Okoro', 2],
  ])('for %s finds the entity %s', async (query, name, most) => {
    const { nodes } = await search(query, { filter: { kind: ['ENTITY'] } });
    expect(nodes.map(named)).toContain(name);
    expect(nodes.find((hit) => named(hit) === name)?.score).toBeLessThanOrEqual(most);
    expect(nodes[0]?.item.name).toBe(name);
    expect(nodes[0]?.snippet.text).toBe(nodes[0]?.matchedName);
  });

  it.each([
    ['reyes -ada', []],
    ['tarn or reyes', ['Ada Reyes']],
    ['okoro -reyes', ['Bela Okoro']],
  ])('for %s finds of the persons %j', async (query, expected) => {
    const { nodes } = await search(query, { filter: { entityKind: ['PERSON'] } });
    expect(nodes.map(named)).toEqual(expected);
  });

  it('finds no text by exclusions alone', async () => {
    expect((await search('the -bridge', { filter: { kind: ['ARTICLE', 'STATEMENT', 'ALLEGATION'] } })).totalCount).toBe(0);
  });

  it('finds statements and allegations by their words and parties, the title before the text', async () => {
    const { nodes } = await search('bribes');
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['ARTICLE', 'STATEMENT', 'ALLEGATION']));
    expect(nodes.find(({ kind }) => kind === 'ALLEGATION')?.item.title).toMatch(/: taking bribes/);
    const headlines = nodes.filter(({ kind }) => kind === 'ARTICLE').map(named);
    expect(headlines).toEqual(['Auditor accuses mayor of taking bribes', 'Bridge is safe, says engineer']);
    expect(nodes.map(({ score }) => score)).toEqual(nodes.map(({ score }) => score).sort((a, b) => b - a));
    expect((await search('vance', { filter: { kind: ['STATEMENT'] } })).nodes.length).toBeGreaterThan(1);
  });

  it('shows the words with marks that are exactly those looked for, and where they stand', async () => {
    const { nodes } = await search('bribe');
    for (const { snippet, item } of nodes) {
      for (const { start, end } of snippet.marks) expect(snippet.text.slice(start, end)).toMatch(/^bribes?$/i);
      if (item.__typename !== 'Allegation') expect(snippet.span?.exact).toBe(snippet.text);
      if (item.version) expect(item.version.text.slice(snippet.span?.start, snippet.span?.end)).toBe(snippet.text);
    }
    expect(nodes.every(({ snippet }) => snippet.marks.length > 0)).toBe(true);
    const party = nodes.find(({ item }) => item.headline === 'Bridge is safe, says engineer');
    // Plain text: whoever shows it as HTML has to escape it, and nothing of ours is in it.
    expect(party?.snippet.text).toContain('<script>alert(1)</script> Bribes');
  });

  it('counts over everything found', async () => {
    const page = await search('bribes or volkswagen', { first: 1 });
    const all = await search('bribes or volkswagen');
    const count = (kind: string) => all.nodes.filter((hit) => hit.kind === kind).length;
    expect(page.nodes.length).toBe(1);
    expect(page.totalCount).toBe(all.nodes.length);
    for (const { value = '', count: counted } of page.facets['byKind'] ?? []) expect([value, counted]).toEqual([value, count(value)]);
    expect(page.facets['byOutlet']?.map(({ outlet }) => outlet?.name).sort()).toEqual(['The Tarn Herald', 'The Tarn Post']);
    expect(page.facets['byCategory']).toEqual([{ value: 'CORRUPTION', count: count('ALLEGATION') }]);
    expect(page.facets['histogram']?.map(({ date }) => date)).toEqual(['2031-01-01', '2031-02-01']);
  });

  it.each([
    [{ kind: ['STATEMENT'], speechAct: ['DENY'] }, 'jamming', ['STATEMENT']],
    [{ category: ['CORRUPTION'] }, 'bribes', ['ALLEGATION']],
    [{ entityKind: ['PERSON'] }, 'reyes', ['ENTITY']],
    [{ publishedFrom: '2031-02-01T00:00:00Z' }, 'tarn', ['ARTICLE', 'STATEMENT']],
    [{ language: ['fr'] }, 'bribes', []],
    [{ not: { kind: ['ARTICLE'] } }, 'bribes', ['ALLEGATION', 'STATEMENT']],
    [{ not: { speechAct: ['ACCUSE', 'ASSERT', 'DENY'] } }, 'bribes', ['ALLEGATION', 'ARTICLE']],
    [{ or: [{ category: ['CORRUPTION'] }, { kind: ['ARTICLE'] }] }, 'bribes', ['ALLEGATION', 'ARTICLE']],
  ])('is filtered by %j', async (filter, query, kinds) => {
    const { nodes } = await search(query, { filter });
    expect([...new Set(nodes.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('comes in pages, forwards and backwards, each thing once', async () => {
    const all = (await search('bribes or bridge or tarn')).nodes.map((hit) => JSON.stringify(hit));
    expect(all.length).toBeGreaterThan(6);
    for (const size of [1, 2, 5]) {
      const [forwards, backwards]: [string[], string[]] = [[], []];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo } = await search('bribes or bridge or tarn', { first: size, after });
        forwards.push(...nodes.map((hit) => JSON.stringify(hit)));
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage) break;
      }
      for (let before: string | null = null; ;) {
        const { nodes, pageInfo } = await search('bribes or bridge or tarn', { first: undefined, last: size, before });
        backwards.unshift(...nodes.map((hit) => JSON.stringify(hit)));
        before = pageInfo.startCursor;
        if (!pageInfo.hasPreviousPage) break;
      }
      expect(forwards).toEqual(all);
      expect(backwards).toEqual(all);
    }
  });

  it('suggests names when nothing is spelled like it', async () => {
    expect((await search('folkswagn')).suggestions).toContain('Volkswagen');
    expect((await search('qqqqxxxx')).suggestions).toEqual([]);
  });
});

it.each([
  ['', /has no letter or digit/],
  ['   ', /has no letter or digit/],
  ['"-!!&|', /has no letter or digit/],
  ['%_\\', /has no letter or digit/],
  ['a\0b', /query has NUL at character 1/],
  ['\ud800', /query has half of a surrogate pair at character 0/],
  ['-bridge', /only leaves words out; give a word to look for/],
  ['-"the bridge" -tarn', /only leaves words out/],
  ['x'.repeat(10_000), /10000 characters are more than 200/],
])('%j is refused with a sentence', async (query, message) => {
  const { errors } = await ask(server.url, SearchDocument, { query });
  expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
});

it.each(["'; DROP TABLE articles; --", 'a & | ! ( b', '"unclosed', 'the', 'ألف', '🎉 party', ':* <-> 1', "o'neil's"])(
  '%j is answered, with what there is',
  async (query) => {
    const { errors } = await ask(server.url, SearchDocument, { query });
    expect(errors).toBeUndefined();
  },
);

it('a text of any length is kept, wherever its words are cut', async () => {
  const long = article('long', '04-01', 'A long one', `a${'🎉'.repeat(160_000)}`);
  expect((await ingestArticle(test.database, long)).outcome).toBe('CREATED');
});

it('a ledger from before is indexed as it would have been', async () => {
  const rows = () =>
    test.database.prisma.$queryRaw<
      unknown[]
    >`SELECT subject_id, kind, article_id, outlet_id, language, category, speech_act, listed_at, vector::text FROM search_documents ORDER BY subject_id`;
  const before = await rows();
  await test.database.prisma.$executeRaw`DELETE FROM search_documents`;
  expect(await indexMissing(test.database.prisma)).toBeGreaterThan(4);
  expect(await rows()).toEqual(before);
  expect(await indexMissing(test.database.prisma)).toBe(0);
  // What is complete is not looked through again, at any size.
  await test.database.prisma.$executeRaw`DELETE FROM search_documents WHERE kind = 'ARTICLE'`;
  expect(await indexMissing(test.database.prisma)).toBe(0);
  await test.database.prisma.pendingTask.create({ data: { name: 'search' } });
  expect(await indexMissing(test.database.prisma)).toBeGreaterThan(4);
  expect(await rows()).toEqual(before);
});

it('words and names are found by their indexes', async () => {
  // The connection whose statements may take a minute.
  const { writer: prisma } = test.database;
  await prisma.$executeRaw`
    INSERT INTO search_documents (subject_id, kind, listed_at, vector)
    SELECT gen_random_uuid(), 'ALLEGATION', now(), to_tsvector('english', 'filler number' || n) FROM generate_series(1, 20000) AS n`;
  await prisma.$executeRaw`
    WITH made AS (INSERT INTO entities (id, kind, name) SELECT gen_random_uuid(), 'PERSON', md5(n::text) FROM generate_series(1, 20000) AS n RETURNING id, name)
    INSERT INTO entity_names (id, entity_id, text, normalized, kind) SELECT gen_random_uuid(), id, name, name, 'PRIMARY' FROM made`;
  await prisma.$executeRawUnsafe('VACUUM ANALYZE');
  const explain = async (condition: string): Promise<string> => JSON.stringify(await prisma.$queryRawUnsafe(`EXPLAIN ${condition}`));
  expect(
    await explain(
      `SELECT 1 FROM search_documents AS document WHERE document.kind = 'ALLEGATION' AND document.vector @@ websearch_to_tsquery('english', 'number77')`,
    ),
  ).toContain('search_documents_allegation_vector_idx');
  expect(
    await explain(`SELECT 1 FROM entity_names AS known WHERE known.normalized = 'volkswagn' OR 'volkswagn' <% known.normalized`),
  ).toContain('entity_names_normalized_trigrams');
});
