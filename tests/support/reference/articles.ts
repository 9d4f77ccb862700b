import { canonicalUrl } from '../../../src/graph/articles/canonical-url.js';
import { spanOf, type Span } from '../../../src/graph/articles/span.type.js';
import { readKey, toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Interval } from '../../../src/graph/relay/counts.js';
import type { Prisma, PrismaClient } from '../../../src/store/prisma/client.js';
import type { PageArguments } from '../../../src/store/paging.js';
import { countsBy, histogramOf } from './counts.js';
import { before, filtered, notBefore, oneNodeOf, oneOf, type SlowConditions } from './filters.js';
import { pageOfAll, type SlowOrder } from './pages.js';
import type { SlowTypes } from './rows.js';

/** An article with what its filter looks at. */
const facts = {
  outlet: true,
  versions: { where: { isCurrent: true }, select: { id: true, headline: true, mentions: { select: { entityId: true } } } },
} satisfies Prisma.ArticleInclude;
export type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof facts }>;

export const currentVersionOf = ({ id, versions: [current] }: Pick<ArticleRow, 'id' | 'versions'>): ArticleRow['versions'][number] => {
  if (!current) throw new Error(`article ${id} has no current version`);
  return current;
};

export const articleConditions: SlowConditions<ArticleRow> = {
  outlet: oneNodeOf('Outlet', ({ outletId }) => [outletId]),
  outletKind: oneOf(({ outlet }) => [outlet?.kind]),
  country: oneOf(({ outlet }) => [outlet?.country]),
  language: oneOf(({ language }) => [language]),
  mentions: oneNodeOf('Entity', (row) => currentVersionOf(row).mentions.map(({ entityId }) => entityId)),
  syndicationCluster: oneOf(({ syndicationCluster }) => [syndicationCluster]),
  publishedFrom: notBefore(({ listedAt }) => listedAt),
  publishedTo: before(({ listedAt }) => listedAt),
};

const newestFirst: SlowOrder<ArticleRow> = {
  name: 'articles',
  parts: ['date', 'uuid'],
  placeOf: ({ listedAt, id }) => [listedAt.toISOString(), id],
  isDescending: true,
};

export interface ListArguments extends PageArguments {
  readonly filter?: object | null;
}

/** Those that have a text, in no order. */
export const allArticles = (prisma: PrismaClient, where: Prisma.ArticleWhereInput = {}): Promise<readonly ArticleRow[]> =>
  prisma.article.findMany({ where: { AND: [where, { versions: { some: { isCurrent: true } } }] }, include: facts });

export const articlePage = async (prisma: PrismaClient, args: ListArguments, where: Prisma.ArticleWhereInput = {}) =>
  pageOfAll(prisma, filtered(await allArticles(prisma, where), args.filter, articleConditions), newestFirst, args);

export const articleBy = (prisma: PrismaClient, id: string): Promise<ArticleRow | null> =>
  prisma.article.findUnique({ where: { id }, include: facts });

export const versionBy = (prisma: PrismaClient, id: string) => prisma.articleVersion.findUnique({ where: { id } });

export const outletBy = (prisma: PrismaClient, id: string | null) => (id === null ? null : prisma.outlet.findUnique({ where: { id } }));

export const articleOfVersion = async (prisma: PrismaClient, versionId: string): Promise<ArticleRow | null> =>
  prisma.article.findFirst({ where: { versions: { some: { id: versionId } } }, include: facts });

/** The words of a version; null where one of the offsets is. */
export async function spanIn(prisma: PrismaClient, versionId: string, start: number | null, end: number | null): Promise<Span | null> {
  if (start === null || end === null) return null;
  const { text } = await prisma.articleVersion.findUniqueOrThrow({ where: { id: versionId } });
  return spanOf(text, start, end);
}

