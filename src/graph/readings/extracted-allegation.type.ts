import { Field, Float, Int, ObjectType } from 'type-graphql';
import {
  CategoryEnum,
  ResponderRoleEnum,
  ResponseScopeEnum,
  ResponseTypeEnum,
  StatusRuleEnum,
  StatusValueEnum,
  StrengthEnum,
} from '../allegations/allegation.enums.js';
import { Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { ModalityEnum, PolarityEnum } from '../statements/statement.enums.js';
import { DatedWords, Quantity } from '../statements/statement.type.js';
import { ExtractedEntity, ExtractedParty } from './extracted-entity.type.js';
import { ExtractedStatement } from './extracted-statement.type.js';

@ObjectType({ description: 'What a report says that was done, taken apart in its own words, e.g. “sending 10,000 soldiers to Russia”.' })
export class ExtractedConduct {
  @Field(() => Span, { nullable: true, description: 'The verb or noun that says what was done, e.g. “sending”; null when not told.' })
  readonly predicate!: Span | null;

  @Field(() => Span, { nullable: true, description: 'What was sent, taken, built, e.g. “10,000 soldiers”; null when not told.' })
  readonly object!: Span | null;

  @Field(() => [Span], { description: 'To whom it went or for whose good it was done, e.g. “Russia”. Empty when not told.' })
  readonly recipients!: readonly Span[];

  @Field(() => [Span], { description: 'Who suffered it, e.g. “two clerks” in “killing two clerks”. Empty when not told.' })
  readonly affected!: readonly Span[];

  @Field(() => DatedWords, { nullable: true, description: 'When it is said to have been done, e.g. “in October”; null when not told.' })
  readonly time!: DatedWords | null;

  @Field(() => Span, { nullable: true, description: 'Where it is said to have been done, e.g. “near Luba”; null when not told.' })
  readonly place!: Span | null;

  @Field(() => [Quantity], { description: 'Numbers in it, e.g. “between 10,000 and 12,000 soldiers”.' })
  readonly quantities!: readonly Quantity[];
}

@ObjectType({ description: 'A report of an allegation in a text, e.g. “Washington accuses North Korea of sending troops”.' })
export class ExtractedReport {
  @Field(() => Int, { description: 'Which of `TextReading.allegations` it reports, by its `position`, e.g. 0 for the first.' })
  readonly allegation!: number;

  @Field(() => Span, { description: 'The clause that reports it, e.g. “Washington accuses North Korea of sending troops”.' })
  readonly span!: Span;

  @Field(() => Span, { description: 'The words that accuse, e.g. “accuses”, “suspected of”.' })
  readonly cue!: Span;

  @Field(() => Span, {
    nullable: true,
    description: 'The alleged conduct, e.g. “sending troops”; null when only the accusation is mentioned.',
  })
  readonly act!: Span | null;

  @Field(() => [ExtractedParty], { description: 'Who accuses, e.g. “Washington”. Empty when nobody is named.' })
  readonly accusers!: readonly ExtractedParty[];

  @Field(() => [ExtractedParty], { description: 'Who is accused, e.g. “North Korea”.' })
  readonly accused!: readonly ExtractedParty[];

  @Field(() => CategoryEnum, { description: 'What kind of conduct is alleged, e.g. `FORCE_DEPLOYMENT`.' })
  readonly category!: keyof typeof CategoryEnum;

  @Field(() => StrengthEnum, { description: 'How strongly it is put, e.g. `SUSPECTED`.' })
  readonly strength!: keyof typeof StrengthEnum;

  @Field(() => PolarityEnum, { description: 'Done or left undone, e.g. `NEGATED` for “failing to pay its workers”.' })
  readonly polarity!: keyof typeof PolarityEnum;

  @Field(() => ModalityEnum, { description: 'How the conduct is put, e.g. `FUTURE` for “planning to poison the well”.' })
  readonly modality!: keyof typeof ModalityEnum;

  @Field(() => ExtractedConduct, {
    description: 'What was done, taken apart in its words, e.g. “sending”, “10,000 soldiers”, to “Russia”.',
  })
  readonly conduct!: ExtractedConduct;

  @Field(() => DatedWords, { nullable: true, description: 'When the accusation was made, e.g. “on Wednesday”; null when not told.' })
  readonly saidOn!: DatedWords | null;

  @Field(() => Span, { nullable: true, description: 'Where the accusation was made, e.g. “in Brussels”; null when not told.' })
  readonly place!: Span | null;

  @Field(() => Span, { nullable: true, description: 'On what occasion it was made, e.g. “at a press conference”; null when not told.' })
  readonly occasion!: Span | null;

  @Field(() => ExtractedStatement, {
    nullable: true,
    description: 'The statement that makes it, e.g. what the minister said; null when none.',
  })
  readonly statement!: ExtractedStatement | null;

  @Field(() => Float, { description: 'How sure we are that the words say so, 0 to 1, e.g. 0.8.' })
  readonly confidence!: number;

  @Field(() => Extraction, { description: 'How it was found, e.g. by the rule for “accuse somebody of something”.' })
  readonly extraction!: Extraction;

  @Field(() => String, { nullable: true, description: 'Why, where the rule alone does not say it, e.g. the word that makes it a charge.' })
  readonly reason!: string | null;
}

@ObjectType({ description: 'Which allegation of a text a response answers, e.g. the first, since the responder is accused in it.' })
export class ExtractedAnswer {
  @Field(() => Int, { description: 'Which of `TextReading.allegations`, by its `position`, e.g. 0 for the first.' })
  readonly allegation!: number;

  @Field(() => String, { description: 'Why, e.g. “the responder is accused in it”.' })
  readonly reason!: string;

  @Field(() => Float, { description: 'How sure, 0 to 1, e.g. 0.8.' })
  readonly score!: number;
}

@ObjectType({ description: 'One party’s answer in a text: a denial, a silence, a verdict. E.g. “Pyongyang has not confirmed it”.' })
export class ExtractedResponse {
  @Field(() => ResponseTypeEnum, { description: 'How it answers, e.g. `DENIED`.' })
  readonly type!: keyof typeof ResponseTypeEnum;

  @Field(() => ResponderRoleEnum, { description: 'What the responder is towards what it answers, e.g. `ACCUSED`.' })
  readonly role!: keyof typeof ResponderRoleEnum;

  @Field(() => ResponseScopeEnum, { description: 'How much of the allegation it is about, e.g. `WHOLE`.' })
  readonly scope!: keyof typeof ResponseScopeEnum;

  @Field(() => ExtractedParty, { description: 'Who answers, e.g. “Pyongyang”.' })
  readonly responder!: ExtractedParty;

  @Field(() => Span, { description: 'The clause that reports it, e.g. “Pyongyang has not confirmed the deployment”.' })
  readonly span!: Span;

  @Field(() => Span, { description: 'The words that answer, e.g. “has not confirmed”.' })
  readonly cue!: Span;

  @Field(() => Span, { nullable: true, description: 'What is answered, e.g. “the deployment”; null when not told.' })
  readonly target!: Span | null;

  @Field(() => DatedWords, { nullable: true, description: 'When it was given, e.g. “on Friday”; null when not told.' })
  readonly respondedOn!: DatedWords | null;

  @Field(() => [ExtractedAnswer], {
    description: 'Which allegations of the text it answers, e.g. the first; empty when that is not known.',
  })
  readonly answers!: readonly ExtractedAnswer[];

  @Field(() => ExtractedStatement, { nullable: true, description: 'The statement that it is, e.g. what the mayor said; null when none.' })
  readonly statement!: ExtractedStatement | null;

  @Field(() => Float, { description: 'How sure we are that the words say so, 0 to 1, e.g. 0.9.' })
  readonly confidence!: number;

  @Field(() => Extraction, { description: 'How it was found, e.g. by the rule for “neither A nor B has confirmed”.' })
  readonly extraction!: Extraction;

  @Field(() => String, { nullable: true, description: 'Why, where the rule alone does not say it, e.g. the word that denies.' })
  readonly reason!: string | null;
}

@ObjectType({ description: 'What an allegation comes to by one text alone, by the ledger’s nine rules, e.g. DENIED by R6.' })
export class ExtractedStatus {
  @Field(() => StatusValueEnum, { description: 'The status, e.g. `DENIED`.' })
  readonly value!: keyof typeof StatusValueEnum;

  @Field(() => StatusRuleEnum, { description: 'The rule that gave it, e.g. `R6`.' })
  readonly rule!: keyof typeof StatusRuleEnum;

  @Field(() => String, { description: 'What the rule says, e.g. “An accused party denied it.”' })
  readonly sentence!: string;

  @Field(() => [Span], { description: 'The words it rests on, the newest first, e.g. the denial. Empty for R9: nothing happened.' })
  readonly because!: readonly Span[];
}

@ObjectType({ description: 'Somebody accused in a text, e.g. North Korea. Each has a status of its own; nobody else has one.' })
export class ExtractedAccused {
  @Field(() => String, { description: 'The words for it, e.g. “North Korea”, “the firm”.' })
  readonly label!: string;

  @Field(() => ExtractedEntity, { nullable: true, description: 'Who it is, e.g. North Korea; null while in doubt.' })
  readonly entity!: ExtractedEntity | null;

  @Field(() => ExtractedStatus, { description: 'What the allegation comes to for this party alone, e.g. `DENIED`.' })
  readonly status!: ExtractedStatus;
}

@ObjectType({
  description:
    'What the reports of one text have in common: somebody is accused of something, e.g. a mayor of taking a bribe. Whether it is so, nobody says here.',
})
export class ExtractedAllegation {
  @Field(() => Int, { description: '0, 1, 2 … in `TextReading.allegations`: reports and answers name it by this, e.g. 0.' })
  readonly position!: number;

  @Field(() => String, { description: 'In short, e.g. “North Korea: sending troops to Russia”.' })
  readonly title!: string;

  @Field(() => CategoryEnum, { description: 'What kind of conduct is alleged, e.g. `FORCE_DEPLOYMENT`.' })
  readonly category!: keyof typeof CategoryEnum;

  @Field(() => [ExtractedAccused], { description: 'Who is accused, e.g. North Korea.' })
  readonly accused!: readonly ExtractedAccused[];

  @Field(() => [ExtractedReport], { description: 'Its reports in this text, e.g. “she accused the mayor of theft”.' })
  readonly reports!: readonly ExtractedReport[];

  @Field(() => [ExtractedResponse], { description: 'What this text answers to it, e.g. “the mayor denied it”.' })
  readonly responses!: readonly ExtractedResponse[];

  @Field(() => ExtractedStatus, { description: 'What it comes to by this text alone, e.g. `DENIED`.' })
  readonly status!: ExtractedStatus;
}
