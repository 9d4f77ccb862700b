import { Field, Int, ObjectType } from 'type-graphql';
import { Block } from '../articles/article.type.js';
import { InputError } from '../relay/user-error.type.js';
import { ExtractedAllegation, ExtractedReport, ExtractedResponse } from './extracted-allegation.type.js';
import { ExtractedEntity, ExtractedMention } from './extracted-entity.type.js';
import { ExtractedStatement } from './extracted-statement.type.js';

@ObjectType({ description: 'Words of a text as it was given that were not kept, e.g. “Subscribe to our newsletter”.' })
export class DroppedPart {
  @Field(() => Int, { description: 'Where they begin in the text as given, in UTF-16 code units, e.g. 120.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end there, exclusive, e.g. 151.' })
  readonly end!: number;

  @Field(() => String, { description: 'The words, e.g. “Subscribe to our newsletter”.' })
  readonly exact!: string;
}

@ObjectType({
  description:
    'What one text says, by one reading of it: the same words as in the ledger, without ids, since nothing is kept. E.g. a draft with its quotations.',
})
export class TextReading {
  @Field(() => String, {
    description: 'The kept text (Unicode NFC) that all spans point into, e.g. headline and paragraphs with a blank line between them.',
  })
  readonly text!: string;

  @Field(() => String, { description: 'Its headline, e.g. “Mayor denies bribe”. Empty when it has none.' })
  readonly headline!: string;

  @Field(() => String, {
    description:
      'ISO 639-1, e.g. `en`; `und` when the text is too short to tell. Only English is read further; of others nothing is found.',
  })
  readonly language!: string;

  @Field(() => String, { nullable: true, description: 'Its date as given or as the page says, e.g. `2024-10-31`; null when not known.' })
  readonly publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published, as the page says, e.g. `https://example.org/mayor`.' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it, as the page says, e.g. “The Guardian”.' })
  readonly outlet!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, as the page says, e.g. “Ada Reyes”.' })
  readonly byline!: string | null;

  @Field(() => [Block], { description: 'Headline, captions, paragraphs in reading order, e.g. to show where a quotation stands.' })
  readonly blocks!: readonly Block[];

  @Field(() => [DroppedPart], { description: 'What of the text as given was not kept, in its order, e.g. “Read more: Storm on Friday”.' })
  readonly dropped!: readonly DroppedPart[];

  @Field(() => [ExtractedEntity], { description: 'Who and what it speaks of, e.g. North Korea.' })
  readonly entities!: readonly ExtractedEntity[];

  @Field(() => [ExtractedMention], { description: 'Where it names them, in reading order, e.g. each “Pyongyang”.' })
  readonly mentions!: readonly ExtractedMention[];

  @Field(() => [ExtractedStatement], { description: 'What it attributes to somebody, in reading order, e.g. all quotations.' })
  readonly statements!: readonly ExtractedStatement[];

  @Field(() => [ExtractedAllegation], { description: 'Who is accused of what in it, e.g. a mayor of taking a bribe.' })
  readonly allegations!: readonly ExtractedAllegation[];

  @Field(() => [ExtractedReport], {
    description: 'Every report of an allegation, in reading order, e.g. “she accused the mayor of theft”.',
  })
  readonly reports!: readonly ExtractedReport[];

  @Field(() => [ExtractedResponse], {
    description: 'Every answer in it, also one to an allegation that other articles made, e.g. “the mayor denied the report”.',
  })
  readonly responses!: readonly ExtractedResponse[];
}

@ObjectType({ description: 'What came of reading a text: the reading, or what is wrong with the input. E.g. a blank text.' })
export class ExtractTextPayload {
  @Field(() => TextReading, { nullable: true, description: 'What the text says, e.g. two statements; null when the input is refused.' })
  readonly reading!: TextReading | null;

  @Field(() => [InputError], {
    description: 'What is wrong with the input, e.g. a date that does not exist. Empty when the text was read.',
  })
  readonly userErrors!: readonly InputError[];
}
