import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Article, ArticleVersion, Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import type { EntityContext } from '../entities/entity.resolver.js';
import { Entity } from '../entities/entity.type.js';
import { PageArguments } from '../relay/connection.type.js';
import type { SqlConnection } from '../relay/sql-list.js';
import { StatementFilter } from './statement.input.js';
import { statementsAbout, statementsBy, statementsInVersion } from './statement.list.js';
import type { StatementStore } from './statement.store.js';
import { DatedWords, Quantity, Speaker, Statement, StatementConnection } from './statement.type.js';

export interface StatementContext extends EntityContext {
  readonly statements: StatementStore;
}

const filterArgument = { nullable: true, description: 'Which of them, e.g. denials only; all when left out.' } as const;

type SpanRole = 'SOURCE' | 'CUE' | 'CONTENT' | 'DATE' | 'PLACE' | 'OCCASION';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    nullable: true,
    description: 'Statements of current articles, newest first, e.g. every denial by a minister.',
  })
  statements(
    @Arg('filter', () => StatementFilter, { nullable: true, description: 'Which ones, e.g. denials only; all when left out.' })
    filter: StatementFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { statements }: StatementContext,
  ): Promise<SqlConnection<Statement>> {
    return statements.statements(filter, page);
  }

  @FieldResolver(() => ArticleVersion, { description: 'The text it stands in, e.g. the version before a correction.' })
  version(@Root() { versionKey }: Statement, @Ctx() { articles }: StatementContext) {
    return articles.version.load(versionKey);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in, e.g. yesterday’s report.' })
  article(@Root() { versionKey }: Statement, @Ctx() { articles }: StatementContext) {
    return articles.articleOfVersion(versionKey);
  }

  @FieldResolver(() => [Span], {
    description: 'The words that name the speaker, e.g. “Ada Reyes, mayor of Tarn”. Empty when a running quote goes on without naming him.',
  })
  source(@Root() statement: Statement, @Ctx() context: StatementContext): Promise<Span[]> {
    return spansOf('SOURCE', statement, context);
  }

  @FieldResolver(() => [Span], { description: 'The words that report, e.g. “said”, “according to”.' })
  cue(@Root() statement: Statement, @Ctx() context: StatementContext): Promise<Span[]> {
    return spansOf('CUE', statement, context);
  }

  @FieldResolver(() => [Span], { description: 'What is said, in one or more pieces, e.g. “the bridge is safe”.' })
  content(@Root() statement: Statement, @Ctx() context: StatementContext): Promise<Span[]> {
    return spansOf('CONTENT', statement, context);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'Where it was said, in words, e.g. “in Brussels”; null when not told.' })
  async place(@Root() statement: Statement, @Ctx() context: StatementContext): Promise<Span | null> {
    return (await spansOf('PLACE', statement, context))[0] ?? null;
  }

  @FieldResolver(() => Span, {
    nullable: true,
    description: 'On what occasion, in words, e.g. “at a press conference”; null when not told.',
  })
  async occasion(@Root() statement: Statement, @Ctx() context: StatementContext): Promise<Span | null> {
    return (await spansOf('OCCASION', statement, context))[0] ?? null;
  }

  @FieldResolver(() => DatedWords, { nullable: true, description: 'When it was said, e.g. “on Wednesday”; null when not told.' })
  async saidOn(@Root() statement: Statement, @Ctx() context: StatementContext): Promise<DatedWords | null> {
    const span = (await spansOf('DATE', statement, context))[0] ?? null;
    return span === null && statement.saidDate === null ? null : { date: statement.saidDate, precision: statement.saidPrecision, span };
  }

  @FieldResolver(() => [Speaker], { description: 'Who speaks, e.g. “Seoul and Washington”. Empty when it is not known.' })
  speakers(@Root() { key }: Statement, @Ctx() { statements }: StatementContext) {
    return statements.speakersOf.load(key);
  }

  @FieldResolver(() => [Entity], { description: 'Whom or what it is about, e.g. the mayor in “she said that the mayor had paid”.' })
  async about(@Root() { key }: Statement, @Ctx() { statements, entities }: StatementContext): Promise<Entity[]> {
    const subjects = await statements.subjectsOf.load(key);
    const found = await Promise.all(subjects.map(({ entityId }) => entities.entity.load(entityId)));
    return found.filter((entity) => entity !== null);
  }

  @FieldResolver(() => [Quantity], { description: 'Numbers in it, e.g. “between 10,000 and 12,000 men”.' })
  quantities(@Root() { key }: Statement, @Ctx() { statements }: StatementContext) {
    return statements.quantitiesOf.load(key);
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: 'The statement this one stands in, e.g. “X says that, according to Y, …”: X’s for Y’s. Null when it stands alone.',
  })
  async parent(@Root() { parentKey }: Statement, @Ctx() { statements }: StatementContext): Promise<Statement | null> {
    return parentKey === null ? null : statements.statement.load(parentKey);
  }

  @FieldResolver(() => [Statement], { description: 'Statements that stand in this one, e.g. Y’s in “X says that, according to Y, …”.' })
  nested(@Root() { key }: Statement, @Ctx() { statements }: StatementContext): Promise<Statement[]> {
    return statements.nestedIn.load(key);
  }

  @FieldResolver(() => Extraction, { description: 'How it was found, e.g. by the rule for a name after the verb.' })
  extraction(@Root() { runKey, rule, confidence }: Statement, @Ctx() { articles }: StatementContext): Promise<Extraction> {
    return articles.extraction(runKey, rule, confidence);
  }
}

