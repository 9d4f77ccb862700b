// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, InputType } from 'type-graphql';
import type { SearchKind } from '../../store/prisma/client.js';
import { CategoryEnum } from '../allegations/allegation.enums.js';
import { EntityKindEnum } from '../entities/entity.enums.js';
import { publishEnum } from '../relay/enum.js';
import type { FilterOf } from '../relay/filter.js';
import { SpeechActEnum } from '../statements/statement.enums.js';

export const SearchKindEnum = publishEnum<SearchKind>('SearchKind', 'What kind of thing a search found, e.g. a statement.', {
  ARTICLE: 'A piece of news, by the words of its current text, e.g. a report on a bribe.',
  STATEMENT: 'What somebody said, by its words and its speaker, e.g. “The bridge is safe,” said Reyes.',
  ALLEGATION: 'Who is accused of what, by its title and the words of its reports, e.g. that North Korea sent soldiers.',
  ENTITY: 'Somebody or something, by a name, however spelled, e.g. Volkswagen for “volkswagn”.',
});

@InputType({
  description: 'What a thing must be, all of it; what has no such property is none (an entity has no outlet). E.g. a denial of 2024.',
})
export class SearchConditions {
  @Field(() => [SearchKindEnum], { nullable: true, description: 'Of one of these kinds, e.g. `[STATEMENT]`.' })
  readonly kind?: readonly SearchKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Published by one of these outlets, by id, e.g. of The Guardian.' })
  readonly outlet?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'In an article of one of these languages, ISO 639-1, e.g. `["en"]`.' })
  readonly language?: readonly string[] | null;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Entities of one of these kinds, e.g. `[PERSON]`.' })
  readonly entityKind?: readonly (keyof typeof EntityKindEnum)[] | null;

  @Field(() => [CategoryEnum], { nullable: true, description: 'Allegations of one of these kinds of conduct, e.g. `[FRAUD]`.' })
  readonly category?: readonly (keyof typeof CategoryEnum)[] | null;

  @Field(() => [SpeechActEnum], { nullable: true, description: 'Statements in which the speaker does one of these, e.g. `[DENY]`.' })
  readonly speechAct?: readonly (keyof typeof SpeechActEnum)[] | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Published (an allegation: last reported) then or later, e.g. `2024-12-01T00:00:00Z`.',
  })
  readonly publishedFrom?: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Published (an allegation: last reported) before then, e.g. `2024-12-08T00:00:00Z`.',
  })
  readonly publishedTo?: Date | null;
}

@InputType({
  description:
    'Which things; all that is given must hold, and what has no such property is left out (an entity has no outlet). E.g. denials only.',
})
export class SearchFilter extends SearchConditions implements FilterOf<SearchConditions> {
  @Field(() => SearchConditions, { nullable: true, description: 'And not this, e.g. no article.' })
  readonly not?: SearchConditions | null;

  @Field(() => [SearchConditions], {
    nullable: true,
    description: 'And at least one of these, 1 to 20, e.g. a denial, or an allegation of fraud.',
  })
  readonly or?: readonly SearchConditions[] | null;
}
