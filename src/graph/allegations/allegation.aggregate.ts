import { Args, Ctx, Extensions, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { countsByOutlet, OutletCount } from '../articles/article.aggregate.js';
import { countsByEntity, EntityCount } from '../entities/entity.aggregate.js';
import { countType, HistogramArguments, HistogramBucket, TopArguments } from '../relay/aggregate.type.js';
import type { ValueCount } from '../relay/counts.js';
import type { Found, SqlConnection } from '../relay/sql-list.js';
import { CategoryEnum, CorroborationLevelEnum, StatusValueEnum } from './allegation.enums.js';
import type { AllegationContext } from './allegation.resolver.js';
import { allegationCounts } from './allegation.list.js';
import { AllegationConnection, type Allegation } from './allegation.type.js';

const StatusCount = countType('StatusCount', StatusValueEnum, 'allegations', '`DENIED` for 12 allegations');
const CategoryCount = countType('CategoryCount', CategoryEnum, 'allegations', '`FRAUD` for 9 allegations');
const CorroborationCount = countType(
  'CorroborationCount',
  CorroborationLevelEnum,
  'allegations',
  '`SINGLE_ATTRIBUTION` for 20 allegations',
);

@ObjectType({ description: 'Counts over all allegations of a list, whatever page is shown, e.g. how many are denied.' })
export class AllegationAggregate {
  readonly found!: Found;
}

@Resolver(() => AllegationConnection)
export class AllegationConnectionResolver {
  @Extensions({ points: 10 })
  @FieldResolver(() => AllegationAggregate, {
    nullable: true,
    description: 'Counts over the whole list, e.g. allegations by status and by accused.',
  })
  aggregate(@Root() { found }: SqlConnection<Allegation>): AllegationAggregate {
    return { found };
  }
}

const itself = 'allegations AS allegation ON allegation.id = found.id';

@Resolver(() => AllegationAggregate)
export class AllegationAggregateResolver {
  @FieldResolver(() => Int, { description: 'How many allegations, e.g. 60.' })
  count(@Root() { found }: AllegationAggregate, @Ctx() { allegations }: AllegationContext): Promise<number> {
    return allegations.counts.all(found);
  }

  @FieldResolver(() => [StatusCount], { description: 'By status, counting everything found, e.g. 12 denied.' })
  byStatus(@Root() { found }: AllegationAggregate, @Ctx() { allegations }: AllegationContext): Promise<readonly ValueCount[]> {
    return allegations.counts.by(found, allegationCounts.byStatus);
  }

  @FieldResolver(() => [StatusCount], { description: 'By status, counting only what an editor accepted, e.g. 3 denied.' })
  byReviewedStatus(@Root() { found }: AllegationAggregate, @Ctx() { allegations }: AllegationContext): Promise<readonly ValueCount[]> {
    return allegations.counts.by(found, allegationCounts.byReviewedStatus);
  }

  @FieldResolver(() => [CategoryCount], { description: 'By the kind of conduct, e.g. 9 of fraud.' })
  byCategory(@Root() { found }: AllegationAggregate, @Ctx() { allegations }: AllegationContext): Promise<readonly ValueCount[]> {
    return allegations.counts.by(found, allegationCounts.byCategory);
  }

  @FieldResolver(() => [CorroborationCount], { description: 'By how many voices stand behind them, e.g. 20 with one.' })
  byCorroboration(@Root() { found }: AllegationAggregate, @Ctx() { allegations }: AllegationContext): Promise<readonly ValueCount[]> {
    return allegations.counts.by(found, allegationCounts.byCorroboration);
  }

  @FieldResolver(() => [EntityCount], { description: 'By accused, e.g. 7 against a company. Accused in doubt are left out.' })
  byAccused(
    @Root() { found }: AllegationAggregate,
    @Args(() => TopArguments) { first }: TopArguments,
    @Ctx() { allegations }: AllegationContext,
  ) {
    return countsByEntity(allegations.counts, found, allegationCounts.byAccused, first);
  }

  @FieldResolver(() => [EntityCount], { description: 'By accuser, e.g. 5 by a former employee. Accusers without a name are left out.' })
  byAccuser(
    @Root() { found }: AllegationAggregate,
    @Args(() => TopArguments) { first }: TopArguments,
    @Ctx() { allegations }: AllegationContext,
  ) {
    return countsByEntity(allegations.counts, found, allegationCounts.byAccuser, first);
  }

  @FieldResolver(() => [OutletCount], { description: 'By outlet that reports them, e.g. 4 in The Guardian.' })
  byOutlet(
    @Root() { found }: AllegationAggregate,
    @Args(() => TopArguments) { first }: TopArguments,
    @Ctx() { allegations }: AllegationContext,
  ) {
    return countsByOutlet(allegations.counts, found, allegationCounts.byOutlet, first);
  }

  @FieldResolver(() => [HistogramBucket], { description: 'By day, week or month of the first report, e.g. 4 in December 2024.' })
  histogram(
    @Root() { found }: AllegationAggregate,
    @Args(() => HistogramArguments) { interval, timeZone }: HistogramArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<readonly HistogramBucket[]> {
    return allegations.counts.histogram(found, { join: itself, column: 'allegation.first_reported_at' }, interval, timeZone);
  }
}
