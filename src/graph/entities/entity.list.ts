import { normaliseName } from '../../extract/link/normalise-name.js';
import type { CountedFields } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { exists, hasNodeOf, isOneOf, isOneWordOf, type Conditions } from '../relay/filter.js';
import type { SqlList } from '../relay/sql-list.js';
import type { EntityConditions } from './entity.input.js';
import type { Entity, Mention } from './entity.type.js';

const nameOf = Prisma.sql`SELECT FROM entity_names AS name JOIN entities AS owner ON owner.id = name.entity_id
  WHERE coalesce(owner.survivor_id, owner.id) = entity.id`;
const externalIdOf = Prisma.sql`SELECT FROM external_ids AS external JOIN entities AS owner ON owner.id = external.entity_id
  WHERE coalesce(owner.survivor_id, owner.id) = entity.id`;
const mentionOf = `SELECT FROM mentions AS mention
  JOIN article_versions AS version ON version.id = mention.version_id AND version.is_current WHERE mention.entity_id = entity.id`;

/** What stands behind each field of the filter. */
export const entityConditions: Conditions<EntityConditions> = {
  kind: isOneOf('entity.kind', 'EntityKind'),
  name: (names, path, isProbed) => exists(nameOf, isOneWordOf('name.normalized')(names.map(normaliseName), path), isProbed),
  externalIdScheme: (schemes, path, isProbed) =>
    exists(externalIdOf, isOneOf('external.scheme', 'ExternalIdScheme')(schemes, path), isProbed),
  mentionedIn: hasNodeOf(mentionOf, 'version.article_id', 'Article'),
};

/** By name; without those that were merged into another. */
export const entities: SqlList<Entity> = {
  name: 'entities',
  from: 'entities AS entity',
  where: 'entity.survivor_id IS NULL',
  id: 'entity.id',
  order: { column: 'entity.name', part: 'text', valueOf: ({ name }) => name, isDescending: false },
};

/** Those that a version names, by name. */
export const entitiesInVersion: SqlList<Entity> = {
  ...entities,
  from: 'mentions AS mention JOIN entities AS entity ON entity.id = mention.entity_id',
  parent: 'mention.version_id',
  isDistinct: true,
};

/** In reading order. */
export const mentionsInVersion: SqlList<Mention> = {
  name: 'mentions',
  from: 'mentions AS mention',
  id: 'mention.id',
  parent: 'mention.version_id',
  order: { column: 'mention.start', part: 'integer', valueOf: ({ start }) => start, isDescending: false },
};

/** What an aggregate of entities counts by. */
export const entityCounts = {
  byKind: { join: 'entities AS entity ON entity.id = found.id', column: 'entity.kind' },
} as const satisfies CountedFields;
