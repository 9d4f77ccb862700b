import { Field, Float, ObjectType } from 'type-graphql';
import { Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { CueStanceEnum, ModalityEnum, PolarityEnum, ProminenceEnum, QuoteTypeEnum, SpeechActEnum } from '../statements/statement.enums.js';
import { DatedWords, Quantity } from '../statements/statement.type.js';
import { ExtractedEntity, ExtractedParty } from './extracted-entity.type.js';

@ObjectType({
  description: 'Who said what, in which words of a text, e.g. “The bridge is safe,” said Reyes. As the ledger’s `Statement`, but not kept.',
})
export class ExtractedStatement {
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

  @Field(() => [Span], { description: 'The words that name the speaker, e.g. “Ada Reyes, mayor of Tarn”. Empty when none do.' })
  readonly source!: readonly Span[];

  @Field(() => [Span], { description: 'The words that report, e.g. “said”, “according to”.' })
  readonly cue!: readonly Span[];

  @Field(() => [Span], { description: 'What is said, in one or more pieces, e.g. “the bridge is safe”.' })
  readonly content!: readonly Span[];

  @Field(() => [ExtractedParty], { description: 'Who speaks, e.g. “Seoul and Washington”. Empty when it is not known.' })
  readonly speakers!: readonly ExtractedParty[];

  @Field(() => [ExtractedEntity], { description: 'Whom or what it is about, e.g. the mayor in “she said that the mayor had paid”.' })
  readonly about!: readonly ExtractedEntity[];

  @Field(() => DatedWords, { nullable: true, description: 'When it was said, e.g. “on Wednesday”; null when not told.' })
  readonly saidOn!: DatedWords | null;

  @Field(() => Span, { nullable: true, description: 'Where it was said, e.g. “in Brussels”; null when not told.' })
  readonly place!: Span | null;

  @Field(() => Span, { nullable: true, description: 'On what occasion, e.g. “at a press conference”; null when not told.' })
  readonly occasion!: Span | null;

  @Field(() => [Quantity], { description: 'Numbers in it, e.g. “between 10,000 and 12,000 men”.' })
  readonly quantities!: readonly Quantity[];

  @Field(() => ExtractedStatement, {
    nullable: true,
    description: 'The statement this one stands in, e.g. “X says that, according to Y, …”: X’s for Y’s. Null when it stands alone.',
  })
  readonly parent!: ExtractedStatement | null;

  @Field(() => Float, { description: 'How sure we are that the words say so, 0 to 1, e.g. 0.9.' })
  readonly confidence!: number;

  @Field(() => Extraction, { description: 'How it was found, e.g. by the rule for a name after the verb.' })
  readonly extraction!: Extraction;

  @Field(() => String, { nullable: true, description: 'Why, where the rule alone does not say it, e.g. “the quotation goes on”.' })
  readonly reason!: string | null;
}
