import { UserError } from '../errors.js';
import { read } from '../extract/extract.js';
import { extractorOf } from '../extract/extractor-of.js';
import { rereadVersion, versionsToReread, type ReadKept, type Reread } from '../ingest/reread/reread.js';
import { readModels } from '../models/read-models.js';
import type { Settings } from '../settings.js';
import { inOrder } from '../workers/in-order.js';
import { WorkerPool } from '../workers/worker-pool.js';
import { openLedger } from './open-ledger.js';
import { progressBar } from './progress-bar.js';
import { threadsOf } from './threads-of.js';

export interface RereadOptions {
  /** Reads all current texts, also those that this extractor read last. */
  readonly all?: boolean;
  /** Threads that read; 0 and 1 read in this one. All cores when left out. */
  readonly workers?: number;
}

const readHere: ReadKept = async ({ kept, publishedAt }) => {
  const models = readModels();
  return { findings: read(kept, publishedAt, models), extractor: extractorOf(models) };
};

/**
 * `hearsay reread`: reads the texts of the ledger once more, each whole or not at all. What people decided stays. Ctrl-C ends it when those in
 * hand are written; run again, it goes on where it ended. Says at the end what came of it.
 */
export async function reread(settings: Settings, { all = false, workers }: RereadOptions): Promise<void> {
  const ledger = await openLedger(settings);
  let isStopped = false;
  process.once('SIGINT', () => (isStopped = true));
  try {
    const { database } = ledger;
    const versions = await versionsToReread(database.prisma, all ? nobody : extractorOf(readModels()));
    const threads = Math.min(threadsOf(workers), versions.length);
    const pool = threads > 1 ? new WorkerPool({ threads }) : undefined;
    const readKept: ReadKept = pool ? (text) => pool.readAgain(text) : readHere;
    const bar = progressBar('Reading texts again', versions.length);
    const results: Reread[] = [];
    try {
      const reading = inOrder(
        untilStopped(versions, () => isStopped),
        threads || 1,
        (id) => rereadVersion(database, id, readKept),
      );
      for await (const result of reading) {
        if (result !== null) results.push(result);
        bar.step();
      }
    } catch (error) {
      throw error instanceof UserError
        ? new UserError(`after ${results.length} texts: ${error.message}`, error.exitCode, { cause: error })
        : error;
    } finally {
      bar.end();
      await pool?.close();
    }
    process.stdout.write(`${tell(results, versions.length)}\n`);
    if (isStopped) process.exitCode = 130;
  } finally {
    await ledger.close();
  }
}

/** No reader is this one, so that all are others. */
const nobody = { name: '', version: '' };

async function* untilStopped(versions: readonly string[], isStopped: () => boolean): AsyncGenerator<string> {
  for (const id of versions) {
    if (isStopped()) return;
    yield id;
  }
}

/** “Read 24 texts again: 310 findings are as before or were corrected, 12 are new, 3 are gone. People decided on 5; the machine differs in 2.” */
function tell(results: readonly Reread[], given: number): string {
  if (given === 0) return 'Every text was last read by this extractor already; --all reads them again.';
  const sum = (part: keyof Reread): number => results.reduce((total, result) => total + result[part], 0);
  const read =
    results.length < given ? `Read ${results.length} of ${given} texts again` : `Read ${given} ${given === 1 ? 'text' : 'texts'} again`;
  const decided = sum('decided') === 0 ? '' : ` People decided on ${sum('decided')}; in ${sum('differing')} the machine differs now.`;
  return `${read}: ${sum('found')} findings are found again, ${sum('added')} are new, ${sum('removed')} are gone.${decided}`;
}
