import type { EntityKind, EntityName, ExternalId, NameKind } from '../document.js';
import { countries } from './countries.js';
import { ambiguousNames, countryWords, notCountryNames, seats } from './countries-more.js';
import { foldText } from './fold-text.js';
import { groups } from './groups.js';
import { organizations } from './organizations.js';
import type { KnownPerson } from './known-person.js';
import { persons } from './persons.js';
import { cities, continents, placeWikidata, regions, states, waters } from './places.js';

/** An entity that is known before any article is read. */
export interface KnownEntity {
  /** `country/KP`, `place/moscow`, `organization/nato`, `person/vladimir-putin`, `group/the-west`. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly EntityName[];
  readonly externalIds: readonly ExternalId[];
  /** Of a seat of government: keys of those it may stand for, the likeliest first; empty for everything else. */
  readonly standsFor: readonly string[];
  /** A building or office, which stands for a government even after “from”. */
  readonly isOffice: boolean;
  /** Words, one of which the article must have, written so where they have capitals for a name to mean this; empty where the name is enough. */
  readonly signs: readonly string[];
  /** Names that mean it only in an article about `home`. */
  readonly homeNames: readonly string[];
  /** ISO 3166-1 alpha-2 of the country where `homeNames` mean it; null when it has none. */
  readonly home: string | null;
  /** Key of the country or body it belongs to; null when none is known. */
  readonly partOf: string | null;
  /** Facts of a person; null for everything else. */
  readonly person: KnownPerson | null;
}

/** Everything known, countries first. */
export const knownEntities = (): readonly KnownEntity[] =>
  (loaded ??= firstOfEach([...countryEntities(), ...seatEntities(), ...otherEntities()]));

/** The entity with this key; undefined when there is none. */
export const knownEntity = (key: string): KnownEntity | undefined =>
  (byKey ??= new Map(knownEntities().map((entity) => [entity.key, entity]))).get(key);

/** Keys of the things that one name may mean (“Georgia”), the likeliest first; empty when the name is not ambiguous. */
export const meaningsOf = (name: string): readonly string[] =>
  (Object.hasOwn(ambiguousNames, name) ? ambiguousNames[name] : undefined) ?? [];

// Built at the first look-up and kept: the tables never change while the program runs.
let loaded: readonly KnownEntity[] | undefined;
let byKey: ReadonlyMap<string, KnownEntity> | undefined;

/** A capital that is also in the list of cities counts as the capital. */
function firstOfEach(entities: readonly KnownEntity[]): readonly KnownEntity[] {
  const keys = new Set<string>();
  return entities.filter(({ key }) => !keys.has(key) && keys.add(key) !== undefined);
}

const slug = (name: string): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
const wikidata = (value: string | undefined): readonly ExternalId[] => (value === undefined ? [] : [{ scheme: 'WIKIDATA', value }]);

const plain = { standsFor: [], isOffice: false, signs: [], homeNames: [], home: null, partOf: null, person: null } as const;

/** Each text once, whichever kind it has first. */
function namesOf(...lists: readonly (readonly [NameKind, readonly string[] | undefined])[]): EntityName[] {
  const seen = new Set<string>();
  const names: EntityName[] = [];
  for (const [kind, texts] of lists)
    for (const text of texts ?? []) {
      if (seen.has(text)) continue;
      seen.add(text);
      names.push({ text, kind });
    }
  return names;
}

/** “Russian”, and “Russians” where an s makes the plural. */
const withPlural = (demonym: string): readonly string[] => (/(?:an|i|er|ot|ek|eck)$/u.test(demonym) ? [demonym, `${demonym}s`] : [demonym]);

