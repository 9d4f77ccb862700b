import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, GraphQLISODateTime, ID, ObjectType } from 'type-graphql';
import type { ChangeKind } from '../../store/prisma/client.js';
import { connectionType } from '../relay/connection.type.js';
import { ChangeKindEnum } from './change.enums.js';

@ObjectType({
  description: 'Something that happened to the ledger, e.g. a denial was found. It is never changed, and none is ever left out.',
})
export class Change {
  readonly sequence!: number;
  readonly subjectKey!: string;

  @Field(() => String, {
    description: 'Its place in the feed: give it as `after` to go on behind it, e.g. after a night without a connection.',
  })
  readonly cursor!: string;

  @Field(() => ChangeKindEnum, { description: 'What happened, e.g. `STATUS_CHANGED`.' })
  readonly kind!: ChangeKind;

  @Field(() => String, { description: 'Type of the thing that it happened to, e.g. `Allegation`.' })
  readonly subjectType!: string;

  @Field(() => ID, { description: 'Id of the thing that it happened to, e.g. of a statement, also when there is no such thing any more.' })
  readonly subjectId!: string;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'How it was, as far as it matters, e.g. `{ "value": "UNANSWERED" }`; null for what is new.',
  })
  readonly before!: Readonly<Record<string, unknown>> | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'How it has been since, as far as it matters, e.g. `{ "value": "DENIED", "rule": "R6" }`; null for what is gone.',
  })
  readonly after!: Readonly<Record<string, unknown>> | null;

  @Field(() => GraphQLISODateTime, {
    description: 'When it was written, e.g. `2024-12-04T09:30:00.000Z`. Later changes are never earlier.',
  })
  readonly at!: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the decision that it follows from, e.g. a merge; null when an article brought it.',
  })
  readonly decisionId!: string | null;
}

export const ChangeConnection = connectionType(Change, 'Change', 'changes', 'the denial that was found this morning');
