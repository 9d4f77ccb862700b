import { Field, InputType } from 'type-graphql';
import { OutletKind } from '../articles/article.enums.js';
import { SourceInput } from '../readings/reading.input.js';

@InputType({
  description:
    'Who published an article, e.g. `{ name: "Tarn Gazette", owner: "Reyes Media" }`. It fills in what is not known of the outlet, and replaces nothing.',
})
export class OutletInput {
  @Field(() => String, { description: 'As it calls itself, e.g. “The Guardian”: outlets of one name are one.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Without `https://`, e.g. `theguardian.com`; that of `url` when left out.' })
  readonly domain?: string | null;

  @Field(() => OutletKind, { nullable: true, description: 'Newspaper, agency …, e.g. `NEWSPAPER`.' })
  readonly kind?: keyof typeof OutletKind | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, e.g. `GB`.' })
  readonly country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who owns it, e.g. “Guardian Media Group”: outlets of one owner are no independent voices.',
  })
  readonly owner?: string | null;
}

@InputType({
  description: 'An article to be kept, e.g. a page with its address. What is given here goes before what the page itself says.',
})
export class IngestArticleInput {
  @Field(() => SourceInput, { description: 'The text, or the page that it stands in, e.g. `{ html: "<html>…" }`.' })
  readonly source!: SourceInput;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published, e.g. `https://example.org/mayor?ref=rss`: the same address with other text is a new version.',
  })
  readonly url?: string | null;

  @Field(() => OutletInput, { nullable: true, description: 'Who published it, e.g. The Guardian; by the domain of `url` when left out.' })
  readonly outlet?: OutletInput | null;

  @Field(() => String, { nullable: true, description: 'The headline, when it is not in the text, e.g. “Mayor denies bribe”.' })
  readonly headline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601 day or moment of its publication, e.g. `2024-10-31` or `2024-10-31T08:00:00Z`.',
  })
  readonly publishedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When the outlet last changed it, e.g. `2024-11-01T09:00:00Z`.' })
  readonly modifiedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, e.g. “By Ada Reyes in Tarn”.' })
  readonly byline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 639-1, e.g. `en`; believed only where the text is too short to tell. Only English is read further.',
  })
  readonly language?: string | null;
}
