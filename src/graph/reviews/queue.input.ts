import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CategoryEnum } from '../allegations/allegation.enums.js';
import { ReviewKindEnum } from './queue.type.js';

@InputType({ description: 'Which things are to be looked at; all that is given must hold. E.g. reports of fraud in one paper.' })
export class ReviewQueueFilter {
  @Field(() => [ReviewKindEnum], { nullable: true, description: 'Of one of these kinds, e.g. `[RESPONSE]`.' })
  readonly kind?: readonly (keyof typeof ReviewKindEnum)[] | null;

  @Field(() => [CategoryEnum], {
    nullable: true,
    description: 'Of or about an allegation of one of these categories, e.g. `[FRAUD]`; no statements then.',
  })
  readonly category?: readonly (keyof typeof CategoryEnum)[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'One of these entities speaks, accuses, is accused or answers, by id, e.g. a minister.',
  })
  readonly entity?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In an article of one of these outlets, by id, e.g. The Guardian.' })
  readonly outlet?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'In an article in one of these languages, ISO 639-1, e.g. `["en"]`.' })
  readonly language?: readonly string[] | null;
}

@InputType({ description: 'Which item you will look at, e.g. the first that nobody has.' })
export class ClaimReviewInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The id of a statement, report, answer or allegation, e.g. from the queue; the first free one when left out.',
  })
  readonly item?: string | null;

  @Field(() => Int, { defaultValue: 15, description: 'For how many minutes nobody else gets it, 1 to 120, e.g. 15.' })
  readonly minutes!: number;
}

@InputType({ description: 'Which item you give back, e.g. because it needs somebody who reads Korean.' })
export class ReleaseReviewInput {
  @Field(() => ID, { description: 'The id of the statement, report, answer or allegation, e.g. from the claim.' })
  readonly item!: string;
}
