import type { Document, Mention, Span, TokenRange } from '../document.js';

/** Finds mentions by the tokens they cover. */
export interface MentionIndex {
  readonly document: Document;
  /** Mentions that cover this token, the longest first. */
  at(token: number): readonly Mention[];
  /** Mentions that begin inside the span, in reading order. */
  within(span: Span): readonly Mention[];
  /** Tokens that begin inside the span; null when none does. */
  tokens(span: Span): TokenRange | null;
}

/** `mentions` must be in reading order, as `Mentioned` has them. */
export function indexMentions(document: Document, mentions: readonly Mention[]): MentionIndex {
  const starts = mentions.map(({ start }) => start);
  const tokenStarts = document.tokens.map(({ start }) => start);
  const byToken = new Map<number, Mention[]>();
  const tokens = (span: Span): TokenRange | null => {
    let first = firstAtLeast(tokenStarts, span.start);
    // A span may begin inside a token: “pro-[Russian]”.
    if (first > 0 && (document.tokens[first - 1]?.end ?? 0) > span.start) first -= 1;
    const last = firstAtLeast(tokenStarts, span.end) - 1;
    return last < first ? null : { first, last };
  };
  for (const mention of mentions) {
    const range = tokens(mention);
    if (range === null) continue;
    for (let at = range.first; at <= range.last; at += 1) byToken.set(at, [...(byToken.get(at) ?? []), mention]);
  }
  return {
    document,
    tokens,
    at: (token) => byToken.get(token) ?? [],
    within: (span) => mentions.slice(firstAtLeast(starts, span.start), firstAtLeast(starts, span.end)).filter(({ end }) => end <= span.end),
  };
}

/** Position of the first value that is `wanted` or more; binary search. */
function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
