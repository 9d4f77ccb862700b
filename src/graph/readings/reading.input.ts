import { Field, InputType } from 'type-graphql';

@InputType({ description: 'What an article is taken out of: exactly one of the three, e.g. `{ text: "The mayor denied it." }`.' })
export class SourceInput {
  @Field(() => String, {
    nullable: true,
    description: 'Plain text, up to 500,000 characters, e.g. “The mayor denied it.”; a first line without a full stop may be its headline.',
  })
  readonly text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A page as a newspaper serves it, up to 1,000,000 characters, e.g. `<html>…<article>…`. Nothing in it is run or fetched; navigation and advertisements are left out.',
  })
  readonly html?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A JSON-LD document with a schema.org NewsArticle, up to 1,000,000 characters, e.g. `{ "@type": "NewsArticle", "articleBody": "…" }`.',
  })
  readonly jsonLd?: string | null;
}

@InputType({ description: 'A text to read, e.g. a draft whose quotations an editor wants to see marked.' })
export class ExtractTextInput {
  @Field(() => SourceInput, { description: 'The text, or the page that it stands in, e.g. `{ text: "The mayor denied it." }`.' })
  readonly source!: SourceInput;

  @Field(() => String, { nullable: true, description: 'The headline, when it is not in the text, e.g. “Mayor denies bribe”.' })
  readonly headline?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 8601 day or moment of its publication, e.g. `2024-10-31`; “on Wednesday” is read relative to it.',
  })
  readonly publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 639-1, e.g. `en`; believed only where the text is too short to tell. Only English is read further.',
  })
  readonly language?: string | null;
}
