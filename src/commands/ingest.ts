import { UserError } from '../errors.js';
import { ingestArticle, type IngestResult, type ReadArticle } from '../ingest/ingest.js';
import type { SourceArticle } from '../ingest/formats/format.js';
import { readFiles } from '../ingest/read-files.js';
import type { Settings } from '../settings.js';
import type { Database } from '../store/database.js';
import { llmReader } from './llm-reader.js';
import { openLedger } from './open-ledger.js';
import { progressBar } from './progress-bar.js';
import { readWithModels } from './read-with-models.js';

export interface IngestOptions {
  /** Asks the language model of the settings instead of the rules. */
  readonly llm?: boolean;
}

/** `hearsay ingest`: reads files and folders into the ledger, one article after another, each whole or not at all. Says at the end what came of it. */
export async function ingest(paths: readonly string[], settings: Settings, options: IngestOptions): Promise<void> {
  const llm = options.llm === true ? llmReader(settings) : undefined;
  // Every file is read before anything is opened: a wrong name changes nothing.
  const articles = readFiles(paths);
  const ledger = await openLedger(settings);
  let isStopped = false;
  process.once('SIGINT', () => (isStopped = true));
  const results: IngestResult[] = [];
  const bar = progressBar('Reading articles', articles.length);
  try {
    for (const article of articles) {
      if (isStopped) break;
      results.push(await readOne(ledger.database, article, llm?.readArticle ?? readWithModels));
      bar.step();
    }
  } finally {
    bar.end();
    process.stderr.write(llm?.tell() ?? '');
    await ledger.close();
  }
  process.stdout.write(`${tell(results, articles.length)}\n`);
  if (isStopped) process.exitCode = 130;
}

/** Reads one article; what is wrong with it is told with the place where it stands. */
async function readOne(database: Database, { source, article }: SourceArticle, readArticle: ReadArticle): Promise<IngestResult> {
  try {
    return await ingestArticle(database, article, readArticle);
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
