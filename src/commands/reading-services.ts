import { availableParallelism } from 'node:os';
import { Unavailable } from '../errors.js';
import type { Ingest } from '../graph/ingestion/ingester.js';
import type { ReadText } from '../graph/readings/reader.js';
import { mostTextUnits } from '../graph/readings/text-limits.js';
import { SourceRefusal } from '../ingest/formats/source-refusal.js';
import { publishedMoment } from '../ingest/published-at.js';
import type { Database } from '../store/database.js';
import { ReadingFailed } from '../workers/reading-failed.js';
import type { PoolOptions, WorkerPool } from '../workers/worker-pool.js';

export interface ReadingServices {
  readonly readText: ReadText;
  readonly ingest: Ingest;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

/** One core is left to the thread that answers requests. Each text that waits is held in memory: so many of the largest are 300 MB. */
const defaults: PoolOptions = { threads: Math.max(1, availableParallelism() - 1), mostWaiting: 64 };

/** What the server is given to read texts and articles, in threads of its own: they start, and all that reads is loaded, with the first text. */
export function readingServices(database: Database, options: Partial<PoolOptions> = {}): ReadingServices {
  let started: Promise<WorkerPool> | undefined;
  const start = async (): Promise<WorkerPool> => new (await import('../workers/worker-pool.js')).WorkerPool({ ...defaults, ...options });
  const opened = (): Promise<WorkerPool> => (started ??= start());
  return {
    readText: ({ kind, content, facts }) =>
      answered(async () => {
        const pool = await opened();
        const { article } = await pool.open({ kind, content, facts, mostText: mostTextUnits });
        const { document, dropped, extractor, ...found } = await pool.readText(article);
        return { article, document, found, dropped, extractor, reportedAt: publishedMoment(article.publishedAt) ?? new Date() };
      }),
    ingest: ({ kind, content, facts }) =>
      answered(async () => {
        const [pool, { keepArticle, prepareArticle }] = await Promise.all([opened(), import('../ingest/ingest.js')]);
        const { article, keptText } = await pool.open({ kind, content, facts, mostText: mostTextUnits });
        const prepared = await prepareArticle(database, article, (given) => pool.read(given), keptText);
        const { outcome, articleId, versionId, nearDuplicateOf, counts } = await keepArticle(database, prepared);
        const isNear = outcome === 'CREATED' && nearDuplicateOf !== null;
        return {
          outcome: isNear ? 'NEAR_DUPLICATE' : outcome,
          articleKey: articleId,
          versionKey: versionId,
          nearDuplicateKey: nearDuplicateOf,
          counts,
        };
      }),
    close: async () => (await started)?.close(),
  };
}

/** What a source is refused for is an answer; what befell a thread is told in words for whoever asked. */
async function answered<Result>(
  work: () => Promise<Result>,
): Promise<Result | { readonly refused: { readonly code: SourceRefusal['code']; readonly message: string } }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceRefusal) return { refused: { code: error.code, message: error.message } };
    throw error instanceof ReadingFailed ? new Unavailable(wordsFor[error.reason], { cause: error }) : error;
  }
}

const wordsFor = {
  FULL: 'So many texts wait to be read that no more are taken; try again in a moment.',
  SLOW: 'Reading it took so long that it was given up; give a shorter text.',
  ENDED: 'The thread that read it ended; try again, and leave the text out when it happens twice.',
} satisfies Record<ReadingFailed['reason'], string>;
