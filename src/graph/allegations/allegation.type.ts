import { Field, Float, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../relay/connection.type.js';
import { Node } from '../relay/node.type.js';
import { AnonymityEnum, type DatePrecisionEnum, ModalityEnum, PolarityEnum, ReviewStateEnum } from '../statements/statement.enums.js';
import {
  AllegationRelationEnum,
  CategoryEnum,
  CorroborationLevelEnum,
  ResponderRoleEnum,
  StatusBasisEnum,
  StatusRuleEnum,
  StatusValueEnum,
} from './allegation.enums.js';
import { ResponseScopeEnum, ResponseTypeEnum, StrengthEnum } from './allegation.enums.js';

@ObjectType({
  implements: Node,
  description:
    'What several reports have in common: somebody is accused of something. E.g. that North Korea sent troops to Russia. We keep who says so and who answered; we do not say whether it is so.',
})
export class Allegation extends Node {
  /** The one that it was merged into; null for one that stands for itself. */
  readonly survivorKey!: string | null;

  @Field(() => String, { description: 'In short, e.g. “North Korea: sending troops to Russia”.' })
  readonly title!: string;

  @Field(() => CategoryEnum, { description: 'What kind of conduct is alleged, e.g. `FORCE_DEPLOYMENT`.' })
  readonly category!: keyof typeof CategoryEnum;

  @Field(() => String, { description: 'Lemma of the alleged act, e.g. `send`; empty when only the accusation is known.' })
  readonly predicate!: string;

  @Field(() => GraphQLISODateTime, { description: 'Date of the first article that reports it, e.g. `2024-10-18T00:00:00.000Z`.' })
  readonly firstReportedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    description: 'Date of the latest article that reports it; lists are ordered by it. E.g. `2024-12-04T00:00:00.000Z`.',
  })
  readonly lastReportedAt!: Date;

  @Field(() => ReviewStateEnum, { description: 'What an editor decided about it, e.g. `UNREVIEWED`.' })
  readonly reviewState!: keyof typeof ReviewStateEnum;
}

@ObjectType({ description: 'One reason to hold two allegations for one, or not to, e.g. “same accused: North Korea”.' })
export class MatchReason {
  @Field(() => String, { description: 'In words, e.g. “quantities: 10,000 soldiers and 3,000 soldiers differ”.' })
  readonly text!: string;

  @Field(() => Float, {
    description: 'What it adds to the score or takes from it, e.g. 0.2; all reasons together are the score.',
  })
  readonly weight!: number;
}

@ObjectType({
  description:
    'Another allegation that may be the same or belong to it. A question for a reader: nothing was joined by it. E.g. the same act with other figures.',
})
export class AllegationMatch {
  readonly allegationKey!: string;

  @Field(() => AllegationRelationEnum, { description: 'What they may be to each other, e.g. `SAME_AS`.' })
  readonly relation!: keyof typeof AllegationRelationEnum;

  @Field(() => Float, { description: 'How alike they are, 0 to 1, e.g. 0.74; from 0.75 without an objection they would be one.' })
  readonly score!: number;

  @Field(() => [MatchReason], { description: 'Why, and what speaks against it, e.g. “same accused: Volkswagen”.' })
  readonly reasons!: readonly MatchReason[];
}

@ObjectType({ description: 'Somebody accused in an allegation, e.g. North Korea. Each has a status of its own; nobody else has one.' })
export class AccusedParty {
  readonly key!: string;
  readonly allegationKey!: string;
  readonly entityKey!: string | null;

  @Field(() => String, { description: 'The words for it, e.g. “North Korea”, “the firm”.' })
  readonly label!: string;
}

@ObjectType({ description: 'Somebody who makes the allegation, over all its reports, e.g. Washington.' })
export class Accuser {
  readonly entityKey!: string | null;

  @Field(() => String, { description: 'The words for it in the first report, e.g. “South Korean government officials”.' })
  readonly label!: string;

  @Field(() => AnonymityEnum, { description: 'How much the article tells, e.g. `NAMED`.' })
  readonly anonymity!: keyof typeof AnonymityEnum;

  @Field(() => Int, { description: 'In how many reports, e.g. 3.' })
  readonly reports!: number;
}

@ObjectType({
  description: 'Somebody who is said to be harmed, over all reports, e.g. “298 people on board”. Has no status: only the accused have one.',
})
export class AffectedParty {
  readonly versionKey!: string;
  readonly start!: number;
  readonly end!: number;
  readonly entityKey!: string | null;

  @Field(() => String, { description: 'The words for it in the first report, e.g. “298 people on board”.' })
  readonly label!: string;

  @Field(() => Int, { description: 'In how many reports, e.g. 2.' })
  readonly reports!: number;
}

