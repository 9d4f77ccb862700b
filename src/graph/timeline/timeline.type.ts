import { createUnionType, Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { StatusRuleEnum, StatusValueEnum } from '../allegations/allegation.enums.js';
import { AllegationReport, AllegationResponse } from '../allegations/allegation.type.js';
import { connectionType } from '../relay/connection.type.js';
import { Statement } from '../statements/statement.type.js';
import { DateBasisEnum, TimelineKindEnum, type TimelineKind } from './timeline.enums.js';

@ObjectType({
  description:
    'An allegation came to another status by what an article reported, e.g. from UNANSWERED to DENIED with the mayor’s answer. Worked out by the nine rules for each moment; nobody sets it.',
})
export class StatusChange {
  readonly typename = 'StatusChange';
  readonly reasons!: readonly AllegationResponse[];

  @Field(() => GraphQLISODateTime, { description: 'Date of the article that changed it, e.g. `2031-02-01T08:00:00.000Z`.' })
  readonly at!: Date;

  @Field(() => StatusValueEnum, { nullable: true, description: 'What it was before, e.g. `UNANSWERED`; null at the first report.' })
  readonly before!: keyof typeof StatusValueEnum | null;

  @Field(() => StatusValueEnum, { description: 'What it came to, e.g. `DENIED`.' })
  readonly after!: keyof typeof StatusValueEnum;

  @Field(() => StatusRuleEnum, { description: 'The rule that gave the new one, e.g. `R6`.' })
  readonly rule!: keyof typeof StatusRuleEnum;

  @Field(() => String, { description: 'What the rule says, e.g. “An accused party denied it.”' })
  readonly sentence!: string;
}

export const TimelineItem = createUnionType({
  name: 'TimelineItem',
  description: 'What an entry of a timeline is, e.g. a statement, the report of an allegation, a denial, a change of status.',
  types: () => [Statement, AllegationReport, AllegationResponse, StatusChange] as const,
  resolveType: ({ typename }) => typename,
});
export type TimelineItem = Statement | AllegationReport | AllegationResponse | StatusChange;

@ObjectType({ description: 'Something that happened, with its date and its exact words, e.g. a denial on Friday.' })
export class TimelineEntry {
  readonly key!: string;
  /** Of things at the same moment: statements, reports, responses, and then what they came to. */
  readonly rank!: number;

  @Field(() => GraphQLISODateTime, {
    description:
      'When: the day that the article gives (from midnight, UTC), else the date of the article. E.g. `2031-01-03T00:00:00.000Z`.',
  })
  readonly at!: Date;

  @Field(() => DateBasisEnum, { description: 'Where the date comes from, e.g. `SAID_ON` for “on Friday”.' })
  readonly basis!: keyof typeof DateBasisEnum;

  @Field(() => [TimelineKindEnum], { description: 'What it is to whom the timeline is of, e.g. `SAID` and `SPOKEN_OF` for “I”.' })
  readonly kinds!: readonly TimelineKind[];

  @Field(() => TimelineItem, { description: 'The thing itself, e.g. a statement.' })
  readonly item!: TimelineItem;
}

export const TimelineConnection = connectionType(TimelineEntry, 'Timeline', 'entries', 'a denial on Friday');
