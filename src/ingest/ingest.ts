import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { UserError } from '../errors.js';
import { clean } from '../extract/clean/clean.js';
import type { Findings } from '../extract/document.js';
import { extract } from '../extract/extract.js';
import { extractorOf } from '../extract/extractor-of.js';
import type { Database } from '../store/database.js';
import { connectionOf, writeAlone } from '../store/transaction.js';
import { canonicalUrl } from '../graph/articles/canonical-url.js';
import type { GivenArticle } from './formats/format.js';
import { digestOf } from '../extract/digest.js';
import { publishedMoment } from './published-at.js';
import { save, type Counts } from './save.js';
import type { ArticleReading, Reading } from './save/reading.js';

export interface IngestResult {
  /** DUPLICATE: this text was read before, and nothing was changed. */
  readonly outcome: 'CREATED' | 'NEW_VERSION' | 'DUPLICATE';
  readonly articleId: string;
  readonly versionId: string;
  /** The first other article with the same agency text; null when there is none, and for a duplicate. */
  readonly nearDuplicateOf: string | null;
  /** What this text says; all zero for a duplicate. */
  readonly counts: Counts;
}

/** Reads one article; the rules do unless somebody else is given. */
export type ReadArticle = (article: GivenArticle) => Promise<ArticleReading>;

/** One that gives the words and trees as well. */
export type ReadWhole = (article: GivenArticle) => Promise<ArticleReading & { readonly findings: Findings }>;

const byRules: ReadArticle = async (article) => ({ findings: extract(article), extractor: extractorOf({}) });

/**
 * Reads an article into the ledger, whole or not at all, as often as you like.
 *
 * The same text twice changes nothing; the same URL with other text is a new version, whose earlier findings stay. Throws a `UserError`
 * when nothing is left of the text or a date or URL cannot be understood.
 */
export async function ingestArticle(database: Database, article: GivenArticle, readArticle: ReadArticle = byRules): Promise<IngestResult> {
  return keepArticle(database, await prepareArticle(database, article, readArticle));
}

/** An article that is known already, or one that has been read and waits to be kept. */
export type Prepared = { readonly known: IngestResult } | { readonly reading: Reading; readonly place: Place };

/**
 * The half of `ingestArticle` that takes long and writes nothing: several may be prepared at once. `keptText` is what `clean` keeps of the text,
 * where somebody has asked already.
 */
export async function prepareArticle(
  database: Database,
  article: GivenArticle,
  readArticle: ReadArticle,
  keptText: string = clean(article).text,
): Promise<Prepared> {
  const place = placeOf(article, keptText);
  const [known] = await duplicatesOf(database.pool, [place]);
  return known ? { known } : { reading: await read(article, place, readArticle), place };
}

/** The half that writes. In the order of the articles: the later one joins what the earlier one reported. */
export async function keepArticle(database: Database, prepared: Prepared): Promise<IngestResult> {
  const [result] = await keepTogether(database, [prepared]);
  if (result === undefined) throw new Error('Nothing became of the article');
  return result;
}

/**
 * The same for several, in one transaction where that can be, which costs far less for each. What became of each, in their order.
 *
 * Where one of them cannot be kept, they are kept one at a time up to that one, and what is wrong with it is thrown in its place.
 */
export async function* keepArticles(database: Database, prepared: readonly Prepared[]): AsyncGenerator<IngestResult> {
  for (const batch of apart(prepared)) {
    const together = batch.length > 1 ? await keepTogether(database, batch).catch(() => null) : null;
    if (together) yield* together;
    else for (const one of batch) yield await keepArticle(database, one);
  }
}

