import type { CountedFields } from '../../store/compiler/shape.js';
import { exists, hasNodeOf, isBefore, isFrom, isOneNodeOf, isOneOf, isOneWordOf, whereOf, type Conditions } from '../relay/filter.js';
import { Prisma } from '../../store/prisma/client.js';
import { filteredList, type FilteredList } from '../relay/narrow.js';
import type { SqlList } from '../relay/sql-list.js';
import type { ArticleConditions, ArticleFilter } from './article.input.js';
import type { Article } from './article.type.js';

const ofOutlet = 'SELECT FROM outlets AS outlet WHERE outlet.id = article.outlet_id';
const mentionOf = 'SELECT FROM mentions AS mention WHERE mention.version_id = version.id';
/** The same, where each article is looked up: by the index of who is named when, in which the version does not stand. */
const mentionAt = `${mentionOf} AND mention.article_id = article.id AND mention.listed_at = article.listed_at`;

/** What stands behind each field of the filter. */
export const articleConditions: Conditions<ArticleConditions> = {
  outlet: isOneNodeOf('article.outlet_id', 'Outlet'),
  outletKind: (kinds, path, isProbed) => exists(Prisma.raw(ofOutlet), isOneOf('outlet.kind', 'OutletKind')(kinds, path), isProbed),
  country: (countries, path, isProbed) => exists(Prisma.raw(ofOutlet), isOneWordOf('outlet.country')(countries, path), isProbed),
  language: isOneWordOf('article.language'),
  mentions: (ids, path, isProbed = false) =>
    hasNodeOf(isProbed ? mentionAt : mentionOf, 'mention.entity_id', 'Entity')(ids, path, isProbed),
  syndicationCluster: isOneWordOf('article.syndication_cluster'),
  publishedFrom: isFrom('article.listed_at'),
  publishedTo: isBefore('article.listed_at'),
};

const current = { version: 'JOIN article_versions AS version ON version.article_id = article.id AND version.is_current' };

/** Newest first. */
export const articles: SqlList<Article> = {
  name: 'articles',
  from: 'articles AS article',
  joins: current,
  id: 'article.id',
  order: { column: 'article.listed_at', part: 'date', valueOf: ({ listedAt }) => listedAt.toISOString(), isDescending: true },
};

export const articlesOfOutlet: SqlList<Article> = { ...articles, parent: 'article.outlet_id' };

/** Articles whose current text names an entity, newest first. */
export const articlesNaming: SqlList<Article> = {
  ...articles,
  from: `mentions AS mention
    JOIN article_versions AS version ON version.id = mention.version_id AND version.is_current
    JOIN articles AS article ON article.id = version.article_id`,
  joins: {},
  id: 'mention.article_id',
  parent: 'mention.entity_id',
  order: { ...articles.order, column: 'mention.listed_at' },
  isDistinct: true,
};

/** What a filter finds of all articles. */
export const foundArticles = (filter: ArticleFilter | null | undefined): FilteredList<Article> =>
  filteredList<Article, ArticleConditions>(articles, filter, (given) => whereOf(given, articleConditions), [
    { field: 'mentions', list: articlesNaming, of: 'Entity' },
  ]);

/** What an aggregate of articles counts by. */
export const articleCounts = {
  byOutlet: { join: 'articles AS article ON article.id = found.id', column: 'article.outlet_id', as: { field: 'outlet', of: 'Outlet' } },
  byLanguage: { join: 'articles AS article ON article.id = found.id', column: 'article.language' },
} as const satisfies CountedFields;
