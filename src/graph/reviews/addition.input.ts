import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ResponseScopeEnum, ResponseTypeEnum } from '../allegations/allegation.enums.js';
import { AnswerInput, DayInput, PartyInput, SpanInput } from './corrections.input.js';
import { EvidenceRoleEnum } from './evidence.type.js';

@InputType({ description: 'Where something stands: words of a kept version, or an address. E.g. `{ version: "QXJ0…", span: { … } }`.' })
export abstract class PlaceInput {
  @Field(() => ID, { nullable: true, description: 'The current version of an article, by id, e.g. of today’s report; with `span`.' })
  readonly version?: string | null;

  @Field(() => SpanInput, { nullable: true, description: 'The words in that version, e.g. “denied any wrongdoing”.' })
  readonly span?: SpanInput | null;

  @Field(() => String, { nullable: true, description: 'Where it stands outside of the ledger, e.g. `https://ministry.example/statement`.' })
  readonly url?: string | null;
}

@InputType({ description: 'An answer that the machine did not find, e.g. a denial on the ministry’s own page.' })
export class AddResponseInput extends PlaceInput {
  @Field(() => String, {
    nullable: true,
    description: 'With `url`: the exact words there, which are kept, e.g. “We deny any involvement.”',
  })
  readonly words?: string | null;

  @Field(() => ResponseTypeEnum, { description: 'How it answers, e.g. `DENIED`.' })
  readonly type!: keyof typeof ResponseTypeEnum;

  @Field(() => ResponseScopeEnum, { defaultValue: 'WHOLE', description: 'How much of the allegation it is about, e.g. `DETAIL`.' })
  readonly scope!: keyof typeof ResponseScopeEnum;

  @Field(() => PartyInput, { description: 'Who answers, e.g. the ministry.' })
  readonly responder!: PartyInput;

  @Field(() => [AnswerInput], { description: 'Which allegations it answers, at least one, e.g. as their accused.' })
  readonly answers!: readonly AnswerInput[];

  @Field(() => DayInput, { description: 'When it was given, not before the accusation, e.g. `{ date: "2024-10-31" }`.' })
  readonly respondedOn!: DayInput;

  @Field(() => String, { description: 'Why it is added, at least three characters, e.g. “The article left it out.”' })
  readonly reason!: string;
}

@InputType({ description: 'An allegation that evidence bears on, and for which side, e.g. `SUPPORTS`.' })
export class EvidenceLinkInput {
  @Field(() => ID, { description: 'Which allegation, by id, e.g. that a contract was fixed.' })
  readonly allegation!: string;

  @Field(() => EvidenceRoleEnum, { description: 'For which side it speaks, e.g. `SUPPORTS`.' })
  readonly role!: keyof typeof EvidenceRoleEnum;
}

@InputType({ description: 'Evidence for or against an allegation, e.g. a court file at an address.' })
export class AddEvidenceInput extends PlaceInput {
  @Field(() => String, { description: 'What it is, in your words, e.g. “Invoice of Ostra Works, page 3”.' })
  readonly title!: string;

  @Field(() => [EvidenceLinkInput], { description: 'Which allegations it bears on, at least one, e.g. for the accusers.' })
  readonly allegations!: readonly EvidenceLinkInput[];

  @Field(() => GraphQLLocalDate, { description: 'When it came to be, not before the alleged act, e.g. `2024-10-31`.' })
  readonly datedOn!: string;

  @Field(() => String, { description: 'Why it is added, at least three characters, e.g. “The court published it.”' })
  readonly reason!: string;
}
