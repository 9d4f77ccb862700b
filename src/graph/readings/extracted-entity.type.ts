import { Field, Float, ObjectType } from 'type-graphql';
import { Extraction } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { EntityKindEnum, MentionKindEnum } from '../entities/entity.enums.js';
import { EntityName, ExternalId } from '../entities/entity.type.js';
import { AnonymityEnum } from '../statements/statement.enums.js';

@ObjectType({
  description: 'Somebody or something that a text speaks of, e.g. North Korea. As the ledger’s `Entity`, for this text alone.',
})
export class ExtractedEntity {
  @Field(() => EntityKindEnum, { description: 'Person, organization, country …, e.g. `COUNTRY`.' })
  readonly kind!: keyof typeof EntityKindEnum;

  @Field(() => String, { description: 'The name to show, e.g. “North Korea”.' })
  readonly name!: string;

  @Field(() => [EntityName], { description: 'The names that this text gives it, e.g. “North Korea”, “Pyongyang”.' })
  readonly names!: readonly EntityName[];

  @Field(() => [ExternalId], { description: 'Its ids in other registers, e.g. Wikidata’s `Q423`. Empty when it is in none that we know.' })
  readonly externalIds!: readonly ExternalId[];
}

@ObjectType({ description: 'A place in a text that names somebody, e.g. “Pyongyang” in “Pyongyang has not commented”.' })
export class ExtractedMention {
  @Field(() => MentionKindEnum, { description: 'By name, by pronoun …, e.g. `METONYM`.' })
  readonly kind!: keyof typeof MentionKindEnum;

  @Field(() => Span, { description: 'The words, e.g. “Pyongyang”.' })
  readonly span!: Span;

  @Field(() => ExtractedEntity, { nullable: true, description: 'Who is meant, e.g. North Korea for “Pyongyang”; null while in doubt.' })
  readonly entity!: ExtractedEntity | null;

  @Field(() => ExtractedEntity, {
    nullable: true,
    description: 'What the words name literally, e.g. the city of Pyongyang; null when it is the same as `entity`.',
  })
  readonly literal!: ExtractedEntity | null;

  @Field(() => Float, { description: 'How sure it is who is meant, 0 to 1, e.g. 0.95 for a full name.' })
  readonly confidence!: number;

  @Field(() => Extraction, { description: 'How it was found, e.g. by the rule for capitals that stand for governments.' })
  readonly extraction!: Extraction;

  @Field(() => String, { nullable: true, description: 'Why, where the rule alone does not say it, e.g. “the only woman before”.' })
  readonly reason!: string | null;
}

@ObjectType({ description: 'Somebody who speaks, accuses, is accused or answers, e.g. “a spokesman for the ministry”.' })
export class ExtractedParty {
  @Field(() => String, { description: 'The words as they stand, e.g. “Washington”; “(not stated)” when nobody is named.' })
  readonly label!: string;

  @Field(() => AnonymityEnum, { description: 'How much the text tells, e.g. `UNNAMED_ROLE`.' })
  readonly anonymity!: keyof typeof AnonymityEnum;

  @Field(() => Span, { nullable: true, description: 'The words that name the party, e.g. “Washington”; null when no words do.' })
  readonly span!: Span | null;

  @Field(() => Span, {
    nullable: true,
    description: 'The office in the text’s words, e.g. “NATO Secretary General”; null when none is given.',
  })
  readonly role!: Span | null;

  @Field(() => ExtractedEntity, {
    nullable: true,
    description: 'Who it is, e.g. the United States for “Washington”; null while in doubt or when nobody is named.',
  })
  readonly entity!: ExtractedEntity | null;

  @Field(() => ExtractedEntity, {
    nullable: true,
    description: 'For whom the party speaks, e.g. the ministry for its spokesman; null when for itself or not told.',
  })
  readonly onBehalfOf!: ExtractedEntity | null;
}
