import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { CategoryEnum, ResponderRoleEnum, ResponseScopeEnum, ResponseTypeEnum, StrengthEnum } from '../allegations/allegation.enums.js';
import {
  AnonymityEnum,
  DatePrecisionEnum,
  ModalityEnum,
  PolarityEnum,
  QuoteTypeEnum,
  SpeechActEnum,
} from '../statements/statement.enums.js';
import { ReviewInput } from './decision.input.js';

@InputType({ description: 'Words of a kept text, e.g. `{ start: 120, end: 126, exact: "denied" }`. All three must agree.' })
export class SpanInput {
  @Field(() => Int, { description: 'Where they begin, in UTF-16 code units, e.g. 120.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive, e.g. 126.' })
  readonly end!: number;

  @Field(() => String, { description: 'The words themselves, as they stand there, e.g. “denied”.' })
  readonly exact!: string;
}

@InputType({ description: 'A day and how exact it is, e.g. `{ date: "2024-10-01", precision: MONTH }`.' })
export class DayInput {
  @Field(() => GraphQLLocalDate, { description: 'The day, or the first of a month or year, e.g. `2024-10-31`.' })
  readonly date!: string;

  @Field(() => DatePrecisionEnum, { defaultValue: 'DAY', description: 'How exact it is, e.g. `MONTH`.' })
  readonly precision!: keyof typeof DatePrecisionEnum;
}

@InputType({
  description: 'Who is meant: an entity, or words and how much they tell. E.g. `{ label: "a senior official", anonymity: UNNAMED_ROLE }`.',
})
export class PartyInput {
  @Field(() => ID, { nullable: true, description: 'Who it is, by id, e.g. a minister; left out when nobody is named.' })
  readonly entity?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The words for it, e.g. “a senior official”; those of the span, else the name of the entity, when left out.',
  })
  readonly label?: string | null;

  @Field(() => AnonymityEnum, { nullable: true, description: 'How much the article tells, e.g. `UNNAMED_ROLE`; needed without an entity.' })
  readonly anonymity?: keyof typeof AnonymityEnum | null;

  @Field(() => SpanInput, { nullable: true, description: 'The words in the text that name it, e.g. “Reyes”; left out when no words do.' })
  readonly span?: SpanInput | null;
}

@InputType({ description: 'Who speaks in a statement, e.g. `{ entity: "RW50…", role: "spokesman" }`.' })
export class SpeakerInput extends PartyInput {
  @Field(() => String, { nullable: true, description: 'The office in the article’s words, e.g. “spokesman”.' })
  readonly role?: string | null;

  @Field(() => ID, { nullable: true, description: 'For whom he speaks, by id, e.g. the ministry.' })
  readonly onBehalfOf?: string | null;
}

@InputType({
  description:
    'What of a statement is put right; what is left out stays. Lists take the place of what is there. E.g. `{ speechAct: DENY }`.',
})
export class StatementCorrections {
  @Field(() => [SpanInput], { nullable: true, description: 'The words that name the speaker, e.g. “Reyes”; may be empty.' })
  readonly source?: readonly SpanInput[] | null;

  @Field(() => [SpanInput], { nullable: true, description: 'The words that report, e.g. “said”; may be empty.' })
  readonly cue?: readonly SpanInput[] | null;

  @Field(() => [SpanInput], { nullable: true, description: 'What is said, in one or more pieces, e.g. “the bridge is safe”.' })
  readonly content?: readonly SpanInput[] | null;

  @Field(() => [SpeakerInput], { nullable: true, description: 'Who speaks, e.g. the minister and not her spokesman.' })
  readonly speakers?: readonly SpeakerInput[] | null;

  @Field(() => SpeechActEnum, { nullable: true, description: 'What the speaker does by it, e.g. `DENY`.' })
  readonly speechAct?: keyof typeof SpeechActEnum | null;

  @Field(() => QuoteTypeEnum, { nullable: true, description: 'Direct, retold or both, e.g. `INDIRECT`.' })
  readonly quoteType?: keyof typeof QuoteTypeEnum | null;

  @Field(() => PolarityEnum, { nullable: true, description: 'Yes or no to the content, e.g. `NEGATED`.' })
  readonly polarity?: keyof typeof PolarityEnum | null;

  @Field(() => ModalityEnum, { nullable: true, description: 'How firmly it is put, e.g. `HEDGED`.' })
  readonly modality?: keyof typeof ModalityEnum | null;

  @Field(() => DayInput, { nullable: true, description: 'When it was said, e.g. `{ date: "2024-10-30" }`.' })
  readonly saidOn?: DayInput | null;
}

