import type { Findings, Span } from '../../extract/document.js';
import type { Extractor } from '../../extract/extract.js';
import type { Digest } from '../../extract/digest.js';
import type { GivenArticle } from '../formats/format.js';

/** What an article says, and what read it. */
export interface ArticleReading {
  /** Whole, or what is kept of it, where the reader worked that out. */
  readonly findings: Findings | Digest;
  readonly extractor: Extractor;
  /** How long the reading itself took, when the reader knows; it may have waited for its turn. */
  readonly durationMs?: number;
}

/** An article that has been read: everything that one transaction writes. */
export interface Reading extends ArticleReading {
  readonly findings: Digest;
  readonly article: GivenArticle;
  /** Of the URL; `urn:sha256:…` when the article has none. */
  readonly canonicalUrl: string;
  /** Of the kept text, hex. */
  readonly sha256: string;
  readonly startedAt: Date;
  readonly durationMs: number;
}

/** The version that findings belong to. */
export interface SavedVersion {
  readonly articleId: string;
  readonly versionId: string;
  readonly runId: string;
  /** Of the article. */
  readonly canonicalUrl: string;
  /** 1, 2, 3 … within the article. */
  readonly number: number;
  /** Of the article: lists of statements and allegations are ordered by it. */
  readonly listedAt: Date;
  /** Of the article; null when it came without a date. */
  readonly publishedAt: Date | null;
  /** Ids of the article's earlier versions. */
  readonly earlierVersionIds: readonly string[];
}

/** A version of this batch, with what was read in it and who that is in the ledger. */
export interface KeptReading {
  readonly version: SavedVersion;
  readonly findings: Digest;
  /** Ids in the ledger, by position in `Findings.entities`; two of an article may be one of the ledger. */
  readonly entityIds: readonly string[];
  /** By position: id of another entity that it may be, by a name that leaves doubt. */
  readonly maybe: ReadonlyMap<number, string>;
  /** By position in `Findings.statements`. */
  readonly statementIds: readonly string[];
  /** Only where a text is read again. */
  readonly again?: ReadAgain;
}

/** What another reading of a text has in common with the one before. All by position in the findings. */
export interface ReadAgain {
  /** What is new of what the version alleges is numbered from here on; the rest keeps its numbers. */
  readonly firstPosition: number;
  readonly allegations: readonly Known[];
  /** Ids of the reports and responses that were found before; null for new ones. */
  readonly reportIds: readonly (string | null)[];
  readonly responseIds: readonly (string | null)[];
  /** Ids of what is in the ledger and stays as it is, since somebody decided on it: it is not written. */
  readonly settled: ReadonlySet<string>;
}

/** What a version alleges, found before: its own id, its number, and the allegation that it was. Null for a new one. */
export type Known = { readonly id: string; readonly allegationId: string; readonly position: number } | null;

/** Whether a finding is to be written. */
export const isWritten = ({ again }: Pick<KeptReading, 'again'>, id: string): boolean => again?.settled.has(id) !== true;

export const startOf = (span: Span | null): number | null => span?.start ?? null;
export const endOf = (span: Span | null): number | null => span?.end ?? null;

/** `2024-10-31` as the database keeps a day. */
export const dayOf = (date: string | null | undefined): Date | null => (date ? new Date(`${date}T00:00:00Z`) : null);

/** The id at a position that an extraction gave. Throws when there is none: a bug of the extraction. */
export function idAt(ids: readonly string[], position: number): string {
  const id = ids[position];
  if (id === undefined) throw new Error(`There is no finding ${position} among ${ids.length}`);
  return id;
}

/** The same for a position that may be absent. */
export const idOrNull = (ids: readonly string[], position: number | null): string | null =>
  position === null ? null : idAt(ids, position);
