import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ColumnTypes, TableFile } from './binary-rows.js';
import type { Lexeme } from './lexicon.js';

export interface Making {
  readonly articles: number;
  readonly types: ColumnTypes;
  readonly lexemes: readonly Lexeme[];
}

export interface MadeBatch {
  readonly files: readonly TableFile[];
  /** Articles so far. */
  readonly articles: number;
}

/** So many batches may wait for PostgreSQL; each has ten megabytes. */
const ahead = 3;

/** Makes the rows in a thread of its own, so that one core makes them while another one takes them in. */
export async function* makeRows(making: Making): AsyncGenerator<MadeBatch, void> {
  const worker = new Worker(new URL('./row-maker-thread.mjs', import.meta.url), {
    workerData: making,
    // Rows of a batch are garbage when the next one is made.
    resourceLimits: { maxYoungGenerationSizeMb: 256 },
  });
  try {
    const waiting: MadeBatch[] = [];
    worker.on('message', (batch: MadeBatch) => waiting.push(batch));
    for (let asked = 0; asked < ahead; asked += 1) worker.postMessage(null);
    for (let done = -1; done < making.articles;) {
      // Throws what the thread throws.
      while (waiting.length === 0) await once(worker, 'message');
      const batch = waiting.shift();
      if (!batch) continue;
      worker.postMessage(null);
      yield batch;
      done = batch.articles;
    }
  } finally {
    await worker.terminate();
  }
}
