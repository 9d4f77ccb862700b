import { Args, Ctx, Extensions, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { countsByOutlet, OutletCount } from '../articles/article.aggregate.js';
import { countsByEntity, EntityCount } from '../entities/entity.aggregate.js';
import { countType, HistogramArguments, HistogramBucket, TopArguments } from '../relay/aggregate.type.js';
import type { ValueCount } from '../relay/counts.js';
import type { Found, SqlConnection } from '../relay/sql-list.js';
import { AnonymityEnum, QuoteTypeEnum, SpeechActEnum } from './statement.enums.js';
import type { StatementContext } from './statement.resolver.js';
import { statementCounts } from './statement.list.js';
import { StatementConnection, type Statement } from './statement.type.js';

const SpeechActCount = countType('SpeechActCount', SpeechActEnum, 'statements', '`DENY` in 12 statements');
const QuoteTypeCount = countType('QuoteTypeCount', QuoteTypeEnum, 'statements', '`DIRECT` in 40 statements');
const AnonymityCount = countType('AnonymityCount', AnonymityEnum, 'statements', '`UNNAMED_ROLE` in 7 statements');

@ObjectType({ description: 'Counts over all statements of a list, whatever page is shown, e.g. how many are denials.' })
export class StatementAggregate {
  readonly found!: Found;
}

@Resolver(() => StatementConnection)
export class StatementConnectionResolver {
  @Extensions({ points: 10 })
  @FieldResolver(() => StatementAggregate, {
    nullable: true,
    description: 'Counts over the whole list, e.g. statements by speech act and by week.',
  })
  aggregate(@Root() { found }: SqlConnection<Statement>): StatementAggregate {
    return { found };
  }
}

const itself = 'statements AS statement ON statement.id = found.id';

@Resolver(() => StatementAggregate)
export class StatementAggregateResolver {
  @FieldResolver(() => Int, { description: 'How many statements, e.g. 300.' })
  count(@Root() { found }: StatementAggregate, @Ctx() { statements }: StatementContext): Promise<number> {
    return statements.counts.all(found);
  }

  @FieldResolver(() => [SpeechActCount], { description: 'By what the speaker does, e.g. 12 denials.' })
  bySpeechAct(@Root() { found }: StatementAggregate, @Ctx() { statements }: StatementContext): Promise<readonly ValueCount[]> {
    return statements.counts.by(found, statementCounts.bySpeechAct);
  }

  @FieldResolver(() => [QuoteTypeCount], { description: 'By the way the words are given, e.g. 40 direct quotations.' })
  byQuoteType(@Root() { found }: StatementAggregate, @Ctx() { statements }: StatementContext): Promise<readonly ValueCount[]> {
    return statements.counts.by(found, statementCounts.byQuoteType);
  }

  @FieldResolver(() => [AnonymityCount], { description: 'By how much is told of a speaker, e.g. 7 by officials without a name.' })
  byAnonymity(@Root() { found }: StatementAggregate, @Ctx() { statements }: StatementContext): Promise<readonly ValueCount[]> {
    return statements.counts.by(found, statementCounts.byAnonymity);
  }

  @FieldResolver(() => [EntityCount], { description: 'By speaker, e.g. 12 by a minister. Speakers in doubt are left out.' })
  bySpeaker(
    @Root() { found }: StatementAggregate,
    @Args(() => TopArguments) { first }: TopArguments,
    @Ctx() { statements }: StatementContext,
  ) {
    return countsByEntity(statements.counts, found, statementCounts.bySpeaker, first);
  }

  @FieldResolver(() => [EntityCount], { description: 'By whom they are about, e.g. 30 about a merger’s rival.' })
  byAbout(
    @Root() { found }: StatementAggregate,
    @Args(() => TopArguments) { first }: TopArguments,
    @Ctx() { statements }: StatementContext,
  ) {
    return countsByEntity(statements.counts, found, statementCounts.byAbout, first);
  }

  @FieldResolver(() => [OutletCount], { description: 'By outlet, e.g. 12 in The Guardian. Those of no known outlet are left out.' })
  byOutlet(
    @Root() { found }: StatementAggregate,
    @Args(() => TopArguments) { first }: TopArguments,
    @Ctx() { statements }: StatementContext,
  ) {
    return countsByOutlet(statements.counts, found, statementCounts.byOutlet, first);
  }

  @FieldResolver(() => [HistogramBucket], { description: 'By day, week or month of the article, e.g. 40 in December 2024.' })
  histogram(
    @Root() { found }: StatementAggregate,
    @Args(() => HistogramArguments) { interval, timeZone }: HistogramArguments,
    @Ctx() { statements }: StatementContext,
  ): Promise<readonly HistogramBucket[]> {
    return statements.counts.histogram(found, { join: itself, column: 'statement.listed_at' }, interval, timeZone);
  }
}
