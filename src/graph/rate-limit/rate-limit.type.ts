import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'The points that you may spend, e.g. to wait before a long reading of all denials rather than be refused in the middle of it.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points that you may spend at once, e.g. 50000: what is there after a pause.' })
  readonly limit!: number;

  @Field(() => Int, { description: 'Points that you have left with this operation paid for, e.g. 48200.' })
  readonly available!: number;

  @Field(() => Int, { description: 'Points that you get back each second, e.g. 500, until there are as many as `limit`.' })
  readonly restoreRate!: number;

  @Field(() => Int, {
    description:
      'Points of this operation at most, taken before it is answered, e.g. 421 for 20 allegations with 20 reports each; what was not needed is given back.',
  })
  readonly requested!: number;

  @Field(() => Int, { description: 'Points that one operation may ask for, e.g. 20000; a dearer one is refused with `QUERY_TOO_COSTLY`.' })
  readonly mostPerOperation!: number;

  @Field(() => GraphQLISODateTime, {
    description: 'When there are as many as `limit` again if nothing more is spent, e.g. `2024-12-04T09:30:04.000Z`.',
  })
  readonly resetAt!: Date;
}
