import { covers, type Span } from '../../extract/document.js';

/** Of places sorted by where they start those that stand in a span. Finds them by halving: a book names somebody ten thousand times. */
export function placesWithin<Place extends Span>(sorted: readonly Place[], span: Span): readonly Place[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Place[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const place = sorted[at];
    if (place === undefined || place.start >= span.end) break;
    if (covers(span, place)) found.push(place);
  }
  return found;
}
