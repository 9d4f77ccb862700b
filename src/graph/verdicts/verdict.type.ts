import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'What somebody else found of a claim, as they published it (schema.org `ClaimReview`), e.g. “Mostly false” by a fact-checking paper. It is theirs: no status of ours follows from it.',
})
export class Verdict {
  @Field(() => String, { description: 'Where their review is, e.g. `https://facts.example/checks/17`.' })
  readonly url!: string;

  @Field(() => String, { description: 'Who reviewed it, e.g. “Tarn Facts”.' })
  readonly author!: string;

  @Field(() => String, { nullable: true, description: 'Their page, e.g. `https://facts.example`; null when the review names none.' })
  readonly authorUrl!: string | null;

  @Field(() => String, { description: 'The claim in their words, e.g. “The mayor sold the bridge”.' })
  readonly claim!: string;

  @Field(() => String, { description: 'What they found, in their words, e.g. “Mostly false”, “2 of 5”.' })
  readonly rating!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When they published it, e.g. `2024-12-05`; null when they do not say.' })
  readonly reviewedOn!: string | null;

  @Field(() => [String], { description: 'Where the claim appears, as they say, by canonical URL, e.g. `https://post.example/bridge`.' })
  readonly appearances!: readonly string[];
}