async function keepTogether(database: Database, batch: readonly Prepared[]): Promise<readonly IngestResult[]> {
  const read = batch.flatMap((one) => ('known' in one ? [] : [one]));
  if (read.length === 0) return batch.flatMap((one) => ('known' in one ? [one.known] : []));
  const results = await writeAlone(database, async (transaction) => {
    const duplicates = await duplicatesOf(
      connectionOf(transaction),
      read.map(({ place }) => place),
    );
    const fresh = read.filter((_, at) => !duplicates[at]);
    const saved =
      fresh.length === 0
        ? []
        : await save(
            transaction,
            fresh.map(({ reading }) => reading),
          );
    const savedOf = new Map(fresh.map((one, at) => [one, saved[at]]));
    return new Map<Prepared, IngestResult | undefined>(read.map((one, at) => [one, duplicates[at] ?? savedOf.get(one)]));
  });
  return batch.map((one) => {
    const result = 'known' in one ? one.known : results.get(one);
    if (result === undefined) throw new Error('Nothing became of an article');
    return result;
  });
}

/** Parts in which no text and no URL comes twice: the second is known, or a new version, once the first is written. */
function apart(prepared: readonly Prepared[]): readonly (readonly Prepared[])[] {
  const parts: Prepared[][] = [];
  let seen = new Set<string>();
  for (const one of prepared) {
    const marks = 'known' in one ? [] : [one.place.canonicalUrl, one.place.sha256];
    const last = parts.at(-1);
    if (last === undefined || marks.some((mark) => seen.has(mark))) {
      seen = new Set();
      parts.push([one]);
    } else last.push(one);
    for (const mark of marks) seen.add(mark);
  }
  return parts;
}

/** What makes it the same article, and the same text. */
export interface Place {
  readonly canonicalUrl: string;
  readonly hasUrl: boolean;
  readonly sha256: string;
}

function placeOf(article: GivenArticle, text: string): Place {
  if (text === '') throw new UserError('The article has no text that is worth keeping; give the text of an article.');
  if (article.publishedAt !== undefined && publishedMoment(article.publishedAt) === null) {
    throw new UserError(`publishedAt "${article.publishedAt.slice(0, 60)}" is not a date; write it as 2024-10-31 or 2024-10-31T08:00:00Z.`);
  }
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const hasUrl = article.url !== undefined;
  return { canonicalUrl: article.url === undefined ? `urn:sha256:${sha256}` : canonicalUrl(article.url), hasUrl, sha256 };
}

/**
 * For each the version that has this text already: of the article with this URL, whichever version it is, so that reading old files again
 * brings nothing back. A text that comes without a URL, or came without one, is the same wherever it stands.
 */
async function duplicatesOf(reader: Pick<ClientBase, 'query'>, places: readonly Place[]): Promise<readonly (IngestResult | null)[]> {
  // Asked for every article, so without Prisma between.
  const { rows: versions } = await reader.query<KnownText>({
    name: 'known-texts',
    text: `SELECT version.id::text, version.article_id::text AS "articleId", version.sha256, article.canonical_url AS "canonicalUrl"
      FROM article_versions AS version JOIN articles AS article ON article.id = version.article_id
      WHERE version.sha256 = ANY($1) ORDER BY version.id`,
    values: [places.map(({ sha256 }) => sha256)],
  });
  return places.map(({ canonicalUrl: url, hasUrl, sha256 }) => {
    const sameUrls = [url, `urn:sha256:${sha256}`];
    const version = versions.find((one) => one.sha256 === sha256 && (!hasUrl || sameUrls.includes(one.canonicalUrl)));
    return version
      ? { outcome: 'DUPLICATE', articleId: version.articleId, versionId: version.id, nearDuplicateOf: null, counts: nothing }
      : null;
  });
}

interface KnownText {
  readonly id: string;
  readonly articleId: string;
  readonly sha256: string;
  readonly canonicalUrl: string;
}

const nothing: Counts = { statements: 0, allegations: 0, reports: 0, responses: 0, newEntities: 0 };

/** Reads the text, which takes long, before anything is locked. */
async function read(article: GivenArticle, { canonicalUrl: url, sha256 }: Place, readArticle: ReadArticle): Promise<Reading> {
  const startedAt = new Date();
  const started = performance.now();
  const reading = await readArticle(article);
  const { findings, extractor: reader, durationMs = Math.round(performance.now() - started) } = reading;
  const digest = 'acts' in findings ? findings : digestOf(findings);
  return { article, findings: digest, extractor: reader, canonicalUrl: url, sha256, startedAt, durationMs };
}
