import type { Entity, Mention, Mentioned } from '../document.js';
import { foldText } from '../lexicon/fold-text.js';
import { knownEntity, type KnownEntity } from '../lexicon/known-entities.js';
import type { Found } from './found.js';

/**
 * Gives every entity of the article a position, and every mention the position of its entity.
 *
 * Mentions come in reading order, a longer one before those inside it. A name that may mean several known things has them as candidates and no
 * entity, unless the article names one of them by another name.
 */
export function countEntities(found: readonly Found[]): Mentioned {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const sure = new Set(
    ordered.flatMap(({ naming }) =>
      naming.is === 'known' && naming.entities.length === 1 ? naming.entities.map((entity) => entity.key) : [],
    ),
  );
  const entities: Entity[] = [];
  const positions = new Map<string, number>();
  const position = (key: string, entity: () => Entity): number => {
    const present = positions.get(key);
    if (present !== undefined) return present;
    positions.set(key, entities.length);
    return entities.push(entity()) - 1;
  };
  const ofKnown = (known: KnownEntity): number => position(known.key, () => entityOf(known));
  const bySpan = new Map<string, number>();
  const mentions = ordered.map((one): Mention => {
    const base = {
      start: one.start,
      end: one.end,
      kind: one.kind,
      literal: null,
      candidates: [],
      because: { rule: one.rule, confidence: one.confidence },
    };
    if (one.naming.is === 'known') {
      const stated = one.naming.entities.filter((entity) => sure.has(entity.key));
      const [only, second] = stated.length === 1 ? stated : one.naming.entities;
      if (only !== undefined && second === undefined) return { ...base, entity: noted(bySpan, one, ofKnown(only)) };
      const candidates = one.naming.entities.map((entity, rank) => ({
        entity: ofKnown(entity),
        score: 0.5 - rank / 10,
        reason: 'the name has several meanings',
      }));
      return { ...base, entity: null, candidates };
    }
    if (one.naming.is === 'new') {
      const { kind, name } = one.naming;
      return {
        ...base,
        entity: noted(
          bySpan,
          one,
          position(`${kind}/${foldText(name)}`, () => newEntity(kind, name)),
        ),
      };
    }
    return { ...base, entity: null };
  });
  // Roles stand before or after the name they belong to, so the names are counted first.
  const named = mentions.map((mention, at) => {
    const naming = ordered[at]?.naming;
    return naming?.is === 'same' ? { ...mention, entity: bySpan.get(`${naming.as.start}:${naming.as.end}`) ?? null } : mention;
  });
  return { entities, mentions: named };
}

function noted(bySpan: Map<string, number>, { start, end }: Found, entity: number): number {
  bySpan.set(`${start}:${end}`, entity);
  return entity;
}

/** A known entity as an entity of an article. */
export const entityOf = ({ kind, name, names, externalIds, key }: KnownEntity): Entity => ({
  kind,
  name,
  names,
  externalIds,
  knownAs: key,
});

const newEntity = (kind: Entity['kind'], name: string): Entity => ({
  kind,
  name,
  names: [{ text: name, kind: 'PRIMARY' }],
  externalIds: [],
  knownAs: null,
});

/** The curated knowledge of an entity; undefined when the article alone speaks of it. */
export const knowledgeOf = (entity: Entity | undefined): KnownEntity | undefined =>
  entity === undefined || entity.knownAs === null ? undefined : knownEntity(entity.knownAs);
