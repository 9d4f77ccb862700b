import type { Mention, Span } from '../document.js';
import type { Reading } from './reading.js';

/** The longest mention inside the span that ends where it ends, by binary search; undefined when there is none. */
export function mentionEnding({ mentioned: { mentions } }: Pick<Reading, 'mentioned'>, span: Span): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) return undefined;
    if (mention.end === span.end) return mention;
  }
  return undefined;
}
