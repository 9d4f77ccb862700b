import { Directive, Field, Float, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../relay/connection.type.js';
import { Node } from '../relay/node.type.js';
import { BlockKindEnum, OutletKind } from './article.enums.js';

@ObjectType({ implements: Node, description: 'Who publishes, e.g. a newspaper with its domain and owner.' })
export class Outlet extends Node {
  @Field(() => String, { description: 'As it calls itself, e.g. “The Guardian”.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Without `www.`, e.g. `theguardian.com`; null when it has none.' })
  readonly domain!: string | null;

  @Field(() => OutletKind, { description: 'Newspaper, agency …, e.g. `NEWSPAPER`.' })
  readonly kind!: keyof typeof OutletKind;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2, e.g. `GB`; null when not known.' })
  readonly country!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who owns it, e.g. “Guardian Media Group”; null when not known. Outlets of one owner are not independent voices.',
  })
  readonly owner!: string | null;
}

@ObjectType({
  implements: Node,
  description: 'One piece of news, whatever becomes of its text, e.g. a report that a mayor denies a bribe.',
})
export class Article extends Node {
  /** UUID of the current version. */
  readonly versionKey!: string;
  readonly outletKey!: string | null;

  @Field(() => String, { description: 'Headline of the current version, e.g. “Mayor denies bribe”. Empty when it has none.' })
  readonly headline!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published, e.g. `https://example.org/mayor?ref=rss`; null when it came as bare text.',
  })
  readonly url!: string | null;

  @Field(() => String, {
    description:
      'The URL without tracking, e.g. `https://example.org/mayor`; `urn:sha256:…` of the text when it has none. Two articles never share it.',
  })
  readonly canonicalUrl!: string;

  @Field(() => String, {
    description:
      'ISO 639-1, e.g. `en`; `mis` for a language without such a code, `und` when the text is too short to tell. Only English is read further.',
  })
  readonly language!: string;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was published, e.g. `2024-12-04T09:30:00.000Z`; null when not known.',
  })
  readonly publishedAt!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the outlet last changed it, e.g. after a correction; null when not known.',
  })
  readonly modifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it, e.g. “By Ada Reyes in Tarn”; null when not given.' })
  readonly byline!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was written, e.g. “BRUSSELS”; null when not given.' })
  readonly dateline!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Articles with the same key carry the same agency text, e.g. one AFP dispatch in five papers; null when it is nobody else’s.',
  })
  readonly syndicationCluster!: string | null;

  @Field(() => GraphQLISODateTime, {
    description: 'When it was published or else first read: what lists are ordered by, e.g. newest first.',
  })
  readonly listedAt!: Date;
}

@Directive('@cacheControl(maxAge: 86400)')
@ObjectType({
  implements: Node,
  description:
    'The text of an article as it stood once, e.g. before the paper added the minister’s denial. Never changed: other text is another version.',
})
export class ArticleVersion extends Node {
  readonly articleKey!: string;

  @Field(() => Int, { description: '1, 2, 3 … within the article, e.g. 2 after a correction.' })
  readonly number!: number;

  @Field(() => Boolean, {
    description: 'The newest version of its article: lists show what current versions say, e.g. not a denial that was since taken out.',
  })
  readonly isCurrent!: boolean;

  @Field(() => String, { description: 'Its headline then, e.g. “Mayor accused of bribe”. Empty when it has none.' })
  readonly headline!: string;

  @Field(() => String, { description: 'Hex SHA-256 of the text in UTF-8, e.g. to prove that a quotation is from this text.' })
  readonly sha256!: string;

  @Field(() => GraphQLISODateTime, { description: 'When this text was read, e.g. `2024-12-04T10:00:00.000Z`.' })
  readonly fetchedAt!: Date;
}

@ObjectType({ description: 'A part of an article, e.g. its headline or the caption of a photograph.' })
export class Block {
  readonly versionKey!: string;
  readonly start!: number;
  readonly end!: number;

  @Field(() => BlockKindEnum, { description: 'Headline, caption, paragraph …, e.g. `CAPTION`.' })
  readonly kind!: keyof typeof BlockKindEnum;

  @Field(() => String, { nullable: true, description: 'Photographer or agency of a caption, e.g. “POOL / JANE DOE”; null when not given.' })
  readonly credit!: string | null;
}

@ObjectType({ description: 'How a finding was made, e.g. by the rule for a name after the verb, fairly sure.' })
export class Extraction {
  @Field(() => String, { description: 'What read the article, e.g. `rules`.' })
  readonly extractor!: string;

  @Field(() => String, { description: 'Its version, e.g. `0.1.0`: findings of two versions may differ.' })
  readonly version!: string;

  @Field(() => String, { description: 'The rule that made the finding, e.g. `said-after`.' })
  readonly rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, 0 to 1, e.g. 0.9 for a direct quotation with “said”.' })
  readonly confidence!: number;
}

@ObjectType({
  description: 'One reading of a text by one extractor, e.g. by the models of last year. Every finding names the run that made it.',
})
export class ExtractionRun {
  readonly versionKey!: string;

  @Field(() => String, { description: 'What read, e.g. `rules+syntax+names+attribution`.' })
  readonly extractor!: string;

  @Field(() => String, { description: 'Its version, e.g. `0.3.0`.' })
  readonly version!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Hex SHA-256 of its model files, e.g. to tell two trainings apart; null when it has none.',
  })
  readonly modelHash!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it began, e.g. `2024-12-04T10:00:00.000Z`.' })
  readonly startedAt!: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds, e.g. 180.' })
  readonly durationMs!: number;
}

export const ArticleConnection = connectionType(Article, 'Article', 'articles', 'a report that a mayor denies a bribe');
