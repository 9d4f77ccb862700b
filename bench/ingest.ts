import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type * as commands from '../src/commands/ingest.js';
import type { ArticleText } from '../src/extract/document.js';
import type * as reading from '../src/ingest/read-files.js';
import { readSettings } from '../src/settings.js';
import { printTable } from '../tests/evaluation/print-table.js';
import { benchLedgers, type BenchLedgers } from './bench-ledgers.js';
import { built } from './built.js';
import { takeRows } from './copy-rows.js';
import { generateArticles } from './generate-articles.js';
import { spentBy } from './spent.js';
import { timeStatements, type StatementCost } from './time-statements.js';
import { benchWriting, type WritingFigures } from './write-and-copy.js';

interface EndToEnd {
  readonly threads: number;
  readonly articlesPerSecond: number;
  /** From the command's begin until the first batch is full: threads start and load what reads. In ms, and within `whole`. */
  readonly startMs: number;
  /** Articles a second after that. */
  readonly steady: number;
  /** Processor time, for each article. */
  readonly nodeMs: number;
  readonly postgresMs: number | null;
  readonly rowsPerSecond: number;
  /** Of the time by the clock, each in ms: they add up to more than all of it where they run at once. */
  readonly ms: {
    readonly whole: number;
    readonly reading: number;
    readonly extracting: number;
    readonly lock: number;
    readonly writing: number;
  };
  readonly statements: readonly StatementCost[];
}

/** Articles from files to the ledger, on one thread and on all; then writing alone, beside COPY of the same rows. */
export async function benchIngest({ isShort }: { readonly isShort: boolean }): Promise<{
  readonly articles: number;
  readonly endToEnd: readonly EndToEnd[];
  readonly writing: WritingFigures;
}> {
  const articles = generateArticles(isShort ? 6 : 640);
  const ledgers = await benchLedgers();
  const folder = writeFolder(articles);
  try {
    const endToEnd: EndToEnd[] = [];
    for (const threads of new Set([1, availableParallelism()])) {
      process.stderr.write(`… ${articles.length} files to the ledger, ${threads} ${threads === 1 ? 'thread' : 'threads'}\n`);
      endToEnd.push(await fromFiles(ledgers, folder, articles.length, threads));
    }
    process.stdout.write(
      `Load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}\n${printEndToEnd(endToEnd)}\n`,
    );
    process.stderr.write('… writing what was read before, beside COPY\n');
    const writing = await benchWriting(ledgers, articles.slice(0, 320), isShort ? 1 : 5);
    return { articles: articles.length, endToEnd, writing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await ledgers.close();
  }
}

function writeFolder(articles: readonly ArticleText[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-articles-'));
  mkdirSync(join(folder, 'news'));
  articles.forEach((article, index) => writeFileSync(join(folder, 'news', `${index}.json`), JSON.stringify(article)));
  return folder;
}

async function fromFiles(ledgers: BenchLedgers, folder: string, count: number, threads: number): Promise<EndToEnd> {
  const { ingest, together } = await built<typeof commands>('commands/ingest.js');
  const { readFiles } = await built<typeof reading>('ingest/read-files.js');
  const readingStarted = performance.now();
  readFiles([folder]);
  const readingMs = performance.now() - readingStarted;
  const url = await ledgers.create();
  try {
    let statements: readonly StatementCost[] = [];
    const spent = await spentBy(ledgers, async () => {
      statements = await timeStatements(() => ingest([folder], { ...readSettings({}), databaseUrl: url }, { workers: threads }));
    });
    const whole = spent.ms;
    const startMs = statements.find(({ statement }) => statement === 'lock')?.firstMs ?? 0;
    const rows = (await takeRows(url)).reduce((sum, table) => sum + table.rows, 0);
    const cost = (isIt: (statement: string) => boolean): number =>
      statements.filter(({ statement }) => isIt(statement)).reduce((sum, { ms }) => sum + ms, 0);
    return {
      threads,
      articlesPerSecond: (1000 * count) / whole,
      startMs,
      steady: (1000 * Math.max(0, count - together)) / (whole - startMs),
      nodeMs: spent.nodeMs / count,
      postgresMs: spent.postgresMs === null ? null : spent.postgresMs / count,
      rowsPerSecond: (1000 * rows) / whole,
      ms: {
        whole,
        reading: readingMs,
        extracting: await extractingMs(url),
        lock: cost((statement) => statement === 'lock'),
        writing: cost((statement) => statement !== 'lock'),
      },
      statements,
    };
  } finally {
    await ledgers.drop(url);
  }
}

/** As the runs say that are kept with the articles: the sum over all threads. */
async function extractingMs(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ ms: number }>('SELECT sum(duration_ms)::int AS ms FROM extraction_runs');
  await client.end();
  return rows[0]?.ms ?? 0;
}

function printEndToEnd(runs: readonly EndToEnd[]): string {
  const share = (part: number, { ms }: EndToEnd): string => `${((100 * part) / ms.whole).toFixed(0)} %`;
  const lines = runs.map((run) => [
    `${run.threads} ${run.threads === 1 ? 'thread' : 'threads'}`,
    run.articlesPerSecond.toFixed(1),
    (run.startMs / 1000).toFixed(1),
    run.steady.toFixed(1),
    run.nodeMs.toFixed(1),
    run.postgresMs?.toFixed(1) ?? '',
    (1000 / (run.nodeMs + (run.postgresMs ?? 0))).toFixed(1),
    run.rowsPerSecond.toFixed(0),
    share(run.ms.reading, run),
    share(run.ms.extracting, run),
    share(run.ms.lock, run),
    share(run.ms.writing, run),
  ]);
  const [last] = runs.slice(-1);
  const dearest = (last?.statements ?? [])
    .slice(0, 25)
    .map(({ statement, calls, ms }) => [statement, String(calls), ms.toFixed(0), last ? share(ms, last) : '']);
  return [
    printTable(
      [
        'Files to the ledger',
        'articles/s',
        'start s',
        'then articles/s',
        'node CPU ms',
        'postgres CPU ms',
        'articles/CPU s',
        'rows/s',
        'reading',
        'extracting',
        'lock',
        'statements',
      ],
      lines,
    ),
    printTable([`Statements, ${last?.threads ?? 0} threads`, 'calls', 'ms', 'of the time'], dearest),
  ].join('\n');
}
