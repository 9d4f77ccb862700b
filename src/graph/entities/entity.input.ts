// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import type { FilterOf } from '../relay/filter.js';
import { EntityKindEnum, ExternalIdSchemeEnum } from './entity.enums.js';

@InputType({ description: 'What an entity must be, all of it, e.g. a country that goes by “Kremlin”.' })
export class EntityConditions {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Of one of these kinds, e.g. `[PERSON]`.' })
  readonly kind?: readonly (keyof typeof EntityKindEnum)[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Goes by one of these names, whole, upper and lower case alike, e.g. “pyongyang” finds North Korea.',
  })
  readonly name?: readonly string[] | null;

  @Field(() => [ExternalIdSchemeEnum], {
    nullable: true,
    description: 'Is known to one of these registers, e.g. `[WIKIDATA]` for those that can be looked up there.',
  })
  readonly externalIdScheme?: readonly (keyof typeof ExternalIdSchemeEnum)[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Named in the current text of one of these articles, by id, e.g. of yesterday’s report.',
  })
  readonly mentionedIn?: readonly string[] | null;
}

@InputType({ description: 'Which entities; all that is given must hold. E.g. the countries that go by “Kremlin”.' })
export class EntityFilter extends EntityConditions implements FilterOf<EntityConditions> {
  @Field(() => EntityConditions, { nullable: true, description: 'And not this, e.g. not a place.' })
  readonly not?: EntityConditions | null;

  @Field(() => [EntityConditions], { nullable: true, description: 'And at least one of these, 1 to 20, e.g. a person, or named “NATO”.' })
  readonly or?: readonly EntityConditions[] | null;
}

@InputType({ description: 'An entity by its id in somebody else’s register, e.g. Wikidata’s `Q423`.' })
export class ExternalIdInput {
  @Field(() => ExternalIdSchemeEnum, { description: 'The register, e.g. `WIKIDATA`.' })
  readonly scheme!: keyof typeof ExternalIdSchemeEnum;

  @Field(() => String, { description: 'The id there, e.g. `Q423`.' })
  readonly value!: string;
}
