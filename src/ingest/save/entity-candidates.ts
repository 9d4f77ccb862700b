import type { Entity, ExternalId } from '../../extract/document.js';
import type { EntityCandidate } from '../../extract/link/match-entity.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import type { Transaction } from '../../store/transaction.js';

/** An entity of the ledger. */
export interface StoredEntity extends EntityCandidate {
  readonly knownAs: string | null;
}

/** Finds the entities of the ledger that one of an article might be. */
export interface EntityCandidates {
  /** Those that share its key, an external id or a name. */
  of(entity: Entity): readonly StoredEntity[];
}

/** Descriptions fit many: “the president” is no reason to think of one. */
const telling = ['PRIMARY', 'ALIAS', 'PREVIOUS', 'ACRONYM', 'TRANSLITERATION'] as const;
const isTelling = (kind: string): boolean => telling.some((known) => known === kind);

/** Reads, for all entities of an article at once, whom the ledger knows by their keys, external ids or names. */
export async function readEntityCandidates(transaction: Transaction, entities: readonly Entity[]): Promise<EntityCandidates> {
  const keys = entities.flatMap(({ knownAs }) => (knownAs === null ? [] : [knownAs]));
  const names = [...new Set(entities.flatMap(tellingNames))];
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
  return indexed(rows);
}

function indexed(stored: readonly StoredEntity[]): EntityCandidates {
  const places = new Map<string, StoredEntity[]>();
  for (const entity of stored) {
    const names = entity.names.filter(({ kind }) => isTelling(kind)).map(({ normalized }) => normalized);
    for (const place of new Set(placesOf(entity, names))) places.set(place, [...(places.get(place) ?? []), entity]);
  }
  return {
    of: (entity) => [...new Set(placesOf(entity, tellingNames(entity)).flatMap((place) => places.get(place) ?? []))],
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
