import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { nodeTypes } from '../../src/graph/relay/global-id.js';
import { createContract } from '../../src/server/schema.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { openClient } from '../../src/store/database.js';
import { running, type Running } from '../server/running.js';
import { ask } from '../support/graphql-client.js';
import { connectionsOf } from './connections/find-connections.js';
import { askedList, type AskedList, type Frequency } from './plans/asked-lists.js';
import { knownThings, type KnownThings } from './plans/known-things.js';
import { explain, type PlanFor } from './plans/explain.js';
import { fillLedger } from './plans/large-ledger.js';
import { countsOf, everythingOf } from './plans/selections.js';
import { watchStatements, type SentStatement } from './plans/sent-statements.js';
import { wholeReads } from './plans/whole-reads.js';

/**
 * Everything that the schema lets a client ask for is asked for, on a ledger that is large enough for a choice: of the server as it is, whose
 * compiled statements are explained with the plan that they keep for all values; and of resolvers alone, whose statements are explained with
 * their own. None may read a large table from end to end (plans/whole-reads.ts says what that is). Large is a table of more than 2,000 rows:
 * the others do not grow with the articles. A filter that lets most pass may walk the index of the order.
 */
const articles = 3000;
const fewestRows = 2000;

const schema = await createContract();
const connections = connectionsOf(schema);
/** The kinds of entities have the same lists, read by the same SQL: the filters of one show those of all. */
const isOfOtherKind = (name: string): boolean => /^(Organization|Country|Place|Group)\./.test(name);
const named = connections.map((connection) => [connection.name, connection] as const);
const filtered = named.filter(([name, { field }]) => !isOfOtherKind(name) && field.args.some((argument) => argument.name === 'filter'));

let run: Running;
let resolvers: RunningServer;
let things: KnownThings;
let large: ReadonlySet<string>;
let watch: ReturnType<typeof watchStatements>;
/** What each statement reads from end to end, by its text and the values that it was planned for. */
const explained = new Map<string, readonly string[]>();

interface Walked {
  readonly data: unknown;
  readonly reads: readonly string[];
}
/** By document: a list at the root has no parent that could be frequent or rare. */
const walked = new Map<string, Walked>();

