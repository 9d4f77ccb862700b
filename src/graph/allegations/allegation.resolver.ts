import { Arg, Args, Ctx, FieldResolver, GraphQLISODateTime, ID, Query, Resolver, Root } from 'type-graphql';
import { Article } from '../articles/article.type.js';
import { Entity } from '../entities/entity.type.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { readKey } from '../relay/global-id.js';
import type { StatementContext } from '../statements/statement.resolver.js';
import { accusersOf } from './allegation.facts.js';
import { AllegationFilter } from './allegation.input.js';
import type { AllegationStore } from './allegation.store.js';
import {
  AccusedParty,
  Accuser,
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
import { about, type AllegationFacts } from './status/facts.js';
import { statusOf, statusOfParty, type Status } from './status/status.js';

export interface AllegationContext extends StatementContext {
  readonly allegations: AllegationStore;
}

const asOfArgument = {
  nullable: true,
  description:
    'Count only what articles reported until then, e.g. `2024-11-01T00:00:00Z` for what was known before the answer came; everything when left out.',
} as const;

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
    description: 'Allegations that current articles report, the latest reported first, e.g. those against one company.',
  })
  allegations(
    @Arg('filter', () => AllegationFilter, { nullable: true, description: 'Which ones, e.g. of fraud only; all when left out.' })
    filter: AllegationFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<Allegation>> {
    const where = {
      accusedKey: filter?.accused ? readKey(filter.accused, 'Entity', 'filter.accused') : null,
      accuserKey: filter?.accuser ? readKey(filter.accuser, 'Entity', 'filter.accuser') : null,
      category: filter?.category ?? null,
    };
    return allegations.allegations(where, page);
  }

  @FieldResolver(() => AllegationStatus, {
    description: 'What it comes to so far, e.g. DENIED. One accused party may stand otherwise: see `accused.status`.',
  })
  async status(
    @Root() { key }: Allegation,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | null,
    @Ctx() context: AllegationContext,
  ): Promise<AllegationStatus> {
    const facts = await context.allegations.factsOf.load(key);
    return explained(key, statusOf(facts, { asOf: asOf?.toISOString() ?? null }), asOf ?? latestIn(facts), context);
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

  @FieldResolver(() => ReportConnection, {
    description: 'Current articles that report it, oldest first, e.g. how it came up and was repeated.',
  })
  reports(
    @Root() { key }: Allegation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<AllegationReport>> {
    return allegations.reportsOn(key, page);
  }

  @FieldResolver(() => ResponseConnection, {
    description: 'Answers to it in current articles, oldest first, e.g. a denial and, later, an admission.',
  })
  responses(
    @Root() { key }: Allegation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<AllegationResponse>> {
    return allegations.responsesTo(key, page);
  }

  @FieldResolver(() => AllegationCorroboration, {
    description: 'How many voices stand behind it, e.g. one minister in twenty papers is one.',
  })
  async corroboration(
    @Root() { key }: Allegation,
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | null,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<AllegationCorroboration> {
    return corroborationOf(await allegations.factsOf.load(key), { asOf: asOf?.toISOString() ?? null });
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
    @Arg('asOf', () => GraphQLISODateTime, asOfArgument) asOf: Date | null,
    @Ctx() context: AllegationContext,
  ): Promise<AllegationStatus> {
    const facts = await context.allegations.factsOf.load(allegationKey);
    const status = statusOfParty(facts, key, { asOf: asOf?.toISOString() ?? null });
    return explained(allegationKey, status, asOf ?? latestIn(about(facts, key)), context);
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
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<Allegation>> {
    return allegations.allegationsIn(versionKey, page);
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
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<Connection<Allegation>> {
    return allegations.allegationsAgainst(key, page);
  }
}

/** A status with the responses that it rests on. */
async function explained(
  allegationKey: string,
  status: Status,
  asOf: Date | null,
  { allegations }: AllegationContext,
): Promise<AllegationStatus> {
  const responses = new Map((await allegations.responsesOf.load(allegationKey)).map((response) => [response.key, response]));
  const reasons = status.because.flatMap((id) => responses.get(id) ?? []);
  return { value: status.value, rule: status.rule, sentence: status.sentence, asOf, reasons };
}

/** When the latest article of an allegation is from; null when there is none. */
function latestIn({ reports, responses }: AllegationFacts): Date | null {
  const instants = [...reports, ...responses].map(({ reportedAt }) => Date.parse(reportedAt));
  return instants.length === 0 ? null : new Date(instants.reduce((a, b) => Math.max(a, b)));
}
