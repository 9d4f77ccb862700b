import type { Document, TokenRange } from '../document.js';
import type { KnownEntity } from '../lexicon/known-entities.js';
import { placeCountry } from '../lexicon/place-countries.js';

/**
 * Keeps a name that means something only in its own country, “the Department of Justice”, where the article speaks of that country there.
 *
 * What stands beside the name decides (“Peru's Congress”, “the Ministry of Defence in Warsaw”), then the countries of its sentence and of the article:
 * its own must be named twice as often as any other, or as often where the sentence names it alone. A dateline counts three times. Without evidence the name is nobody's that we know.
 */
export function atHome<Name extends KnownName>(
  document: Document,
  found: ReadonlyMap<number, readonly Name[]>,
): ReadonlyMap<number, readonly Name[]> {
  const names = [...found.values()].flat();
  if (!names.some(isRelative)) return found;
  const signs = names.flatMap((name): Sign[] => {
    const country = isRelative(name) ? undefined : countryOf(name);
    return country === undefined ? [] : [{ country, first: name.first, last: name.last }];
  });
  const inSentence = new Map<number, Sign[]>();
  const totals = new Map<string, number>();
  for (const sign of signs) {
    const sentence = document.tokens[sign.first]?.sentence ?? -1;
    inSentence.set(sentence, [...(inSentence.get(sentence) ?? []), sign].slice(0, 40));
    totals.set(sign.country, (totals.get(sign.country) ?? 0) + (isDateline(document, sign) ? 3 : 1));
  }
  const isMeant = (name: KnownName): boolean => {
    const home = name.entities[0]?.home;
    if (home === undefined || home === null || !isRelative(name)) return true;
    const beside = signBeside(document, signs, name);
    if (beside !== undefined) return beside === home;
    // A body of the world has no sentence of its own: “Russia vetoed the Security Council's text”.
    if (home === world) return totals.has(world);
    const near = new Set((inSentence.get(document.tokens[name.first]?.sentence ?? -1) ?? []).map(({ country }) => country));
    if (near.size > 0 && !near.has(home) && !abroad.has(name.text)) return false;
    const own = totals.get(home) ?? 0;
    const ahead = near.size === 1 && near.has(home) ? 1 : 2;
    return own > 0 && [...totals].every(([country, total]) => country === home || own >= ahead * total);
  };
  return new Map([...found].map(([token, list]) => [token, list.filter(isMeant)]));
}

/** Bodies that deal with other countries, so that their sentence names those: “The State Department warned China”. */
const abroad: ReadonlySet<string> = new Set([
  'State Department',
  'Department of State',
  'Defense Department',
  'Department of Defense',
  'Foreign Office',
]);

/** A known name and the tokens it covers. */
interface KnownName extends TokenRange {
  readonly text: string;
  readonly entities: readonly KnownEntity[];
}

interface Sign {
  readonly country: string;
  readonly first: number;
  readonly last: number;
}

/** The name alone says nothing of a country, and the entity has it only at home. */
const isRelative = ({ entities, text }: KnownName): boolean => entities.length === 1 && entities[0]?.homeNames.includes(text) === true;

/** ISO 3166-1 alpha-2 of the one country that a name speaks of; undefined when it speaks of none or of several. */
function countryOf({ entities }: KnownName): string | undefined {
  const [entity, other] = entities;
  return entity === undefined || other !== undefined ? undefined : countryOfEntity(entity);
}

/** Stands for the United Nations, of which some names are short. */
const world = 'UN';

const countryOfEntity = ({ kind, key, name, standsFor, partOf, home }: KnownEntity): string | undefined => {
  if (key === 'organization/united-nations' || partOf === 'organization/united-nations') return world;
  if (kind === 'COUNTRY') return key.slice('country/'.length);
  if (kind === 'PLACE' && standsFor.length === 0) return placeCountry.get(name);
  const owner = kind === 'PLACE' ? (standsFor.length === 1 ? standsFor[0] : undefined) : (partOf ?? partyCountry[key]);
  return owner?.startsWith('country/') === true ? owner.slice('country/'.length) : (home ?? undefined);
};

const partyCountry: Readonly<Record<string, string>> = {
  'group/republicans': 'country/US',
  'group/democrats': 'country/US',
  'group/tories': 'country/GB',
};

/** “[Peru's] Congress”, “the [German] Foreign Office”, “the Department of Justice in [Dublin]”, “the Senate of [Kenya]”. */
function signBeside({ tokens }: Document, signs: readonly Sign[], { first, last }: KnownName): string | undefined {
  const before = tokens[first - 1]?.tag === 'POS' ? first - 2 : first - 1;
  const behind = /^(?:of|in)$/u.test(tokens[last + 1]?.lower ?? '') ? last + (tokens[last + 2]?.tag === 'DT' ? 3 : 2) : -1;
  return signs[firstFrom(signs, before, behind, tokens[first]?.index ?? first)]?.country;
}

/** Position of the sign that ends at `before` or begins at `behind`, near `at`; signs are in reading order. -1 when none does. */
function firstFrom(signs: readonly Sign[], before: number, behind: number, at: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.first ?? Infinity) < at - 12) low = middle + 1;
    else high = middle;
  }
  for (; low < signs.length && (signs[low]?.first ?? Infinity) <= at + 12; low += 1)
    if (signs[low]?.last === before || signs[low]?.first === behind) return low;
  return -1;
}

/** “DUBLIN — …”, “LIMA (Tarn News) - …”, at the start of a block. */
function isDateline({ tokens, sentences, blocks }: Document, { first, last }: Sign): boolean {
  const token = tokens[first];
  const block = blocks[sentences[token?.sentence ?? -1]?.block ?? -1];
  return token !== undefined && block?.start === token.start && /^(?:[—–-]+|\(|-LRB-|,)$/u.test(tokens[last + 1]?.text ?? '');
}
