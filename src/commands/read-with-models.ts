import { extract } from '../extract/extract.js';
import { extractorOf } from '../extract/extractor-of.js';
import type { ReadWhole } from '../ingest/ingest.js';
import { readModels } from '../models/read-models.js';

/** Reads with the learned models of the package; by rules alone when they are missing, and the run says so. */
export const readWithModels: ReadWhole = async (article) => {
  const models = readModels();
  return { findings: extract(article, models), extractor: extractorOf(models) };
};
