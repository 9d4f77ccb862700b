import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UserError } from '../errors.js';
import { attributionModel } from '../extract/attribute/learned/attribution-model.js';
import type { Models } from '../extract/extract.js';
import { nameModel } from '../extract/mention/learned/name-model.js';
import type { LinearModel } from '../extract/model/linear-model.js';
import { parseModels } from '../extract/model/model-file.js';

/** In the package, beside src/ and dist/. */
const modelsFolder = fileURLToPath(new URL('../../models/', import.meta.url));

let models: Models | null = null;

/**
 * The learned models of the package, read from disk the first time.
 *
 * A file that is missing, or of another release, is left out, and the rules read alone there. Throws a `UserError` when one is damaged.
 */
export function readModels(): Models {
  models ??= modelsIn(modelsFolder);
  return models;
}

/** The models of a folder, and the hash of the files they came from; none when it has no files of them. */
export function modelsIn(folder: string): Models {
  const hash = createHash('sha256');
  const read = <T>(file: string, take: (models: readonly LinearModel[]) => T | null): T | null => {
    const path = join(folder, file);
    if (!existsSync(path)) return null;
    try {
      const bytes = readFileSync(path);
      const model = take(parseModels(bytes));
      if (model !== null) hash.update(bytes);
      return model;
    } catch (error) {
      throw new UserError(`${path} is damaged; put the file of the release there, or remove it to read by rules alone.`, 1, {
        cause: error,
      });
    }
  };
  const attribution = read('attribution.bin', attributionModel);
  const names = read('names.bin', nameModel);
  if (!attribution && !names) return {};
  return { ...(attribution && { attribution }), ...(names && { names }), hash: hash.digest('hex') };
}