@Resolver(() => Speaker)
export class SpeakerResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Who it is, e.g. the minister; null while in doubt or when nobody is named.',
  })
  async entity(@Root() { entityKey }: Speaker, @Ctx() { entities }: StatementContext): Promise<Entity | null> {
    return entityKey === null ? null : entities.entity.load(entityKey);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'For whom he speaks, e.g. the ministry for its spokesman; null when for himself or not told.',
  })
  async onBehalfOf(@Root() { onBehalfOfKey }: Speaker, @Ctx() { entities }: StatementContext): Promise<Entity | null> {
    return onBehalfOfKey === null ? null : entities.entity.load(onBehalfOfKey);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'The words that name the speaker, e.g. “Reyes”; null when no words do.' })
  span(@Root() { versionKey, start, end }: Speaker, @Ctx() { articles }: StatementContext): Promise<Span | null> {
    return articles.spanOrNull(versionKey, start, end);
  }
}

@Resolver(() => Quantity)
export class QuantityResolver {
  @FieldResolver(() => Span, { description: 'The words, e.g. “between 10,000 and 12,000 men”.' })
  span(@Root() { versionKey, start, end }: Quantity, @Ctx() { articles }: StatementContext): Promise<Span> {
    return articles.span(versionKey, start, end);
  }
}

/** What statements add to articles. */
@Resolver(() => Article)
export class ArticleStatementsResolver {
  @FieldResolver(() => StatementConnection, {
    description: 'What its current text attributes to somebody, in reading order, e.g. all quotations.',
  })
  statements(
    @Root() { versionKey }: Article,
    @Arg('filter', () => StatementFilter, filterArgument) filter: StatementFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { statements }: StatementContext,
  ): Promise<SqlConnection<Statement>> {
    return statements.statementsOf(versionKey, statementsInVersion, filter, page);
  }
}

/** What statements add to versions. */
@Resolver(() => ArticleVersion)
export class VersionStatementsResolver {
  @FieldResolver(() => StatementConnection, {
    description: 'What this text attributes to somebody, in reading order, e.g. a quotation that was later taken out.',
  })
  statements(
    @Root() { key }: ArticleVersion,
    @Arg('filter', () => StatementFilter, filterArgument) filter: StatementFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { statements }: StatementContext,
  ): Promise<SqlConnection<Statement>> {
    return statements.statementsOf(key, statementsInVersion, filter, page);
  }
}

/** What statements add to entities. */
@Resolver(() => Entity)
export class EntityStatementsResolver {
  @FieldResolver(() => StatementConnection, { description: 'What it said, newest first, e.g. the five latest statements of a minister.' })
  statements(
    @Root() { key }: Entity,
    @Arg('filter', () => StatementFilter, filterArgument) filter: StatementFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { statements }: StatementContext,
  ): Promise<SqlConnection<Statement>> {
    return statements.statementsOf(key, statementsBy, filter, page);
  }

  @FieldResolver(() => StatementConnection, { description: 'What was said about it, newest first, e.g. what others say of a minister.' })
  statementsAbout(
    @Root() { key }: Entity,
    @Arg('filter', () => StatementFilter, filterArgument) filter: StatementFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { statements }: StatementContext,
  ): Promise<SqlConnection<Statement>> {
    return statements.statementsOf(key, statementsAbout, filter, page);
  }
}

async function spansOf(role: SpanRole, { key, versionKey }: Statement, { statements, articles }: StatementContext): Promise<Span[]> {
  const spans = await statements.spansOf.load(key);
  return Promise.all(spans.filter((span) => span.role === role).map(({ start, end }) => articles.span(versionKey, start, end)));
}
