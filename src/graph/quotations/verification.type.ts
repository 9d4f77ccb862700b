import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { DriftPart, Quotation } from './quotation.type.js';
import { QuoteVerdictEnum } from './verification.enums.js';

@ObjectType({ description: 'A piece of the text asked about, e.g. the one sentence of a post that a paper quotes.' })
export class MatchedText {
  @Field(() => Int, { description: 'Where it begins in the text asked about, in UTF-16 code units, e.g. 14.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive, e.g. 32.' })
  readonly end!: number;

  @Field(() => String, { description: 'The piece itself, e.g. “The bridge is safe”.' })
  readonly exact!: string;
}

@ObjectType({ description: 'A known quotation that the words asked about match or come near to, e.g. “The old bridge is safe”.' })
export class QuoteCandidate {
  readonly quotationKey!: string;
  readonly textKey!: string;
  readonly speakerKeys!: readonly string[];
  /** Words of the wording, and which of them are those asked about. */
  readonly words!: readonly string[];
  readonly known!: { readonly first: number; readonly last: number };

  @Field(() => Quotation, {
    description: 'The quotation, with every article that has it and all its wordings, e.g. “The old bridge is safe” in three papers.',
  })
  readonly quotation!: Quotation;

  @Field(() => [Entity], { description: 'Who is quoted with it, e.g. the mayor. Empty when the articles do not say.' })
  readonly speakers!: readonly Entity[];

  @Field(() => String, { description: 'The words as the first article with this wording has them, e.g. “The old bridge is safe”.' })
  readonly text!: string;

  @Field(() => Float, {
    description: 'The share of the words asked about that stand there in the same order, 0 to 1, e.g. 0.9 for nine of ten.',
  })
  readonly score!: number;

  @Field(() => [String], { description: 'Why it counts as it does, e.g. “4 of 9 words in a row”, “negations differ”.' })
  readonly reasons!: readonly string[];

  @Field(() => Boolean, {
    description: 'One of the two is only a part of the other, e.g. true for one sentence of a speech. See `matched` and `drift`.',
  })
  readonly isPartial!: boolean;

  @Field(() => Boolean, {
    description: 'The difference may turn the meaning round: a “not”, a number, “may” for “will”. E.g. true for “is safe”, “is not safe”.',
  })
  readonly changesMeaning!: boolean;

  @Field(() => MatchedText, { description: 'Which part of the text asked about it is, e.g. the second of three sentences.' })
  readonly matched!: MatchedText;

  @Field(() => [DriftPart], {
    description:
      'The difference from the words asked about to those of the article, with at most 40 words of it around; empty when there is none. E.g. “old” added.',
  })
  readonly drift!: readonly DriftPart[];
}

@ObjectType({ description: 'A statement that has the words, and where, e.g. that in yesterday’s Gazette.' })
export class MatchedOccurrence {
  readonly statementKey!: string;
  readonly candidate!: QuoteCandidate;

  @Field(() => [Span], {
    description: 'The matching words in the article, one span for each piece: “The council knew,” she said, “and did nothing” is two.',
  })
  readonly spans!: readonly Span[];
}

@ObjectType({
  description:
    'Whether the articles read quote some words, and of whom. It never says that somebody did not say something. E.g. a shared picture with a sentence of a minister.',
})
export class QuoteVerification {
  @Field(() => QuoteVerdictEnum, { description: 'In one word, e.g. `VARIANT`.' })
  readonly verdict!: keyof typeof QuoteVerdictEnum;

  @Field(() => String, { description: 'In a sentence, e.g. “The articles read quote nearly these words of Ada Reyes.”' })
  readonly sentence!: string;

  @Field(() => [Entity], {
    description: 'Who was asked about; several when a name may mean several, e.g. two people called Kim. Empty when anybody was.',
  })
  readonly speakers!: readonly Entity[];

  @Field(() => [QuoteCandidate], {
    description: 'What the verdict EXACT or VARIANT rests on, best first; more than one when it is not clear which is meant. E.g. one.',
  })
  readonly matches!: readonly QuoteCandidate[];

  @Field(() => [QuoteCandidate], {
    description: 'The same or nearly the same words of others than who was asked about, best first, e.g. of the minister.',
  })
  readonly otherSpeakers!: readonly QuoteCandidate[];

  @Field(() => [QuoteCandidate], {
    description:
      'Words that are alike and not the same, or of which the articles do not say whose they are; best first. Not what was asked about, e.g. “is not safe” for “is safe”.',
  })
  readonly nearest!: readonly QuoteCandidate[];
}
