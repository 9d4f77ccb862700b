import { Arg, Args, Ctx, FieldResolver, GraphQLISODateTime, ID, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { isInState } from '../relay/filter.js';
import { readKey } from '../relay/global-id.js';
import type { ReviewState } from '../../store/prisma/client.js';
import { ReviewStateEnum } from '../statements/statement.enums.js';
import type { SqlConnection } from '../relay/sql-list.js';
import type { StatementContext } from '../statements/statement.resolver.js';
import { accusersOf, affectedOf } from './allegation.facts.js';
import { StatusBasisEnum } from './allegation.enums.js';
import { AllegationFilter } from './allegation.input.js';
import { allegationsAgainst, allegationsBy, allegationsInVersion } from './allegation.list.js';
import type { AllegationStore } from './allegation.store.js';
import {
  AccusedParty,
  Accuser,
  AffectedParty,
  Allegation,
  AllegationConnection,
  AllegationCorroboration,
  AllegationMatch,
  AllegationStatus,
  ReportConnection,
  ResponseConnection,
  type AllegationReport,
  type AllegationResponse,
} from './allegation.type.js';
import { corroborationOf } from './status/corroboration.js';
import { explainStatus } from './explain-status.js';
import { about, countedFacts, type StatusBasis } from './status/facts.js';
import { statusOf } from './status/status.js';

export interface AllegationContext extends StatementContext {
  readonly allegations: AllegationStore;
}

const filterArgument = { nullable: true, description: 'Which of them, e.g. the denied only; all when left out.' } as const;

const basisArgument = {
  defaultValue: 'ALL',
  description: 'Which reports and responses count, e.g. `REVIEWED` for those that an editor accepted.',
} as const;

const asOfArgument = {
  nullable: true,
  description:
    'Count only what articles reported until then, e.g. `2024-11-01T00:00:00Z` for what was known before the answer came; everything when left out.',
} as const;

const statesArgument = {
  nullable: true,
  description: 'In one of these states, e.g. `[REJECTED]` for what an editor found wrong; without the rejected when left out.',
} as const;

type States = readonly ReviewState[] | null | undefined;

/** As a filter reads them: an empty list is refused. */
function readStates(states: States): readonly ReviewState[] | null {
  if (states?.length === 0) isInState(states, '');
  return states ?? null;
}

@Resolver(() => Allegation)
export class AllegationResolver {
  @Query(() => Allegation, { nullable: true, description: 'One allegation by its id, e.g. to follow it; null when there is none.' })
  allegation(
    @Arg('id', () => ID, { description: 'From a field `id`, e.g. of an allegation in a list.' }) id: string,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Allegation | null> {
    return allegations.allegation.load(readKey(id, 'Allegation', 'id'));
  }

  @Query(() => AllegationConnection, {
    nullable: true,
    description:
      'Allegations that current articles report, the latest reported first, e.g. those against one company. A new report of one that is known moves it to the front while you page: ask anew from the front to see it.',
  })
  allegations(
    @Arg('filter', () => AllegationFilter, { nullable: true, description: 'Which ones, e.g. of fraud only; all when left out.' })
    filter: AllegationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<SqlConnection<Allegation>> {
    return allegations.allegations(filter, page);
  }

  @FieldResolver(() => Allegation, {
    nullable: true,
    description:
      'The allegation that editors found it to be: its reports and answers count there. Null for nearly all. E.g. told with other figures.',
  })
  async mergedInto(@Root() { survivorKey }: Allegation, @Ctx() { allegations }: AllegationContext): Promise<Allegation | null> {
    return survivorKey === null ? null : allegations.allegation.load(survivorKey);
  }

  @FieldResolver(() => AllegationStatus, {
    description: 'What it comes to so far, e.g. DENIED. One accused party may stand otherwise: see `accused.status`.',
  })
  async status(
    @Root() { key }: Allegation,
    @Arg('basis', () => StatusBasisEnum, basisArgument) basis: StatusBasis,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | null,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<AllegationStatus> {
    const facts = await allegations.factsOf.load(key);
    const options = { basis, asOf: asOf?.toISOString() ?? null };
    return explainStatus(statusOf(facts, options), countedFacts(facts, options), options, await allegations.responsesOf.load(key));
  }

  @FieldResolver(() => [AccusedParty], { description: 'Who is accused, e.g. North Korea. Nobody else has a status.' })
  accused(@Root() { key }: Allegation, @Ctx() { allegations }: AllegationContext): Promise<AccusedParty[]> {
    return allegations.accusedOf.load(key);
  }

  @FieldResolver(() => [Accuser], {
    description: 'Who accuses, over all reports, each once, e.g. Seoul and Washington. Empty when no report names anybody.',
  })
  async accusers(@Root() { key }: Allegation, @Ctx() { allegations }: AllegationContext): Promise<readonly Accuser[]> {
    return accusersOf(await allegations.reportsOf.load(key));
  }

  @FieldResolver(() => [AffectedParty], {
    description:
      'Who is said to be harmed, over all reports, each once, in their words, e.g. “sub-postmasters”. Empty when no report says.',
  })
  async affected(@Root() { key }: Allegation, @Ctx() { allegations }: AllegationContext): Promise<readonly AffectedParty[]> {
    return affectedOf(await allegations.affectedWords(key));
  }

  @FieldResolver(() => ReportConnection, {
    description: 'Current articles that report it, oldest first, e.g. how it came up and was repeated.',
  })
  reports(
    @Root() { key }: Allegation,
    @Arg('reviewState', () => [ReviewStateEnum], statesArgument) reviewState: States,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<AllegationReport>> {
    return allegations.reportsOn(key, readStates(reviewState), page);
  }

  @FieldResolver(() => ResponseConnection, {
    description: 'Answers to it in current articles, oldest first, e.g. a denial and, later, an admission.',
  })
  responses(
    @Root() { key }: Allegation,
    @Arg('reviewState', () => [ReviewStateEnum], statesArgument) reviewState: States,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<AllegationResponse>> {
    return allegations.responsesTo(key, readStates(reviewState), page);
  }

  @FieldResolver(() => AllegationCorroboration, {
    description: 'How many voices stand behind it, e.g. one minister in twenty papers is one.',
  })
  async corroboration(
    @Root() { key }: Allegation,
    @Arg('basis', () => StatusBasisEnum, basisArgument) basis: StatusBasis,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | null,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<AllegationCorroboration> {
    return corroborationOf(await allegations.factsOf.load(key), { basis, asOf: asOf?.toISOString() ?? null });
  }

  @FieldResolver(() => [AllegationMatch], {
    description:
      'Other allegations that may be the same or belong to it, likest first, each with its reasons; nobody has decided yet. E.g. the same act with other figures.',
  })
  possibleMatches(@Root() { key }: Allegation, @Ctx() { allegations }: AllegationContext): Promise<readonly AllegationMatch[]> {
    return allegations.matchesOf.load(key);
  }
}

@Resolver(() => AllegationMatch)
export class AllegationMatchResolver {
  @FieldResolver(() => Allegation, { nullable: true, description: 'The other allegation, e.g. with 600,000 cars instead of 482,000.' })
  allegation(@Root() { allegationKey }: AllegationMatch, @Ctx() { allegations }: AllegationContext): Promise<Allegation | null> {
    return allegations.allegation.load(allegationKey);
  }
}

@Resolver(() => AccusedParty)
export class AccusedPartyResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who it is, e.g. North Korea; null while in doubt.' })
  async entity(@Root() { entityKey }: AccusedParty, @Ctx() { entities }: AllegationContext): Promise<Entity | null> {
    return entityKey === null ? null : entities.entity.load(entityKey);
  }

  @FieldResolver(() => AllegationStatus, {
    description: 'Where this party stands by the same rules, e.g. DENIED while another accused acknowledged.',
  })
  async status(
    @Root() { key, allegationKey }: AccusedParty,
    @Arg('basis', () => StatusBasisEnum, basisArgument) basis: StatusBasis,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | null,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<AllegationStatus> {
    const facts = about(await allegations.factsOf.load(allegationKey), key);
    const options = { basis, asOf: asOf?.toISOString() ?? null };
    return explainStatus(
      statusOf(facts, options),
      countedFacts(facts, options),
      options,
      await allegations.responsesOf.load(allegationKey),
    );
  }
}

@Resolver(() => AffectedParty)
export class AffectedPartyResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who it is, e.g. the company; null while in doubt or when nobody is named.' })
  async entity(@Root() { entityKey }: AffectedParty, @Ctx() { entities }: AllegationContext): Promise<Entity | null> {
    return entityKey === null ? null : entities.entity.load(entityKey);
  }

  @FieldResolver(() => Span, { description: 'The words of the first report with where they stand, e.g. “298 people on board”.' })
  span(@Root() { versionKey, start, end }: AffectedParty, @Ctx() { articles }: AllegationContext): Promise<Span> {
    return articles.span(versionKey, start, end);
  }
}

@Resolver(() => Accuser)
export class AccuserResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Who it is, e.g. the United States; null while in doubt or when nobody is named.',
  })
  async entity(@Root() { entityKey }: Accuser, @Ctx() { entities }: AllegationContext): Promise<Entity | null> {
    return entityKey === null ? null : entities.entity.load(entityKey);
  }
}

/** What allegations add to articles. */
@Resolver(() => Article)
export class ArticleAllegationsResolver {
  @FieldResolver(() => AllegationConnection, {
    description: 'Allegations that its current text reports, the latest reported first, e.g. two in a report on a trial.',
  })
  allegations(
    @Root() { versionKey }: Article,
    @Arg('filter', () => AllegationFilter, filterArgument) filter: AllegationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<SqlConnection<Allegation>> {
    return allegations.allegationsOf(versionKey, allegationsInVersion, filter, page);
  }
}

/** What allegations add to entities. */
@Resolver(() => Entity)
export class EntityAllegationsResolver {
  @FieldResolver(() => AllegationConnection, {
    description: 'Allegations in which it is accused, the latest reported first, e.g. those against a company.',
  })
  allegations(
    @Root() { key }: Entity,
    @Arg('filter', () => AllegationFilter, filterArgument) filter: AllegationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<SqlConnection<Allegation>> {
    return allegations.allegationsOf(key, allegationsAgainst, filter, page);
  }

  @FieldResolver(() => AllegationConnection, {
    description: 'Allegations that it makes, the latest reported first, e.g. all that a union accuses others of.',
  })
  allegationsMade(
    @Root() { key }: Entity,
    @Arg('filter', () => AllegationFilter, filterArgument) filter: AllegationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<SqlConnection<Allegation>> {
    return allegations.allegationsOf(key, allegationsBy, filter, page);
  }
}
