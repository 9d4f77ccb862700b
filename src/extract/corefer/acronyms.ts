import type { Document, Mentioned } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { organizationLinks } from '../lexicon/name-words.js';

/** “Tarn Harbour Authority” → “tha”; small link words do not count. */
export const initialsOf = (name: string): string =>
  foldText(name)
    .split(/[\s-]+/u)
    .filter((word) => !organizationLinks.has(word))
    .map((word) => word.charAt(0))
    .join('');

/**
 * Finds the short names that an article introduces in brackets: “Tarn Harbour Authority (THA)”.
 *
 * Pairs of positions in `mentioned.entities`, the short name first. A known entity is never merged into an unknown one.
 */
export function acronymPairs(document: Document, { entities, mentions }: Mentioned): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const named = mentions.filter((mention) => mention.kind === 'NAME' || mention.kind === 'ALIAS');
  for (const [at, short] of named.entries()) {
    const full = named[at - 1];
    if (full === undefined || short.entity === null || full.entity === null || short.entity === full.entity) continue;
    const between = document.text.slice(full.end, short.start);
    if (!/^ \(["“‘']?$/u.test(between) || !/^["”’']?\)/u.test(document.text.slice(short.end, short.end + 2))) continue;
    if (entities[short.entity]?.knownAs !== null || entities[full.entity]?.kind !== entities[short.entity]?.kind) continue;
    if (/^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u.test(document.text.slice(short.start, short.end))) pairs.push([short.entity, full.entity]);
  }
  return pairs;
}
