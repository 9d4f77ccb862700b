import { Field, ObjectType } from 'type-graphql';
import { Allegation, AllegationReport, AllegationResponse } from '../allegations/allegation.type.js';
import { InputError } from '../relay/user-error.type.js';
import { Statement } from '../statements/statement.type.js';
import { Decision } from './decision.type.js';

@ObjectType({ description: 'What came of a decision: the decision, or what is wrong with the input. E.g. a stale version.' })
export abstract class DecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'The decision as it is kept, e.g. to undo it; null when the input is refused.' })
  readonly decision!: Decision | null;

  @Field(() => [InputError], {
    description: 'What is wrong with the input, e.g. `CONFLICT`. Empty when it is decided; else nothing was changed.',
  })
  readonly userErrors!: readonly InputError[];
}

const asItIs = 'as it is now, also when somebody was faster';

@ObjectType({ description: 'What came of the review of a statement, e.g. the statement with its right speaker.' })
export class ReviewStatementPayload extends DecisionPayload {
  @Field(() => Statement, { nullable: true, description: `The statement ${asItIs}, e.g. with its right speaker; null when there is none.` })
  readonly statement!: Statement | null;
}

@ObjectType({ description: 'What came of the review of an allegation, e.g. the allegation with its right category.' })
export class ReviewAllegationPayload extends DecisionPayload {
  @Field(() => Allegation, { nullable: true, description: `The allegation ${asItIs}, e.g. with its status; null when there is none.` })
  readonly allegation!: Allegation | null;
}

@ObjectType({ description: 'What came of the review of a report, e.g. the report with its right accuser.' })
export class ReviewReportPayload extends DecisionPayload {
  @Field(() => AllegationReport, {
    nullable: true,
    description: `The report ${asItIs}, e.g. with its right accuser; null when there is none.`,
  })
  readonly report!: AllegationReport | null;
}

@ObjectType({ description: 'What came of the review of an answer, e.g. the answer with its right type.' })
export class ReviewResponsePayload extends DecisionPayload {
  @Field(() => AllegationResponse, {
    nullable: true,
    description: `The answer ${asItIs}, e.g. with its right type; null when there is none.`,
  })
  readonly response!: AllegationResponse | null;
}

@ObjectType({ description: 'What came of an answer that was added, e.g. a denial on a ministry’s page.' })
export class AddResponsePayload extends DecisionPayload {
  @Field(() => AllegationResponse, {
    nullable: true,
    description: 'The answer in the ledger, e.g. to link to it; null when the input is refused.',
  })
  readonly response!: AllegationResponse | null;
}

@ObjectType({ description: 'What came of evidence that was added, e.g. the allegations that it bears on.' })
export class AddEvidencePayload extends DecisionPayload {
  @Field(() => [Allegation], {
    description: 'The allegations that it bears on, e.g. with their evidence; empty when the input is refused.',
  })
  readonly allegations!: readonly Allegation[];
}

@ObjectType({ description: 'What came of taking a decision back: the UNDO, or what stands in its way. E.g. a later correction.' })
export class UndoPayload extends DecisionPayload {}
