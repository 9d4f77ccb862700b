import type { Arguments, Listed, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { UserError } from '../../errors.js';
import { whereOf } from '../relay/filter.js';
import { readKey } from '../relay/global-id.js';
import { globalIdSql, spanShape } from '../relay/shapes.js';
import type { ArticleFilter } from './article.input.js';
import { articleConditions, articleCounts, articles, articlesOfOutlet, foundArticles } from './article.list.js';
import { canonicalUrl } from './canonical-url.js';

export const filteredArticles = (args: Arguments): Prisma.Sql => whereOf(args['filter'] as ArticleFilter | null, articleConditions);

const listed = { of: 'Article', where: filteredArticles, counts: articleCounts } as const;

const outlet: Shape = {
  type: 'Outlet',
  table: 'outlets AS outlet',
  keys: { key: 'outlet.id' },
  fields: {
    id: globalIdSql('Outlet', 'outlet.id'),
    name: 'outlet.name',
    domain: 'outlet.domain',
    kind: 'outlet.kind',
    country: 'outlet.country',
    owner: 'outlet.owner',
    articles: { ...listed, list: articlesOfOutlet, parent: '$key' },
  },
};

const article: Shape = {
  type: 'Article',
  table: 'articles AS article',
  joins: { version: 'JOIN article_versions AS version ON version.article_id = article.id AND version.is_current' },
  keys: { key: 'article.id', versionKey: 'version.id', canonicalUrl: 'article.canonical_url' },
  fields: {
    id: globalIdSql('Article', 'article.id'),
    headline: 'version.headline',
    url: 'article.url',
    canonicalUrl: 'article.canonical_url',
    language: 'article.language',
    publishedAt: 'article.published_at',
    modifiedAt: 'article.modified_at',
    byline: 'article.byline',
    dateline: 'article.dateline',
    syndicationCluster: 'article.syndication_cluster',
    listedAt: 'article.listed_at',
    outlet: { one: 'Outlet', by: 'article.outlet_id' },
    version: { one: 'ArticleVersion', by: '$versionKey' },
    versions: { many: 'ArticleVersion', where: 'version.article_id = $key', order: 'version.number DESC' },
  },
};

const block: Shape = {
  type: 'Block',
  table: 'blocks AS block',
  joins: { version: 'JOIN article_versions AS version ON version.id = block.version_id' },
  keys: { key: 'block.id' },
  fields: { kind: 'block.kind', credit: 'block.credit', span: spanShape({ start: 'block.start', end: 'block."end"' }) },
};

const run: Shape = {
  type: 'ExtractionRun',
  table: 'extraction_runs AS run',
  keys: { key: 'run.id' },
  fields: {
    extractor: 'run.extractor',
    version: 'run.release',
    modelHash: 'run.model_hash',
    startedAt: 'run.started_at',
    durationMs: 'run.duration_ms',
  },
};

const version: Shape = {
  type: 'ArticleVersion',
  table: 'article_versions AS version',
  keys: { key: 'version.id' },
  fields: {
    id: globalIdSql('ArticleVersion', 'version.id'),
    number: 'version.number',
    isCurrent: 'version.is_current',
    headline: 'version.headline',
    text: 'version.text',
    sha256: 'version.sha256',
    fetchedAt: 'version.fetched_at',
    article: { one: 'Article', by: 'version.article_id' },
    blocks: { many: block, where: 'block.version_id = $key', order: 'block.position' },
    runs: { many: run, where: 'run.version_id = $key', order: 'run.id DESC' },
  },
};

const rootArticles: Listed = { ...listed, list: articles, filtered: ({ filter }) => foundArticles(filter as ArticleFilter | null) };

export const articleShapes: ShapesOfNoun = {
  shapes: [outlet, article, version],
  roots: { article: { root: 'Article', by: articleBy }, articles: rootArticles },
};

/** The article that `id` or `url` mean. Throws a `UserError` when both or neither are given, or one cannot be. */
export function articleBy({ id, url }: Arguments): { readonly key: string; readonly value: Prisma.Sql } {
  if (id && !url) return { key: 'key', value: Prisma.sql`${readKey(String(id), 'Article', 'id')}::uuid` };
  if (url && !id) {
    const given = String(url);
    return { key: 'canonicalUrl', value: Prisma.sql`${/^urn:sha256:[0-9a-f]{64}$/.test(given) ? given : canonicalUrl(given)}` };
  }
  throw new UserError('article: give either id or url.');
}
