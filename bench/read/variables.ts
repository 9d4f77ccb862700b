import pg from 'pg';
import type { Cluster } from '../data/cluster.js';
import { toGlobalId, type NodeType } from '../../src/graph/relay/global-id.js';
import { encodeCursor } from '../../src/store/paging.js';
import { random, type Random } from '../data/random.js';
import { commonWords } from '../data/words.js';
import { dayMs, days, firstDayMs } from '../data/world.js';
import type { Operation } from './operations.js';

export type Variables = Readonly<Record<string, unknown>>;
export type VariablesOf = Readonly<Record<Operation, readonly Variables[]>>;

const seed = 8;
const windowDays = 30;
const statuses = ['UNANSWERED', 'DENIED', 'UNCONFIRMED', 'CONTESTED', 'CORROBORATED'] as const;

/**
 * `count` sets of variables for each operation, the same for the same ledger: articles at random, entities as often as they are spoken of,
 * words that stand together in some statement.
 */
async function variablesOf(client: pg.Client, count: number): Promise<VariablesOf> {
  const source = random(seed);
  const { below } = source;
  const sample = <Row extends object>(sql: string) => rowsAt<Row>(client, sql, count, source);
  const id = (type: NodeType) => (row: { readonly id: string }) => ({ id: toGlobalId(type, row.id) });
  const { rows: sizes } = await client.query<{ size: number }>('SELECT count(*)::int AS size FROM articles');
  const common = commonWords(sizes[0]?.size ?? 0);
  // One in ten has not two words left: more are drawn than are needed.
  const spans = await rowsAt<{ exact: string }>(
    client,
    `SELECT id AS row, exact FROM statement_spans WHERE role = 'CONTENT'`,
    2 * count,
    source,
  );
  const pairs = spans.flatMap(({ exact }) => twoWords(exact, common, source) ?? []).slice(0, count);
  const articles = `SELECT id AS row, id, listed_at FROM articles`;
  // Each accused as often as it is accused.
  const accused = 'SELECT id AS row, entity_id AS id FROM accused_parties WHERE entity_id IS NOT NULL';
  const speakers = 'SELECT speaker.id AS row, entity_id AS id FROM statement_speakers AS speaker WHERE entity_id IS NOT NULL';
  const after = ({ id: key, listed_at: at }: { readonly id: string; readonly listed_at: Date }) => ({
    after: encodeCursor(['articles', at.toISOString(), key]),
  });
  return {
    Q1: (await sample<{ id: string }>(articles)).map(id('Article')),
    Q2: (await sample<{ id: string }>(accused)).map(id('Entity')),
    Q3: (await sample<{ id: string; listed_at: Date }>(articles)).map(after),
    Q4: (await sample<{ id: string }>(accused)).map((row) => {
      const first = below(statuses.length);
      return { accused: [toGlobalId('Entity', row.id)], status: statuses.slice(first, first + 1 + below(2)) };
    }),
    Q5: pairs.map((query) => ({ query })),
    Q6: Array.from({ length: count }, () => {
      const from = firstDayMs + below(days - windowDays) * dayMs;
      return { from: new Date(from).toISOString(), to: new Date(from + windowDays * dayMs).toISOString() };
    }),
    Q7: (await sample<{ id: string; listed_at: Date }>(articles)).map(after),
    Q8: (await sample<{ id: string }>(speakers)).map(id('Entity')),
  };
}

/** The same, over a connection of its own. */
export async function readVariables(place: Cluster['connection'], count: number): Promise<VariablesOf> {
  const client = new pg.Client(place);
  await client.connect();
  try {
    return await variablesOf(client, count);
  } finally {
    await client.end();
  }
}

/** `count` rows of a query, spread over it at random. */
async function rowsAt<Row extends object>(client: pg.Client, sql: string, count: number, { next }: Random): Promise<Row[]> {
  const { rows: sizes } = await client.query<{ size: number }>(`SELECT count(*)::int AS size FROM (${sql}) AS found`);
  const places = Array.from({ length: count }, () => 1 + Math.floor(next() * (sizes[0]?.size ?? 0)));
  const { rows } = await client.query<Row>(
    `SELECT found.* FROM unnest($1::int[]) WITH ORDINALITY AS place(row, number)
     JOIN (SELECT found.*, row_number() OVER (ORDER BY found.row) AS place_of FROM (${sql}) AS found) AS found ON found.place_of = place.row ORDER BY place.number`,
    [places],
  );
  return rows;
}

/**
 * Two different words that stand together, names and common words left out; null where a text has no two. One word alone would be another question in a
 * larger ledger: it stands in √10 times as many statements of ten times as many articles, two together in as many as before.
 */
function twoWords(text: string, common: ReadonlySet<string>, { below }: Random): string | null {
  const words = [...new Set(text.split(' '))].filter((word) => word === word.toLowerCase() && !common.has(word));
  if (words.length < 2) return null;
  const first = below(words.length - 1);
  return words.slice(first, first + 2).join(' ');
}
