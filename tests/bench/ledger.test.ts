import { createHash } from 'node:crypto';
import pg from 'pg';
import { writeBatches } from '../../bench/data/batches.js';
import { BinaryRows } from '../../bench/data/binary-rows.js';
import { columnTypes, copyRows } from '../../bench/data/copy-rows.js';
import { fill } from '../../bench/data/fill.js';
import { Lexicon } from '../../bench/data/lexicon.js';
import { tableNames, tables, type Rows, type Table, type Value } from '../../bench/data/rows.js';
import { poolConfig } from '../../src/store/database.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const articles = 20;

type MadeRow = readonly Value[];

function made(): ReadonlyMap<Table, readonly MadeRow[]> {
  const byTable = new Map<Table, MadeRow[]>(tableNames.map((table) => [table, []]));
  const rows: Rows = { add: (table, ...values) => void byTable.get(table)?.push(values) };
  const steps = [...writeBatches(articles, rows)];
  expect(steps).toEqual([0, articles]);
  return byTable;
}

const rowsOf = (table: Table): readonly MadeRow[] => made().get(table) ?? [];

describe('the rows of a ledger for benchmarks', () => {
  it('are those of the ledgers that figures are known of', () => {
    // Whoever changes what is in a ledger changes this too; whoever makes it faster does not.
    const digest = createHash('sha256')
      .update(JSON.stringify([...made()]))
      .digest('hex');
    expect(digest).toBe('77a785a5144e3e9b83a0fff1eac05f725edeb580c4010f3c272862d050294e2e');
  });

  it('have mentions that are names and stand in the text', () => {
    const texts = new Map(rowsOf('article_versions').map(([id, , , , , text]) => [id, String(text)]));
    const mentions = rowsOf('mentions');
    expect(mentions).toHaveLength(articles * 25);
    const names = new Set(rowsOf('entities').map(([, , name]) => name));
    for (const [, version, , , , , start, end, exact] of mentions) {
      expect(texts.get(version ?? null)?.slice(Number(start), Number(end))).toBe(exact);
      expect(names).toContain(exact);
    }
    const lengths = [...texts.values()].map(({ length }) => length);
    expect(Math.min(...lengths)).toBeGreaterThan(2200);
    expect(Math.max(...lengths)).toBeLessThan(2600);
  });
});

describe('a ledger for benchmarks', () => {
  let test: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    test = await testDatabase();
    client = new pg.Client(poolConfig(test.connection, { statementTimeoutMs: 0 }));
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await test.close();
  });

  const indexes = async (): Promise<readonly unknown[]> =>
    (await client.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`)).rows;
  const inTransaction = async (work: () => Promise<void>): Promise<void> => {
    await client.query('BEGIN');
    await work();
    await client.query('ROLLBACK');
  };

  it('has the rows that were made, the indexes of the migrations, and the vectors of PostgreSQL', async () => {
    const before = await indexes();
    const told: number[] = [];
    await fill(client, articles, (share) => told.push(share));
    expect(told.at(-1)).toBe(1);
    expect(await indexes()).toEqual(before);

    for (const [table, rows] of made()) {
      const columns = tables[table].filter((column) => column !== 'vector');
      const { rows: read } = await client.query<Value[]>({
        text: `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM ${table}`,
        rowMode: 'array',
      });
      expect({ table, rows: sorted(read) }).toEqual({ table, rows: sorted(rows.map((row) => row.slice(0, columns.length))) });
    }

    const documents = rowsOf('search_documents').map(([id, ...rest]) => [id, ...(rest.at(-1) as readonly string[])]);
    const { rows } = await client.query(
      `SELECT count(*)::int AS documents, count(*) FILTER (WHERE vector = setweight(to_tsvector('english', lower(a)), 'A')
         || setweight(to_tsvector('english', lower(b)), 'B') || setweight(to_tsvector('english', lower(c)), 'C'))::int AS same
       FROM search_documents JOIN unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS document(id, a, b, c) ON id = subject_id`,
      [0, 1, 2, 3].map((place) => documents.map((document) => document[place])),
    );
    const all = articles * 9 + rowsOf('allegations').length;
    expect(rows).toEqual([{ documents: all, same: all }]);
  });

  it('takes in what has to be written with care', async () => {
    const rows = new BinaryRows(await columnTypes(client), new Lexicon([]));
    const id = '01234567-89ab-7cde-8f01-23456789abcd';
    const far = '1969-07-20T20:17:40.123Z';
    const text = 'a\tb\\c\nd “é” \u{1f600} and more than what is written character by character';
    const outlets = Array.from({ length: 3000 }, (_, index) => [
      id.replace(/.{4}$/, String(index + 1000)),
      `${index}`,
      text,
      null,
      'OTHER',
      null,
      null,
    ]);
    for (const outlet of outlets) rows.add('outlets', ...outlet);
    rows.add('allegations', id, 'é', 'FRAUD', '', ['a,b', '"', ''], far, far, far, 'DENIED', 'DENIED', 'SINGLE_ATTRIBUTION');
    await inTransaction(async () => {
      await client.query('TRUNCATE outlets, allegations CASCADE');
      await copyRows(client, rows.take());
      const read = await client.query<Value[]>({
        text: 'SELECT id, slug, name, domain, kind, country, owner FROM outlets',
        rowMode: 'array',
      });
      expect(read.rows).toEqual(outlets);
      const { rows: allegations } = await client.query('SELECT id, title, act_lemmas, created_at FROM allegations');
      expect(allegations).toEqual([{ id, title: 'é', act_lemmas: ['a,b', '"', ''], created_at: new Date(far) }]);
    });
    expect(rows.take()).toEqual([]);
  });

  it('refuses a row with too few values, and a word that nobody listed', async () => {
    const rows = new BinaryRows(await columnTypes(client), new Lexicon([['the', null]]));
    expect(() => rows.add('external_ids', 'a')).toThrow('external_ids has 4 columns, not 1');
    const document = ['01234567-89ab-7cde-8f01-23456789abcd', 'ARTICLE', null, null, 'en', null, null, '2023-01-01T00:00:00.000Z'];
    expect(() => rows.add('search_documents', ...document, ['the', 'Sheldnan', ''])).toThrow(
      '“sheldnan” is no word that bench/data/every-word.ts lists; add it there.',
    );
  });
});

/** Of rows as the driver gives them or as they were made: one form, one order. */
const sorted = (rows: readonly (readonly unknown[])[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort();
