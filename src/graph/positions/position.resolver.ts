import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import { Span } from '../articles/span.type.js';
import { PageArguments } from '../relay/connection.type.js';
import { readKey } from '../relay/global-id.js';
import type { SqlConnection } from '../relay/sql-list.js';
import { StatementFilter } from '../statements/statement.input.js';
import type { StatementContext } from '../statements/statement.resolver.js';
import type { Statement } from '../statements/statement.type.js';
import { dayOf, mostCompared, type PositionStore } from './position.store.js';
import { PositionConflict, PositionConnection } from './position.type.js';

export interface PositionContext extends StatementContext {
  readonly positions: PositionStore;
}

interface Positions extends SqlConnection<Statement> {
  readonly speakerKey: string;
}

@Resolver()
export class PositionResolver {
  @Extensions({ points: 10 })
  @Query(() => PositionConnection, {
    nullable: true,
    description:
      'What somebody said about somebody or something, oldest first, and what of it does not go together. E.g. a minister on a treaty, over the years.',
  })
  async positions(
    @Arg('speaker', () => ID, { description: 'Id of the entity that speaks, e.g. of a minister.' }) speaker: string,
    @Arg('about', () => ID, { description: 'Id of the entity that it is about, e.g. of a rival.' }) about: string,
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Which statements, e.g. those of one year; all when left out.' })
    filter: StatementFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { positions, entities }: PositionContext,
  ): Promise<Positions> {
    const countedAs = async (id: string, name: string): Promise<string> => {
      const key = await entities.countedAs(readKey(id, 'Entity', name));
      if (key === null) throw new UserError(`${name}: there is no entity with this id; take it from a field "id".`);
      return key;
    };
    const speakerKey = await countedAs(speaker, 'speaker');
    await countedAs(about, 'about');
    if (filter?.about) throw new UserError('filter.about: give whom it is about as the argument about.');
    const found = await positions.positions(speakerKey, { ...filter, about: [about] }, page);
    return Object.assign(found, { speakerKey });
  }
}

@Resolver(() => PositionConnection)
export class PositionConnectionResolver {
  @Extensions({ points: 50, listSize: 10 })
  @FieldResolver(() => [PositionConflict], {
    nullable: true,
    description:
      'Pairs that do not go together, the surest first, among the latest 200 of the whole list. Only plain sentences of one matter are held against each other, so most changes of mind are not found; empty when in doubt. E.g. “paid the firm” and “never paid the firm”.',
  })
  conflicts(@Root() { found, speakerKey }: Positions, @Ctx() { positions }: PositionContext): Promise<readonly PositionConflict[]> {
    return positions.conflicts(speakerKey, found);
  }

  @FieldResolver(() => Int, { description: 'How many statements at most are held against each other, the latest: 200, e.g. of 340.' })
  mostCompared(): number {
    return mostCompared;
  }
}

const inWords = { POLARITY: 'one says yes, the other no', NUMBER: 'no number fits both', DATE: 'the days differ' } as const;

@Resolver(() => PositionConflict)
export class PositionConflictResolver {
  @FieldResolver(() => Span, { description: 'The words of the earlier one that differ, e.g. “never paid”.' })
  earlierWords(@Root() { earlier, places }: PositionConflict, @Ctx() { articles }: PositionContext): Promise<Span> {
    return articles.span(earlier.versionKey, places.earlier.start, places.earlier.end);
  }

  @FieldResolver(() => Span, { description: 'The words of the later one that differ, e.g. “paid”.' })
  laterWords(@Root() { later, places }: PositionConflict, @Ctx() { articles }: PositionContext): Promise<Span> {
    return articles.span(later.versionKey, places.later.start, places.later.end);
  }

  @FieldResolver(() => String, {
    description:
      'Why, in a sentence, e.g. “Of “pay, firm”: “never paid” (2031-05-03) and “paid” (2031-06-07); one says yes, the other no.”',
  })
  async reason(@Root() { kind, shared, earlier, later, places }: PositionConflict, @Ctx() { articles }: PositionContext): Promise<string> {
    const [before, after] = await Promise.all([
      articles.span(earlier.versionKey, places.earlier.start, places.earlier.end),
      articles.span(later.versionKey, places.later.start, places.later.end),
    ]);
    return `Of “${shared.join(', ')}”: “${before.exact}” (${dayOf(earlier)}) and “${after.exact}” (${dayOf(later)}); ${inWords[kind]}.`;
  }
}
