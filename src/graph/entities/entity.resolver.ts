import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import type { ArticleContext } from '../articles/article.resolver.js';
import { Article, ArticleConnection, Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { ArticleFilter } from '../articles/article.input.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { readKey } from '../relay/global-id.js';
import type { SqlConnection } from '../relay/sql-list.js';
import { EntityFilter, ExternalIdInput } from './entity.input.js';
import type { EntityStore } from './entity.store.js';
import { affiliationsOf } from './affiliations.js';
import {
  Affiliation,
  Entity,
  EntityConnection,
  EntityName,
  ExternalId,
  Mention,
  MentionCandidate,
  MentionConnection,
  Person,
} from './entity.type.js';

export interface EntityContext extends ArticleContext {
  readonly entities: EntityStore;
}

@Resolver(() => Entity)
export class EntityResolver {
  @Query(() => Entity, {
    nullable: true,
    description: 'One entity by its id or by somebody else’s; null when no article spoke of it. E.g. Wikidata’s `Q423`, North Korea.',
  })
  async entity(
    @Arg('id', () => ID, { nullable: true, description: 'From a field `id`, e.g. of an accused country. Give this or `externalId`.' })
    id: string | null,
    @Arg('externalId', () => ExternalIdInput, {
      nullable: true,
      description: 'Its id in a register, e.g. `{ scheme: ISO3166, value: "KP" }`.',
    })
    externalId: ExternalIdInput | null,
    @Ctx() { entities }: EntityContext,
  ): Promise<Entity | null> {
    if (id && !externalId) return entities.entity.load(readKey(id, 'Entity', 'id'));
    if (externalId && !id) return entities.byExternalId(externalId.scheme, externalId.value);
    throw new UserError('entity: give either id or externalId.');
  }

  @Query(() => EntityConnection, { nullable: true, description: 'Entities by name, e.g. everybody who goes by “Kim”.' })
  entities(
    @Arg('filter', () => EntityFilter, { nullable: true, description: 'Which ones, e.g. countries only; all when left out.' })
    filter: EntityFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { entities }: EntityContext,
  ): Promise<SqlConnection<Entity>> {
    return entities.entities(filter, page);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'The entity that editors found it to be: what was said of it counts there. Null for nearly all. E.g. Ada Reyes for “A. Reyes”.',
  })
  async mergedInto(@Root() { survivorKey }: Entity, @Ctx() { entities }: EntityContext): Promise<Entity | null> {
    return survivorKey === null ? null : entities.entity.load(survivorKey);
  }

  @FieldResolver(() => [EntityName], {
    description: 'All names it goes by, those of what was merged into it too, e.g. “Russia”, “Moscow”, “the Kremlin”.',
  })
  names(@Root() { key }: Entity, @Ctx() { entities }: EntityContext) {
    return entities.namesOf.load(key);
  }

  @FieldResolver(() => [ExternalId], {
    description: 'Its ids in other registers, e.g. Wikidata’s `Q423`. Empty when it is in none that we know.',
  })
  externalIds(@Root() { key }: Entity, @Ctx() { entities }: EntityContext) {
    return entities.externalIdsOf.load(key);
  }

  @FieldResolver(() => ArticleConnection, {
    description: 'Articles whose current text names it, newest first, e.g. all that speak of a minister.',
  })
  articles(
    @Root() { key }: Entity,
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which of them, e.g. those of one paper; all when left out.' })
    filter: ArticleFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { entities }: EntityContext,
  ): Promise<SqlConnection<Article>> {
    return entities.articlesNaming(key, filter, page);
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => [Affiliation], {
    description: 'Public offices that he or she holds or held, the latest first, e.g. prime minister of the Netherlands. Empty for most.',
  })
  affiliations(@Root() { knownAs }: Person): readonly Affiliation[] {
    return knownAs === null ? [] : affiliationsOf(knownAs);
  }
}

@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The country or body, e.g. the Netherlands; null when no article spoke of it.',
  })
  of(@Root() { ofKnownAs }: Affiliation, @Ctx() { entities }: EntityContext): Promise<Entity | null> {
    return entities.known.load(ofKnownAs);
  }
}

@Resolver(() => MentionCandidate)
export class MentionCandidateResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who may be meant, e.g. the governor of the bank.' })
  entity(@Root() { entityKey }: MentionCandidate, @Ctx() { entities }: EntityContext): Promise<Entity | null> {
    return entities.entity.load(entityKey);
  }
}

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => [MentionCandidate], {
    description: 'Who may be meant while it is undecided, the likeliest first, e.g. two governors. Empty once it is known.',
  })
  candidates(@Root() { candidates }: Mention): readonly MentionCandidate[] {
    return candidates;
  }

  @FieldResolver(() => Span, { description: 'The words, e.g. “Pyongyang”.' })
  span(@Root() { versionKey, start, end }: Mention, @Ctx() { articles }: EntityContext): Promise<Span> {
    return articles.span(versionKey, start, end);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Who is meant, e.g. North Korea for “Pyongyang”; null while in doubt.' })
  async entity(@Root() { entityKey }: Mention, @Ctx() { entities }: EntityContext): Promise<Entity | null> {
    return entityKey === null ? null : entities.entity.load(entityKey);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'What the words name literally, e.g. the city of Pyongyang; null when it is the same as `entity`.',
  })
  async literal(@Root() { literalKey }: Mention, @Ctx() { entities }: EntityContext): Promise<Entity | null> {
    return literalKey === null ? null : entities.entity.load(literalKey);
  }

  @FieldResolver(() => Extraction, { description: 'How it was found, e.g. by the rule for capitals that stand for governments.' })
  extraction(@Root() { runKey, rule, confidence }: Mention, @Ctx() { articles }: EntityContext): Promise<Extraction> {
    return articles.extraction(runKey, rule, confidence);
  }
}

/** What entities add to articles. */
@Resolver(() => Article)
export class ArticleEntitiesResolver {
  @FieldResolver(() => MentionConnection, {
    description: 'Where the current text names somebody or something, in reading order, e.g. each “Pyongyang”.',
  })
  mentions(
    @Root() { versionKey }: Article,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { entities }: EntityContext,
  ): Promise<Connection<Mention>> {
    return entities.mentionsOf(versionKey, page);
  }

  @FieldResolver(() => EntityConnection, {
    description: 'Whom and what the current text names, each once, by name, e.g. North Korea and Russia.',
  })
  entities(
    @Root() { versionKey }: Article,
    @Arg('filter', () => EntityFilter, { nullable: true, description: 'Which of them, e.g. persons only; all when left out.' })
    filter: EntityFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { entities }: EntityContext,
  ): Promise<SqlConnection<Entity>> {
    return entities.entitiesIn(versionKey, filter, page);
  }
}
