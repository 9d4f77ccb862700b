// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, InputType } from 'type-graphql';
import type { ChangeKind } from '../../store/prisma/client.js';
import { ChangeKindEnum } from './change.enums.js';

@InputType({ description: 'Which changes; all that is given must hold. E.g. each change of status of one allegation.' })
export class ChangeFilter {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'It is one of these, e.g. `[STATUS_CHANGED]`.' })
  readonly kind?: readonly ChangeKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'It happened to one of these things, by id, e.g. to an allegation.' })
  readonly subject?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'It happened to a thing of one of these types, e.g. `["Article"]`; an entity is an `Entity`, whatever its kind.',
  })
  readonly subjectType?: readonly string[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Then or later, e.g. `2024-12-01T00:00:00Z`.' })
  readonly from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Before then, e.g. `2024-12-08T00:00:00Z`.' })
  readonly to?: Date | null;
}