@ObjectType({ description: 'Who accuses or is accused in one report, in its words, e.g. “Seoul and Washington”.' })
export class ReportParty {
  readonly versionKey!: string;
  readonly start!: number | null;
  readonly end!: number | null;
  readonly entityKey!: string | null;

  @Field(() => String, { description: 'The words as they stand, e.g. “Washington”; “(not stated)” when nobody is named.' })
  readonly label!: string;

  @Field(() => AnonymityEnum, { description: 'How much the article tells, e.g. `COLLECTIVE`.' })
  readonly anonymity!: keyof typeof AnonymityEnum;
}

@ObjectType({
  description:
    'What a report says that was done, taken apart in its own words, e.g. “sending 10,000 soldiers to Russia in October”. What the words do not say is null or empty.',
})
export class Conduct {
  readonly report!: AllegationReport;
}

@ObjectType({
  implements: Node,
  description: 'One article reporting an allegation, in these words, e.g. “Washington accuses North Korea of sending troops”.',
})
export class AllegationReport extends Node {
  readonly allegationKey!: string;
  readonly versionKey!: string;
  readonly runKey!: string;
  readonly statementKey!: string | null;
  readonly reportedKey!: string | null;
  readonly start!: number;
  readonly end!: number;
  readonly cueStart!: number;
  readonly cueEnd!: number;
  readonly actStart!: number | null;
  readonly actEnd!: number | null;
  readonly rule!: string;
  readonly actDate!: string | null;
  readonly actPrecision!: keyof typeof DatePrecisionEnum;
  readonly saidDate!: string | null;
  readonly saidPrecision!: keyof typeof DatePrecisionEnum;
  readonly accusers!: readonly ReportParty[];
  readonly accused!: readonly ReportParty[];

  @Field(() => StrengthEnum, { description: 'How strongly it puts it, e.g. `SUSPECTED`.' })
  readonly strength!: keyof typeof StrengthEnum;

  @Field(() => PolarityEnum, {
    description:
      'Done or left undone, e.g. `NEGATED` for “failing to pay its workers”; `UNCERTAIN` when it is not sure that anybody alleges it (“reportedly accused”).',
  })
  readonly polarity!: keyof typeof PolarityEnum;

  @Field(() => ModalityEnum, { description: 'How the conduct is put, e.g. `FUTURE` for “planning to poison the well”.' })
  readonly modality!: keyof typeof ModalityEnum;

  @Field(() => Float, { description: 'How sure we are that the words say so, 0 to 1, e.g. 0.8.' })
  readonly confidence!: number;

  @Field(() => ReviewStateEnum, { description: 'What an editor decided about it, e.g. `ACCEPTED`.' })
  readonly reviewState!: keyof typeof ReviewStateEnum;

  @Field(() => GraphQLISODateTime, { description: 'Date of the article, e.g. `2024-12-04T00:00:00.000Z`.' })
  readonly reportedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is held to be the same allegation as an earlier report, e.g. “same accused, same act”; null for the first.',
  })
  readonly matchReason!: string | null;

  @Field(() => Float, { nullable: true, description: 'How alike they are, 0 to 1, e.g. 0.7; null for the first.' })
  readonly matchScore!: number | null;
}

@ObjectType({
  implements: Node,
  description:
    'One party’s answer in one article: a denial, an admission, a silence, a verdict. E.g. “Pyongyang has not confirmed the deployment”.',
})
export class AllegationResponse extends Node {
  readonly versionKey!: string;
  readonly runKey!: string;
  readonly statementKey!: string | null;
  readonly responderKey!: string | null;
  readonly responderStart!: number | null;
  readonly responderEnd!: number | null;
  readonly start!: number;
  readonly end!: number;
  readonly cueStart!: number;
  readonly cueEnd!: number;
  readonly targetStart!: number | null;
  readonly targetEnd!: number | null;
  readonly respondedStart!: number | null;
  readonly respondedEnd!: number | null;
  readonly respondedDate!: string | null;
  readonly respondedPrecision!: keyof typeof DatePrecisionEnum;
  readonly rule!: string;

  @Field(() => ResponseTypeEnum, { description: 'How it answers, e.g. `DENIED`.' })
  readonly type!: keyof typeof ResponseTypeEnum;

  @Field(() => ResponderRoleEnum, {
    nullable: true,
    description:
      'What the responder is towards the allegation it is listed under, e.g. `ACCUSED`; null when fetched by id and its roles differ.',
  })
  readonly role!: keyof typeof ResponderRoleEnum | null;

  @Field(() => ResponseScopeEnum, { description: 'How much of the allegation it is about, e.g. `WHOLE`.' })
  readonly scope!: keyof typeof ResponseScopeEnum;

