// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, Float, GraphQLISODateTime, ID, InputType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { FilterOf } from '../relay/filter.js';
import {
  AnonymityEnum,
  CueStanceEnum,
  ModalityEnum,
  PolarityEnum,
  ProminenceEnum,
  QuoteTypeEnum,
  ReviewStateEnum,
  SpeechActEnum,
} from './statement.enums.js';

@InputType({ description: 'What a statement must be, all of it, e.g. a denial and by a minister.' })
export class StatementConditions {
  @Field(() => [ID], { nullable: true, description: 'One of these entities speaks, by id, e.g. a minister.' })
  readonly speaker?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Somebody speaks for one of these entities, by id, e.g. a spokesman for the ministry.',
  })
  readonly onBehalfOf?: readonly string[] | null;

  @Field(() => [AnonymityEnum], {
    nullable: true,
    description: 'A speaker is told of in one of these ways, e.g. `[UNNAMED_ROLE]` for officials without a name.',
  })
  readonly anonymity?: readonly (keyof typeof AnonymityEnum)[] | null;

  @Field(() => [ID], { nullable: true, description: 'It is about one of these entities, by id, e.g. a rival.' })
  readonly about?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'It stands in one of these articles, by id, e.g. in yesterday’s report.' })
  readonly article?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'It stands in an article of one of these outlets, by id, e.g. of The Guardian.' })
  readonly outlet?: readonly string[] | null;

  @Field(() => [SpeechActEnum], { nullable: true, description: 'The speaker does one of these by it, e.g. `[DENY]`: denials only.' })
  readonly speechAct?: readonly (keyof typeof SpeechActEnum)[] | null;

  @Field(() => [QuoteTypeEnum], {
    nullable: true,
    description: 'It is given in one of these ways, e.g. `[DIRECT]`: whole quotations only.',
  })
  readonly quoteType?: readonly (keyof typeof QuoteTypeEnum)[] | null;

  @Field(() => [PolarityEnum], { nullable: true, description: 'Yes or no to the content, e.g. `[NEGATED]`.' })
  readonly polarity?: readonly (keyof typeof PolarityEnum)[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: 'How firmly it is put, e.g. `[HEDGED]` for “may have paid”.' })
  readonly modality?: readonly (keyof typeof ModalityEnum)[] | null;

  @Field(() => [CueStanceEnum], { nullable: true, description: 'What the reporting verb lets the reader think, e.g. `[DISTANCING]`.' })
  readonly cueStance?: readonly (keyof typeof CueStanceEnum)[] | null;

  @Field(() => [ProminenceEnum], { nullable: true, description: 'Where it stands, e.g. `[HEADLINE]`.' })
  readonly prominence?: readonly (keyof typeof ProminenceEnum)[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'In an article published then or later, e.g. `2024-12-01T00:00:00Z`.' })
  readonly publishedFrom?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'In an article published before then, e.g. `2024-12-08T00:00:00Z`.' })
  readonly publishedTo?: Date | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Said on that day or later, e.g. `2024-10-01`; statements without a date are left out.',
  })
  readonly saidFrom?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Said on that day or earlier, e.g. `2024-10-31`; statements without a date are left out.',
  })
  readonly saidTo?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'We are at least so sure of it, 0 to 1, e.g. 0.9 for a story that must not be wrong.',
  })
  readonly confidenceFrom?: number | null;

  @Field(() => [ReviewStateEnum], { nullable: true, description: 'What an editor decided about it, e.g. `[ACCEPTED, CORRECTED]`.' })
  readonly reviewState?: readonly (keyof typeof ReviewStateEnum)[] | null;
}

@InputType({ description: 'Which statements; all that is given must hold. E.g. what a minister said about a rival, but not in headlines.' })
export class StatementFilter extends StatementConditions implements FilterOf<StatementConditions> {
  @Field(() => StatementConditions, { nullable: true, description: 'And not this, e.g. not in a headline.' })
  readonly not?: StatementConditions | null;

  @Field(() => [StatementConditions], {
    nullable: true,
    description: 'And at least one of these, 1 to 20, e.g. a denial, or anything about a rival.',
  })
  readonly or?: readonly StatementConditions[] | null;
}
