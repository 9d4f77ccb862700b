import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { AllegationContext } from '../allegations/allegation.resolver.js';
import { fromGlobalId, type NodeType } from '../relay/global-id.js';
import type { ViewerContext } from '../viewer.js';
import { addEvidence } from './add-evidence.js';
import { addResponse } from './add-response.js';
import { AddEvidenceInput, AddResponseInput } from './addition.input.js';
import { ReviewAllegationInput, ReviewReportInput, ReviewResponseInput, ReviewStatementInput } from './corrections.input.js';
import { checkReason, decide, type Outcome } from './decide.js';
import { readDecisionId } from './decision-id.js';
import { UndoInput, type ReviewInput } from './decision.input.js';
import type { DecisionContext } from './decision.resolver.js';
import {
  AddEvidencePayload,
  AddResponsePayload,
  ReviewAllegationPayload,
  ReviewReportPayload,
  ReviewResponsePayload,
  ReviewStatementPayload,
  UndoPayload,
  type DecisionPayload,
} from './payloads.js';
import { review, type Reviewing } from './review.js';
import { reviewing } from './reviewing.js';
import { undoDecision } from './undo.js';
import type { WriteContext } from '../write-context.js';

export type ReviewContext = AllegationContext & ViewerContext & WriteContext & DecisionContext;

/** What a decision costs: it derives anew what follows from it. */
export const byEditors = { points: 50, role: 'EDITOR' } as const;

@Resolver()
export class ReviewResolver {
  @Extensions(byEditors)
  @Mutation(() => ReviewStatementPayload, {
    nullable: true,
    description: 'Accepts, rejects or corrects a statement, e.g. gives it to the right speaker.',
  })
  async reviewStatement(
    @Arg('input', () => ReviewStatementInput, { description: 'What you find, e.g. that it is right.' }) input: ReviewStatementInput,
    @Ctx() context: ReviewContext,
  ): Promise<ReviewStatementPayload> {
    const outcome = await reviewed(reviewing.statement, input, context);
    return {
      ...(await payloadOf(outcome, context)),
      statement: await found('Statement', input.id, (key) => context.statements.statement.load(key)),
    };
  }

  @Extensions(byEditors)
  @Mutation(() => ReviewAllegationPayload, {
    nullable: true,
    description: 'Accepts, rejects or corrects an allegation, e.g. its category.',
  })
  async reviewAllegation(
    @Arg('input', () => ReviewAllegationInput, { description: 'What you find, e.g. that nobody is accused there.' })
    input: ReviewAllegationInput,
    @Ctx() context: ReviewContext,
  ): Promise<ReviewAllegationPayload> {
    const outcome = await reviewed(reviewing.allegation, input, context);
    return {
      ...(await payloadOf(outcome, context)),
      allegation: await found('Allegation', input.id, (key) => context.allegations.allegation.load(key)),
    };
  }

  @Extensions(byEditors)
  @Mutation(() => ReviewReportPayload, {
    nullable: true,
    description: 'Accepts, rejects or corrects a report of an allegation, e.g. its accuser.',
  })
  async reviewReport(
    @Arg('input', () => ReviewReportInput, { description: 'What you find, e.g. that another one accuses.' }) input: ReviewReportInput,
    @Ctx() context: ReviewContext,
  ): Promise<ReviewReportPayload> {
    const outcome = await reviewed(reviewing.report, input, context);
    return {
      ...(await payloadOf(outcome, context)),
      report: await found('AllegationReport', input.id, (key) => context.allegations.report.load(key)),
    };
  }

  @Extensions(byEditors)
  @Mutation(() => ReviewResponsePayload, {
    nullable: true,
    description: 'Accepts, rejects or corrects an answer to allegations, e.g. a denial that was none.',
  })
  async reviewResponse(
    @Arg('input', () => ReviewResponseInput, { description: 'What you find, e.g. that it denies nothing.' }) input: ReviewResponseInput,
    @Ctx() context: ReviewContext,
  ): Promise<ReviewResponsePayload> {
    const outcome = await reviewed(reviewing.response, input, context);
    return {
      ...(await payloadOf(outcome, context)),
      response: await found('AllegationResponse', input.id, (key) => context.allegations.response.load(key)),
    };
  }

  @Extensions(byEditors)
  @Mutation(() => AddResponsePayload, {
    nullable: true,
    description: 'Adds an answer that the machine did not find, e.g. a denial on a ministry’s page.',
  })
  async addResponse(
    @Arg('input', () => AddResponseInput, { description: 'The answer and where it stands, e.g. at an address.' }) input: AddResponseInput,
    @Ctx() context: ReviewContext,
  ): Promise<AddResponsePayload> {
    let key: string | null = null;
    const outcome = await decide(context, async (transaction) => {
      const added = await addResponse(transaction, input, context.viewer);
      key = added.response;
      return added.decision;
    });
    const isAdded = key !== null && outcome.decisionKey !== null;
    return { ...(await payloadOf(outcome, context)), response: isAdded ? await context.allegations.response.load(key ?? '') : null };
  }

  @Extensions(byEditors)
  @Mutation(() => AddEvidencePayload, { nullable: true, description: 'Adds evidence to allegations, e.g. a court file at an address.' })
  async addEvidence(
    @Arg('input', () => AddEvidenceInput, { description: 'The evidence and what it bears on, e.g. an invoice.' }) input: AddEvidenceInput,
    @Ctx() context: ReviewContext,
  ): Promise<AddEvidencePayload> {
    const outcome = await decide(context, (transaction) => addEvidence(transaction, input, context.viewer));
    const keys = outcome.decisionKey === null ? [] : input.allegations.flatMap(({ allegation }) => fromGlobalId(allegation)?.key ?? []);
    const loaded = await Promise.all([...new Set(keys)].map((key) => context.allegations.allegation.load(key)));
    return { ...(await payloadOf(outcome, context)), allegations: loaded.filter((one) => one !== null) };
  }

  @Extensions(byEditors)
  @Mutation(() => UndoPayload, {
    nullable: true,
    description:
      'Takes a decision back by a decision of its own, which can be undone as well. Refused while a later one rests on it. E.g. a hasty rejection.',
  })
  async undo(
    @Arg('input', () => UndoInput, { description: 'Which decision, and why, e.g. after a second look.' }) input: UndoInput,
    @Ctx() context: ReviewContext,
  ): Promise<UndoPayload> {
    const outcome = await decide(context, (transaction) => {
      checkReason(input.reason);
      const decision = readDecisionId(input.decision, 'input.decision');
      return undoDecision(transaction, { decision, reason: input.reason, by: context.viewer });
    });
    return payloadOf(outcome, context);
  }
}

const reviewed = (kind: Reviewing<object>, input: ReviewInput, context: ReviewContext): Promise<Outcome> =>
  decide(context, (transaction) => review(transaction, kind, input, context.viewer));

export const payloadOf = async ({ decisionKey, userErrors }: Outcome, { decisions }: DecisionContext): Promise<DecisionPayload> => ({
  decision: decisionKey === null ? null : await decisions.decision.load(decisionKey),
  userErrors,
});

/** The thing as it is now; null for an id of nothing. */
export async function found<Thing>(type: NodeType, id: string, load: (key: string) => Promise<Thing | null>): Promise<Thing | null> {
  const read = fromGlobalId(id);
  return read?.type === type ? load(read.key) : null;
}
