// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, Int, ArgsType } from 'type-graphql';
import { CategoryEnum } from '../allegations/allegation.enums.js';
import { NetworkKindEnum } from './network.enums.js';

@ArgsType()
export class NetworkArguments {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of 1 to 20 entities in the middle, e.g. of a company. Everybody when left out: then give `from` and `to`, at most 366 days apart.',
  })
  readonly around?: readonly string[] | null;

  @Field(() => NetworkKindEnum, { defaultValue: 'ACCUSES', description: 'Accusations, speaking of, or both, e.g. `BOTH`.' })
  readonly kind!: keyof typeof NetworkKindEnum;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'In articles published then or later, e.g. `2031-01-01T00:00:00Z`.' })
  readonly from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'In articles published before then, e.g. `2032-01-01T00:00:00Z`.' })
  readonly to?: Date | null;

  @Field(() => [CategoryEnum], {
    nullable: true,
    description: 'Accusations of these kinds only, e.g. `[FRAUD, CORRUPTION]`; what is said otherwise is left as it is.',
  })
  readonly categories?: readonly (keyof typeof CategoryEnum)[] | null;

  @Field(() => Int, { defaultValue: 1, description: 'Edges with at least so many reports or statements, e.g. 3.' })
  readonly minWeight!: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'How far from the middle: 1 for its own ties, 2 for those of whom they lead to as well. E.g. 1.',
  })
  readonly depth!: number;

  @Field(() => Int, { defaultValue: 50, description: 'How many nodes at most, 1 to 100, with the heaviest edges first, e.g. 50.' })
  readonly nodes!: number;

  @Field(() => Int, { defaultValue: 200, description: 'How many edges at most, 1 to 500, the heaviest first, e.g. 200.' })
  readonly edges!: number;
}
