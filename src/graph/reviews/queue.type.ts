import { Field, Float, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { publishEnum } from '../relay/enum.js';
import type { NodeType } from '../relay/global-id.js';
import { InputError } from '../relay/user-error.type.js';

export const reviewKinds = {
  STATEMENT: 'Who said what, e.g. a statement whose speaker is in doubt.',
  REPORT: 'A report of an allegation, e.g. in which an accuser is in doubt.',
  RESPONSE: 'An answer to an allegation, e.g. a denial that may be none.',
  ALLEGATION: 'An allegation that may be the same as another, e.g. with other figures.',
} as const;
export type ReviewKind = keyof typeof reviewKinds;
export const ReviewKindEnum = publishEnum<ReviewKind>('ReviewKind', 'What is to be looked at, e.g. an answer.', reviewKinds);

export const typeOfKind = {
  STATEMENT: 'Statement',
  REPORT: 'AllegationReport',
  RESPONSE: 'AllegationResponse',
  ALLEGATION: 'Allegation',
} as const satisfies Readonly<Record<ReviewKind, NodeType>>;

@ObjectType({ description: 'Something that nobody has looked at yet, e.g. a denial in a headline of which we are not sure.' })
export class ReviewItem {
  /** UUID. */
  readonly key!: string;

  @Field(() => ReviewKindEnum, { description: 'What it is, e.g. `RESPONSE`.' })
  readonly kind!: ReviewKind;

  @Field(() => Float, { description: 'Doubt times weight: the queue is in this order. E.g. 0.9.' })
  readonly priority!: number;

  @Field(() => Float, { description: 'How unsure we are, 0 to 1, e.g. 0.3; at least 0.5 where a question is open.' })
  readonly doubt!: number;

  @Field(() => Float, {
    description: 'How much depends on it: where it stands, how strongly it accuses, and in how many articles. E.g. 3.',
  })
  readonly weight!: number;

  @Field(() => Int, { description: 'How many articles tell the same, e.g. 12.' })
  readonly articles!: number;

  @Field(() => String, { nullable: true, description: 'What is open, e.g. “Who is “Smith”?”; null when nothing particular is.' })
  readonly question!: string | null;

  @Field(() => String, { nullable: true, description: 'Who looks at it now, e.g. “ada”; null when nobody does.' })
  readonly claimedBy!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when nobody else gets it, e.g. `2024-12-05T09:45:00.000Z`; null when it is free.',
  })
  readonly claimedUntil!: Date | null;
}

@ObjectType({ description: 'What is to be looked at next, what is doubtful and matters most first. E.g. 20 of 300 items.' })
export class ReviewQueue {
  @Field(() => [ReviewItem], { description: 'The items in their order, e.g. an accusation in a headline.' })
  readonly items!: readonly ReviewItem[];

  @Field(() => String, { nullable: true, description: 'Give it as `after` to go on, e.g. after the first 20; null at the end.' })
  readonly next!: string | null;
}

@ObjectType({ description: 'What came of a claim: the item and until when it is yours. E.g. for 15 minutes.' })
export class ClaimReviewPayload {
  readonly kind!: ReviewKind | null;
  readonly key!: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when nobody else gets it, e.g. `2024-12-05T09:45:00.000Z`; null when you did not get it.',
  })
  readonly until!: Date | null;

  @Field(() => [InputError], { description: 'What is wrong, e.g. `CLAIMED` when another editor has it.' })
  readonly userErrors!: readonly InputError[];
}

@ObjectType({ description: 'What came of giving an item back, e.g. that it is free again.' })
export class ReleaseReviewPayload {
  @Field(() => Boolean, { description: 'It was yours and is free now, e.g. true.' })
  readonly isReleased!: boolean;

  @Field(() => [InputError], { description: 'What is wrong, e.g. `CLAIMED` when another editor has it.' })
  readonly userErrors!: readonly InputError[];
}
