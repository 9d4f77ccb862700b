import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { UserError } from '../errors.js';
import { attributionModel } from '../extract/attribute/learned/attribution-model.js';
import type { Models } from '../extract/extract.js';
import type { LinearModel } from '../extract/model/linear-model.js';
import { parseModels } from '../extract/model/model-file.js';
import { syntaxModel } from '../extract/parse/syntax-model.js';

/** In the package, beside src/ and dist/. */
const packageFolder = fileURLToPath(new URL('../../models', import.meta.url));

let models: Models | null = null;

/**
 * The learned models of the package, read from disk the first time.
 *
 * Without a file, or with one of another release, what it would teach is left to the rules. Throws a `UserError` when one is damaged.
 */
export function readModels(): Models {
  models ??= modelsIn(packageFolder);
  return models;
}

/** What a folder has: the hash covers every file that is used, in this order. */
export function modelsIn(folder: string): Models {
  const hash = createHash('sha256');
  const taken = <T>(name: string, take: (models: readonly LinearModel[]) => T | null): T | null => {
    const file = join(folder, name);
    const bytes = existsSync(file) ? readFileSync(file) : null;
    const model = bytes && take(parsed(file, bytes));
    if (bytes && model) hash.update(bytes);
    return model;
  };
  const syntax = taken('syntax.bin', syntaxModel);
  const attribution = taken('attribution.bin', attributionModel);
  if (!syntax && !attribution) return {};
  return { ...(syntax ? { syntax } : {}), ...(attribution ? { attribution } : {}), hash: hash.digest('hex') };
}

function parsed(file: string, bytes: Uint8Array): readonly LinearModel[] {
  try {
    return parseModels(isPacked(bytes) ? gunzipSync(bytes) : bytes);
  } catch (error) {
    throw new UserError(`${file} is damaged; put the file of the release there, or remove it to do without.`, 1, { cause: error });
  }
}

/** By the two bytes that every gzip file begins with. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
