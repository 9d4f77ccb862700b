import { knownEntity } from '../../extract/lexicon/known-entities.js';
import type { Affiliation } from './entity.type.js';

/** The offices of somebody by the key in the curated knowledge, the latest first. Empty when none is known. */
export function affiliationsOf(knownAs: string): readonly Affiliation[] {
  const offices = knownEntity(knownAs)?.person?.offices ?? [];
  return offices
    .map(({ title, of, from, to }) => ({
      position: title,
      ofKnownAs: of,
      ofName: knownEntity(of)?.name ?? of,
      fromYear: from,
      toYear: to ?? null,
    }))
    .sort((a, b) => b.fromYear - a.fromYear);
}
