import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UserError } from '../errors.js';
import type { Models } from '../extract/extract.js';
import { extractorOf } from '../extract/extractor-of.js';

const share = z.number().min(0).max(1);
const place = { corpus: z.string(), split: z.string(), count: z.number().int().nonnegative() };

const measuredQuality = z.object({
  /** `YYYY-MM-DD`. */
  evaluatedOn: z.string(),
  extractor: z.string(),
  version: z.string(),
  /** Hex SHA-256 of the models that were measured; null when the rules read alone. */
  modelHash: z.string().nullable(),
  /** Shares of 1. `count` is how many there are to be found. */
  measures: z.array(z.object({ measure: z.string(), ...place, precision: share, recall: share, f1: share })),
  /** Of the findings with a confidence from `from` to `to`: how many, how sure on average, which share right. */
  reliability: z.array(z.object({ finding: z.string(), ...place, from: share, to: share, confidence: share, right: share })),
});

/** What `npm run evaluate -- --publish` measured. */
export type MeasuredQuality = z.infer<typeof measuredQuality>;

export interface ModelFile {
  readonly name: string;
  readonly bytes: number;
}

/** Who reads, and how well, as far as it was measured with just this extractor. */
export interface DescribedExtractor {
  readonly name: string;
  readonly version: string;
  readonly modelHash: string | null;
  readonly modelFiles: readonly ModelFile[];
  readonly quality: MeasuredQuality | null;
  /** Why there is no quality; null when there is. */
  readonly unmeasuredBecause: string | null;
}

/** In the package, beside src/ and dist/. */
const modelsFolder = fileURLToPath(new URL('../../models', import.meta.url));

/**
 * Describes the extractor that these models make. Its quality is the one in `quality.json` of the folder, unless that was measured with other
 * models or another version: figures of somebody else are no figures. Throws a `UserError` when the file is damaged.
 */
export function describeExtractor(models: Models, folder = modelsFolder): DescribedExtractor {
  const { name, version, modelHash = null } = extractorOf(models);
  const described = { name, version, modelHash, modelFiles: modelHash === null ? [] : modelFilesIn(folder) };
  const measured = readQuality(join(folder, 'quality.json'));
  const unmeasuredBecause = reasonAgainst(measured, described);
  return { ...described, quality: unmeasuredBecause === null ? measured : null, unmeasuredBecause };
}

function reasonAgainst(
  measured: MeasuredQuality | null,
  { version, modelHash }: Pick<DescribedExtractor, 'version' | 'modelHash'>,
): string | null {
  if (measured === null) return 'It was not measured: the package holds no models/quality.json.';
  if (measured.modelHash !== modelHash) {
    const [was, is] = [measured.modelHash, modelHash].map((hash) =>
      hash === null ? 'by rules alone' : `with the models ${hash.slice(0, 12)}`,
    );
    return `It was measured ${was}, and reads ${is}.`;
  }
  return measured.version === version ? null : `Version ${measured.version} was measured, and this is ${version}.`;
}

function readQuality(path: string): MeasuredQuality | null {
  if (!existsSync(path)) return null;
  try {
    return measuredQuality.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new UserError(`${path} is damaged; put the file of the release there, or remove it.`, 1, { cause: error });
  }
}

const modelFilesIn = (folder: string): readonly ModelFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.bin'))
    .sort()
    .map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