function countryEntities(): KnownEntity[] {
  // States first: “American” is the United States before it is one of its territories.
  return [...countries]
    .sort((a, b) => Number(b.isState) - Number(a.isState))
    .map((row) => {
      const more = countryWords[row.code] ?? {};
      const name = more.shown ?? row.name;
      const demonyms = [...row.demonyms, ...(more.demonyms ?? [])].flatMap(withPlural);
      return {
        ...plain,
        key: `country/${row.code}`,
        kind: 'COUNTRY',
        name,
        names: namesOf(
          ['PRIMARY', [name]],
          ['ALIAS', [row.name, ...row.otherNames, ...(more.names ?? [])].filter((text) => !notCountryNames.has(text))],
          ['ACRONYM', more.acronyms],
          ['DEMONYM', demonyms],
        ),
        externalIds: [{ scheme: 'ISO3166', value: row.code }, ...wikidata(row.wikidata)],
      };
    });
}

/** The listed seats, and every other capital of a state from the generated table. */
function seatEntities(): KnownEntity[] {
  const listed = new Set(seats.flatMap((seat) => [seat.name, ...(seat.otherNames ?? [])].map(foldText)));
  const capitals = countries
    .filter((row) => row.isState)
    .flatMap((row) =>
      row.capitals
        .filter((name) => !listed.has(foldText(name)) && name !== row.name)
        .map((name) => ({ name, standsFor: [`country/${row.code}`] })),
    );
  const all: readonly (typeof seats)[number][] = [...seats, ...capitals];
  return all.map((seat) => ({
    ...plain,
    key: `place/${slug(seat.name)}`,
    kind: 'PLACE',
    name: seat.name,
    names: namesOf(['PRIMARY', [seat.name]], ['ALIAS', seat.otherNames]),
    externalIds: wikidata(seat.wikidata),
    standsFor: seat.standsFor,
    isOffice: seat.isOffice ?? false,
  }));
}

function otherEntities(): KnownEntity[] {
  return [
    ...organizations.map((row): KnownEntity => ({
      ...plain,
      key: `organization/${row.id}`,
      kind: 'ORGANIZATION',
      name: row.name,
      names: namesOf(
        ['PRIMARY', [row.name]],
        ['ALIAS', [...(row.aliases ?? []), ...(row.homeNames ?? []).filter((text) => text !== row.name)]],
        ['ACRONYM', row.acronyms],
      ),
      externalIds: wikidata(row.wikidata),
      signs: row.signs ?? [],
      homeNames: row.homeNames ?? [],
      home: row.home ?? homeOf(row.partOf),
      partOf: row.partOf ?? null,
    })),
    ...persons.map(personEntity),
    ...groups.map((row): KnownEntity => ({
      ...plain,
      key: `group/${row.id}`,
      kind: 'GROUP',
      name: row.name,
      names: namesOf(['PRIMARY', [row.name]], ['ALIAS', row.aliases], ['DEMONYM', row.demonyms]),
      externalIds: wikidata(row.wikidata),
    })),
    ...regions.map((row): KnownEntity =>
      placeEntity(row.name, row.otherNames, row.wikidata, row.name === 'Georgia' ? 'place/georgia-us' : undefined),
    ),
    ...[...new Set([...states, ...cities, ...waters, ...continents])].map((name) => placeEntity(name, [], placeWikidata[name], undefined)),
  ];
}

const homeOf = (owner: string | undefined): string | null =>
  owner?.startsWith('country/') === true
    ? owner.slice('country/'.length)
    : owner === undefined
      ? null
      : homeOf(organizations.find(({ id }) => owner === `organization/${id}`)?.partOf);

const personEntity = (row: KnownPerson): KnownEntity => ({
  ...plain,
  key: `person/${slug(row.name)}`,
  kind: 'PERSON',
  name: row.name,
  names: namesOf(
    ['PRIMARY', [row.name]],
    ['ALIAS', [...(row.aliases ?? []), ...(row.isKnownBySurname ? [row.name.split(' ').at(-1) ?? row.name] : [])]],
  ),
  externalIds: wikidata(row.wikidata),
  signs: row.signs ?? [],
  partOf: `country/${row.country}`,
  person: row,
});

const placeEntity = (name: string, otherNames: readonly string[], id: string | undefined, key: string | undefined): KnownEntity => ({
  ...plain,
  key: key ?? `place/${slug(name)}`,
  kind: 'PLACE',
  name,
  names: namesOf(['PRIMARY', [name]], ['ALIAS', otherNames]),
  externalIds: wikidata(id),
});
