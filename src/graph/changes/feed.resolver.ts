import { Arg, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { AllegationFilter } from '../allegations/allegation.input.js';
import { allegationConditions, allegations } from '../allegations/allegation.list.js';
import type { AllegationContext } from '../allegations/allegation.resolver.js';
import { ArticleFilter } from '../articles/article.input.js';
import { articleConditions, articles } from '../articles/article.list.js';
import type { ArticleContext } from '../articles/article.resolver.js';
import { StatementFilter } from '../statements/statement.input.js';
import { statementConditions, statements } from '../statements/statement.list.js';
import type { StatementContext } from '../statements/statement.resolver.js';
import { allegationsOf, subjectsOf } from './concerned.js';
import { toChange } from './change.store.js';
import { cursorOf } from './change-cursor.js';
import { openEvents, type FeedContext, type FeedEvent } from './event-stream.js';
import { AllegationChanged, ArticleIngested, StatementAdded } from './feed-event.type.js';
import { watchedBy } from './watched.js';

const afterWhat = {
  nullable: true,
  description:
    'Begin behind this change, e.g. the `cursor` of the last event before a connection broke: what came since is told first. From now on when left out.',
} as const;

interface Given<Filter> {
  readonly args: { readonly after?: string | null; readonly filter?: Filter | null };
  readonly context: FeedContext;
}

@Resolver()
export class FeedResolver {
  @Subscription(() => ArticleIngested, {
    subscribe: ({ args: { after, filter }, context }: Given<ArticleFilter>) =>
      openEvents(context, watchedBy(articles, articleConditions, filter, subjectsOf('ARTICLE_INGESTED', 'VERSION_ADDED')), after),
    description: 'Each article as it comes in, e.g. those of one newspaper.',
  })
  articleIngested(
    @Arg('after', () => String, afterWhat) _after: string | null,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which articles, as they are when it is told, e.g. of one outlet.' })
    _filter: ArticleFilter | null,
    @Root() { change, keys }: FeedEvent,
    @Ctx() { articles }: ArticleContext,
  ): Promise<ArticleIngested> {
    return told(change, { article: articles.article.load(keys[0] ?? change.subjectId) });
  }

  @Subscription(() => StatementAdded, {
    subscribe: ({ args: { after, filter }, context }: Given<StatementFilter>) =>
      openEvents(context, watchedBy(statements, statementConditions, filter, subjectsOf('STATEMENT_ADDED')), after),
    description: 'Each statement as it is found, e.g. every denial by a minister.',
  })
  statementAdded(
    @Arg('after', () => String, afterWhat) _after: string | null,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Which statements, as they are when it is told, e.g. denials.' })
    _filter: StatementFilter | null,
    @Root() { change, keys }: FeedEvent,
    @Ctx() { statements }: StatementContext,
  ): Promise<StatementAdded> {
    return told(change, { statement: statements.statement.load(keys[0] ?? change.subjectId) });
  }

  @Subscription(() => AllegationChanged, {
    subscribe: ({ args: { after, filter }, context }: Given<AllegationFilter>) =>
      openEvents(context, watchedBy(allegations, allegationConditions, filter, allegationsOf), after),
    description: 'Each change of an allegation, its reports, its answers and its status, e.g. of those against one company.',
  })
  allegationChanged(
    @Arg('after', () => String, afterWhat) _after: string | null,
    @Arg('filter', () => AllegationFilter, {
      nullable: true,
      description: 'Which allegations, as they are when it is told, e.g. those against one company.',
    })
    _filter: AllegationFilter | null,
    @Root() { change, keys }: FeedEvent,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<AllegationChanged> {
    const found = Promise.all(keys.map((key) => allegations.allegation.load(key)));
    return told(change, { allegations: found.then((all) => all.filter((one) => one !== null)) });
  }
}

/** An event with its things read. */
async function told<Things extends object>(change: FeedEvent['change'], things: Things): Promise<Event<Things>> {
  const read = await Promise.all(Object.entries(things).map(async ([name, thing]) => [name, (await thing) as unknown] as const));
  return { cursor: cursorOf(change), change: toChange(change), ...(Object.fromEntries(read) as Read<Things>) };
}

type Read<Things> = { readonly [Name in keyof Things]: Awaited<Things[Name]> };
type Event<Things> = { readonly cursor: string; readonly change: ReturnType<typeof toChange> } & Read<Things>;
