// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which articles; all that is given must hold. E.g. those of one paper in one week.' })
export class ArticleFilter {
  @Field(() => ID, { nullable: true, description: 'Id of the outlet that published it, e.g. of The Guardian.' })
  readonly outlet?: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Published (or, without a date, first read) then or later, e.g. `2024-12-01T00:00:00Z`.',
  })
  readonly publishedFrom?: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Published (or, without a date, first read) before then, e.g. `2024-12-08T00:00:00Z`.',
  })
  readonly publishedTo?: Date | null;
}
