import type { ArticleText } from '../src/extract/document.js';
import type * as commands from '../src/commands/ingest.js';
import type * as reader from '../src/commands/read-with-models.js';
import type * as ingestion from '../src/ingest/ingest.js';
import type * as databases from '../src/store/database.js';
import { printTable } from '../tests/evaluation/print-table.js';
import type { BenchLedgers } from './bench-ledgers.js';
import { built } from './built.js';
import { copyRows, takeRows, type TableRows } from './copy-rows.js';
import { processorMs, spentBy } from './spent.js';
import { timeStatements, type StatementCost } from './time-statements.js';

export interface WritingFigures {
  /** Rows that the articles leave in the ledger. */
  readonly rows: number;
  /** Rows a second, the median of the passes. */
  readonly written: number;
  readonly copied: number;
  readonly ratio: number;
  /** Processor time of COPY ÷ that of writing, of this process and PostgreSQL together. */
  readonly processorRatio: number;
  readonly statements: readonly StatementCost[];
}

/** Writes articles that have been read, then copies the same rows into an empty ledger, in turns. Prints both rates and their ratio. */
export async function benchWriting(ledgers: BenchLedgers, articles: readonly ArticleText[], passes: number): Promise<WritingFigures> {
  const { prepareArticle, keepArticles } = await built<typeof ingestion>('ingest/ingest.js');
  const { readWithModels } = await built<typeof reader>('commands/read-with-models.js');
  const { together } = await built<typeof commands>('commands/ingest.js');
  const { openDatabase } = await built<typeof databases>('store/database.js');
  const written: number[] = [];
  const copied: number[] = [];
  const writtenCpu: number[] = [];
  const copiedCpu: number[] = [];
  let prepared: readonly ingestion.Prepared[] = [];
  let rows: readonly TableRows[] = [];
  let statements: readonly StatementCost[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const url = await ledgers.create();
    const database = await openDatabase({ url });
    if (prepared.length === 0)
      for (const article of articles) prepared = [...prepared, await prepareArticle(database, article, readWithModels)];
    const keepAll = async (): Promise<void> => {
      for (let at = 0; at < prepared.length; at += together)
        for await (const { outcome } of keepArticles(database, prepared.slice(at, at + together)))
          if (outcome !== 'CREATED') throw new Error(`An article was ${outcome} in an empty ledger`);
    };
    const writing = await spentBy(ledgers, async () => {
      if (pass === 0) statements = await timeStatements(keepAll);
      else await keepAll();
    });
    await database.close();
    rows = await takeRows(url);
    await ledgers.drop(url);
    const empty = await ledgers.create();
    const copying = await spentBy(ledgers, () => copyRows(empty, rows));
    await ledgers.drop(empty);
    const count = countOf(rows);
    // The first pass warms up, and counts where it is the only one.
    if (pass === 0 && passes > 1) continue;
    written.push((1000 * count) / writing.ms);
    copied.push((1000 * count) / copying.ms);
    writtenCpu.push(processorMs(writing) / articles.length);
    copiedCpu.push(processorMs(copying) / articles.length);
  }
  const figures = { rows: countOf(rows), written: median(written), copied: median(copied), statements };
  const ratio = figures.written / figures.copied;
  const cpu = { written: median(writtenCpu), copied: median(copiedCpu) };
  const processorRatio = cpu.copied / cpu.written;
  const lines = [
    [
      'written',
      figures.written.toFixed(0),
      ((figures.written * articles.length) / figures.rows).toFixed(1),
      ratio.toFixed(2),
      cpu.written.toFixed(1),
      processorRatio.toFixed(2),
    ],
    ['COPY', figures.copied.toFixed(0), ((figures.copied * articles.length) / figures.rows).toFixed(1), '1', cpu.copied.toFixed(1), '1'],
  ];
  const dearest = statements
    .slice(0, 40)
    .map(({ statement, calls, ms }) => [statement, (calls / articles.length).toFixed(1), (ms / articles.length).toFixed(3)]);
  process.stdout.write(
    `${printTable([`Writing alone, ${figures.rows} rows of ${articles.length} articles`, 'rows/s', 'articles/s', '÷ COPY', 'CPU ms/article', 'CPU of COPY ÷'], lines)}\n` +
      `${printTable(['Statements', 'calls/article', 'ms/article'], dearest)}\n`,
  );
  return { ...figures, ratio, processorRatio };
}

const countOf = (rows: readonly TableRows[]): number => rows.reduce((sum, table) => sum + table.rows, 0);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
