// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, InputType } from 'type-graphql';
import type { FilterOf } from '../relay/filter.js';
import { ReviewStateEnum } from '../statements/statement.enums.js';
import { CategoryEnum, CorroborationLevelEnum, ResponseTypeEnum, StatusValueEnum, StrengthEnum } from './allegation.enums.js';

@InputType({ description: 'What an allegation must be, all of it, e.g. of fraud and against one company.' })
export class AllegationConditions {
  @Field(() => [ID], { nullable: true, description: 'One of these entities is accused, by id, e.g. a company.' })
  readonly accused?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'One of these entities accuses in at least one report, by id, e.g. a former employee.',
  })
  readonly accuser?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'One of these entities answered it, by id, e.g. a ministry that denied it.' })
  readonly responder?: readonly string[] | null;

  @Field(() => [CategoryEnum], { nullable: true, description: 'Of one of these kinds, e.g. `[FRAUD, CORRUPTION]`.' })
  readonly category?: readonly (keyof typeof CategoryEnum)[] | null;

  @Field(() => [StatusValueEnum], {
    nullable: true,
    description: 'Of one of these statuses, counting everything found, e.g. `[UNCONFIRMED, UNANSWERED]`.',
  })
  readonly status?: readonly (keyof typeof StatusValueEnum)[] | null;

  @Field(() => [StatusValueEnum], {
    nullable: true,
    description: 'Of one of these statuses, counting only what an editor accepted (`basis: REVIEWED`), e.g. `[DENIED]`.',
  })
  readonly reviewedStatus?: readonly (keyof typeof StatusValueEnum)[] | null;

  @Field(() => [StatusValueEnum], {
    nullable: true,
    description: 'One of the accused has one of these statuses, e.g. `[UPHELD]`: somebody was convicted, whatever became of the others.',
  })
  readonly accusedStatus?: readonly (keyof typeof StatusValueEnum)[] | null;

  @Field(() => [CorroborationLevelEnum], {
    nullable: true,
    description: 'With so many voices behind it, e.g. `[INDEPENDENT_CORROBORATION]`.',
  })
  readonly corroboration?: readonly (keyof typeof CorroborationLevelEnum)[] | null;

  @Field(() => [StrengthEnum], { nullable: true, description: 'Some report puts it in one of these ways, e.g. `[SUSPECTED]`.' })
  readonly strength?: readonly (keyof typeof StrengthEnum)[] | null;

  @Field(() => [ResponseTypeEnum], {
    nullable: true,
    description: 'Somebody answered it in one of these ways, e.g. `[DECLINED_COMMENT, NO_RESPONSE]` for silence.',
  })
  readonly responseType?: readonly (keyof typeof ResponseTypeEnum)[] | null;

  @Field(() => [ID], { nullable: true, description: 'Reported in one of these articles, by id, e.g. in yesterday’s report.' })
  readonly article?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Reported by one of these outlets, by id, e.g. by The Guardian.' })
  readonly outlet?: readonly string[] | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Last reported then or later, e.g. `2024-12-01T00:00:00Z`.' })
  readonly reportedFrom?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'First reported before then, e.g. `2024-12-08T00:00:00Z`.' })
  readonly reportedTo?: Date | null;

  @Field(() => [ReviewStateEnum], { nullable: true, description: 'What an editor decided about it, e.g. `[ACCEPTED]`.' })
  readonly reviewState?: readonly (keyof typeof ReviewStateEnum)[] | null;
}

@InputType({
  description: 'Which allegations; all that is given must hold. E.g. those of fraud against one company, but not the dismissed.',
})
export class AllegationFilter extends AllegationConditions implements FilterOf<AllegationConditions> {
  @Field(() => AllegationConditions, { nullable: true, description: 'And not this, e.g. not dismissed.' })
  readonly not?: AllegationConditions | null;

  @Field(() => [AllegationConditions], {
    nullable: true,
    description: 'And at least one of these, 1 to 20, e.g. denied, or corroborated independently.',
  })
  readonly or?: readonly AllegationConditions[] | null;
}
