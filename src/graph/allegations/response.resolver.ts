import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article, ArticleVersion, Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { DatedWords, Statement } from '../statements/statement.type.js';
import type { AllegationContext } from './allegation.resolver.js';
import { Allegation, AllegationResponse, AllegationStatus, ResponseLink, StatusReason } from './allegation.type.js';

@Resolver(() => AllegationResponse)
export class AllegationResponseResolver {
  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Who answers, e.g. North Korea for “Pyongyang”; null while in doubt or when nobody is named.',
  })
  async responder(@Root() { responderKey }: AllegationResponse, @Ctx() { entities }: AllegationContext): Promise<Entity | null> {
    return responderKey === null ? null : entities.entity.load(responderKey);
  }

  @FieldResolver(() => Article, { description: 'The article that reports it, e.g. today’s.' })
  article(@Root() { versionKey }: AllegationResponse, @Ctx() { articles }: AllegationContext) {
    return articles.articleOfVersion(versionKey);
  }

  @FieldResolver(() => ArticleVersion, { description: 'The text that its words stand in, e.g. the one after the denial was added.' })
  version(@Root() { versionKey }: AllegationResponse, @Ctx() { articles }: AllegationContext) {
    return articles.version.load(versionKey);
  }

  @FieldResolver(() => Span, {
    description: 'The clause that reports it, e.g. “Neither Pyongyang nor Moscow has confirmed the deployment”.',
  })
  span(@Root() { versionKey, start, end }: AllegationResponse, @Ctx() { articles }: AllegationContext): Promise<Span> {
    return articles.span(versionKey, start, end);
  }

  @FieldResolver(() => Span, { description: 'The words that answer, e.g. “denied”, “has not confirmed”.' })
  cue(@Root() { versionKey, cueStart, cueEnd }: AllegationResponse, @Ctx() { articles }: AllegationContext): Promise<Span> {
    return articles.span(versionKey, cueStart, cueEnd);
  }

  @FieldResolver(() => Span, { nullable: true, description: 'What is denied, confirmed …, e.g. “the deployment”; null when not stated.' })
  target(@Root() { versionKey, targetStart, targetEnd }: AllegationResponse, @Ctx() { articles }: AllegationContext): Promise<Span | null> {
    return articles.spanOrNull(versionKey, targetStart, targetEnd);
  }

  @FieldResolver(() => DatedWords, { nullable: true, description: 'When the answer was given, e.g. “on Tuesday”; null when not told.' })
  async respondedOn(@Root() response: AllegationResponse, @Ctx() { articles }: AllegationContext): Promise<DatedWords | null> {
    const span = await articles.spanOrNull(response.versionKey, response.respondedStart, response.respondedEnd);
    return span === null && response.respondedDate === null
      ? null
      : { date: response.respondedDate, precision: response.respondedPrecision, span };
  }

  @FieldResolver(() => Statement, {
    nullable: true,
    description: 'The statement that makes it, e.g. the spokesman’s words; null when there is none.',
  })
  async statement(@Root() { statementKey }: AllegationResponse, @Ctx() { statements }: AllegationContext): Promise<Statement | null> {
    return statementKey === null ? null : statements.statement.load(statementKey);
  }

  @FieldResolver(() => [ResponseLink], {
    description: 'Which allegations it answers, the surest first, e.g. one denial of two accusations.',
  })
  answers(@Root() { key }: AllegationResponse, @Ctx() { allegations }: AllegationContext): Promise<ResponseLink[]> {
    return allegations.linksOf.load(key);
  }

  @FieldResolver(() => Extraction, { description: 'How it was found, e.g. by the rule for “neither A nor B has confirmed”.' })
  extraction(@Root() { runKey, rule, confidence }: AllegationResponse, @Ctx() { articles }: AllegationContext): Promise<Extraction> {
    return articles.extraction(runKey, rule, confidence);
  }
}

@Resolver(() => ResponseLink)
export class ResponseLinkResolver {
  @FieldResolver(() => Allegation, { description: 'The allegation that is answered, e.g. that troops were sent.' })
  allegation(@Root() { allegationKey }: ResponseLink, @Ctx() { allegations }: AllegationContext) {
    return allegations.allegation.load(allegationKey);
  }
}

@Resolver(() => AllegationStatus)
export class AllegationStatusResolver {
  @FieldResolver(() => [StatusReason], {
    description: 'The words it rests on, the newest first, e.g. the denial. Empty for R9: nothing happened.',
  })
  because(@Root() { reasons }: AllegationStatus, @Ctx() { articles }: AllegationContext): Promise<StatusReason[]> {
    return Promise.all(
      reasons.map(async (response) => ({
        response,
        exact: (await articles.span(response.versionKey, response.start, response.end)).exact,
      })),
    );
  }
}

@Resolver(() => StatusReason)
export class StatusReasonResolver {
  @FieldResolver(() => Span, { description: 'The words with where they stand, e.g. to link to them.' })
  span(@Root() { response }: StatusReason, @Ctx() { articles }: AllegationContext): Promise<Span> {
    return articles.span(response.versionKey, response.start, response.end);
  }

  @FieldResolver(() => AllegationResponse, { description: 'The answer that the words are, e.g. the mayor’s denial.' })
  response(@Root() { response }: StatusReason): AllegationResponse {
    return response;
  }

  @FieldResolver(() => Article, { description: 'The article they stand in, e.g. today’s.' })
  article(@Root() { response }: StatusReason, @Ctx() { articles }: AllegationContext) {
    return articles.articleOfVersion(response.versionKey);
  }
}
