import { Field, Int, ObjectType } from 'type-graphql';
import { Article, ArticleVersion } from '../articles/article.type.js';
import { publishEnum } from '../relay/enum.js';
import { InputError } from '../relay/user-error.type.js';

export const ingestOutcomes = {
  CREATED: 'An article that was not known, e.g. this morning’s report.',
  NEW_VERSION: 'Its address is known with other text: a new version, whose earlier ones stay. E.g. after the minister’s denial was added.',
  DUPLICATE: 'This very text is known at this address, in any version: nothing was changed. E.g. the same page sent twice.',
  NEAR_DUPLICATE:
    'A new article with the agency text of another one, which is an article of its own and no independent voice. E.g. one AFP dispatch in a second paper.',
} as const;
export type IngestOutcome = keyof typeof ingestOutcomes;

export const IngestOutcomeEnum = publishEnum<IngestOutcome>(
  'IngestOutcome',
  'What became of an article that was given, e.g. `CREATED`.',
  ingestOutcomes,
);

@ObjectType({ description: 'How much was found in an article that was just read, e.g. 14 statements. All zero for a duplicate.' })
export class IngestCounts {
  @Field(() => Int, { description: 'Statements, e.g. 14.' })
  readonly statements!: number;

  @Field(() => Int, { description: 'Allegations, each with one report or more, e.g. 2.' })
  readonly allegations!: number;

  @Field(() => Int, { description: 'Reports of allegations, e.g. 5.' })
  readonly reports!: number;

  @Field(() => Int, { description: 'Answers, e.g. 2 denials and a silence are 3.' })
  readonly responses!: number;

  @Field(() => Int, { description: 'Entities that the ledger did not know before, e.g. 3.' })
  readonly newEntities!: number;
}

@ObjectType({ description: 'What came of an article that was given: the article, or what is wrong with the input. E.g. a bad date.' })
export class IngestArticlePayload {
  @Field(() => IngestOutcomeEnum, { nullable: true, description: 'What became of it, e.g. `CREATED`; null when the input is refused.' })
  readonly outcome!: IngestOutcome | null;

  @Field(() => Article, { nullable: true, description: 'The article in the ledger, e.g. to link to it; null when the input is refused.' })
  readonly article!: Article | null;

  @Field(() => ArticleVersion, {
    nullable: true,
    description: 'The version with this text, e.g. the second after a correction; null when the input is refused.',
  })
  readonly version!: ArticleVersion | null;

  @Field(() => Article, {
    nullable: true,
    description: 'The first other article with this agency text, e.g. the dispatch itself; null when there is none, and for a duplicate.',
  })
  readonly nearDuplicateOf!: Article | null;

  @Field(() => IngestCounts, { nullable: true, description: 'How much was found, e.g. 14 statements; null when the input is refused.' })
  readonly counts!: IngestCounts | null;

  @Field(() => [InputError], {
    description: 'What is wrong with the input, e.g. no such country. Empty when the article is in the ledger.',
  })
  readonly userErrors!: readonly InputError[];
}
