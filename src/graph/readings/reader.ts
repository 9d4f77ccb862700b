import type { ArticleText, Document, Findings, Span } from '../../extract/document.js';
import type { Extractor } from '../../extract/extract.js';
import type { UserErrorCode } from '../relay/user-error.type.js';
import type { SourceKind } from './check-input.js';

export interface TextToRead {
  readonly kind: SourceKind;
  readonly content: string;
  readonly facts: Pick<ArticleText, 'headline' | 'publishedAt' | 'language'>;
}

/** A text that has been read, and that nobody keeps. */
export interface TextRead {
  /** As it was given, or taken out of its page. */
  readonly article: ArticleText & { readonly byline?: string };
  readonly document: Pick<Document, 'text' | 'headline' | 'blocks' | 'language'>;
  readonly found: Omit<Findings, 'document'>;
  /** Places in `article.text` that were not kept. */
  readonly dropped: readonly Span[];
  readonly extractor: Extractor;
  /** Of its publication or, where that is not known, now. */
  readonly reportedAt: Date;
}

/** Something is wrong with the content of the source: nothing was done. */
export interface Refused {
  readonly refused: { readonly code: UserErrorCode; readonly message: string };
}

/** Reads a text elsewhere than in the thread that answers requests; the server is given it. Throws an `Unavailable` when nobody can read now. */
export type ReadText = (text: TextToRead) => Promise<TextRead | Refused>;
