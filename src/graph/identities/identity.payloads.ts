import { Field, ObjectType } from 'type-graphql';
import { Allegation, AllegationReport } from '../allegations/allegation.type.js';
import { Entity } from '../entities/entity.type.js';
import { DecisionPayload } from '../reviews/payloads.js';

const asItIs = 'as it is now, also when somebody was faster';

@ObjectType({ description: 'What came of a decision on an entity, e.g. on its name.' })
abstract class EntityPayload extends DecisionPayload {
  @Field(() => Entity, { nullable: true, description: `The entity ${asItIs}, e.g. with its names; null when there is none.` })
  readonly entity!: Entity | null;
}

@ObjectType({ description: 'What came of merging entities, e.g. the one that stays.' })
export class MergeEntitiesPayload extends EntityPayload {}

@ObjectType({ description: 'What came of splitting an entity, e.g. those that stand for themselves again.' })
export class SplitEntityPayload extends EntityPayload {
  @Field(() => [Entity], { description: 'Those that were taken off, e.g. the son; empty when the input is refused.' })
  readonly split!: readonly Entity[];
}

@ObjectType({ description: 'What came of another name, e.g. the entity with it.' })
export class RenameEntityPayload extends EntityPayload {}

@ObjectType({ description: 'What came of a link to a register, e.g. the entity with its ids.' })
export class LinkEntityPayload extends EntityPayload {}

@ObjectType({ description: 'What came of a decision on an allegation, e.g. on its reports.' })
abstract class AllegationPayload extends DecisionPayload {
  @Field(() => Allegation, { nullable: true, description: `The allegation ${asItIs}, e.g. with its reports; null when there is none.` })
  readonly allegation!: Allegation | null;
}

@ObjectType({ description: 'What came of merging allegations, e.g. the one that stays.' })
export class MergeAllegationsPayload extends AllegationPayload {}

@ObjectType({ description: 'What came of splitting an allegation, e.g. the one that its reports began.' })
export class SplitAllegationPayload extends AllegationPayload {
  @Field(() => [Allegation], {
    description: 'Those that stand for themselves now, e.g. that of the second payment; empty when the input is refused.',
  })
  readonly split!: readonly Allegation[];
}

@ObjectType({ description: 'What came of moving a report, e.g. the report with its allegation.' })
export class LinkReportPayload extends DecisionPayload {
  @Field(() => AllegationReport, {
    nullable: true,
    description: `The report ${asItIs}, e.g. with its allegation; null when there is none.`,
  })
  readonly report!: AllegationReport | null;
}