  @Field(() => String, { description: 'The words for the responder, e.g. “Pyongyang”.' })
  readonly responderLabel!: string;

  @Field(() => AnonymityEnum, { description: 'How much the article tells of the responder, e.g. `NAMED`.' })
  readonly responderAnonymity!: keyof typeof AnonymityEnum;

  @Field(() => Float, { description: 'How sure we are that the words say so, 0 to 1, e.g. 0.9.' })
  readonly confidence!: number;

  @Field(() => ReviewStateEnum, { description: 'What an editor decided about it, e.g. `ACCEPTED`.' })
  readonly reviewState!: keyof typeof ReviewStateEnum;

  @Field(() => GraphQLISODateTime, { description: 'Date of the article, e.g. `2024-12-04T00:00:00.000Z`.' })
  readonly reportedAt!: Date;
}

@ObjectType({
  description: 'Which allegation a response answers, and why it is thought so, e.g. “the only allegation before it against the responder”.',
})
export class ResponseLink {
  readonly allegationKey!: string;

  @Field(() => ResponderRoleEnum, { description: 'What the responder is towards it, e.g. `ACCUSED`.' })
  readonly role!: keyof typeof ResponderRoleEnum;

  @Field(() => String, { description: 'Why, e.g. “the responder is accused in it”.' })
  readonly reason!: string;

  @Field(() => Float, { description: 'How sure, 0 to 1, e.g. 0.8.' })
  readonly score!: number;
}

@ObjectType({
  description: 'What an allegation comes to so far, worked out from its reports and responses by nine rules. E.g. UNCONFIRMED by R8.',
})
export class AllegationStatus {
  @Field(() => StatusValueEnum, { description: 'The status, e.g. `DENIED`.' })
  readonly value!: keyof typeof StatusValueEnum;

  @Field(() => StatusRuleEnum, { description: 'The rule that gave it, e.g. `R6`.' })
  readonly rule!: keyof typeof StatusRuleEnum;

  @Field(() => StatusBasisEnum, { description: 'Which records were counted, e.g. `ALL`.' })
  readonly basis!: keyof typeof StatusBasisEnum;

  @Field(() => String, {
    description: 'What the rule says, and whose answers it rests on, e.g. “An accused party denied it: the mayor, 4 December 2024.”',
  })
  readonly sentence!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'Up to when articles were counted: as asked for, else the date of the latest one, e.g. `2024-12-04T00:00:00.000Z`. Null when none counts.',
  })
  readonly asOf!: Date | null;

  readonly reasons!: readonly AllegationResponse[];
}

@ObjectType({ description: 'Words that a status rests on, e.g. “Neither Pyongyang nor Moscow has confirmed the deployment”.' })
export class StatusReason {
  readonly response!: AllegationResponse;

  @Field(() => String, { description: 'The exact words, e.g. “The mayor denied the report”.' })
  readonly exact!: string;
}

@ObjectType({
  description:
    'How many voices stand behind an allegation: as counted, and without those that may be one voice. E.g. one minister in twenty papers is one.',
})
export class AllegationCorroboration {
  @Field(() => CorroborationLevelEnum, { description: 'One voice, several, or independent ones, e.g. `SINGLE_ATTRIBUTION`.' })
  readonly level!: keyof typeof CorroborationLevelEnum;

  @Field(() => Int, { description: 'Reports, e.g. 20.' })
  readonly reports!: number;

  @Field(() => Int, { description: 'Articles with a report or a confirmation, e.g. 18.' })
  readonly articles!: number;

  @Field(() => Int, { description: 'The same with articles of one agency text counted once, e.g. 6.' })
  readonly clusters!: number;

  @Field(() => Int, { description: 'Known outlets, e.g. 5.' })
  readonly outlets!: number;

  @Field(() => Int, { description: 'Owners, where an outlet without a known owner is its own and all unknown outlets are one, e.g. 4.' })
  readonly owners!: number;

  @Field(() => Int, { description: 'Accusers and third parties that confirm it, each once, e.g. 2.' })
  readonly sources!: number;

  @Field(() => Int, { description: 'Sources of which each was heard through an agency text and an owner of its own, e.g. 1.' })
  readonly independentSources!: number;
}

export const AllegationConnection = connectionType(Allegation, 'Allegation', 'allegations', 'that North Korea sent troops to Russia');
export const ReportConnection = connectionType(
  AllegationReport,
  'AllegationReport',
  'reports',
  '“Washington accuses North Korea of sending troops”',
);
export const ResponseConnection = connectionType(AllegationResponse, 'AllegationResponse', 'responses', '“Pyongyang has not confirmed it”');
