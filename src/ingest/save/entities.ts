import type { Entity, EntityName } from '../../extract/document.js';
import { matchEntity } from '../../extract/link/match-entity.js';
import { normaliseName } from '../../extract/link/normalise-name.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { Added } from './changes.js';
import { readEntityCandidates, type EntityCandidates } from './entity-candidates.js';
import { idAt } from './reading.js';

export interface SavedEntities {
  /** Ids in the ledger, by position in `Findings.entities`; two of an article may be one of the ledger. */
  readonly ids: readonly string[];
  /** By position: id of another entity that it may be, by a name that leaves doubt. */
  readonly maybe: ReadonlyMap<number, string>;
  readonly added: readonly Added[];
}

/** Finds each entity of an article in the ledger, or adds it; names and ids that it is newly known by are added to it. */
export async function saveEntities(transaction: Transaction, entities: readonly Entity[]): Promise<SavedEntities> {
  const candidates = await readEntityCandidates(transaction, entities);
  const fresh = new Map<string, Fresh>();
  const keys = new Map<string, string>();
  const maybe = new Map<number, string>();
  const countries = entities.flatMap(({ kind, knownAs }) => (kind === 'COUNTRY' && knownAs !== null ? [knownAs] : []));
  const ids = entities.map((entity, position) => {
    const sameKey = entity.knownAs === null ? undefined : keys.get(entity.knownAs);
    const { id, doubt, doubted } =
      sameKey === undefined ? inLedger(entity, candidates, countries) : { id: sameKey, doubt: null, doubted: null };
    if (doubted !== null) maybe.set(position, doubted);
    const chosen = id ?? newId();
    if (id === null) fresh.set(chosen, { entity, doubt });
    if (entity.knownAs !== null) keys.set(entity.knownAs, chosen);
    return chosen;
  });

  const created = [...fresh].map(
    ([
      id,
      {
        entity: { kind, name, knownAs },
      },
    ]) => ({ id, kind, name, knownAs }),
  );
  await insertRows<Prisma.EntityCreateManyInput>(transaction, 'entities', created);
  const named = entities.map((entity, index) => ({ entityId: idAt(ids, index), entity }));
  await insertRows<Prisma.EntityNameCreateManyInput>(
    transaction,
    'entity_names',
    named.flatMap(({ entityId, entity }) =>
      namesOf(entity, fresh.get(entityId)?.entity === entity).map(({ text, kind }) => ({
        id: newId(),
        entityId,
        text,
        normalized: normaliseName(text) || text,
        kind,
      })),
    ),
    { skipDuplicates: true },
  );
  await insertRows<Prisma.ExternalIdCreateManyInput>(
    transaction,
    'external_ids',
    named.flatMap(({ entityId, entity }) => entity.externalIds.map(({ scheme, value }) => ({ id: newId(), entityId, scheme, value }))),
    { skipDuplicates: true },
  );
  return { ids, maybe, added: [...fresh].map(([id, one]) => addition(id, one)) };
}

/** An entity that the ledger does not have, and why it was held to be another than one that it has; null when there is no such doubt. */
interface Fresh {
  readonly entity: Entity;
  readonly doubt: string | null;
}

const addition = (id: string, { entity: { kind, name }, doubt }: Fresh): Added => ({
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
function inLedger(entity: Entity, candidates: EntityCandidates, countries: readonly string[]): InLedger {
  const fitting = candidates.of(entity);
  // The key of the curated knowledge is an identity, not a likeness.
  const sameKey = fitting.find(({ knownAs }) => knownAs !== null && knownAs === entity.knownAs);
  if (sameKey) return { id: sameKey.id, doubt: null, doubted: null };
  const { answer, id, reason } = matchEntity(entity, fitting, countries);
  if (answer === 'SAME') return { id, doubt: null, doubted: null };
  return answer === 'ASK' ? { id: null, doubt: reason, doubted: id } : { id: null, doubt: null, doubted: null };
}

/** An entity has one primary name, the one it came with: what a later article calls it is another name for it. */
function namesOf({ name, names }: Entity, isFirst: boolean): readonly EntityName[] {
  const all: readonly EntityName[] = names.some(({ kind }) => kind === 'PRIMARY') ? names : [{ text: name, kind: 'PRIMARY' }, ...names];
  return isFirst ? all : all.map((given) => (given.kind === 'PRIMARY' ? { ...given, kind: 'ALIAS' } : given));
}