/** How a row of any kind was found. */
export async function extractionOf(row: Found, _args: unknown, prisma: PrismaClient) {
  const { extractor, release } = await prisma.extractionRun.findUniqueOrThrow({ where: { id: row.runId } });
  return { extractor, version: release, rule: row.rule, confidence: row.confidence };
}
interface Found {
  readonly runId: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Counts by outlet, of whatever has one. */
export const outletCounts = async <Row>(
  prisma: PrismaClient,
  rows: readonly Row[],
  outletsOf: (row: Row) => readonly (string | null)[],
  first: number,
) => (await countsBy(prisma, rows, outletsOf, first)).map(({ value, count }) => ({ outletId: value, count }));

export interface Counted<Row> {
  readonly rows: readonly Row[];
}
export interface Top {
  readonly first: number;
}
export interface Columns {
  readonly interval: Interval;
  readonly timeZone: string;
}

type Version = Prisma.ArticleVersionGetPayload<object>;

export const articleTypes: SlowTypes = {
  Query: {
    article: (_: unknown, { id, url }: { readonly id?: string | null; readonly url?: string | null }, prisma) => {
      if (id && !url) return articleBy(prisma, readKey(id, 'Article', 'id'));
      if (!url || id) throw new Error('neither id nor url, or both');
      const canonical = /^urn:sha256:[0-9a-f]{64}$/.test(url) ? url : canonicalUrl(url);
      return prisma.article.findUnique({ where: { canonicalUrl: canonical }, include: facts });
    },
    articles: (_: unknown, args: ListArguments, prisma) => articlePage(prisma, args),
  },
  Article: {
    id: ({ id }: ArticleRow) => toGlobalId('Article', id),
    headline: (row: ArticleRow) => currentVersionOf(row).headline,
    outlet: ({ outletId }: ArticleRow, _: unknown, prisma) => outletBy(prisma, outletId),
    version: (row: ArticleRow, _: unknown, prisma) => versionBy(prisma, currentVersionOf(row).id),
    versions: ({ id }: ArticleRow, _: unknown, prisma) =>
      prisma.articleVersion.findMany({ where: { articleId: id }, orderBy: { number: 'desc' } }),
  },
  ArticleVersion: {
    id: ({ id }: Version) => toGlobalId('ArticleVersion', id),
    article: ({ articleId }: Version, _: unknown, prisma) => articleBy(prisma, articleId),
    // Ids are made in the order of time: the latest reading has the greatest.
    runs: ({ id }: Version, _: unknown, prisma) => prisma.extractionRun.findMany({ where: { versionId: id }, orderBy: { id: 'desc' } }),
    blocks: ({ id }: Version, _: unknown, prisma) => prisma.block.findMany({ where: { versionId: id }, orderBy: { position: 'asc' } }),
  },
  ExtractionRun: { version: ({ release }: Prisma.ExtractionRunGetPayload<object>) => release },
  Block: {
    span: ({ versionId, start, end }: Prisma.BlockGetPayload<object>, _: unknown, prisma) => spanIn(prisma, versionId, start, end),
  },
  Outlet: {
    id: ({ id }: { readonly id: string }) => toGlobalId('Outlet', id),
    articles: ({ id }: { readonly id: string }, args: ListArguments, prisma) => articlePage(prisma, args, { outletId: id }),
  },
  OutletCount: { outlet: ({ outletId }: { readonly outletId: string }, _: unknown, prisma) => outletBy(prisma, outletId) },
  ArticleAggregate: {
    count: ({ rows }: Counted<ArticleRow>) => rows.length,
    byOutlet: ({ rows }: Counted<ArticleRow>, { first }: Top, prisma) => outletCounts(prisma, rows, ({ outletId }) => [outletId], first),
    byLanguage: ({ rows }: Counted<ArticleRow>, _: unknown, prisma) => countsBy(prisma, rows, ({ language }) => [language]),
    histogram: ({ rows }: Counted<ArticleRow>, columns: Columns) => histogramOf(rows, ({ listedAt }) => listedAt, columns),
  },
};
