import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import { locateWords } from '../../extract/quote/locate-words.js';
import { Article } from '../articles/article.type.js';
import { type Span } from '../articles/span.type.js';
import { type Entity } from '../entities/entity.type.js';
import { readKey } from '../relay/global-id.js';
import { Statement } from '../statements/statement.type.js';
import type { QuotationContext } from './quotation.resolver.js';
import type { Verdict } from './verification.enums.js';
import type { VerificationStore } from './verification.store.js';
import { MatchedOccurrence, QuoteCandidate, QuoteVerification } from './verification.type.js';
import type { Candidate } from './verify-words.js';

export interface VerificationContext extends QuotationContext {
  readonly verifications: VerificationStore;
}

const mostCandidates = 20;

@Resolver(() => QuoteVerification)
export class VerifyQuoteResolver {
  @Extensions({ points: 20 })
  @Query(() => QuoteVerification, {
    nullable: true,
    description:
      'Whether current articles quote somebody with these words, in these or nearly these, and where. E.g. a sentence on a picture that is passed around. Only direct quotations are looked through, also for a part of one.',
  })
  async verifyQuote(
    @Arg('text', () => String, {
      description: 'The words, with or without marks, 4 words to 2,000 characters, e.g. “The bridge is safe and will stay open.”',
    })
    text: string,
    @Arg('speaker', () => ID, {
      nullable: true,
      description: 'Id of the entity that is said to have said it, e.g. of a mayor. Give this, or `speakerName`, or neither for anybody.',
    })
    speaker: string | null,
    @Arg('speakerName', () => String, {
      nullable: true,
      description: 'A name of it, whole, upper and lower case alike, e.g. “Ada Reyes”. Everybody who goes by it is meant.',
    })
    speakerName: string | null,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many candidates each list shows at most, 1 to 20, e.g. 5.' })
    first: number,
    @Ctx() context: VerificationContext,
  ): Promise<QuoteVerification> {
    if (first < 1 || first > mostCandidates) throw new UserError(`first: ${first} is not between 1 and ${mostCandidates}.`);
    if (speaker && speakerName) throw new UserError('verifyQuote: give either speaker or speakerName.');
    const speakerKey = speaker ? readKey(speaker, 'Entity', 'speaker') : null;
    const counted = speakerKey === null ? null : await context.entities.countedAs(speakerKey);
    const asked = { key: counted ?? speakerKey, name: speakerName || null };
    const { verdict, speakerKeys, ...lists } = await context.verifications.verify(text, asked);
    const show = (list: readonly Candidate[]) => shown(list.slice(0, first), context);
    const [matches, otherSpeakers, nearest] = await Promise.all([show(lists.matches), show(lists.otherSpeakers), show(lists.nearest)]);
    const speakers = await entitiesOf(speakerKeys, context);
    return { verdict, sentence: sentenceOn(verdict, speakers, otherSpeakers), speakers, matches, otherSpeakers, nearest };
  }
}

@Resolver(() => QuoteCandidate)
export class QuoteCandidateResolver {
  @FieldResolver(() => [MatchedOccurrence], {
    description:
      'Statements of current articles with this wording, oldest first, at most 20, e.g. three. All of them: `quotation.occurrences`.',
  })
  async occurrences(@Root() candidate: QuoteCandidate, @Ctx() context: VerificationContext): Promise<MatchedOccurrence[]> {
    const rows = await context.verifications.statementsWith.load(candidate.textKey);
    return Promise.all(
      rows.map(async ({ statementKey }) => ({ statementKey, candidate, spans: await spansIn(statementKey, candidate, context) })),
    );
  }
}

@Resolver(() => MatchedOccurrence)
export class MatchedOccurrenceResolver {
  @FieldResolver(() => Statement, { nullable: true, description: 'The statement, with its speaker and all its words, e.g. the Gazette’s.' })
  statement(@Root() { statementKey }: MatchedOccurrence, @Ctx() { statements }: VerificationContext): Promise<Statement | null> {
    return statements.statement.load(statementKey);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article it stands in, e.g. yesterday’s.' })
  async article(
    @Root() { statementKey }: MatchedOccurrence,
    @Ctx() { statements, articles }: VerificationContext,
  ): Promise<Article | null> {
    const statement = await statements.statement.load(statementKey);
    return statement === null ? null : articles.articleOfVersion(statement.versionKey);
  }
}

/** The words of the article that match; all that the statement says where they cannot be told from it. */
async function spansIn(
  statementKey: string,
  { words, known }: QuoteCandidate,
  { statements, articles }: VerificationContext,
): Promise<Span[]> {
  const statement = await statements.statement.load(statementKey);
  if (statement === null) return [];
  const [spans, text] = await Promise.all([statements.spansOf.load(statementKey), articles.text.load(statement.versionKey)]);
  const content = spans.filter(({ role }) => role === 'CONTENT');
  const located = locateWords(text ?? '', content, words, known);
  const found = located.length > 0 ? located : content;
  return Promise.all(found.map(({ start, end }) => articles.span(statement.versionKey, start, end)));
}

async function shown(candidates: readonly Candidate[], context: VerificationContext): Promise<QuoteCandidate[]> {
  const found = await Promise.all(
    candidates.map(async (candidate) => {
      const [quotation, speakers] = await Promise.all([
        context.quotations.quotation.load(candidate.quotationKey),
        entitiesOf(candidate.speakerKeys, context),
      ]);
      return quotation === null ? [] : [{ ...candidate, quotation: quotation, speakers }];
    }),
  );
  return found.flat();
}

async function entitiesOf(keys: readonly string[], { entities }: VerificationContext): Promise<Entity[]> {
  const found = await Promise.all(keys.map((key) => entities.entity.load(key)));
  return found.filter((entity) => entity !== null).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Never that somebody did not say it. */
function sentenceOn(verdict: Verdict, speakers: readonly Entity[], others: readonly QuoteCandidate[]): string {
  const of = speakers.length === 0 ? '' : ` of ${named(speakers)}`;
  const sentences = {
    EXACT: `The articles read quote these words${of}.`,
    VARIANT: `The articles read quote words like these${of}; the difference is shown.`,
    OTHER_SPEAKER: `The articles read quote these or nearly these words of ${named(others.flatMap((one) => one.speakers))}, and not of ${named(speakers)}.`,
    NOT_FOUND: `The articles read do not have these words${of}; whether they were said we do not know.`,
  } satisfies Record<Verdict, string>;
  return sentences[verdict];
}

const named = (entities: readonly Entity[]): string => [...new Set(entities.map(({ name }) => name))].join(' or ');
