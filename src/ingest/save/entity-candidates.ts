import type { Entity, ExternalId, Findings } from '../../extract/document.js';
import type { EntityCandidate } from '../../extract/link/match-entity.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import { withNation, withoutForm, withoutNation } from '../../extract/link/short-names.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';

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
export const isTelling = (kind: string): boolean => telling.some((known) => known === kind);

/** By entity of an article the names that it may have in the ledger. */
export type NamesAsked = ReadonlyMap<Entity, readonly string[]>;

export const namesAskedIn = (articles: readonly Pick<Findings, 'entities'>[]): NamesAsked =>
  new Map(
    articles.flatMap((article) => {
      const countries = countriesOf(article);
      return article.entities.map((entity) => [entity, [...tellingNames(entity), ...likeNames(entity, countries)]] as const);
    }),
  );

/** Reads, for all these entities at once, whom the ledger knows by their keys, external ids or names. In the order of their ids. */
export async function readEntities(transaction: Transaction, asked: NamesAsked): Promise<readonly StoredEntity[]> {
  const entities = [...asked.keys()];
  if (entities.length === 0) return [];
  const keys = entities.flatMap(({ knownAs }) => (knownAs === null ? [] : [knownAs]));
  const names = [...asked.values()].flat();
  const externalIds = entities.flatMap((entity) => entity.externalIds.map(({ scheme, value }) => ({ scheme, value })));
  return runSql<StoredEntity>(
    transaction,
    Prisma.sql`SELECT entity.id::text, entity.kind::text, entity.known_as AS "knownAs",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('normalized', normalized, 'kind', kind)), '[]') FROM entity_names WHERE entity_id = entity.id) AS names,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value)), '[]') FROM external_ids WHERE entity_id = entity.id) AS "externalIds"
    FROM entities AS entity
    WHERE entity.id IN (
      SELECT entity_id FROM entity_names WHERE normalized = ANY(${[...new Set(names)]}) AND kind = ANY(${telling}::"NameKind"[])
      UNION SELECT external.entity_id FROM external_ids AS external
        JOIN jsonb_to_recordset(${JSON.stringify(externalIds)}::jsonb) AS given(scheme "ExternalIdScheme", value text)
          ON external.scheme = given.scheme AND external.value = given.value
      UNION SELECT id FROM entities WHERE known_as = ANY(${[...new Set(keys)]})
    )
    ORDER BY entity.id`,
  );
}

/** Keys of the countries that an article speaks of. */
export const countriesOf = ({ entities }: Pick<Findings, 'entities'>): readonly string[] =>
  entities.flatMap(({ kind, knownAs }) => (kind === 'COUNTRY' && knownAs !== null ? [knownAs] : []));

/** Of these entities of the ledger those that are called as one of the article is without its country. */
export function shortOnes(entities: readonly Entity[], stored: readonly StoredEntity[]): readonly StoredEntity[] {
  const rests = new Set(entities.map(({ name }) => withoutNation(normaliseName(name))?.rest));
  return stored.filter(({ kind, names }) => kind === 'ORGANIZATION' && names.some(({ normalized }) => rests.has(normalized)));
}

/** Keys of the countries that stand in the articles that name these entities. */
export async function readCountriesAround(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await runSql<{ readonly id: string; readonly countries: readonly string[] }>(
    transaction,
    Prisma.sql`SELECT named.entity_id::text AS id, array_agg(DISTINCT country.known_as) AS countries
    FROM mentions AS named
    JOIN mentions AS beside ON beside.version_id = named.version_id
    JOIN entities AS country ON country.id = beside.entity_id AND country.kind = 'COUNTRY' AND country.known_as IS NOT NULL
    WHERE named.entity_id = ANY(${ids}::uuid[]) GROUP BY named.entity_id`,
  );
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

export const placesOf = (
  { knownAs, externalIds }: Pick<StoredEntity, 'knownAs' | 'externalIds'>,
  names: readonly string[],
): readonly string[] => [
  ...(knownAs === null ? [] : [`key ${knownAs}`]),
  ...externalIds.map(({ scheme, value }: ExternalId) => `id ${scheme} ${value}`),
  ...names.map((name) => `name ${name}`),
];

const tellingNames = ({ name, names }: Entity): readonly string[] =>
  [name, ...names.filter(({ kind }) => isTelling(kind)).map(({ text }) => text)]
    .map(normaliseName)
    .filter((normalized) => normalized !== '');
