import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { SourceArticle } from './formats/format.js';
import { readArticles } from './formats/formats.js';

/** What a folder is searched for; a file that is named outright may be called anything. */
const wanted = /\.(txt|json|ndjson|jsonl|jsonld|x?html?)$/i;

/** So many UTF-16 code units of text are held in memory; articles beyond that are read again when their turn comes. */
const mostHeld = 32_000_000;

/** Articles that were found, each of them read once and found good. */
export interface FoundArticles {
  readonly count: number;
  /** In their order, each read again only where they are too many to be held. Throws a `UserError` where a file is another one by then. */
  read(): Iterable<SourceArticle>;
}

/**
 * The articles in files and folders (with the folders inside them).
 *
 * In the order given; when a folder is among them, oldest first and undated last, so that an allegation is read before its answers.
 * Throws a `UserError` for the first file that cannot be read, so that nothing is ingested when anything is wrong. A folder of any size fits
 * into memory, as long as the large ones hold a file for each article.
 */
export function findArticles(paths: readonly string[], held = mostHeld): FoundArticles {
  const found = paths.map((path) => ({ path, isFolder: kindOf(path).isDirectory() }));
  const files = found.flatMap(({ path, isFolder }) => (isFolder ? filesIn(path) : [path]));
  let left = held;
  const places = files.flatMap((file) => {
    const articles = readArticles(file, contentsOf(file));
    left -= articles.reduce((sum, { article }) => sum + article.text.length, 0);
    // One of many in a file would be looked for in all of it again.
    return articles.map((one) => ({ age: ageOf(one), file, article: articles.length > 1 || left >= 0 ? one : null }));
  });
  if (found.some(({ isFolder }) => isFolder)) places.sort((a, b) => a.age - b.age);
  return {
    count: places.length,
    *read() {
      for (const { file, article } of places) yield article ?? readAgain(file);
    },
  };
}

/** The same, all at once. */
export const readFiles = (paths: readonly string[]): readonly SourceArticle[] => [...findArticles(paths, Number.POSITIVE_INFINITY).read()];

function readAgain(file: string): SourceArticle {
  const [article, other] = readArticles(file, contentsOf(file));
  if (article === undefined || other !== undefined)
    throw new UserError(`${file} holds other articles than when it was found; leave files alone while they are read, and start again.`);
  return article;
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
