import type { Entity, EntityName, Findings } from '../../extract/document.js';
import { matchEntity } from '../../extract/link/match-entity.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { Happened } from '../../store/append-changes.js';
import { countriesOf, type EntityCandidates } from './entity-candidates.js';
import { KnownEntities } from './known-entities.js';
import { idAt } from './reading.js';

export interface SavedEntities {
  /** Ids in the ledger, by position in `Findings.entities`; two of an article may be one of the ledger. */
  readonly ids: readonly string[];
  /** By position: id of another entity that it may be, by a name that leaves doubt. */
  readonly maybe: ReadonlyMap<number, string>;
  readonly added: readonly Happened[];
}

/** Whom an article names. */
type Named = Pick<Findings, 'entities' | 'mentions'>;

/** Id of the entity that the places of one of the article’s named when its text was read before, if they did; only where a text is read again. */
export type NamedBefore = (position: number) => string | null;

/**
 * Finds each entity of each article in the ledger, or adds it; names and ids that it is newly known by are added to it. An article finds what
 * those before it brought.
 */
export async function saveEntities(
  transaction: Transaction,
  articles: readonly Named[],
  before: NamedBefore = () => null,
): Promise<readonly SavedEntities[]> {
  const known = await KnownEntities.read(transaction, articles);
  const rows: NewRows = { entities: [], names: [], externalIds: [] };
  const saved: SavedEntities[] = [];
  for (const findings of articles) saved.push(addArticle(known, findings, await known.candidates(transaction, findings), rows, before));
  await insertRows<Prisma.EntityCreateManyInput>(transaction, 'entities', rows.entities);
  await insertRows<Prisma.EntityNameCreateManyInput>(transaction, 'entity_names', rows.names, { skipDuplicates: true });
  await insertRows<Prisma.ExternalIdCreateManyInput>(transaction, 'external_ids', rows.externalIds, { skipDuplicates: true });
  return saved;
}

interface NewRows {
  readonly entities: Prisma.EntityCreateManyInput[];
  readonly names: Prisma.EntityNameCreateManyInput[];
  readonly externalIds: Prisma.ExternalIdCreateManyInput[];
}

function addArticle(
  known: KnownEntities,
  findings: Named,
  candidates: EntityCandidates,
  rows: NewRows,
  before: NamedBefore,
): SavedEntities {
  const { entities } = findings;
  const fresh = new Map<string, Fresh>();
  const keys = new Map<string, string>();
  const maybe = new Map<number, string>();
  const countries = countriesOf(findings);
  const ids = entities.map((entity, position) => {
    const sameKey = entity.knownAs === null ? undefined : keys.get(entity.knownAs);
    const { id, doubt, doubted } =
      sameKey === undefined ? inLedger(entity, candidates, countries, before(position)) : { id: sameKey, doubt: null, doubted: null };
    if (doubted !== null) maybe.set(position, doubted);
    const chosen = id ?? newId();
    if (id === null) fresh.set(chosen, { entity, doubt });
    if (entity.knownAs !== null) keys.set(entity.knownAs, chosen);
    return chosen;
  });
  for (const [id, { entity }] of fresh) {
    known.begin(id, entity);
    rows.entities.push({ id, kind: entity.kind, name: entity.name, knownAs: entity.knownAs });
  }
  entities.forEach((entity, position) => {
    const entityId = idAt(ids, position);
    for (const name of namesOf(entity, fresh.get(entityId)?.entity === entity)) {
      const { text, kind } = name;
      if (known.addName(entityId, name)) rows.names.push({ id: newId(), entityId, text, normalized: normaliseName(text) || text, kind });
    }
    for (const { scheme, value } of entity.externalIds)
      if (known.addExternalId(entityId, { scheme, value })) rows.externalIds.push({ id: newId(), entityId, scheme, value });
  });
  known.addArticle(findings, ids);
  return { ids, maybe, added: [...fresh].map(([id, one]) => addition(id, one)) };
}

/** An entity that the ledger does not have, and why it was held to be another than one that it has; null when there is no such doubt. */
interface Fresh {
  readonly entity: Entity;
  readonly doubt: string | null;
}

const addition = (id: string, { entity: { kind, name }, doubt }: Fresh): Happened => ({
  kind: 'ENTITY_ADDED',
  subject: 'Entity',
  subjectId: id,
  after: { kind, name, ...(doubt === null ? {} : { doubt }) },
});

interface InLedger {
  readonly id: string | null;
  readonly doubt: string | null;
  /** Whom the doubt is about; null when about nobody or several. */
  readonly doubted: string | null;
}

/** Only an entity that is surely the same is joined; two that fit equally well are none, and in doubt it becomes one of its own. */
function inLedger(entity: Entity, candidates: EntityCandidates, countries: readonly string[], before: string | null): InLedger {
  const fitting = candidates.of(entity);
  // The key of the curated knowledge is an identity, not a likeness.
  const sameKey = fitting.find(({ knownAs }) => knownAs !== null && knownAs === entity.knownAs);
  if (sameKey) return { id: sameKey.id, doubt: null, doubted: null };
  const { answer, id, reason } = matchEntity(entity, fitting, countries);
  if (answer === 'SAME') return { id, doubt: null, doubted: null };
  // Who was somebody of its own because of the same doubt is the same again, as long as it goes by this name.
  const others = fitting.filter((one) => one.id !== before);
  if (others.length < fitting.length) {
    const doubt = matchEntity(entity, others, countries);
    return { id: before, doubt: null, doubted: doubt.answer === 'ASK' ? doubt.id : null };
  }
  return answer === 'ASK' ? { id: null, doubt: reason, doubted: id } : { id: null, doubt: null, doubted: null };
}

/** An entity has one primary name, the one it came with: what a later article calls it is another name for it. */
function namesOf({ name, names }: Entity, isFirst: boolean): readonly EntityName[] {
  const all: readonly EntityName[] = names.some(({ kind }) => kind === 'PRIMARY') ? names : [{ text: name, kind: 'PRIMARY' }, ...names];
  return isFirst ? all : all.map((given) => (given.kind === 'PRIMARY' ? { ...given, kind: 'ALIAS' } : given));
}
