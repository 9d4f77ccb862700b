import type { CleanText, Span } from '../document.js';

/**
 * Where a span of the kept text stands in the text as given, in UTF-16 code units of that text.
 *
 * Null when either end was not given there (a headline that came apart, a joined line break), or when the span is empty or outside. What
 * `clean` dropped in between lies inside the raw span.
 */
export function rawSpan(kept: CleanText, span: Span): Span | null {
  if (span.end <= span.start) return null;
  const first = kept.rawOffsets[span.start] ?? -1;
  const last = kept.rawOffsets[span.end - 1] ?? -1;
  if (first < 0 || last < 0) return null;
  return { start: first, end: last + (kept.rawWidths?.get(last) ?? 1) };
}
