import type { ArticleText } from '../../extract/document.js';

/** The text of a file. `name` is what messages call it: a path, `-` for standard input. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export interface SourceArticle {
  /** Where it stands: `demo/a.json`, `demo/a.ndjson, line 3`. */
  readonly source: string;
  readonly article: ArticleText;
}

/** One way in which articles are written down. */
export interface Format {
  readonly name: string;
  recognizes(source: SourceText): boolean;
  /** At least one article. Throws a `UserError` that names the source and what is wrong in it. */
  read(source: SourceText): readonly SourceArticle[];
}
