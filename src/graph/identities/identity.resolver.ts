import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { Allegation } from '../allegations/allegation.type.js';
import type { Entity } from '../entities/entity.type.js';
import { fromGlobalId } from '../relay/global-id.js';
import { decide } from '../reviews/decide.js';
import { byEditors, found, payloadOf, type ReviewContext } from '../reviews/review.resolver.js';
import { linkReport, mergeAllegations, splitAllegation, type Split } from './decide-allegations.js';
import { linkEntity, mergeEntities, renameEntity, splitEntity } from './decide-entities.js';
import {
  LinkEntityInput,
  LinkReportInput,
  MergeAllegationsInput,
  MergeEntitiesInput,
  RenameEntityInput,
  SplitAllegationInput,
  SplitEntityInput,
} from './identity.input.js';
import {
  LinkEntityPayload,
  LinkReportPayload,
  MergeAllegationsPayload,
  MergeEntitiesPayload,
  RenameEntityPayload,
  SplitAllegationPayload,
  SplitEntityPayload,
} from './identity.payloads.js';

const entityOf = (id: string, { entities }: ReviewContext): Promise<Entity | null> =>
  found('Entity', id, (key) => entities.entity.load(key));
const allegationOf = (id: string, { allegations }: ReviewContext): Promise<Allegation | null> =>
  found('Allegation', id, (key) => allegations.allegation.load(key));
const isThere = <Thing>(thing: Thing | null): thing is Thing => thing !== null;

@Resolver()
export class IdentityResolver {
  @Extensions(byEditors)
  @Mutation(() => MergeEntitiesPayload, {
    nullable: true,
    description: 'Says that entities are one. Nothing is lost: undo it, or split one off. E.g. “A. Reyes” and Ada Reyes.',
  })
  async mergeEntities(
    @Arg('input', () => MergeEntitiesInput, { description: 'Which ones, and why, e.g. two spellings.' }) input: MergeEntitiesInput,
    @Ctx() context: ReviewContext,
  ): Promise<MergeEntitiesPayload> {
    const outcome = await decide(context, (transaction) => mergeEntities(transaction, input, context.viewer));
    return { ...(await payloadOf(outcome, context)), entity: await entityOf(input.into, context) };
  }

  @Extensions(byEditors)
  @Mutation(() => SplitEntityPayload, { nullable: true, description: 'Takes merged entities apart again, e.g. father and son.' })
  async splitEntity(
    @Arg('input', () => SplitEntityInput, { description: 'Which ones, and why, e.g. another birthday.' }) input: SplitEntityInput,
    @Ctx() context: ReviewContext,
  ): Promise<SplitEntityPayload> {
    const outcome = await decide(context, (transaction) => splitEntity(transaction, input, context.viewer));
    const split = outcome.decisionKey === null ? [] : await Promise.all(input.off.map((id) => entityOf(id, context)));
    return { ...(await payloadOf(outcome, context)), entity: await entityOf(input.entity, context), split: split.filter(isThere) };
  }

  @Extensions(byEditors)
  @Mutation(() => RenameEntityPayload, { nullable: true, description: 'Gives an entity another name to show, e.g. after a marriage.' })
  async renameEntity(
    @Arg('input', () => RenameEntityInput, { description: 'The name, and why, e.g. a misspelling.' }) input: RenameEntityInput,
    @Ctx() context: ReviewContext,
  ): Promise<RenameEntityPayload> {
    const outcome = await decide(context, (transaction) => renameEntity(transaction, input, context.viewer));
    return { ...(await payloadOf(outcome, context)), entity: await entityOf(input.entity, context) };
  }

  @Extensions(byEditors)
  @Mutation(() => LinkEntityPayload, { nullable: true, description: 'Says what an entity is in a register, e.g. in Wikidata.' })
  async linkEntity(
    @Arg('input', () => LinkEntityInput, { description: 'The register and the id, e.g. `Q423`.' }) input: LinkEntityInput,
    @Ctx() context: ReviewContext,
  ): Promise<LinkEntityPayload> {
    const outcome = await decide(context, (transaction) => linkEntity(transaction, input, context.viewer));
    return { ...(await payloadOf(outcome, context)), entity: await entityOf(input.entity, context) };
  }

  @Extensions(byEditors)
  @Mutation(() => MergeAllegationsPayload, {
    nullable: true,
    description: 'Says that allegations are one: their reports, answers and evidence count together. E.g. told with other figures.',
  })
  async mergeAllegations(
    @Arg('input', () => MergeAllegationsInput, { description: 'Which ones, and why, e.g. the same payment.' }) input: MergeAllegationsInput,
    @Ctx() context: ReviewContext,
  ): Promise<MergeAllegationsPayload> {
    const outcome = await decide(context, (transaction) => mergeAllegations(transaction, input, context.viewer));
    return { ...(await payloadOf(outcome, context)), allegation: await allegationOf(input.into, context) };
  }

  @Extensions(byEditors)
  @Mutation(() => SplitAllegationPayload, {
    nullable: true,
    description: 'Takes an allegation apart: reports that tell of another, or what was merged into it. E.g. two payments.',
  })
  async splitAllegation(
    @Arg('input', () => SplitAllegationInput, { description: 'What is taken off, and why, e.g. the reports of the second payment.' })
    input: SplitAllegationInput,
    @Ctx() context: ReviewContext,
  ): Promise<SplitAllegationPayload> {
    let made: Split | null = null;
    const outcome = await decide(
      context,
      async (transaction) => (made = await splitAllegation(transaction, input, context.viewer)).decision,
    );
    const keys = outcome.decisionKey === null ? [] : ((made as Split | null)?.split ?? []);
    const split = await Promise.all(keys.map((key) => context.allegations.allegation.load(key)));
    return {
      ...(await payloadOf(outcome, context)),
      allegation: await allegationOf(input.allegation, context),
      split: split.filter(isThere),
    };
  }

  @Extensions(byEditors)
  @Mutation(() => LinkReportPayload, {
    nullable: true,
    description: 'Says which allegation a report is of. What answers it in its article goes with it. E.g. the second trial.',
  })
  async linkReport(
    @Arg('input', () => LinkReportInput, { description: 'The report and its allegation, and why, e.g. another year.' })
    input: LinkReportInput,
    @Ctx() context: ReviewContext,
  ): Promise<LinkReportPayload> {
    const outcome = await decide(context, (transaction) => linkReport(transaction, input, context.viewer));
    const read = fromGlobalId(input.report);
    const report = read?.type === 'AllegationReport' ? await context.allegations.report.load(read.key) : null;
    return { ...(await payloadOf(outcome, context)), report };
  }
}
