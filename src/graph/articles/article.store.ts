import DataLoader from 'dataloader';
import type { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { toGlobalId } from '../relay/global-id.js';
import { Counts } from '../relay/counts.js';
import { whereOf } from '../relay/filter.js';
import { groupLoader, rowLoader } from '../relay/page.js';
import type { PageArguments } from '../relay/connection.type.js';
import { SqlLists, type SqlConnection } from '../relay/sql-list.js';
import type { ArticleFilter } from './article.input.js';
import { articleConditions, articlesOfOutlet, foundArticles } from './article.list.js';
import type { Article, ArticleVersion, Block, Extraction, ExtractionRun, Outlet } from './article.type.js';
import { canonicalUrl } from './canonical-url.js';
import { spanOf, type Span } from './span.type.js';

type ArticleRow = Prisma.ArticleGetPayload<{ include: { versions: { select: { id: true; headline: true } } } }>;
type VersionRow = Omit<Prisma.ArticleVersionGetPayload<object>, 'text'>;

/** Reads articles, outlets and versions for one request: what is asked for at the same time is read by one statement. */
export class ArticleStore {
  readonly #prisma: Reader;
  readonly article: DataLoader<string, Article | null>;
  readonly outlet: DataLoader<string, Outlet | null>;
  readonly version: DataLoader<string, ArticleVersion | null>;
  readonly versionsOf: DataLoader<string, ArticleVersion[]>;
  readonly blocksOf: DataLoader<string, Block[]>;
  readonly runsOf: DataLoader<string, ExtractionRun[]>;
  /** Kept text of a version by its UUID: long, so read only when words or text are asked for. */
  readonly text: DataLoader<string, string | null>;
  readonly #runs: DataLoader<string, Prisma.ExtractionRunGetPayload<object> | null>;
  readonly counts: Counts;
  readonly #lists: SqlLists<Article>;

  constructor(prisma: Reader) {
    this.#prisma = prisma;
    const keyOf = ({ key }: { readonly key: string }) => key;
    this.article = rowLoader(
      async (keys) => (await prisma.article.findMany({ where: { id: { in: keys } }, include: withVersion })).map(toArticle),
      keyOf,
    );
    this.outlet = rowLoader(async (keys) => (await prisma.outlet.findMany({ where: { id: { in: keys } } })).map(toOutlet), keyOf);
    this.version = rowLoader(
      async (keys) => (await prisma.articleVersion.findMany({ where: { id: { in: keys } }, omit: { text: true } })).map(toVersion),
      keyOf,
    );
    this.versionsOf = groupLoader(
      async (keys) =>
        (
          await prisma.articleVersion.findMany({ where: { articleId: { in: keys } }, omit: { text: true }, orderBy: { number: 'desc' } })
        ).map(toVersion),
      ({ articleKey }) => articleKey,
    );
    this.blocksOf = groupLoader(
      async (keys) => (await prisma.block.findMany({ where: { versionId: { in: keys } }, orderBy: { position: 'asc' } })).map(toBlock),
      ({ versionKey }) => versionKey,
    );
    this.runsOf = groupLoader(
      async (keys) => (await prisma.extractionRun.findMany({ where: { versionId: { in: keys } }, orderBy: { id: 'desc' } })).map(toRun),
      ({ versionKey }) => versionKey,
    );
    this.text = new DataLoader(async (keys) => {
      const rows = await prisma.articleVersion.findMany({ where: { id: { in: [...keys] } }, select: { id: true, text: true } });
      const texts = new Map(rows.map(({ id, text }) => [id, text]));
      return keys.map((key) => texts.get(key) ?? null);
    });
    this.#runs = rowLoader(
      (keys) => prisma.extractionRun.findMany({ where: { id: { in: keys } } }),
      ({ id }) => id,
    );
    this.#lists = new SqlLists(prisma, (key) => this.article.load(key));
    this.counts = new Counts(prisma);
  }

  /** By any spelling of its URL, or by `urn:sha256:…` when it has none. Throws a `UserError` for what is neither. */
  async byUrl(url: string): Promise<Article | null> {
    const canonical = /^urn:sha256:[0-9a-f]{64}$/.test(url) ? url : canonicalUrl(url);
    const found = await this.#prisma.article.findUnique({ where: { canonicalUrl: canonical }, include: withVersion });
    return found === null ? null : toArticle(found);
  }

  articles(filter: ArticleFilter | null, page: PageArguments): Promise<SqlConnection<Article>> {
    const { list, where } = foundArticles(filter);
    return this.#lists.read(list, where, page);
  }

  articlesOfOutlet(outletKey: string, filter: ArticleFilter | null, page: PageArguments): Promise<SqlConnection<Article>> {
    return this.#lists.readOf(outletKey, articlesOfOutlet, whereOf(filter, articleConditions), page);
  }

  async articleOfVersion(versionKey: string): Promise<Article | null> {
    const version = await this.version.load(versionKey);
    return version === null ? null : this.article.load(version.articleKey);
  }

  /** The words from `start` to `end` of a version. Throws when there is no such version: a row without its text is our bug. */
  async span(versionKey: string, start: number, end: number): Promise<Span> {
    const text = await this.text.load(versionKey);
    if (text === null) throw new Error(`version ${versionKey} has no text`);
    return spanOf(text, start, end);
  }

  /** The same, or null where one of the offsets is. */
  async spanOrNull(versionKey: string, start: number | null, end: number | null): Promise<Span | null> {
    return start === null || end === null ? null : this.span(versionKey, start, end);
  }

  /** How a finding of a run was made. Throws when there is no such run. */
  async extraction(runKey: string, rule: string, confidence: number): Promise<Extraction> {
    const run = await this.#runs.load(runKey);
    if (run === null) throw new Error(`there is no run ${runKey}`);
    return { extractor: run.extractor, version: run.release, rule, confidence };
  }
}

const withVersion = { versions: { where: { isCurrent: true }, select: { id: true, headline: true } } } satisfies Prisma.ArticleInclude;

const toArticle = ({ id, outletId, versions, ...row }: ArticleRow): Article => ({
  ...row,
  typename: 'Article',
  id: toGlobalId('Article', id),
  key: id,
  outletKey: outletId,
  versionKey: versions[0]?.id ?? '',
  headline: versions[0]?.headline ?? '',
});

const toOutlet = ({ id, ...row }: Prisma.OutletGetPayload<object>): Outlet => ({
  ...row,
  typename: 'Outlet',
  id: toGlobalId('Outlet', id),
  key: id,
});

const toVersion = ({ id, articleId, ...row }: VersionRow): ArticleVersion => ({
  ...row,
  typename: 'ArticleVersion',
  id: toGlobalId('ArticleVersion', id),
  key: id,
  articleKey: articleId,
});

const toRun = ({ versionId, release, ...row }: Prisma.ExtractionRunGetPayload<object>): ExtractionRun => ({
  ...row,
  versionKey: versionId,
  version: release,
});

const toBlock = ({ versionId, ...row }: Prisma.BlockGetPayload<object>): Block => ({ ...row, versionKey: versionId });
