import type { ArticleText } from '../../extract/document.js';

/** The text of a file. `name` is what messages call it: a path, `-` for standard input. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export const outletKinds = ['NEWSPAPER', 'BROADCASTER', 'AGENCY', 'ONLINE', 'GOVERNMENT', 'OTHER'] as const;

/** What is known of who published an article, besides the name. */
export interface OutletFacts {
  /** Without `www.`. */
  readonly domain?: string;
  readonly kind?: (typeof outletKinds)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly owner?: string;
}

/** An article as it was given: its text, and what is kept beside it. */
export interface GivenArticle extends ArticleText {
  readonly byline?: string;
  /** ISO 8601 date or date-time. */
  readonly modifiedAt?: string;
  readonly outletFacts?: OutletFacts;
}

export interface SourceArticle {
  /** Where it stands: `demo/a.json`, `demo/a.ndjson, line 3`. */
  readonly source: string;
  readonly article: GivenArticle;
}

/** One way in which articles are written down. */
export interface Format {
  readonly name: string;
  recognizes(source: SourceText): boolean;
  /** At least one article. Throws a `UserError` that names the source and what is wrong in it. */
  read(source: SourceText): readonly SourceArticle[];
}
