import { UserError } from '../errors.js';
import { keepArticles, prepareArticle, type IngestResult, type Prepared, type ReadArticle } from '../ingest/ingest.js';
import type { GivenArticle, SourceArticle } from '../ingest/formats/format.js';
import { findArticles } from '../ingest/read-files.js';
import type { Settings } from '../settings.js';
import { compileLater } from './compile-later.js';
import { llmReader } from './llm-reader.js';
import { openLedger } from './open-ledger.js';
import { progressBar } from './progress-bar.js';
import { inBatches } from '../workers/in-batches.js';
import { inOrder } from '../workers/in-order.js';
import { WorkerPool } from '../workers/worker-pool.js';
import { readWithModels } from './read-with-models.js';
import { threadsOf } from './threads-of.js';

export interface IngestOptions {
  /** Asks the language model of the settings instead of the rules. */
  readonly llm?: boolean;
  /** Threads that read, beside this one that writes; 0 reads in this one. One for each core when left out. */
  readonly workers?: number;
}

/** So many articles are written together: half of them cost a fourteenth more each, and all wait in memory. An article waits so long for others at most. */
export const together = 64;
const longestMs = 2000;

/** `hearsay ingest`: reads files and folders into the ledger, each article whole or not at all, in their order; several are read at once, and written together.
 * Articles that wait are bounded, so that a folder of any size fits into memory. Ctrl-C ends it when those in hand are written. Says at the end what came of it. */
export async function ingest(paths: readonly string[], settings: Settings, options: IngestOptions): Promise<void> {
  const llm = options.llm === true ? llmReader(settings) : undefined;
  // Every file is read before anything is opened: a wrong name changes nothing.
  const articles = findArticles(paths);
  // A language model is one for all; its budget is spent in order. One article is not worth a thread.
  const threads = llm === undefined ? Math.min(threadsOf(options.workers), articles.count) : 1;
  const isThreaded = llm === undefined && options.workers !== 0 && articles.count > 1;
  if (isThreaded && threads > 1) compileLater();
  // They load what reads while the ledger is opened; two articles wait for each, so that it need not wait for a transaction here.
  const pool = isThreaded ? new WorkerPool({ threads, ahead: 2, startsNow: true }) : undefined;
  const ledger = await openLedger(settings).catch(async (error: unknown) => {
    await pool?.close();
    throw error;
  });
  let isStopped = false;
  process.once('SIGINT', () => (isStopped = true));
  const readHere: ReadArticle = llm?.readArticle ?? readWithModels;
  const prepare = async (article: GivenArticle): Promise<Prepared> => {
    if (pool === undefined) return prepareArticle(ledger.database, article, readHere);
    const kept = await pool.clean(article);
    return prepareArticle(ledger.database, article, () => pool.read(article, kept), kept.text);
  };
  // Reading in this thread would hold up a transaction that is open meanwhile, until the server gives it up.
  const readsHere = llm === undefined && pool === undefined;
  const results: IngestResult[] = [];
  const bar = progressBar('Reading articles', articles.count);
  try {
    const prepared = inOrder(
      untilStopped(articles.read(), () => isStopped),
      pool ? 3 * threads + together : 1,
      async (article) => ({ article, one: await named(article, prepare(article.article)) }),
    );
    for await (const batch of inBatches(prepared, together, readsHere ? null : longestMs)) {
      const kept = keepArticles(
        ledger.database,
        batch.map(({ one }) => one),
      );
      for (const { article } of batch) {
        const { value } = await named(article, kept.next());
        if (value === undefined) break;
        results.push(value);
        bar.step();
      }
      if (isStopped) break;
    }
  } finally {
    bar.end();
    process.stderr.write(llm?.tell() ?? '');
    await pool?.close();
    await ledger.close();
  }
  process.stdout.write(`${tell(results, articles.count)}\n`);
  if (isStopped) process.exitCode = 130;
}

async function* untilStopped(articles: Iterable<SourceArticle>, isStopped: () => boolean): AsyncGenerator<SourceArticle> {
  for (const article of articles) {
    if (isStopped()) return;
    yield article;
  }
}

/** What is wrong with an article is told with the place where it stands. */
async function named<Result>({ source }: SourceArticle, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${source}: ${error.message}`, error.exitCode, { cause: error }) : error;
  }
}

/** “Read 3 articles: 2 new, 1 known already. Found 14 statements, 5 reports of allegations and 2 responses.” */
function tell(results: readonly IngestResult[], given: number): string {
  const count = (outcome: IngestResult['outcome'], words: string): string[] => {
    const number = results.filter((result) => result.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${words}`];
  };
  const outcomes = [...count('CREATED', 'new'), ...count('NEW_VERSION', 'in a new version'), ...count('DUPLICATE', 'known already')];
  const read =
    results.length < given
      ? `Stopped after ${results.length} of ${given} articles`
      : `Read ${given} ${given === 1 ? 'article' : 'articles'}`;
  const sum = (noun: 'statements' | 'reports' | 'responses'): number => results.reduce((total, { counts }) => total + counts[noun], 0);
  const found = `Found ${sum('statements')} statements, ${sum('reports')} reports of allegations and ${sum('responses')} responses.`;
  return `${read}${outcomes.length === 0 ? '' : `: ${outcomes.join(', ')}`}. ${found}`;
}