beforeAll(async () => {
  run = await running();
  const { database, connection } = run.test;
  resolvers = await startServer({ database, port: 0, host: '127.0.0.1', log: run.log, compiles: false });
  await fillLedger(connection, articles);
  things = await knownThings(database, articles);
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > ${fewestRows}`,
  );
  large = new Set(rows.map(({ name }) => name));
  watch = watchStatements(database.pool);
}, 300_000);
afterAll(async () => {
  await resolvers.close();
  await run.close();
});

/** What is cheaper so at this size, or cannot be otherwise yet. Each must occur. */
const excused: readonly { readonly list: string; readonly read: RegExp; readonly reason: string }[] = [
  {
    list: 'Query.timeline',
    read: /Seq Scan on article_versions/,
    reason:
      'it is in the order of the days on which things were said, which no index has: for an entity in a third of all articles all is read',
  },
  {
    list: 'Query.allegations',
    read: /Seq Scan on (allegation_responses, filter .*type = |allegation_reports, filter .*strength = |article_versions, filter is_current, planned for its own values)/,
    reason:
      'of the rarest answer, and of the rarest strength, there are 73 here; at 30,000 articles the index of the order is walked until the page is full',
  },
  {
    list: 'Query.allegations',
    read: /Seq Scan on allegations, filter \(review_state/,
    reason: 'of some thousand the most accused has 50; at 30,000 articles each of them is looked up',
  },
  {
    list: 'Outlet.articles',
    read: /Seq Scan on article_versions/,
    reason:
      'an outlet is taken for one of 75 articles, which are sorted; at 30,000 articles the index of the order is walked until the page is full',
  },
  {
    list: 'Query.allegations',
    read: /Seq Scan on article_versions, filter is_current, planned for all values/,
    reason: 'every kind of answer is taken for equally frequent: some ninety here; at 100,000 articles the index of the order is walked',
  },
  {
    list: 'Query.articles',
    read: /Seq Scan on article_versions, filter is_current[^]*asked\.survivor_id/,
    reason:
      'within not and or, whom an id counts as is looked up once, but taken for looked up with each article; of 20,000 the index of the order is walked',
  },
  {
    list: 'Query.search',
    read: /Seq Scan on entities.*, planned for all values/,
    reason: 'any name is taken for like one in fifty of 5,000; at 100,000 articles each that is found is looked up by its key',
  },
  {
    list: 'Query.statements',
    read: /Seq Scan on (articles|article_versions).*, planned for all values/,
    reason:
      'any outlet is taken for a fortieth of all articles; at 100,000 articles its statements are found by keys, and counted with the index of outlets',
  },
];
const occurred = new Set<string>();

/** Reads of a list that nothing excuses. */
const unexcused = (list: string, reads: readonly string[]): readonly string[] =>
  reads.filter((read) => {
    const excuse = excused.find((one) => one.list === list && one.read.test(read));
    if (excuse) occurred.add(excuse.reason);
    return excuse === undefined;
  });

/** Asks both, and gives the data with what the statements sent for it read from end to end. */
async function walk(document: string): Promise<Walked> {
  const known = walked.get(document);
  if (known) return known;
  const compiled = await readsFor(run.server, document, 'all values');
  const resolved = await readsFor(resolvers, document, 'its own values');
  const both = { data: compiled.data, reads: [...compiled.reads, ...resolved.reads] };
  walked.set(document, both);
  return both;
}

async function readsFor({ url }: RunningServer, document: string, planFor: PlanFor) {
  watch.take();
  const { data, errors } = await ask(url, document);
  if (errors) throw new Error(`${errors[0]?.message ?? ''}: ${document}`);
  const reads: string[] = [];
  for (const statement of watch.take())
    reads.push(...(await readsOf(statement, planFor)).map((read) => `${document}\n  ${read}, planned for ${planFor}\n  ${statement.sql}`));
  return { data, reads };
}

async function readsOf(statement: SentStatement, planFor: PlanFor): Promise<readonly string[]> {
  const { sql, values } = statement;
  const key = JSON.stringify([planFor, sql, ...(planFor === 'all values' ? [] : [values])]);
  const known = explained.get(key) ?? wholeReads(await explain(run.test.database.pool, statement, planFor), large);
  explained.set(key, known);
  return known;
}

const frequencies = ['frequent', 'rare'] as const satisfies readonly Frequency[];

/** Of a filter: the first page and the next; that of the other end is the same index, read backwards. */
async function pagesForward(list: AskedList, filter: string): Promise<readonly string[]> {
  const first = await walk(list.document({ page: 'first: 20', filter }));
  const after = list.pageIn(first.data)?.pageInfo.endCursor;
  return after
    ? [...first.reads, ...(await walk(list.document({ page: `first: 20 after: ${JSON.stringify(after)}`, filter }))).reads]
    : first.reads;
}

/** From both ends, and on from there. */
async function pagesOf(list: AskedList): Promise<readonly string[]> {
  const [first, last] = [await walk(list.document({ page: 'first: 20' })), await walk(list.document({ page: 'last: 20' }))];
  const after = list.pageIn(first.data)?.pageInfo.endCursor;
  const before = list.pageIn(last.data)?.pageInfo.startCursor;
  const further = [
    ...(after ? [await walk(list.document({ page: `first: 20 after: ${JSON.stringify(after)}` }))] : []),
    ...(before ? [await walk(list.document({ page: `last: 20 before: ${JSON.stringify(before)}` }))] : []),
  ];
  return [first, last, ...further].flatMap(({ reads }) => reads);
}

describe('pages of every list, from both ends', () => {
  it.each(named)('%s', async (_name, connection) => {
    for (const frequency of frequencies)
      expect(unexcused(connection.name, await pagesOf(askedList(schema, connection, things, frequency)))).toEqual([]);
  });
});

describe('every field of every filter, alone, in not and in or', () => {
  it.each(filtered)(
    '%s',
    async (_name, connection) => {
      const reads: string[] = [];
      for (const parent of frequencies) {
        const list = askedList(schema, connection, things, parent);
        const hasMore = list.takesNot;
        for (const [index, field] of list.conditions.entries()) {
          const { frequent, rare } = things.valuesOf(field);
          const other = list.conditions[(index + 1) % list.conditions.length] ?? field;
          const also = things.valuesOf(other);
          for (const value of [frequent, rare]) reads.push(...(await pagesForward(list, `{ ${field.name}: ${value} }`)));
          if (!hasMore) continue;
          for (const value of [frequent, rare]) reads.push(...(await pagesForward(list, `{ not: { ${field.name}: ${value} } }`)));
          reads.push(...(await pagesForward(list, `{ or: [{ ${field.name}: ${frequent} }, { ${other.name}: ${also.frequent} }] }`)));
          reads.push(...(await pagesForward(list, `{ or: [{ ${field.name}: ${rare} }, { ${other.name}: ${also.rare} }] }`)));
        }
      }
      expect(unexcused(connection.name, reads)).toEqual([]);
    },
    300_000,
  );
});

/** What is said of a whole list can only be told by reading it. */
const readEverything: Readonly<Record<string, string>> = {
  'Query.articles': 'all articles are counted',
  'Query.entities': 'all entities are counted',
  'Query.statements': 'all statements are counted',
  'Query.allegations': 'all allegations are counted',
};

describe('counts of every list of something that hardly stands anywhere', () => {
  it.each(named.filter(([name]) => !(name in readEverything)))('%s', async (_name, connection) => {
    const list = askedList(schema, connection, things, 'rare');
    const reads: string[] = [];
    for (const selection of countsOf(schema, getNamedType(connection.field.type)))
      reads.push(...(await walk(list.document({ selection }))).reads);
    expect(unexcused(connection.name, reads)).toEqual([]);
  });

  it.each(Object.keys(readEverything))('%s, of what a filter by an id finds', async (name) => {
    const connection = connections.find((one) => one.name === name);
    if (!connection) throw new Error(`${name} is no list of the schema any more; take it out of the test.`);
    const list = askedList(schema, connection, things, 'rare');
    const reads: string[] = [];
    for (const field of list.conditions.filter(({ type }) => getNamedType(type).name === 'ID')) {
      const filter = `{ ${field.name}: ${things.valuesOf(field).rare} }`;
      for (const selection of countsOf(schema, getNamedType(connection.field.type)))
        reads.push(...(await walk(list.document({ selection, filter }))).reads);
    }
    expect(unexcused(name, reads)).toEqual([]);
  });
});

describe('things by their key, with all that belongs to them', () => {
  const types = nodeTypes.flatMap((type) => (type === 'Entity' ? ['Person', 'Organization', 'Country', 'Place', 'Group'] : [type]));
  it.each(types)('%s', async (name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
    const { frequent, rare } = things.idsOf(name);
    for (const ids of [[rare], [frequent, rare]])
      expect((await walk(`{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${name} ${everythingOf(schema, type, 2)} } }`)).reads).toEqual([]);
  });

  it('by what others call them', async () => {
    const entity = JSON.stringify(things.idsOf('Person').rare);
    for (const field of [
      'article(url: "https://paper.example/77") { id }',
      'entity(externalId: { scheme: WIKIDATA, value: "Q75" }) { id }',
      `verifyQuote(text: "we will build bridge number 77") { matches { quotation { id } occurrences { article { id } } } nearest { quotation { id } } }`,
      `verifyQuote(text: "we will build bridge number 77" speaker: ${entity}) { otherSpeakers { quotation { id } } }`,
      `network(from: "2030-12-24T00:00:00Z" to: "2030-12-28T00:00:00Z" kind: BOTH) { totalEdges nodes { unattributed } edges { weight } }`,
      `network(around: [${entity}] kind: BOTH depth: 1) { totalEdges nodes { unattributed } edges { weight } }`,
      `network(around: [${entity}] kind: ACCUSES categories: [FRAUD]) { totalEdges nodes { unattributed } edges { weight } }`,
      `network(around: [${entity}] kind: SPEAKS_OF) { edges { evidence(first: 20) { nodes { reportedAt } } } }`,
      'search(query: "wrod77") { suggestions nodes { snippet { text } } }',
    ])
      expect((await walk(`{ ${field} }`)).reads).toEqual([]);
  });
});

it('what is to be looked at next, page after page', async () => {
  // Possible matches are worked out from all that there are.
  const kinds = 'filter: { kind: [STATEMENT, REPORT, RESPONSE] }';
  const queue = (after: string) => walk(`{ reviewQueue(first: 20 ${kinds} ${after}) { next items { kind priority question claimedBy } } }`);
  const first = await queue('');
  const { next } = (first.data as { readonly reviewQueue: { readonly next: string } }).reviewQueue;
  const second = await queue(`after: ${JSON.stringify(next)}`);
  expect([...first.reads, ...second.reads]).toEqual([]);
});

it('excuses nothing that does not occur', () => {
  expect([...occurred].sort()).toEqual(excused.map(({ reason }) => reason).sort());
});

it.each([
  ['statements_listed_at_id_idx', 'Query.statements', /Seq Scan on statements/],
  ['mentions_entity_id_listed_at_article_id_idx', 'Person.articles', /Seq Scan on mentions/],
  ['search_documents_statement_vector_idx', 'Query.search', /Seq Scan on search_documents/],
  ['statement_speakers_entity_id_listed_at_statement_id_idx', 'Person.statements', /Seq Scan on statement_speakers/],
] as const)('sees that %s is gone, by %s', async (index, name, read) => {
  const connection = connections.find((one) => one.name === name);
  if (!connection) throw new Error(`there is no list ${name}`);
  // No pool's connection: on a busy machine an index takes longer to make than a statement of the product may.
  const client = await openClient(run.test.connection);
  const { rows } = await client.query<{ made: string }>('SELECT pg_get_indexdef($1::regclass) AS made', [index]);
  await client.query(`DROP INDEX ${index}`);
  explained.clear();
  walked.clear();
  const reads = await pagesOf(askedList(schema, connection, things, 'rare'));
  await client.query(rows[0]?.made ?? '');
  await client.end();
  expect(reads.join('\n')).toMatch(read);
});
