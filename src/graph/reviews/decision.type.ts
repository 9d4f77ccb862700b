import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../relay/connection.type.js';
import { DecisionKindEnum } from './decision.enums.js';
import type { KeptDecision } from './kept-decisions.js';

@ObjectType({ description: 'One thing that a decision changed, e.g. the speech act of a statement from `ASSERT` to `DENY`.' })
export class DecisionChange {
  @Field(() => ID, { description: 'Of what, e.g. the id of a statement.' })
  readonly of!: string;

  @Field(() => String, { description: 'What of it, e.g. `speechAct`.' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'How it was, e.g. `ASSERT`; JSON where it is no word; null when it was not there.' })
  readonly before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How it is since, e.g. `DENY`; JSON where it is no word; null when it is no longer there.',
  })
  readonly after!: string | null;
}

@ObjectType({
  description:
    'What a person decided, and why, e.g. that a statement is somebody else’s. Kept for ever: who thinks better of it takes it back by `undo`.',
})
export class Decision {
  readonly kept!: KeptDecision;

  @Field(() => ID, { description: 'Opaque and stable, e.g. for `undo`.' })
  readonly id!: string;

  @Field(() => Int, { description: '1, 2, 3 … in the order in which they were made, e.g. 214.' })
  readonly number!: number;

  @Field(() => DecisionKindEnum, { description: 'What was decided, e.g. `REVIEW_STATEMENT`.' })
  readonly kind!: keyof typeof DecisionKindEnum;

  @Field(() => String, { description: 'Name of the account that decided, e.g. “ada”.' })
  readonly by!: string;

  @Field(() => GraphQLISODateTime, { description: 'When, e.g. `2024-12-05T09:30:00.000Z`.' })
  readonly at!: Date;

  @Field(() => String, { description: 'Why, in the editor’s words, e.g. “The minister is quoted, not his spokesman.”' })
  readonly reason!: string;

  @Field(() => [ID], { description: 'Ids of what it concerns, e.g. of a statement; read them by `nodes`.' })
  readonly of!: readonly string[];
}

export const DecisionConnection = connectionType(Decision, 'Decision', 'decisions', 'the rejection of a statement');
