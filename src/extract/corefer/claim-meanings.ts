import type { Entity, Mention, Mentioned } from '../document.js';
import { placeCountry } from '../lexicon/place-countries.js';
import { knowledgeOf } from '../mention/count-entities.js';

/** Country whose places speak for a meaning that is no country itself. */
const within: Readonly<Record<string, string>> = { 'place/georgia-us': 'country/US' };

/** Places of the same country that must be named before a part of it is meant: any article may name one of the United States. */
const wantedForPart = 2;
/** UTF-16 code units before and behind, in which a part needs its country and bears no other: “invaded Georgia and Ukraine”. */
const near = 200;

/**
 * Decides between the meanings of a name by the places that the article names: “Congo” beside Kinshasa, “Georgia” beside Atlanta and Texas.
 *
 * Open as before when nothing speaks for any meaning, or something for two.
 */
export function claimMeanings({ entities, mentions }: Mentioned): Mentioned {
  if (!mentions.some(isUndecided)) return { entities, mentions };
  // “Kinshasa accused Rwanda”: a seat that speaks for its government is a place all the same.
  const named = new Set(mentions.flatMap(({ entity, literal }) => literal ?? entity ?? []));
  const seen = new Map<string, number>();
  for (const position of named) for (const key of countriesOf(entities[position])) seen.set(key, (seen.get(key) ?? 0) + 1);
  const decided = mentions.map((mention, at): Mention => {
    if (!isUndecided(mention)) return mention;
    const around = new Set(nearTo(mentions, at).flatMap((position) => statesOf(entities[position])));
    const fits = mention.candidates.filter(({ entity }) => {
      const key = entities[entity]?.knownAs ?? '';
      const part = within[key];
      return part === undefined
        ? (seen.get(key) ?? 0) > 0
        : (seen.get(part) ?? 0) >= wantedForPart && around.size === 1 && around.has(part);
    });
    const [only, other] = fits;
    if (only === undefined || other !== undefined) return mention;
    const because = { rule: 'meaning-by-places', confidence: 0.8, reason: 'the article names places there' };
    return { ...mention, entity: only.entity, candidates: [], because };
  });
  return { entities, mentions: decided };
}

const isUndecided = ({ entity, candidates, because }: Mention): boolean =>
  entity === null && candidates.length > 1 && because.rule === 'known-name';

/** Entities mentioned in the near, at most ten to either side. */
function nearTo(mentions: readonly Mention[], at: number): readonly number[] {
  const own = mentions[at];
  return mentions.slice(Math.max(0, at - 10), at + 11).flatMap((mention) => {
    const isNear = own !== undefined && mention !== own && Math.abs(mention.start - own.start) <= near;
    return isNear ? (mention.literal ?? mention.entity ?? []) : [];
  });
}

const statesOf = (entity: Entity | undefined): readonly string[] =>
  entity?.kind === 'COUNTRY' && entity.knownAs !== null ? [entity.knownAs] : countriesOf(entity);

/** Keys of the countries that naming this place speaks for; none for anything but a town or state. */
function countriesOf(entity: Entity | undefined): readonly string[] {
  const known = knowledgeOf(entity);
  if (known?.kind !== 'PLACE') return [];
  const code = placeCountry.get(known.name);
  return code === undefined ? known.standsFor.filter((key) => key.startsWith('country/')) : [`country/${code}`];
}
