import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { SourceArticle } from './formats/format.js';
import { readArticles } from './formats/formats.js';

/** What a folder is searched for; a file that is named outright may be called anything. */
const wanted = /\.(txt|json|ndjson|jsonl|jsonld|x?html?)$/i;

/**
 * The articles in files and folders (with the folders inside them).
 *
 * In the order given; when a folder is among them, oldest first and undated last, so that an allegation is read before its answers.
 * Throws a `UserError` for the first file that cannot be read, so that nothing is ingested when anything is wrong.
 */
export function readFiles(paths: readonly string[]): readonly SourceArticle[] {
  const found = paths.map((path) => ({ path, isFolder: kindOf(path).isDirectory() }));
  const files = found.flatMap(({ path, isFolder }) => (isFolder ? filesIn(path) : [path]));
  const articles = files.flatMap((file) => readArticles(file, contentsOf(file)));
  return found.some(({ isFolder }) => isFolder) ? [...articles].sort((a, b) => ageOf(a) - ageOf(b)) : articles;
}

const ageOf = ({ article }: SourceArticle): number =>
  article.publishedAt === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(article.publishedAt);

function filesIn(folder: string): readonly string[] {
  const files = attempt(folder, () => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && wanted.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new UserError(
      `${folder} holds no .txt, .json, .ndjson, .jsonl, .jsonld or .html file; name another folder, or the files themselves.`,
    );
  return files;
}

const kindOf = (path: string) => attempt(path, () => statSync(path));
const contentsOf = (path: string): Uint8Array => attempt(path, () => readFileSync(path));

function attempt<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as { code?: string };
    const reason = reasons[code ?? ''] ?? `cannot be read (${code ?? String(error)})`;
    throw new UserError(`${path} ${reason}; name a file or folder that can be read.`, 1, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = { ENOENT: 'does not exist', EACCES: 'may not be read', EISDIR: 'is a folder' };
