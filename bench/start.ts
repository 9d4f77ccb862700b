import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../src/store/embedded.js';
import { printTable } from '../tests/evaluation/print-table.js';
import { hearsay, measureStart, type Load, type Start } from './served.js';

/** A reader's list, as the explorer's examples ask it. */
const pageOfArticles = `{ articles(first: 20) { nodes {
  headline publishedAt outlet { name }
  statements(first: 5) { nodes { speechAct content { exact } speakers { label entity { name } } } }
} } }`;

/** Where the server finds its database when it starts. */
const databases = {
  stopped: 'embedded, stopped (cold)',
  running: 'embedded, running',
  server: 'server of DATABASE_URL',
} as const;

/** A load takes half a minute and its memory differs little from pass to pass: 475 to 498 MB in seven. */
const loadedPasses = 2;

interface StartFigures {
  readonly database: string;
  readonly starts: readonly Start[];
}

/**
 * Starts the built server again and again, by turns on each database, so that a disturbance meets all of them.
 *
 * The embedded ones hold the demo articles; on the server of DATABASE_URL nothing is written but migrations.
 */
export async function benchStart({ isShort }: { readonly isShort: boolean }): Promise<{ readonly figures: readonly StartFigures[] }> {
  const passes = isShort ? 1 : 7;
  const heavy: Load = { query: pageOfArticles, requests: isShort ? 20 : 2000, connections: 8 };
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'));
  const { DATABASE_URL: databaseUrl = '', ...rest } = process.env;
  const embedded = { ...rest, HEARSAY_DATA: folder };
  const starts: Record<keyof typeof databases, Start[]> = { stopped: [], running: [], server: [] };
  try {
    process.stderr.write('… reading the demo articles into a data folder of its own\n');
    hearsay(['ingest', fileURLToPath(new URL('../demo', import.meta.url))], embedded);
    for (let pass = 1; pass <= passes; pass++) {
      process.stderr.write(`… pass ${pass} of ${passes}\n`);
      const load = pass <= loadedPasses ? heavy : null;
      starts.stopped.push(await measureStart(embedded, load));
      const held = await startEmbedded(folder);
      starts.running.push(await measureStart(embedded, load));
      await held.stop();
      if (databaseUrl !== '') starts.server.push(await measureStart(process.env, load));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const figures = Object.entries(databases)
    .map(([key, database]) => ({ database, starts: starts[key as keyof typeof databases] }))
    .filter((one) => one.starts.length > 0);
  process.stdout.write(`${printStarts(figures)}\n`);
  return { figures };
}

const measures: readonly { readonly name: string; readonly of: (start: Start) => number | null; readonly unit: number }[] = [
  { name: 'process → listening, ms', of: ({ listeningMs }) => listeningMs, unit: 1 },
  { name: 'process → first answer, ms', of: ({ answerMs }) => answerMs, unit: 1 },
  { name: 'memory idle, MB', of: ({ idleBytes }) => idleBytes, unit: 1e6 },
  { name: 'memory loaded, MB', of: ({ loadedBytes }) => loadedBytes, unit: 1e6 },
];

function printStarts(figures: readonly StartFigures[]): string {
  const rows = figures.flatMap(({ database, starts }) =>
    measures.map(({ name, of, unit }) => {
      const values = starts
        .map(of)
        .filter((value) => value !== null)
        .map((value) => value / unit)
        .sort((a, b) => a - b);
      return [`${database}: ${name}`, median(values).toFixed(0), (values.at(-1) ?? 0).toFixed(0)];
    }),
  );
  return printTable(['Database: measure', 'median', 'max'], rows);
}

/** Of values in order. */
const median = (values: readonly number[]): number =>
  ((values[Math.floor((values.length - 1) / 2)] ?? 0) + (values[Math.ceil((values.length - 1) / 2)] ?? 0)) / 2;
