// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, GraphQLISODateTime, ID, InputType } from 'type-graphql';
import type { FilterOf } from '../relay/filter.js';
import { OutletKind } from './article.enums.js';

@InputType({ description: 'What an article must be, all of it, e.g. of one paper and in one week.' })
export class ArticleConditions {
  @Field(() => [ID], { nullable: true, description: 'Published by one of these outlets, by id, e.g. of The Guardian.' })
  readonly outlet?: readonly string[] | null;

  @Field(() => [OutletKind], { nullable: true, description: 'Published by an outlet of one of these kinds, e.g. `[AGENCY]`.' })
  readonly outletKind?: readonly (keyof typeof OutletKind)[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Published by an outlet of one of these countries, ISO 3166-1 alpha-2, e.g. `["GB", "IE"]`.',
  })
  readonly country?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these languages, ISO 639-1, e.g. `["en"]`.' })
  readonly language?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Names one of these entities, by id, e.g. articles that speak of North Korea.' })
  readonly mentions?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Carries one of these agency texts, by `Article.syndicationCluster`, e.g. all papers that print one dispatch.',
  })
  readonly syndicationCluster?: readonly string[] | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Published (or, without a date, first read) then or later, e.g. `2024-12-01T00:00:00Z`.',
  })
  readonly publishedFrom?: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Published (or, without a date, first read) before then, e.g. `2024-12-08T00:00:00Z`.',
  })
  readonly publishedTo?: Date | null;
}

@InputType({ description: 'Which articles; all that is given must hold. E.g. those of one paper in one week, but not in French.' })
export class ArticleFilter extends ArticleConditions implements FilterOf<ArticleConditions> {
  @Field(() => ArticleConditions, { nullable: true, description: 'And not this, e.g. not by an agency.' })
  readonly not?: ArticleConditions | null;

  @Field(() => [ArticleConditions], {
    nullable: true,
    description: 'And at least one of these, 1 to 20, e.g. in English, or of an Irish paper.',
  })
  readonly or?: readonly ArticleConditions[] | null;
}
