import { Ctx, Extensions, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { countType } from '../relay/aggregate.type.js';
import type { Counts, Source, ValueCount } from '../relay/counts.js';
import type { Found, SqlConnection } from '../relay/sql-list.js';
import { EntityKindEnum } from './entity.enums.js';
import type { EntityContext } from './entity.resolver.js';
import { entityCounts } from './entity.list.js';
import { Entity, EntityConnection } from './entity.type.js';

const EntityKindCount = countType('EntityKindCount', EntityKindEnum, 'entities', '`PERSON` for 80 entities');

@ObjectType({ description: 'How many of the things counted concern an entity, e.g. 12 statements by a minister.' })
export class EntityCount {
  readonly entityKey!: string;

  @Field(() => Int, { description: 'How many, e.g. 12.' })
  readonly count!: number;
}

@ObjectType({ description: 'Counts over all entities of a list, whatever page is shown, e.g. how many are persons.' })
export class EntityAggregate {
  readonly found!: Found;
}

@Resolver(() => EntityConnection)
export class EntityConnectionResolver {
  @Extensions({ points: 10 })
  @FieldResolver(() => EntityAggregate, { nullable: true, description: 'Counts over the whole list, e.g. entities by kind.' })
  aggregate(@Root() { found }: SqlConnection<Entity>): EntityAggregate {
    return { found };
  }
}

@Resolver(() => EntityAggregate)
export class EntityAggregateResolver {
  @FieldResolver(() => Int, { description: 'How many entities, e.g. 120.' })
  count(@Root() { found }: EntityAggregate, @Ctx() { entities }: EntityContext): Promise<number> {
    return entities.counts.all(found);
  }

  @FieldResolver(() => [EntityKindCount], { description: 'By kind, e.g. 80 persons.' })
  byKind(@Root() { found }: EntityAggregate, @Ctx() { entities }: EntityContext): Promise<readonly ValueCount[]> {
    return entities.counts.by(found, entityCounts.byKind);
  }
}

@Resolver(() => EntityCount)
export class EntityCountResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity, e.g. the minister.' })
  entity(@Root() { entityKey }: EntityCount, @Ctx() { entities }: EntityContext): Promise<Entity | null> {
    return entities.entity.load(entityKey);
  }
}

/** Whatever is counted by entity: `source.column` holds the entity’s UUID. */
export async function countsByEntity(counts: Counts, found: Found, source: Source, first: number): Promise<EntityCount[]> {
  return (await counts.by(found, source, first)).map(({ value, count }) => ({ entityKey: value, count }));
}
