import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { connectionType } from '../relay/connection.type.js';
import { Node } from '../relay/node.type.js';
import { DriftKindEnum, QuotationDifferenceEnum } from './quotation.enums.js';

@ObjectType({
  implements: Node,
  description:
    'The same words of one speaker, in whatever articles they stand between quotation marks. E.g. “We have totally screwed up”, as three papers quote it.',
})
export class Quotation extends Node {
  readonly speakerKey!: string | null;

  @Field(() => String, { description: 'The words without marks, as the first article has them, e.g. “The bridge is safe”.' })
  readonly text!: string;

  @Field(() => GraphQLISODateTime, {
    description: 'Date of the first article that quotes them, e.g. `2015-09-22T00:00:00.000Z`.',
  })
  readonly firstSaid!: Date;
}

@ObjectType({ description: 'Words that two wordings share, or that only one has, e.g. “perfectly”.' })
export class DriftPart {
  @Field(() => DriftKindEnum, { description: 'In both, or only in one, e.g. `ADDED`.' })
  readonly kind!: keyof typeof DriftKindEnum;

  @Field(() => String, { description: 'The words in lower case, without marks, e.g. “the bridge is”.' })
  readonly text!: string;
}

@ObjectType({ description: 'One statement in which a quotation stands, e.g. that in yesterday’s Gazette.' })
export class QuotationOccurrence {
  readonly key!: string;
  readonly listedAt!: Date;

  @Field(() => String, { description: 'The words as they stand there, without marks, e.g. “The old bridge is safe”.' })
  readonly text!: string;

  @Field(() => QuotationDifferenceEnum, { description: 'Whether they are those of the first article, e.g. `VARIANT`.' })
  readonly difference!: keyof typeof QuotationDifferenceEnum;

  @Field(() => [DriftPart], {
    description: 'What was added or removed since the first article, e.g. “old” added; empty when nothing was.',
  })
  readonly drift!: readonly DriftPart[];
}

@ObjectType({ description: 'A wording of a quotation other than the first, e.g. one with a word left out.' })
export class QuotationVariant {
  @Field(() => String, { description: 'Its words in lower case, without marks, e.g. “the old bridge is safe”.' })
  readonly words!: string;

  @Field(() => [DriftPart], { description: 'What was added or removed since the first article, e.g. “old” added.' })
  readonly parts!: readonly DriftPart[];
}

export const QuotationOccurrenceConnection = connectionType(
  QuotationOccurrence,
  'QuotationOccurrence',
  'occurrences',
  '“The bridge is safe” in yesterday’s Gazette',
);
