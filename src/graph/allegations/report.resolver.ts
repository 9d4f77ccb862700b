import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article, ArticleVersion, Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { Statement } from '../statements/statement.type.js';
import type { AllegationContext } from './allegation.resolver.js';
import { Allegation, AllegationReport, MatchReason, ReportParty } from './allegation.type.js';

@Resolver(() => AllegationReport)
export class AllegationReportResolver {
  @FieldResolver(() => Allegation, {
    description: 'What is reported, together with the other reports of the same, e.g. that troops were sent.',
  })
  allegation(@Root() { allegationKey }: AllegationReport, @Ctx() { allegations }: AllegationContext) {
    return allegations.allegation.load(allegationKey);
  }

  @FieldResolver(() => Article, { description: 'The article that reports it, e.g. yesterday’s.' })
  article(@Root() { versionKey }: AllegationReport, @Ctx() { articles }: AllegationContext) {
    return articles.articleOfVersion(versionKey);
  }

  @FieldResolver(() => ArticleVersion, { description: 'The text that its words stand in, e.g. the one before a correction.' })
  version(@Root() { versionKey }: AllegationReport, @Ctx() { articles }: AllegationContext) {
    return articles.version.load(versionKey);
  }

  @FieldResolver(() => Span, { description: 'The clause that reports it, e.g. “Washington accuses North Korea of sending troops”.' })
  span(@Root() { versionKey, start, end }: AllegationReport, @Ctx() { articles }: AllegationContext): Promise<Span> {
    return articles.span(versionKey, start, end);
  }

  @FieldResolver(() => Span, { description: 'The words that accuse, e.g. “accuses”, “suspected of”.' })
  cue(@Root() { versionKey, cueStart, cueEnd }: AllegationReport, @Ctx() { articles }: AllegationContext): Promise<Span> {
    return articles.span(versionKey, cueStart, cueEnd);
  }

  @FieldResolver(() => Span, {
    nullable: true,
    description: 'The alleged conduct, e.g. “sending troops”; null when only the accusation is mentioned.',
  })
  act(@Root() { versionKey, actStart, actEnd }: AllegationReport, @Ctx() { articles }: AllegationContext): Promise<Span | null> {
    return articles.spanOrNull(versionKey, actStart, actEnd);
  }

  @FieldResolver(() => [ReportParty], { description: 'Who accuses here, e.g. “Washington”. Empty when nobody is named.' })
  accusers(@Root() { accusers }: AllegationReport): readonly ReportParty[] {
    return accusers;
  }

  @FieldResolver(() => [ReportParty], { description: 'Who is accused here, e.g. “North Korea”.' })
  accused(@Root() { accused }: AllegationReport): readonly ReportParty[] {
    return accused;
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: 'The statement that makes it, e.g. what the minister said; null when the article reports it without one.',
  })
  async statement(@Root() { statementKey }: AllegationReport, @Ctx() { statements }: AllegationContext): Promise<Statement | null> {
    return statementKey === null ? null : statements.statement.load(statementKey);
  }

  @FieldResolver(() => [MatchReason], {
    description:
      'Why it is held to be the same allegation as earlier reports, each reason with its weight, e.g. “same accused: North Korea”. Empty for the first.',
  })
  async matchReasons(
    @Root() { reportedKey }: AllegationReport,
    @Ctx() { allegations }: AllegationContext,
  ): Promise<readonly MatchReason[]> {
    return reportedKey === null ? [] : ((await allegations.reasonsFor.load(reportedKey))?.reasons ?? []);
  }

  @FieldResolver(() => Extraction, { description: 'How it was found, e.g. by the rule for “accuse somebody of something”.' })
  extraction(@Root() { runKey, rule, confidence }: AllegationReport, @Ctx() { articles }: AllegationContext): Promise<Extraction> {
    return articles.extraction(runKey, rule, confidence);
  }
}

@Resolver(() => ReportParty)
export class ReportPartyResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Who it is, e.g. the United States for “Washington”; null while in doubt or when nobody is named.',
  })
  async entity(@Root() { entityKey }: ReportParty, @Ctx() { entities }: AllegationContext): Promise<Entity | null> {
    return entityKey === null ? null : entities.entity.load(entityKey);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'The words that name it, e.g. “Washington”; null when no words do.' })
  span(@Root() { versionKey, start, end }: ReportParty, @Ctx() { articles }: AllegationContext): Promise<Span | null> {
    return articles.spanOrNull(versionKey, start, end);
  }
}