@InputType({ description: 'What of an allegation is put right; what is left out stays. E.g. `{ category: FRAUD }`.' })
export class AllegationCorrections {
  @Field(() => String, { nullable: true, description: 'In short, e.g. “Ostra Works: fixing the bridge contract”.' })
  readonly title?: string | null;

  @Field(() => CategoryEnum, { nullable: true, description: 'What kind of conduct is alleged, e.g. `CORRUPTION`.' })
  readonly category?: keyof typeof CategoryEnum | null;
}

@InputType({
  description:
    'What of a report is put right; what is left out stays. Lists take the place of what is there. E.g. `{ strength: SUSPECTED }`.',
})
export class ReportCorrections {
  @Field(() => StrengthEnum, { nullable: true, description: 'How strongly it puts it, e.g. `SUSPECTED`.' })
  readonly strength?: keyof typeof StrengthEnum | null;

  @Field(() => PolarityEnum, { nullable: true, description: 'Done or left undone, e.g. `NEGATED`.' })
  readonly polarity?: keyof typeof PolarityEnum | null;

  @Field(() => ModalityEnum, { nullable: true, description: 'How the conduct is put, e.g. `FUTURE`.' })
  readonly modality?: keyof typeof ModalityEnum | null;

  @Field(() => [PartyInput], { nullable: true, description: 'Who accuses here, e.g. the councillor; empty when nobody is named.' })
  readonly accusers?: readonly PartyInput[] | null;

  @Field(() => [PartyInput], { nullable: true, description: 'Who is accused here, at least one, e.g. the firm.' })
  readonly accused?: readonly PartyInput[] | null;

  @Field(() => DayInput, { nullable: true, description: 'When the accusation was made, e.g. `{ date: "2024-10-30" }`.' })
  readonly saidOn?: DayInput | null;
}

@InputType({ description: 'An allegation that is answered, and what the responder is towards it, e.g. `ACCUSED`.' })
export class AnswerInput {
  @Field(() => ID, { description: 'Which allegation, by id, e.g. that a contract was fixed.' })
  readonly allegation!: string;

  @Field(() => ResponderRoleEnum, { description: 'What the responder is towards it, e.g. `ACCUSED`.' })
  readonly role!: keyof typeof ResponderRoleEnum;
}

@InputType({ description: 'What of an answer is put right; what is left out stays. E.g. `{ type: NOT_CONFIRMED }`.' })
export class ResponseCorrections {
  @Field(() => ResponseTypeEnum, { nullable: true, description: 'How it answers, e.g. `DENIED`.' })
  readonly type?: keyof typeof ResponseTypeEnum | null;

  @Field(() => ResponseScopeEnum, { nullable: true, description: 'How much of the allegation it is about, e.g. `DETAIL`.' })
  readonly scope?: keyof typeof ResponseScopeEnum | null;

  @Field(() => PartyInput, { nullable: true, description: 'Who answers, e.g. the ministry.' })
  readonly responder?: PartyInput | null;

  @Field(() => [AnswerInput], {
    nullable: true,
    description: 'All allegations that it answers, at least one, e.g. the second accusation only.',
  })
  readonly answers?: readonly AnswerInput[] | null;

  @Field(() => DayInput, { nullable: true, description: 'When it was given, e.g. `{ date: "2024-10-31" }`.' })
  readonly respondedOn?: DayInput | null;
}

const corrections = 'What is put right, with `decision: CORRECT` alone';

@InputType({ description: 'What you find of a statement, e.g. that it is somebody else’s.' })
export class ReviewStatementInput extends ReviewInput {
  @Field(() => StatementCorrections, { nullable: true, description: `${corrections}, e.g. another speaker.` })
  readonly corrections?: StatementCorrections | null;
}

@InputType({ description: 'What you find of an allegation, e.g. that it is none.' })
export class ReviewAllegationInput extends ReviewInput {
  @Field(() => AllegationCorrections, { nullable: true, description: `${corrections}, e.g. the category.` })
  readonly corrections?: AllegationCorrections | null;
}

@InputType({ description: 'What you find of a report of an allegation, e.g. that it names another accuser.' })
export class ReviewReportInput extends ReviewInput {
  @Field(() => ReportCorrections, { nullable: true, description: `${corrections}, e.g. the accuser.` })
  readonly corrections?: ReportCorrections | null;
}

@InputType({ description: 'What you find of an answer, e.g. that it denies nothing.' })
export class ReviewResponseInput extends ReviewInput {
  @Field(() => ResponseCorrections, { nullable: true, description: `${corrections}, e.g. the type.` })
  readonly corrections?: ResponseCorrections | null;
}
