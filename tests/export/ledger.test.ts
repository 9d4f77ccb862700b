import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readLedgerPlace } from '../../src/export/ledger/ledger-cursor.js';
import { exportLedger } from '../../src/export/ledger/export-ledger.js';
import { importLedger } from '../../src/export/ledger/import-ledger.js';
import { keptBack, ledgerTables } from '../../src/export/ledger/ledger-tables.js';
import { openClient, type Database } from '../../src/store/database.js';
import { appendChanges } from '../../src/store/append-changes.js';
import { newId } from '../../src/store/ids.js';
import { writeAlone } from '../../src/store/transaction.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { fillLedger } from './full-ledger.js';
import { userError } from './user-error.js';

let full: TestDatabase;
let lines: readonly string[];
beforeAll(async () => {
  full = await testDatabase();
  await fillLedger(full.database);
  await decide(full.database);
  lines = await exportedLedger(full);
}, 180_000);
afterAll(() => full.close());

describe('tables', () => {
  it('are all in an export, or kept back by name', async () => {
    const { rows } = await full.database.pool.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`,
    );
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => !keptBack.has(name))
        .sort(),
    ).toEqual([...ledgerTables].sort());
  });

  it('have a row each in the ledger of this test: what is empty would prove nothing', async () => {
    const counted = await Promise.all(ledgerTables.map(async (table) => [table, await countOf(full.database, table)] as const));
    expect(counted.filter(([, count]) => count === 0).map(([table]) => table)).toEqual([]);
  });
});

describe('an export of the ledger', () => {
  it('is read back to equal hashes of every table, and a second time changes nothing', async () => {
    const other = await testDatabase();
    try {
      const rows = lines.length - 2;
      expect(await imported(other, lines)).toEqual({ rows, added: rows });
      expect(await hashes(other.database)).toEqual(await hashes(full.database));
      expect(await imported(other, lines)).toEqual({ rows, added: 0 });
      expect(await hashes(other.database)).toEqual(await hashes(full.database));
      expect(await exportedLedger(other)).toEqual(lines);
    } finally {
      await other.close();
    }
  });

  it('lets the ledger go on: the next change has the next number', async () => {
    const other = await testDatabase();
    try {
      await imported(other, lines);
      await writeAlone(other.database, (transaction) =>
        appendChanges(transaction, [{ kind: 'ENTITY_ADDED', subject: 'Entity', subjectId: newId(), after: {} }]),
      );
      const [last, before] = await other.database.prisma.change.findMany({ orderBy: { sequence: 'desc' }, take: 2 });
      expect(last && before && last.sequence > before.sequence).toBe(true);
      expect(last?.kind).toBe('ENTITY_ADDED');
    } finally {
      await other.close();
    }
  });

  it('goes on after any line, and is refused when the ledger has changed since', async () => {
    for (const place of [0, 1, 500, 1500, lines.length - 2]) {
      const { cursor } = JSON.parse(lines[place] ?? '') as { readonly cursor: string };
      expect(await exportedLedger(full, cursor)).toEqual(lines.slice(place + 1));
    }
    const other = await testDatabase();
    try {
      await imported(other, lines);
      const { cursor } = JSON.parse(lines[10] ?? '') as { readonly cursor: string };
      await writeAlone(other.database, (transaction) =>
        appendChanges(transaction, [{ kind: 'ENTITY_ADDED', subject: 'Entity', subjectId: newId(), after: {} }]),
      );
      await expect(exportedLedger(other, cursor)).rejects.toThrow(/has changed since that export began/);
    } finally {
      await other.close();
    }
  });
});

describe('a file that is broken', () => {
  // One for all of them: nothing may stay in it.
  let untouched: TestDatabase;
  beforeAll(async () => {
    untouched = await testDatabase();
  });
  afterAll(() => untouched.close());
  const at = (number: number, change: (line: string) => string) => (all: readonly string[]) =>
    all.map((line, index) => (index === number - 1 ? change(line) : line));
  const firstOf = (table: string): number => lines.findIndex((line) => line.startsWith(`{"table":"${table}"`)) + 1;
  const last = (): number => lines.length - 1;

  it.each<[string, (all: readonly string[]) => readonly string[], () => RegExp]>([
    [
      'one of the last lines is cut',
      (all) => at(last(), (line) => line.slice(0, 20))(all),
      () => new RegExp(`^line ${last()} is not JSON`),
    ],
    ['a line is empty', (all) => at(30, () => '\n')(all), () => /^line 30 is not JSON/],
    [
      'a table that there is not',
      (all) => at(40, (line) => line.replace(/"table":"\w+"/, '"table":"accounts"'))(all),
      () => /^line 40 is not a row/,
    ],
    [
      'a column that there is not',
      (all) => at(firstOf('mentions'), (line) => line.replace('"row":{', '"row":{"secret":1,'))(all),
      () => new RegExp(`^line ${firstOf('mentions')} has not the columns of mentions`),
    ],
    [
      'a value of another type',
      (all) => at(firstOf('mentions') + 5, (line) => line.replace(/"start": \d+/, '"start": "here"'))(all),
      () => new RegExp(`^line ${firstOf('mentions') + 5} does not fit the ledger \\(invalid input syntax for type integer`),
    ],
    [
      'a span that ends before it begins',
      (all) => at(firstOf('mentions') + 7, (line) => line.replace(/"end": \d+/, '"end": 0'))(all),
      () => new RegExp(`^line ${firstOf('mentions') + 7} does not fit the ledger`),
    ],
    [
      'a row that leads to nothing',
      (all) => at(firstOf('blocks') + 3, (line) => line.replace(/"version_id": "[^"]+"/, `"version_id": "${newId()}"`))(all),
      () => new RegExp(`^line ${firstOf('blocks') + 3} does not fit the ledger .*foreign key`),
    ],
    [
      'a character that PostgreSQL has not',
      (all) => at(50, (line) => line.replace('"row":{', '"row":{"\\u0000":1,'))(all),
      () => /^line 50 is not a row/,
    ],
    ['no head', (all) => all.slice(1), () => /^line 1 is not the head/],
    [
      'another shape',
      (all) => at(1, (line) => line.replace(/"shape":"\d+/, '"shape":"19990101'))(all),
      () => /at 19990101.*this one is at/,
    ],
    ['no end', (all) => all.slice(0, -1), () => /^The file ends after \d+ rows without the line that says so/],
    ['a row is missing', (all) => all.filter((_, index) => index !== 60), () => /^The file has \d+ rows and says that it has/],
    ['nothing at all', () => [], () => /^The file ends after 0 rows|^line 1 is not the head/],
  ])('%s: a stated error, nothing changed', async (_, broken, message) => {
    await expect(imported(untouched, broken(lines))).rejects.toThrow(userError(message()));
    for (const table of ledgerTables) expect([table, await countOf(untouched.database, table)]).toEqual([table, 0]);
  });

  it('line 9,999 of 10,000: a stated error with that number, nothing changed', async () => {
    const rows = lines.slice(1, -1);
    // Ten thousand lines that are rows, though most are the same: what is broken is seen before that is.
    const many = [
      lines[0] ?? '',
      ...Array.from({ length: 9997 }, (_, index) => rows[index % rows.length] ?? ''),
      '{"table": oops\n',
      lines.at(-1) ?? '',
    ];
    expect(many).toHaveLength(10_000);
    await expect(imported(untouched, many)).rejects.toThrow(/^line 9999 is not JSON .*nothing was changed/);
    expect(await countOf(untouched.database, 'articles')).toBe(0);
  });

  it('is not read into a ledger that holds something else, or the same with other values', async () => {
    const other = await testDatabase();
    try {
      await other.database.prisma.outlet.create({ data: { id: newId(), slug: 'own', name: 'Own' } });
      await expect(imported(other, lines)).rejects.toThrow(/holds something else than the file/);
      expect(await countOf(other.database, 'articles')).toBe(0);
    } finally {
      await other.close();
    }
    const place = lines.findIndex((line) => line.startsWith('{"table":"outlets"'));
    const changed = lines.map((line, index) => (index === place ? line.replace(/"name": "[^"]+"/, '"name": "Another"') : line));
    await expect(imported(full, changed)).rejects.toThrow(new RegExp(`^line ${place + 1} is in the ledger with other values`));
  });
});

/** Rows in the tables that the articles of the tests fill with none: a decision with its subject, what was undone, numbers. */
async function decide({ prisma }: Database): Promise<void> {
  const { id: subjectId } = await prisma.statement.findFirstOrThrow();
  const id = newId();
  const decision = {
    kind: 'REVIEW_STATEMENT' as const,
    decidedBy: 'Ada',
    reason: 'She says so in the recording.',
    input: { decision: 'ACCEPT' },
  };
  const { _max } = await prisma.decision.aggregate({ _max: { number: true } });
  const last = Number(_max.number ?? 0);
  await prisma.decision.create({ data: { id, number: last + 1, ...decision } });
  await prisma.decision.create({ data: { id: newId(), number: last + 2, ...decision, kind: 'UNDO', undoesId: id } });
  const { id: reportId } = await prisma.allegationReport.findFirstOrThrow();
  const quantity = { position: 0, min: 0.1, max: 1e21, isApproximate: true, unit: 'boats', start: 0, end: 4 };
  await prisma.statementQuantity.create({ data: { id: newId(), statementId: subjectId, ...quantity } });
  await prisma.reportQuantity.create({ data: { id: newId(), reportId, ...quantity } });
  const { id: runId } = await prisma.extractionRun.findFirstOrThrow();
  await prisma.machineFinding.create({ data: { subject: 'Statement', subjectId, runId, finding: { speechAct: 'DENY' } } });
  await prisma.decisionSubject.create({ data: { decisionId: id, subject: 'Statement', subjectId } });
}

async function exportedLedger({ connection }: TestDatabase, after?: string): Promise<string[]> {
  const client = await openClient(connection);
  try {
    const all: string[] = [];
    for await (const line of exportLedger(client, after === undefined ? null : readLedgerPlace(after))) all.push(line);
    return all;
  } finally {
    await client.end();
  }
}

async function imported({ connection }: TestDatabase, all: readonly string[]) {
  const client = await openClient(connection);
  try {
    return await importLedger(client, inPieces(Buffer.from(all.join(''))));
  } finally {
    await client.end();
  }
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  await Promise.resolve();
}

async function countOf({ pool }: Database, table: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? 0;
}

/** Of every table, in the order of its rows as text: columns that the database makes of others are in it. */
async function hashes({ pool }: Database): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    ledgerTables.map(async (table) => {
      const { rows } = await pool.query<{ hash: string }>(
        `SELECT md5(coalesce(string_agg(md5(one::text), '' ORDER BY one::text), '')) AS hash FROM ${table} AS one`,
      );
      return [table, rows[0]?.hash ?? ''] as const;
    }),
  );
  return Object.fromEntries(found);
}
