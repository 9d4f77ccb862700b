import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article, ArticleVersion, Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { DatedWords, Quantity, Statement } from '../statements/statement.type.js';
import type { AllegationContext } from './allegation.resolver.js';
import { Allegation, AllegationReport, Conduct, MatchReason, ReportParty } from './allegation.type.js';

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

  @FieldResolver(() => Conduct, { description: 'What was done, taken apart in its words, e.g. “sending”, “10,000 soldiers”, to “Russia”.' })
  conduct(@Root() report: AllegationReport): Conduct {
    return { report };
  }

  @FieldResolver(() => DatedWords, {
    nullable: true,
    description: 'When the accusation was made, e.g. “on Wednesday December 4”; null when not told.',
  })
  async saidOn(@Root() report: AllegationReport, @Ctx() context: AllegationContext): Promise<DatedWords | null> {
    return dated(report, 'SAID_DATE', { date: report.saidDate, precision: report.saidPrecision }, context);
  }

  @FieldResolver(() => Span, {
    nullable: true,
    description: 'Where the accusation was made, in words, e.g. “in Brussels”; null when not told.',
  })
  async place(@Root() report: AllegationReport, @Ctx() context: AllegationContext): Promise<Span | null> {
    return firstOf(report, 'SAID_PLACE', context);
  }

  @FieldResolver(() => Span, {
    nullable: true,
    description: 'On what occasion the accusation was made, in words, e.g. “at a press conference”; null when not told.',
  })
  async occasion(@Root() report: AllegationReport, @Ctx() context: AllegationContext): Promise<Span | null> {
    return firstOf(report, 'OCCASION', context);
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

@Resolver(() => Conduct)
export class ConductResolver {
  @FieldResolver(() => Span, {
    nullable: true,
    description: 'The verb or noun that says what was done, e.g. “sending”, “fraud”; null when only the accusation is mentioned.',
  })
  predicate(@Root() { report }: Conduct, @Ctx() context: AllegationContext): Promise<Span | null> {
    return firstOf(report, 'PREDICATE', context);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'What was sent, taken, built, e.g. “10,000 soldiers”; null when not told.' })
  object(@Root() { report }: Conduct, @Ctx() context: AllegationContext): Promise<Span | null> {
    return firstOf(report, 'OBJECT', context);
  }

  @FieldResolver(() => [Span], { description: 'To whom it went or for whose good it was done, e.g. “Russia”. Empty when not told.' })
  recipients(@Root() { report }: Conduct, @Ctx() context: AllegationContext): Promise<Span[]> {
    return spansOf(report, 'RECIPIENT', context);
  }

  @FieldResolver(() => [Span], { description: 'Who suffered it, e.g. “two clerks” in “killing two clerks”. Empty when not told.' })
  affected(@Root() { report }: Conduct, @Ctx() context: AllegationContext): Promise<Span[]> {
    return spansOf(report, 'AFFECTED', context);
  }

  @FieldResolver(() => DatedWords, {
    nullable: true,
    description: 'When it is said to have been done, e.g. “at the end of October”; null when not told.',
  })
  time(@Root() { report }: Conduct, @Ctx() context: AllegationContext): Promise<DatedWords | null> {
    return dated(report, 'TIME', { date: report.actDate, precision: report.actPrecision }, context);
  }

  @FieldResolver(() => Span, {
    nullable: true,
    description: 'Where it is said to have been done, in words, e.g. “at a camp near Luba”; null when not told.',
  })
  place(@Root() { report }: Conduct, @Ctx() context: AllegationContext): Promise<Span | null> {
    return firstOf(report, 'PLACE', context);
  }

  @FieldResolver(() => [Quantity], { description: 'Numbers in it, e.g. “between 10,000 and 12,000 soldiers”.' })
  quantities(@Root() { report }: Conduct, @Ctx() { allegations }: AllegationContext): Promise<Quantity[]> {
    return allegations.reportQuantitiesOf.load(report.key);
  }
}

type Role = 'PREDICATE' | 'OBJECT' | 'RECIPIENT' | 'AFFECTED' | 'TIME' | 'PLACE' | 'SAID_DATE' | 'SAID_PLACE' | 'OCCASION';

async function spansOf({ key, versionKey }: AllegationReport, role: Role, { allegations, articles }: AllegationContext): Promise<Span[]> {
  const spans = await allegations.reportSpansOf.load(key);
  return Promise.all(spans.filter((span) => span.role === role).map(({ start, end }) => articles.span(versionKey, start, end)));
}

const firstOf = async (report: AllegationReport, role: Role, context: AllegationContext): Promise<Span | null> =>
  (await spansOf(report, role, context))[0] ?? null;

async function dated(
  report: AllegationReport,
  role: Role,
  { date, precision }: Pick<DatedWords, 'date' | 'precision'>,
  context: AllegationContext,
): Promise<DatedWords | null> {
  const span = await firstOf(report, role, context);
  return span === null && date === null ? null : { date, precision, span };
}
