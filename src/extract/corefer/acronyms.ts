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

/** Reads an acronym as the article introduces it, whoever else is known by it: in “the Rapid Tarn Group (RTG)” every RTG is that group. */
export function withOwnAcronyms(document: Document, mentioned: Mentioned): Mentioned {
  const named = mentioned.mentions.filter(({ kind }) => kind === 'NAME' || kind === 'ALIAS');
  const own = new Map<string, number>();
  for (const [at, short] of named.entries()) {
    const full = named[at - 1];
    const words = document.text.slice(short.start, short.end);
    if (full === undefined || full.entity === null || !/^\p{Lu}{2,8}$/u.test(words)) continue;
    if (document.text.slice(full.end, short.start) !== ' (' || document.text.charAt(short.end) !== ')') continue;
    if (initialsOf(document.text.slice(full.start, full.end)) === words.toLowerCase()) own.set(words, full.entity);
  }
  if (own.size === 0) return mentioned;
  const mentions = mentioned.mentions.map((mention) => {
    const entity = own.get(document.text.slice(mention.start, mention.end));
    return entity === undefined ? mention : { ...mention, entity, candidates: [] };
  });
  return { entities: mentioned.entities, mentions };
}
