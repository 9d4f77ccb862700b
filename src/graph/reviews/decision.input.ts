import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, InputType, Int } from 'type-graphql';
import { DecisionKindEnum, ReviewDecisionEnum } from './decision.enums.js';
import type { ReviewDecision } from './review-states.js';

@InputType({ description: 'Which decisions; all that is given must hold. E.g. all rejections by one editor since Monday.' })
export class DecisionFilter {
  @Field(() => [ID], { nullable: true, description: 'Concerning one of these things, by id, e.g. an allegation.' })
  readonly of?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of one of these accounts, by name, e.g. `["ada"]`.' })
  readonly by?: readonly string[] | null;

  @Field(() => [DecisionKindEnum], { nullable: true, description: 'Of one of these kinds, e.g. `[UNDO]`.' })
  readonly kind?: readonly (keyof typeof DecisionKindEnum)[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Made then or later, e.g. `2024-12-02T00:00:00Z`.' })
  readonly from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Made before then, e.g. `2024-12-09T00:00:00Z`.' })
  readonly to?: Date | null;
}

@InputType({ description: 'Which decision is taken back, and why, e.g. a rejection after a second look.' })
export class UndoInput {
  @Field(() => ID, {
    description: 'From a field `decision` or `decisions`, e.g. of a hasty rejection. That of an UNDO makes the decision again.',
  })
  readonly decision!: string;

  @Field(() => String, { description: 'Why, at least three characters, e.g. “The article was corrected since.”' })
  readonly reason!: string;
}

@InputType({ description: 'What every review says, e.g. that a statement is right.' })
export abstract class ReviewInput {
  @Field(() => ID, { description: 'What is reviewed, from its field `id`, e.g. of a statement.' })
  readonly id!: string;

  @Field(() => ReviewDecisionEnum, { description: 'What you find, e.g. `ACCEPT`.' })
  readonly decision!: ReviewDecision;

  @Field(() => String, { description: 'Why, at least three characters, e.g. “The minister is quoted, not his spokesman.”' })
  readonly reason!: string;

  @Field(() => Int, {
    description: 'Its field `revision` as you saw it, e.g. 0; another one now is a CONFLICT, and nothing is changed.',
  })
  readonly expectedVersion!: number;
}
