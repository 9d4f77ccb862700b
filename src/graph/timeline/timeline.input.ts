import { Field, GraphQLISODateTime, InputType } from 'type-graphql';
import { TimelineKindEnum, type TimelineKind } from './timeline.enums.js';

@InputType({ description: 'Which entries; all that is given must hold. E.g. only what a minister said in March.' })
export class TimelineFilter {
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Then or later, e.g. `2031-01-01T00:00:00Z`.' })
  readonly from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Before then, e.g. `2031-02-01T00:00:00Z`.' })
  readonly to?: Date | null;

  @Field(() => [TimelineKindEnum], {
    nullable: true,
    description: 'Only these kinds, e.g. `[ACCUSED, ANSWERED]` for accusations against it and its answers; all when left out.',
  })
  readonly kinds?: readonly TimelineKind[] | null;
}
