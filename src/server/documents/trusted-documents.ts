import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { printExecutableGraphQLDocument } from '@graphql-tools/documents';
import { parse } from 'graphql';
import { z } from 'zod';
import { UserError } from '../../errors.js';

/** `audit` answers every document and logs those that are not trusted; `enforce` refuses them. */
export type TrustedMode = 'audit' | 'enforce';

/** Documents that were registered before they are sent, as GraphQL Code Generator’s `persistedDocuments` writes them: `{ hash: document }`. */
export class TrustedDocuments {
  readonly #byHash: ReadonlyMap<string, string>;
  readonly #forms: ReadonlySet<string>;

  constructor(
    readonly mode: TrustedMode,
    documents: Readonly<Record<string, string>>,
  ) {
    this.#byHash = new Map(Object.entries(documents).map(([hash, document]) => [hashOf(hash), document]));
    this.#forms = new Set(Object.values(documents).map(formOf));
  }

  /** The document of a hash; undefined when it was not registered. */
  get(hash: string): string | undefined {
    return this.#byHash.get(hashOf(hash));
  }

  /** Whether a document was registered, whatever its comments, spaces and order of fields. */
  has(document: string): boolean {
    // As codegen wrote it, most often: then it need not be parsed.
    return this.#byHash.has(sha256(document)) || this.#forms.has(formOf(document));
  }
}

/**
 * Reads a manifest: JSON of `{ "sha256:<hash of the document>": "<document>" }`, `sha256:` or not.
 * Throws a `UserError` when there is no such file, when it is something else, or when a hash is not that of its document.
 */
export function readTrustedDocuments(mode: TrustedMode, file: string): TrustedDocuments {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`The manifest ${file} of HEARSAY_TRUSTED_DOCUMENTS cannot be read; name it with HEARSAY_TRUSTED_MANIFEST.`, 1, {
      cause: error,
    });
  }
  const parsed = manifest.safeParse(jsonOrNull(text));
  if (!parsed.success)
    throw new UserError(`The manifest ${file} is not JSON of the form { "<sha256>": "<document>" }; let codegen write it.`);
  for (const [hash, document] of Object.entries(parsed.data)) {
    if (sha256(document) !== hashOf(hash))
      throw new UserError(`In the manifest ${file} the hash ${hash} is not that of its document; generate it again.`);
  }
  return new TrustedDocuments(mode, parsed.data);
}

const hashOf = (given: string): string => given.replace(/^sha256:/, '');

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const manifest = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string().min(1));

/** What a text is as JSON; null when it is none. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const longestParsed = 100_000;

/** A document as codegen registers it: without comments and spaces, its fields sorted. What is no GraphQL, or too long to be worth parsing, stands for itself. */
function formOf(document: string): string {
  if (document.length > longestParsed) return document;
  try {
    return printExecutableGraphQLDocument(parse(document, { noLocation: true, maxTokens: 4000 }));
  } catch {
    return document;
  }
}
