import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import { PageArguments } from '../relay/connection.type.js';
import { readKey } from '../relay/global-id.js';
import type { SqlConnection } from '../relay/sql-list.js';
import { ArticleFilter } from './article.input.js';
import type { ArticleStore } from './article.store.js';
import { Article, ArticleConnection, ArticleVersion, Block, ExtractionRun, Outlet } from './article.type.js';
import { Span } from './span.type.js';

export interface ArticleContext {
  readonly articles: ArticleStore;
}

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'One article by its id or its URL; null when it was never read. E.g. the report on which a story rests.',
  })
  async article(
    @Arg('id', () => ID, { nullable: true, description: 'From a field `id`, e.g. of an article in a list. Give this or `url`.' })
    id: string | null,
    @Arg('url', () => String, {
      nullable: true,
      description: 'Where it was published, e.g. `https://example.org/mayor`; any spelling of it will do, tracking parameters are ignored.',
    })
    url: string | null,
    @Ctx() { articles }: ArticleContext,
  ): Promise<Article | null> {
    if (id && !url) return articles.article.load(readKey(id, 'Article', 'id'));
    if (url && !id) return articles.byUrl(url);
    throw new UserError('article: give either id or url.');
  }

  @Query(() => ArticleConnection, { nullable: true, description: 'Articles, newest first, e.g. those of one paper in one week.' })
  articles(
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which ones, e.g. of one outlet; all when left out.' })
    filter: ArticleFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { articles }: ArticleContext,
  ): Promise<SqlConnection<Article>> {
    return articles.articles(filter, page);
  }

  @FieldResolver(() => Outlet, { nullable: true, description: 'Who published it, e.g. The Guardian; null when not known.' })
  async outlet(@Root() { outletKey }: Article, @Ctx() { articles }: ArticleContext): Promise<Outlet | null> {
    return outletKey === null ? null : articles.outlet.load(outletKey);
  }

  @FieldResolver(() => ArticleVersion, { description: 'The text as it stands now, e.g. after the minister’s denial was added.' })
  version(@Root() { versionKey }: Article, @Ctx() { articles }: ArticleContext) {
    return articles.version.load(versionKey);
  }

  @FieldResolver(() => [ArticleVersion], { description: 'All texts it ever had, newest first, e.g. before and after a correction.' })
  versions(@Root() { key }: Article, @Ctx() { articles }: ArticleContext) {
    return articles.versionsOf.load(key);
  }
}

@Resolver(() => ArticleVersion)
export class ArticleVersionResolver {
  @FieldResolver(() => String, {
    description: 'The kept text (Unicode NFC) that all spans point into, e.g. headline and paragraphs with a blank line between them.',
  })
  text(@Root() { key }: ArticleVersion, @Ctx() { articles }: ArticleContext): Promise<string | null> {
    return articles.text.load(key);
  }

  @FieldResolver(() => Article, { description: 'The article whose text this is, e.g. to compare it with the current version.' })
  article(@Root() { articleKey }: ArticleVersion, @Ctx() { articles }: ArticleContext): Promise<Article | null> {
    return articles.article.load(articleKey);
  }

  @FieldResolver(() => [ExtractionRun], { description: 'Its readings, the latest first, e.g. the one that found its statements.' })
  runs(@Root() { key }: ArticleVersion, @Ctx() { articles }: ArticleContext): Promise<ExtractionRun[]> {
    return articles.runsOf.load(key);
  }

  @FieldResolver(() => [Block], { description: 'Headline, captions, paragraphs in reading order, e.g. to show where a quotation stands.' })
  blocks(@Root() { key }: ArticleVersion, @Ctx() { articles }: ArticleContext): Promise<Block[]> {
    return articles.blocksOf.load(key);
  }
}

@Resolver(() => Block)
export class BlockResolver {
  @FieldResolver(() => Span, { description: 'Its words in the text, e.g. those of the headline.' })
  span(@Root() { versionKey, start, end }: Block, @Ctx() { articles }: ArticleContext): Promise<Span> {
    return articles.span(versionKey, start, end);
  }
}

@Resolver(() => Outlet)
export class OutletResolver {
  @FieldResolver(() => ArticleConnection, { description: 'What it published, newest first, e.g. its five latest articles.' })
  articles(
    @Root() { key }: Outlet,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which of them, e.g. those of one week; all when left out.' })
    filter: ArticleFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { articles }: ArticleContext,
  ): Promise<SqlConnection<Article>> {
    return articles.articlesOfOutlet(key, filter, page);
  }
}
