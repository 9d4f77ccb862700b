import { Args, Ctx, Extensions, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { countType, HistogramArguments, HistogramBucket, TopArguments } from '../relay/aggregate.type.js';
import type { Counts, Source, ValueCount } from '../relay/counts.js';
import type { Found, SqlConnection } from '../relay/sql-list.js';
import type { ArticleContext } from './article.resolver.js';
import { articleCounts } from './article.list.js';
import { ArticleConnection, Outlet, type Article } from './article.type.js';

const LanguageCount = countType('LanguageCount', String, 'articles', '`en` in 300 articles');

@ObjectType({ description: 'How many of the things counted belong to an outlet, e.g. 12 articles of The Guardian.' })
export class OutletCount {
  readonly outletKey!: string;

  @Field(() => Int, { description: 'How many, e.g. 12.' })
  readonly count!: number;
}

@ObjectType({ description: 'Counts over all articles of a list, whatever page is shown, e.g. how many each paper has.' })
export class ArticleAggregate {
  readonly found!: Found;
}

@Resolver(() => ArticleConnection)
export class ArticleConnectionResolver {
  @Extensions({ points: 10 })
  @FieldResolver(() => ArticleAggregate, {
    nullable: true,
    description: 'Counts over the whole list, e.g. articles by outlet and by week.',
  })
  aggregate(@Root() { found }: SqlConnection<Article>): ArticleAggregate {
    return { found };
  }
}

const published = { join: 'articles AS article ON article.id = found.id', column: 'article.listed_at' };

@Resolver(() => ArticleAggregate)
export class ArticleAggregateResolver {
  @FieldResolver(() => Int, { description: 'How many articles, e.g. 300.' })
  count(@Root() { found }: ArticleAggregate, @Ctx() { articles }: ArticleContext): Promise<number> {
    return articles.counts.all(found);
  }

  @FieldResolver(() => [OutletCount], { description: 'By outlet, e.g. 12 of The Guardian. Articles of no known outlet are left out.' })
  byOutlet(@Root() { found }: ArticleAggregate, @Args(() => TopArguments) { first }: TopArguments, @Ctx() { articles }: ArticleContext) {
    return countsByOutlet(articles.counts, found, articleCounts.byOutlet, first);
  }

  @FieldResolver(() => [LanguageCount], { description: 'By language, e.g. 300 in English.' })
  byLanguage(@Root() { found }: ArticleAggregate, @Ctx() { articles }: ArticleContext): Promise<readonly ValueCount[]> {
    return articles.counts.by(found, articleCounts.byLanguage);
  }

  @FieldResolver(() => [HistogramBucket], { description: 'By day, week or month of publication, e.g. 40 in December 2024.' })
  histogram(
    @Root() { found }: ArticleAggregate,
    @Args(() => HistogramArguments) { interval, timeZone }: HistogramArguments,
    @Ctx() { articles }: ArticleContext,
  ): Promise<readonly HistogramBucket[]> {
    return articles.counts.histogram(found, published, interval, timeZone);
  }
}

@Resolver(() => OutletCount)
export class OutletCountResolver {
  @FieldResolver(() => Outlet, { nullable: true, description: 'The outlet, e.g. The Guardian.' })
  outlet(@Root() { outletKey }: OutletCount, @Ctx() { articles }: ArticleContext): Promise<Outlet | null> {
    return articles.outlet.load(outletKey);
  }
}

/** Whatever is counted by outlet: `source.column` holds the outlet’s UUID. */
export async function countsByOutlet(counts: Counts, found: Found, source: Source, first: number): Promise<OutletCount[]> {
  return (await counts.by(found, source, first)).map(({ value, count }) => ({ outletKey: value, count }));
}
