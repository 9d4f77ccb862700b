import { Field, InputType } from 'type-graphql';
import { EntityKindEnum, ExternalIdSchemeEnum } from './entity.enums.js';

@InputType({ description: 'Which entities; all that is given must hold. E.g. the countries that go by “Kremlin”.' })
export class EntityFilter {
  @Field(() => EntityKindEnum, { nullable: true, description: 'Only of this kind, e.g. `PERSON`.' })
  readonly kind?: keyof typeof EntityKindEnum | null;

  @Field(() => String, {
    nullable: true,
    description: 'Goes by this name, whole, upper and lower case alike, e.g. “pyongyang” finds North Korea.',
  })
  readonly name?: string | null;
}

@InputType({ description: 'An entity by its id in somebody else’s register, e.g. Wikidata’s `Q423`.' })
export class ExternalIdInput {
  @Field(() => ExternalIdSchemeEnum, { description: 'The register, e.g. `WIKIDATA`.' })
  readonly scheme!: keyof typeof ExternalIdSchemeEnum;

  @Field(() => String, { description: 'The id there, e.g. `Q423`.' })
  readonly value!: string;
}
