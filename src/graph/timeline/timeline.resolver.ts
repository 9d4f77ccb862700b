import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import type { AllegationContext } from '../allegations/allegation.resolver.js';
import { StatusReason } from '../allegations/allegation.type.js';
import { Article } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { fromGlobalId, readKey } from '../relay/global-id.js';
import { contentWords } from '../statements/content-words.js';
import type { Statement } from '../statements/statement.type.js';
import { TimelineFilter } from './timeline.input.js';
import type { TimelineKind } from './timeline.enums.js';
import { entityKinds, type TimelineWhere } from './timeline.sql.js';
import type { TimelineStore } from './timeline.store.js';
import { StatusChange, TimelineConnection, TimelineEntry, type TimelineItem } from './timeline.type.js';

export interface TimelineContext extends AllegationContext {
  readonly timelines: TimelineStore;
}

const allegationKinds: readonly TimelineKind[] = ['REPORTED', 'ANSWERED', 'STATUS_CHANGED'];

@Resolver(() => TimelineEntry)
export class TimelineResolver {
  @Extensions({ points: 10 })
  @Query(() => TimelineConnection, {
    nullable: true,
    description:
      'What happened, oldest first, in the words of current articles: of an entity what it said, what was said of it, accusations by and against it, and its answers; of an allegation its reports, the answers to it and each change of its status. E.g. the affair of the bridge from the first report to the verdict. A statement that accuses is there as a statement and as a report.',
  })
  async timeline(
    @Arg('of', () => ID, { description: 'Id of an entity or of an allegation, e.g. of a minister.' }) of: string,
    @Arg('filter', () => TimelineFilter, { nullable: true, description: 'Which entries, e.g. those of March only; all when left out.' })
    filter: TimelineFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: TimelineContext,
  ): Promise<Connection<TimelineEntry>> {
    const isEntity = fromGlobalId(of)?.type === 'Entity';
    const key = isEntity ? readKey(of, 'Entity', 'of') : readAllegation(of);
    const where = readFilter(filter, isEntity);
    const found = await (isEntity ? context.entities.entity.load(key) : context.allegations.allegation.load(key));
    if (found === null) throw new UserError(`of: there is no ${isEntity ? 'entity' : 'allegation'} with the id "${of}".`);
    // What was merged has the timeline of what it counts as.
    const counted = found.survivorKey ?? found.key;
    return isEntity ? context.timelines.ofEntity(counted, where, page) : context.timelines.ofAllegation(counted, where, page);
  }

  @FieldResolver(() => [Span], {
    description: 'The exact words, e.g. “Ostra Works denied fixing the contract”; of a change of status those that it rests on.',
  })
  async words(@Root() { item }: TimelineEntry, @Ctx() context: TimelineContext): Promise<Span[]> {
    if (isStatement(item)) return contentWords(item, context);
    const told = 'reasons' in item ? item.reasons : [item];
    return Promise.all(told.map(({ versionKey, start, end }) => context.articles.span(versionKey, start, end)));
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article that says so, e.g. yesterday’s; null for a change of status, which may rest on several.',
  })
  async article(@Root() { item }: TimelineEntry, @Ctx() { articles }: TimelineContext): Promise<Article | null> {
    return 'versionKey' in item ? articles.articleOfVersion(item.versionKey) : null;
  }
}

@Resolver(() => StatusChange)
export class StatusChangeResolver {
  @FieldResolver(() => [StatusReason], {
    description: 'The words that the new one rests on, the newest first, e.g. the denial. Empty when nobody has answered.',
  })
  because(@Root() { reasons }: StatusChange, @Ctx() { articles }: TimelineContext): Promise<StatusReason[]> {
    return Promise.all(
      reasons.map(async (response) => ({
        response,
        exact: (await articles.span(response.versionKey, response.start, response.end)).exact,
      })),
    );
  }
}

const isStatement = (item: TimelineItem): item is Statement => item.typename === 'Statement';

function readAllegation(of: string): string {
  const id = fromGlobalId(of);
  if (id !== null && id.type !== 'Allegation')
    throw new UserError(`of: "${of}" is the id of ${id.type}; a timeline is of an Entity or an Allegation.`);
  return readKey(of, 'Allegation', 'of');
}

function readFilter(filter: TimelineFilter | null, isEntity: boolean): TimelineWhere {
  const { from = null, to = null, kinds = null } = filter ?? {};
  if (from !== null && to !== null && from >= to)
    throw new UserError(`filter: from ${from.toISOString()} is not before to ${to.toISOString()}, so nothing can be between.`);
  if (kinds?.length === 0) throw new UserError('filter.kinds: the list is empty, which would show nothing; leave it out for all kinds.');
  const possible = isEntity ? entityKinds : allegationKinds;
  const wrong = kinds?.find((kind) => !possible.includes(kind));
  if (wrong !== undefined)
    throw new UserError(
      `filter.kinds: ${wrong} is none of the timeline of ${isEntity ? 'an entity' : 'an allegation'}, which has ${possible.join(', ')}.`,
    );
  return { from, to, kinds };
}
