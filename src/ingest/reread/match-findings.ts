import type { Span } from '../../extract/document.js';

/** A finding of an earlier reading, and where it stands. */
export interface Stored {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** Two findings of one text are one when they share so much of their words: as statements are scored (content, intersection over union). */
const leastShared = 0.5;

/**
 * For each finding of a new reading the id of the earlier one that it is, by the words that both stand in; null for a new one.
 *
 * Each earlier one is given once, to whom shares most with it; of equals to the first. Depends on nothing but the places.
 */
export function matchFindings(found: readonly (readonly Span[])[], stored: readonly Stored[]): readonly (string | null)[] {
  const earlier = stored.map(({ id, spans }) => ({ id, spans, ...reach(spans) })).sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs = found.flatMap((spans, at) => {
    const { start, end } = reach(spans);
    return earlier
      .filter((one) => one.start < end && start < one.end)
      .map(({ id, spans: others }) => ({ at, id, shared: sharedOf(spans, others) }))
      .filter(({ shared }) => shared >= leastShared);
  });
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { at, id } of pairs.sort((a, b) => b.shared - a.shared || a.at - b.at)) {
    if (ids.has(at) || taken.has(id)) continue;
    ids.set(at, id);
    taken.add(id);
  }
  return found.map((_, at) => ids.get(at) ?? null);
}

const reach = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Intersection over union of two sets of spans that do not overlap among themselves. 0 to 1. */
function sharedOf(left: readonly Span[], right: readonly Span[]): number {
  const both = left.reduce(
    (sum, a) => sum + right.reduce((part, b) => part + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
  return both / (lengthOf(left) + lengthOf(right) - both);
}
