import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { attributionModel } from '../extract/attribute/learned/attribution-model.js';
import type { Models } from '../extract/extract.js';
import { parseModels } from '../extract/model/model-file.js';

/** In the package, beside src/ and dist/. */
const attributionPath = fileURLToPath(new URL('../../models/attribution.bin', import.meta.url));

let models: Models | null = null;

/**
 * The learned models of the package, read from disk the first time.
 *
 * Without the file, or with one of another release, there are none and the rules read alone. Throws a `UserError` when the file is damaged.
 */
export function readModels(): Models {
  models ??= modelsIn(attributionPath);
  return models;
}

export function modelsIn(path: string): Models {
  if (!existsSync(path)) return {};
  try {
    const bytes = readFileSync(path);
    const attribution = attributionModel(parseModels(bytes));
    return attribution ? { attribution, hash: createHash('sha256').update(bytes).digest('hex') } : {};
  } catch (error) {
    throw new UserError(`${path} is damaged; put the file of the release there, or remove it to read by rules alone.`, 1, { cause: error });
  }
}
