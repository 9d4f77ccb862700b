import type { SourceKind } from '../readings/check-input.js';
import type { Refused } from '../readings/reader.js';
import type { IngestCounts, IngestOutcome } from './ingestion.type.js';
import type { OutletKind } from '../articles/article.enums.js';

/** An article whose input has been checked; what is not known is absent. */
export interface ArticleToIngest {
  readonly kind: SourceKind;
  readonly content: string;
  readonly facts: {
    readonly url?: string;
    readonly outlet?: string;
    readonly outletFacts?: {
      readonly domain?: string;
      readonly kind?: keyof typeof OutletKind;
      readonly country?: string;
      readonly owner?: string;
    };
    readonly headline?: string;
    readonly publishedAt?: string;
    readonly modifiedAt?: string;
    readonly byline?: string;
    readonly language?: string;
  };
}

/** An article that is in the ledger. Keys are UUIDs. */
export interface Ingested {
  readonly outcome: IngestOutcome;
  readonly articleKey: string;
  readonly versionKey: string;
  readonly nearDuplicateKey: string | null;
  readonly counts: IngestCounts;
}

/**
 * Reads an article into the ledger, whole or not at all; the server is given it. The article is in the ledger, and stays there, when this comes
 * back. Throws an `Unavailable` when nobody can read now.
 */
export type Ingest = (article: ArticleToIngest) => Promise<Ingested | Refused>;
