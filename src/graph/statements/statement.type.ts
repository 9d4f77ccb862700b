import { Field, Float, InterfaceType, ObjectType } from 'type-graphql';
import type { Anonymity } from '../../extract/document.js';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Span } from '../articles/span.type.js';
import { connectionType } from '../relay/connection.type.js';
import { Node } from '../relay/node.type.js';
import {
  AnonymityEnum,
  CueStanceEnum,
  DatePrecisionEnum,
  ModalityEnum,
  PolarityEnum,
  ProminenceEnum,
  QuoteTypeEnum,
  ReviewStateEnum,
  SpeechActEnum,
} from './statement.enums.js';

@ObjectType({
  implements: Node,
  description:
    'One attribution in one article: who said what, in which words. E.g. “The bridge is safe,” said Reyes. The same words in another article are another statement.',
})
export class Statement extends Node {
  readonly versionKey!: string;
  readonly runKey!: string;
  readonly parentKey!: string | null;
  readonly saidDate!: string | null;
  readonly saidPrecision!: keyof typeof DatePrecisionEnum;
  readonly rule!: string;
  readonly confidence!: number;
  readonly listedAt!: Date;
  readonly position!: number;

  @Field(() => QuoteTypeEnum, { description: 'Direct, retold or both, e.g. `DIRECT`.' })
  readonly quoteType!: keyof typeof QuoteTypeEnum;

  @Field(() => SpeechActEnum, { description: 'What the speaker does by it, e.g. `DENY`.' })
  readonly speechAct!: keyof typeof SpeechActEnum;

  @Field(() => PolarityEnum, { description: 'Yes or no to the content, e.g. `NEGATED` in “did not say that she had paid”.' })
  readonly polarity!: keyof typeof PolarityEnum;

  @Field(() => ModalityEnum, { description: 'How firmly it is put, e.g. `HEDGED` in “may have paid”.' })
  readonly modality!: keyof typeof ModalityEnum;

  @Field(() => CueStanceEnum, { description: 'What the reporting verb lets the reader think, e.g. `DISTANCING` for “claimed”.' })
  readonly cueStance!: keyof typeof CueStanceEnum;

  @Field(() => ProminenceEnum, { description: 'Headline, first paragraph or further down, e.g. `LEDE`.' })
  readonly prominence!: keyof typeof ProminenceEnum;

  @Field(() => ReviewStateEnum, { description: 'What an editor decided about it, e.g. `UNREVIEWED`.' })
  readonly reviewState!: keyof typeof ReviewStateEnum;
}

export const speakerTypes = {
  NAMED: 'NamedSpeaker',
  UNNAMED_ROLE: 'UnnamedSpeaker',
  UNNAMED: 'UnnamedSpeaker',
  COLLECTIVE: 'CollectiveSpeaker',
  AGENTLESS: 'UnstatedSpeaker',
} as const satisfies Record<Anonymity, string>;

@InterfaceType({
  description: 'Somebody who speaks in a statement, e.g. “a spokesman for the ministry”. Its type says how much the article tells.',
  resolveType: ({ anonymity }: { readonly anonymity: Anonymity }) => speakerTypes[anonymity],
})
export abstract class Speaker {
  readonly versionKey!: string;
  readonly start!: number | null;
  readonly end!: number | null;
  readonly entityKey!: string | null;
  readonly onBehalfOfKey!: string | null;

  @Field(() => String, {
    description: 'The words as they stand, e.g. “a spokesman for the ministry”; “(not stated)” when nobody is named.',
  })
  readonly label!: string;

  @Field(() => AnonymityEnum, { description: 'How much the article tells, e.g. `UNNAMED_ROLE`.' })
  readonly anonymity!: keyof typeof AnonymityEnum;

  @Field(() => String, {
    nullable: true,
    description: 'The office in the article’s words, e.g. “NATO Secretary General”; null when none is given.',
  })
  readonly role!: string | null;
}

@ObjectType({ implements: Speaker, description: 'A speaker whose name the article gives, e.g. “Reyes”.' })
export class NamedSpeaker extends Speaker {}

@ObjectType({
  implements: Speaker,
  description: 'A speaker whose name the article keeps back, with an office or without, e.g. “a senior official”, “a source”.',
})
export class UnnamedSpeaker extends Speaker {}

@ObjectType({ implements: Speaker, description: 'Many who speak as one, e.g. “residents”, “analysts”.' })
export class CollectiveSpeaker extends Speaker {}

@ObjectType({ implements: Speaker, description: 'Nobody is said to speak, e.g. in “it was reported that …”.' })
export class UnstatedSpeaker extends Speaker {}

@ObjectType({ description: 'A date and the words it comes from, e.g. “at the end of October”.' })
export class DatedWords {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day, e.g. `2024-10-31`; null when the words cannot be placed (“during his campaign”).',
  })
  readonly date!: string | null;

  @Field(() => DatePrecisionEnum, { description: 'How exact it is, e.g. `APPROXIMATE`.' })
  readonly precision!: keyof typeof DatePrecisionEnum;

  @Field(() => Span, { nullable: true, description: 'The words, e.g. “at the end of October”; null when no words of the text give it.' })
  readonly span!: Span | null;
}

@ObjectType({ description: 'A number in a statement, e.g. “between 10,000 and 12,000 men”.' })
export class Quantity {
  readonly versionKey!: string;
  readonly start!: number;
  readonly end!: number;

  @Field(() => Float, { nullable: true, description: 'At least, e.g. 10000; null when there is no lower bound (“up to 50”).' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'At most, e.g. 12000; null when there is no upper bound (“more than 50”).' })
  readonly max!: number | null;

  @Field(() => Boolean, { description: 'Given as about so many, e.g. true for “some 50,000 troops”.' })
  readonly isApproximate!: boolean;

  @Field(() => String, { description: 'What is counted, e.g. “men”, “percent”.' })
  readonly unit!: string;
}

export const StatementConnection = connectionType(Statement, 'Statement', 'statements', '“The bridge is safe,” said Reyes');
