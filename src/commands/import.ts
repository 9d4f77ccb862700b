import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.js';
import { importLedger } from '../export/ledger/import-ledger.js';
import { keepReviews } from '../export/claim-review/keep-reviews.js';
import { readReviews } from '../export/claim-review/read-reviews.js';
import type { Settings } from '../settings.js';
import { openClient } from '../store/database.js';
import { openLedger } from './open-ledger.js';

export interface ImportOptions {
  readonly format: 'ndjson' | 'claim-review';
}

/** `hearsay import`: an export of the ledger into an empty one, all or nothing; says what was done. */
export async function importFile(file: string, settings: Settings, { format }: ImportOptions): Promise<void> {
  if (!existsSync(file)) throw new UserError(`${file} is not there; name a file that hearsay export ledger wrote.`, 2);
  if (format === 'claim-review') return importReviews(file, settings);
  const ledger = await openLedger(settings);
  try {
    const client = await openClient(ledger.connection);
    try {
      const { rows, added } = await named(file, importLedger(client, createReadStream(file) as AsyncIterable<Buffer>));
      process.stdout.write(added === 0 ? `Nothing to do: all ${rows} rows are there.\n` : `Read ${added} rows into ${ledger.place}.\n`);
    } finally {
      await client.end();
    }
  } finally {
    await ledger.close();
  }
}

/** Others' reviews: each is kept as its author's verdict. */
async function importReviews(file: string, settings: Settings): Promise<void> {
  const reviews = await named(file, readFile(file, 'utf8').then(readReviews));
  const ledger = await openLedger(settings);
  try {
    const { added, changed, known } = await keepReviews(ledger.database, reviews);
    process.stdout.write(
      `Read ${reviews.length} reviews: ${added} new, ${changed} changed, ${known} known already. No status follows from them.\n`,
    );
  } finally {
    await ledger.close();
  }
}

async function named<Result>(file: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${file}: ${error.message}`, error.exitCode, { cause: error }) : error;
  }
}
