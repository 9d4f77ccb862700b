import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';
import { NameKindEnum } from '../entities/entity.enums.js';
import { ExternalIdInput } from '../entities/entity.input.js';

@InputType({ description: 'What every decision on identities says, e.g. why two entities are one.' })
export abstract class IdentityInput {
  @Field(() => String, { description: 'Why, at least three characters, e.g. “Both are the minister, as her CV says.”' })
  readonly reason!: string;

  @Field(() => Int, {
    description:
      'The field `revision` of what is named first, as you saw it, e.g. 0; another one now is a CONFLICT, and nothing is changed.',
  })
  readonly expectedVersion!: number;
}

@InputType({ description: 'Entities that are one, e.g. “A. Reyes” and Ada Reyes.' })
export class MergeEntitiesInput extends IdentityInput {
  @Field(() => ID, { description: 'The one that stays, e.g. Ada Reyes.' })
  readonly into!: string;

  @Field(() => [ID], { description: 'Those that are merged into it, of the same kind, e.g. “A. Reyes”.' })
  readonly entities!: readonly string[];
}

@InputType({ description: 'Entities that were merged and are not one, e.g. father and son.' })
export class SplitEntityInput extends IdentityInput {
  @Field(() => ID, { description: 'The one that they were merged into, e.g. the father.' })
  readonly entity!: string;

  @Field(() => [ID], { description: 'Those that are taken off, with what was merged into them before, e.g. the son.' })
  readonly off!: readonly string[];
}

@InputType({ description: 'Another name to show, e.g. after a marriage.' })
export class RenameEntityInput extends IdentityInput {
  @Field(() => ID, { description: 'What is renamed, e.g. a company.' })
  readonly entity!: string;

  @Field(() => String, { description: 'The name to show from now on, e.g. “Ada Reyes-Lind”.' })
  readonly name!: string;

  @Field(() => NameKindEnum, {
    defaultValue: 'PREVIOUS',
    description: 'What the name shown so far is from now on, e.g. `ALIAS` where only the spelling was wrong.',
  })
  readonly formerKind!: keyof typeof NameKindEnum;
}

@InputType({ description: 'What an entity is in somebody else’s register, e.g. in Wikidata.' })
export class LinkEntityInput extends IdentityInput {
  @Field(() => ID, { description: 'What is linked, e.g. a minister.' })
  readonly entity!: string;

  @Field(() => ExternalIdInput, { description: 'Its id there, e.g. `{ scheme: WIKIDATA, value: "Q423" }`.' })
  readonly externalId!: ExternalIdInput;
}

@InputType({ description: 'Allegations that are one, e.g. told with other figures.' })
export class MergeAllegationsInput extends IdentityInput {
  @Field(() => ID, { description: 'The one that stays, e.g. the one that was reported first.' })
  readonly into!: string;

  @Field(() => [ID], { description: 'Those that are merged into it, e.g. the one with the other figure.' })
  readonly allegations!: readonly string[];
}

@InputType({
  description:
    'What was one allegation and is not: reports that tell of another, or allegations that were merged into it. E.g. two payments.',
})
export class SplitAllegationInput extends IdentityInput {
  @Field(() => ID, { description: 'The allegation that is split, e.g. that of both payments.' })
  readonly allegation!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Reports that become an allegation of their own, e.g. those of the second payment. Give this or `off`.',
  })
  readonly reports?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Allegations that were merged into it and are taken off, e.g. one of last year.' })
  readonly off?: readonly string[] | null;
}

@InputType({ description: 'The allegation that a report is of, e.g. the second trial.' })
export class LinkReportInput extends IdentityInput {
  @Field(() => ID, { description: 'The report, e.g. of an article that tells of two trials.' })
  readonly report!: string;

  @Field(() => ID, { description: 'The allegation that it is of, e.g. that of the second trial.' })
  readonly allegation!: string;
}
