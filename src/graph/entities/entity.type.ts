import { Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../extract/document.js';
import { connectionType } from '../relay/connection.type.js';
import { Node } from '../relay/node.type.js';
import { EntityKindEnum, ExternalIdSchemeEnum, MentionKindEnum, NameKindEnum } from './entity.enums.js';

/** The GraphQL type of each kind of entity. */
export const entityTypes = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  PLACE: 'Place',
  GROUP: 'Group',
} as const satisfies Record<EntityKind, string>;

@InterfaceType({
  implements: Node,
  description: 'Somebody or something that articles speak of, e.g. North Korea, a minister, NATO.',
  resolveType: ({ kind }: { readonly kind: EntityKind }) => entityTypes[kind],
})
export abstract class Entity extends Node {
  /** Key in the curated knowledge, `person/…`; null when only articles speak of it. */
  readonly knownAs!: string | null;
  /** The one that it was merged into; null for one that stands for itself. */
  readonly survivorKey!: string | null;

  @Field(() => EntityKindEnum, { description: 'Person, organization, country …, e.g. `COUNTRY`.' })
  readonly kind!: keyof typeof EntityKindEnum;

  @Field(() => String, { description: 'The name to show, e.g. “North Korea”.' })
  readonly name!: string;
}

@ObjectType({ implements: Entity, description: 'A human being that articles speak of, e.g. a prime minister.' })
export class Person extends Entity {}

@ObjectType({ implements: Entity, description: 'A body that can act, e.g. NATO, a ministry, a company.' })
export class Organization extends Entity {}

@ObjectType({
  implements: Entity,
  description: 'A state, also where its capital or government stands for it, e.g. North Korea (“Pyongyang”).',
})
export class Country extends Entity {}

@ObjectType({ implements: Entity, description: 'A place that does not act, e.g. the region of Kursk.' })
export class Place extends Entity {}

@ObjectType({ implements: Entity, description: 'Many without one organization, e.g. “the West”, “European NATO countries”.' })
export class Group extends Entity {}

@ObjectType({ description: 'A name that an entity goes by, e.g. “the Kremlin” for Russia’s government.' })
export class EntityName {
  @Field(() => String, { description: 'The name as it is written, e.g. “the Kremlin”.' })
  readonly text!: string;

  @Field(() => String, { description: 'Its language, ISO 639-1, e.g. `en`.' })
  readonly language!: string;

  @Field(() => NameKindEnum, { description: 'How it names, e.g. `METONYM`.' })
  readonly kind!: keyof typeof NameKindEnum;
}

@ObjectType({ description: 'The entity in somebody else’s register, e.g. `Q423` in Wikidata.' })
export class ExternalId {
  @Field(() => ExternalIdSchemeEnum, { description: 'The register, e.g. `WIKIDATA`.' })
  readonly scheme!: keyof typeof ExternalIdSchemeEnum;

  @Field(() => String, { description: 'The id there, e.g. `Q423`.' })
  readonly value!: string;
}

@ObjectType({ description: 'Somebody who may be meant by a mention, with why, e.g. one of two governors.' })
export class MentionCandidate {
  readonly entityKey!: string;

  @Field(() => Float, { description: 'How likely, 0 to 1, e.g. 0.5 for each of two.' })
  readonly score!: number;

  @Field(() => String, { description: 'Why, e.g. “named in the sentence before”.' })
  readonly reason!: string;
}

@ObjectType({
  description:
    'An office that somebody holds or held, from curated knowledge of public offices, never guessed from a text. E.g. prime minister of the Netherlands, 2010 to 2024.',
})
export class Affiliation {
  readonly ofKnownAs!: string;

  @Field(() => String, { description: 'The office, e.g. “prime minister”.' })
  readonly position!: string;

  @Field(() => String, { description: 'Of what country or body, e.g. “Netherlands”.' })
  readonly ofName!: string;

  @Field(() => Int, { description: 'The year in which it began, e.g. 2010.' })
  readonly fromYear!: number;

  @Field(() => Int, { nullable: true, description: 'The year in which it ended, e.g. 2024; null while that is not known.' })
  readonly toYear!: number | null;
}

@ObjectType({ description: 'A place in a text that names an entity, e.g. “Pyongyang” in “Pyongyang has not commented”.' })
export class Mention {
  readonly key!: string;
  readonly versionKey!: string;
  readonly runKey!: string;
  readonly start!: number;
  readonly end!: number;
  readonly entityKey!: string | null;
  readonly literalKey!: string | null;
  readonly candidates!: readonly MentionCandidate[];
  readonly rule!: string;

  @Field(() => MentionKindEnum, { description: 'By name, by pronoun …, e.g. `METONYM`.' })
  readonly kind!: keyof typeof MentionKindEnum;

  @Field(() => Float, { description: 'How sure it is who is meant, 0 to 1, e.g. 0.95 for a full name.' })
  readonly confidence!: number;
}

export const EntityConnection = connectionType(Entity, 'Entity', 'entities', 'North Korea');
export const MentionConnection = connectionType(Mention, 'Mention', 'mentions', '“Pyongyang” in a first paragraph');
