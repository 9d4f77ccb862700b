import { parentPort, workerData } from 'node:worker_threads';
import { writeBatches } from './batches.js';
import { BinaryRows } from './binary-rows.js';
import { Lexicon } from './lexicon.js';
import type { MadeBatch, Making } from './row-maker.js';

const { articles, types, lexemes } = workerData as Making;
const rows = new BinaryRows(types, new Lexicon(lexemes));
const batches = writeBatches(articles, rows);

/** Each message asks for one batch more. */
parentPort?.on('message', () => {
  const { done, value } = batches.next();
  if (done === true) return;
  const made: MadeBatch = { files: rows.take(), articles: value };
  parentPort?.postMessage(
    made,
    made.files.map(({ bytes }) => bytes.buffer),
  );
});
