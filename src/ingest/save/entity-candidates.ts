import type { Entity, ExternalId } from '../../extract/document.js';
import type { EntityCandidate } from '../../extract/link/match-entity.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import { withNation, withoutForm, withoutNation } from '../../extract/link/short-names.js';
import type { Transaction } from '../../store/transaction.js';

/** An entity of the ledger. */
export interface StoredEntity extends EntityCandidate {
  readonly knownAs: string | null;
}

/** Finds the entities of the ledger that one of an article might be. */
export interface EntityCandidates {
  /** Those that share its key, an external id or a name, or a name but for a country or a legal form: “Post Office”, “British Post Office”. */
  of(entity: Entity): readonly StoredEntity[];
}

/** Descriptions fit many: “the president” is no reason to think of one. */
const telling = ['PRIMARY', 'ALIAS', 'PREVIOUS', 'ACRONYM', 'TRANSLITERATION'] as const;
const isTelling = (kind: string): boolean => telling.some((known) => known === kind);

/** Reads, for all entities of an article at once, whom the ledger knows by their keys, external ids or names. */
export async function readEntityCandidates(transaction: Transaction, entities: readonly Entity[]): Promise<EntityCandidates> {
  const keys = entities.flatMap(({ knownAs }) => (knownAs === null ? [] : [knownAs]));
  const countries = entities.flatMap(({ kind, knownAs }) => (kind === 'COUNTRY' && knownAs !== null ? [knownAs] : []));
  const names = [...new Set([...entities.flatMap(tellingNames), ...entities.flatMap((entity) => likeNames(entity, countries))])];
  const externalIds = entities.flatMap(({ externalIds: ids }) => ids.map(({ scheme, value }) => ({ scheme, value })));
  const [byName, byId] = [
    await transaction.entityName.findMany({ where: { normalized: { in: names }, kind: { in: [...telling] } }, select: { entityId: true } }),
    externalIds.length > 0 ? await transaction.externalId.findMany({ where: { OR: externalIds }, select: { entityId: true } }) : [],
  ];
  const rows = await transaction.entity.findMany({
    where: { OR: [{ id: { in: [...byName, ...byId].map(({ entityId }) => entityId) } }, { knownAs: { in: keys } }] },
    include: { names: { select: { normalized: true, kind: true } }, externalIds: { select: { scheme: true, value: true } } },
    orderBy: { id: 'asc' },
  });
  const short = rows.filter(({ kind, id }) => kind === 'ORGANIZATION' && entities.some((entity) => isShortFor(id, entity, rows)));
  const around = await readCountriesAround(
    transaction,
    short.map(({ id }) => id),
  );
  return indexed(
    rows.map((row) => ({ ...row, countries: around.get(row.id) ?? [] })),
    countries,
  );
}

/** An entity of the ledger that is called as one of the article is without its country. */
const isShortFor = (id: string, entity: Entity, rows: readonly StoredEntity[]): boolean => {
  const rest = withoutNation(normaliseName(entity.name))?.rest;
  return rest !== undefined && rows.some((row) => row.id === id && row.names.some(({ normalized }) => normalized === rest));
};

/** Keys of the countries that stand in the articles that name these entities. */
async function readCountriesAround(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.$queryRaw<{ id: string; countries: string[] }[]>`
    SELECT named.entity_id::text AS id, array_agg(DISTINCT country.known_as) AS countries
    FROM mentions AS named
    JOIN mentions AS beside ON beside.version_id = named.version_id
    JOIN entities AS country ON country.id = beside.entity_id AND country.kind = 'COUNTRY' AND country.known_as IS NOT NULL
    WHERE named.entity_id = ANY(${ids}::uuid[]) GROUP BY named.entity_id`;
  return new Map(rows.map(({ id, countries }) => [id, countries]));
}

/** How an organization may be called elsewhere: with or without its legal form, without its country, or with one that the article names. */
function likeNames({ kind, name }: Entity, countries: readonly string[]): readonly string[] {
  if (kind !== 'ORGANIZATION') return [];
  const normalized = normaliseName(name);
  const rest = withoutNation(normalized)?.rest;
  const bare = withoutForm(normalized);
  const forms = bare === normalized ? legalForms.map((form) => `${normalized} ${form}`) : [bare];
  return [...forms, ...(rest === undefined ? [] : [rest]), ...withNation(normalized, countries)];
}

const legalForms = ['ltd', 'inc', 'plc', 'corp', 'llc', 'gmbh', 'ag', 'sa'] as const;

function indexed(stored: readonly StoredEntity[], countries: readonly string[]): EntityCandidates {
  const places = new Map<string, StoredEntity[]>();
  for (const entity of stored) {
    const names = entity.names.filter(({ kind }) => isTelling(kind)).map(({ normalized }) => normalized);
    for (const place of new Set(placesOf(entity, names))) places.set(place, [...(places.get(place) ?? []), entity]);
  }
  return {
    of: (entity) => {
      const names = [...tellingNames(entity), ...likeNames(entity, countries)];
      return [...new Set(placesOf(entity, names).flatMap((place) => places.get(place) ?? []))];
    },
  };
}

const placesOf = ({ knownAs, externalIds }: Pick<StoredEntity, 'knownAs' | 'externalIds'>, names: readonly string[]): readonly string[] => [
  ...(knownAs === null ? [] : [`key ${knownAs}`]),
  ...externalIds.map(({ scheme, value }: ExternalId) => `id ${scheme} ${value}`),
  ...names.map((name) => `name ${name}`),
];

const tellingNames = ({ name, names }: Entity): readonly string[] =>
  [name, ...names.filter(({ kind }) => isTelling(kind)).map(({ text }) => text)]
    .map(normaliseName)
    .filter((normalized) => normalized !== '');
