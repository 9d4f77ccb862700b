import type { Document, Span, TokenRange } from '../document.js';

/** The tokens that lie in the span, by binary search; null when there is none. */
export function tokensWithin(document: Pick<Document, 'tokens'>, span: Span): TokenRange | null {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while ((tokens[last + 1]?.start ?? span.end) < span.end) last += 1;
  return last < low ? null : { first: low, last };
}
