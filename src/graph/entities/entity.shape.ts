import { UserError } from '../../errors.js';
import type { Arguments, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { articleCounts, articlesNaming } from '../articles/article.list.js';
import { filteredArticles } from '../articles/article.shape.js';
import { whereOf } from '../relay/filter.js';
import { readKey } from '../relay/global-id.js';
import { extractionShape, globalIdSql, spanShape } from '../relay/shapes.js';
import type { EntityFilter, ExternalIdInput } from './entity.input.js';
import { entities, entitiesInVersion, entityConditions, entityCounts, mentionsInVersion } from './entity.list.js';
import { entityTypes } from './entity.type.js';

const filtered = (args: Arguments): Prisma.Sql => whereOf(args['filter'] as EntityFilter | null, entityConditions);

/** Ids of the entity and of all that were merged into it. A tombstone has its own. */
const standingFor = (key: string): string =>
  `SELECT one.id FROM entities AS one WHERE coalesce(one.survivor_id, one.id) = ${key} UNION SELECT ${key}`;

const name: Shape = {
  type: 'EntityName',
  table: 'entity_names AS name',
  keys: { key: 'name.id' },
  joins: { owner: 'JOIN entities AS owner ON owner.id = name.entity_id' },
  fields: {
    text: 'name.text',
    language: 'name.language',
    // One has one primary name; that of what was merged into it is another name of it.
    kind: `CASE WHEN owner.survivor_id IS NOT NULL AND name.kind = 'PRIMARY' THEN 'ALIAS' ELSE name.kind::text END`,
  },
};

const externalId: Shape = {
  type: 'ExternalId',
  table: 'external_ids AS external',
  keys: { key: 'external.id' },
  fields: { scheme: 'external.scheme', value: 'external.value' },
};

const entity: Shape = {
  type: 'Entity',
  table: 'entities AS entity',
  keys: { key: 'entity.id', knownAs: 'entity.known_as' },
  kinds: { by: 'entity.kind', types: entityTypes },
  fields: {
    id: globalIdSql('Entity', 'entity.id'),
    kind: 'entity.kind',
    name: 'entity.name',
    names: { many: name, where: `name.entity_id IN (${standingFor('$key')})`, order: 'name.kind, name.text, name.id' },
    externalIds: { many: externalId, where: `external.entity_id IN (${standingFor('$key')})`, order: 'external.scheme, external.value' },
    mergedInto: { one: 'Entity', by: 'entity.survivor_id' },
    articles: { list: articlesNaming, of: 'Article', parent: '$key', where: filteredArticles, counts: articleCounts },
  },
};

const candidate: Shape = {
  type: 'MentionCandidate',
  table: `jsonb_array_elements(CASE jsonb_typeof($candidates) WHEN 'array' THEN $candidates END) WITH ORDINALITY AS candidate(value, place)`,
  keys: { key: 'candidate.place' },
  fields: {
    score: "(candidate.value->>'score')::double precision",
    reason: "candidate.value->>'reason'",
    entity: { one: 'Entity', by: "(candidate.value->>'entityId')::uuid" },
  },
};

const mention: Shape = {
  type: 'Mention',
  table: 'mentions AS mention',
  joins: {
    version: 'JOIN article_versions AS version ON version.id = mention.version_id',
    run: 'JOIN extraction_runs AS run ON run.id = mention.run_id',
  },
  keys: { key: 'mention.id', candidates: 'mention.candidates' },
  fields: {
    kind: 'mention.kind',
    confidence: 'mention.confidence',
    span: spanShape({ start: 'mention.start', end: 'mention."end"', exact: 'mention.exact' }),
    entity: { one: 'Entity', by: 'mention.entity_id' },
    literal: { one: 'Entity', by: 'mention.literal_entity_id' },
    candidates: { many: candidate, where: 'TRUE', order: 'candidate.place' },
    extraction: extractionShape('mention'),
  },
};

export const entityShapes: ShapesOfNoun = {
  shapes: [entity, mention],
  extensions: {
    Article: {
      mentions: { list: mentionsInVersion, of: 'Mention', parent: '$versionKey' },
      entities: { list: entitiesInVersion, of: 'Entity', parent: '$versionKey', where: filtered, counts: entityCounts },
    },
  },
  roots: {
    entity: { root: 'Entity', by: entityBy },
    entities: { list: entities, of: 'Entity', where: filtered, counts: entityCounts },
  },
};

/** The entity that `id` or `externalId` mean. Throws a `UserError` when both or neither are given, or one cannot be. */
function entityBy(args: Arguments): { readonly key: string; readonly value: Prisma.Sql } {
  const { id } = args;
  const external = args['externalId'] as ExternalIdInput | null | undefined;
  if (id && !external) return { key: 'key', value: Prisma.sql`${readKey(String(id), 'Entity', 'id')}::uuid` };
  if (!external || id) throw new UserError('entity: give either id or externalId.');
  const { scheme, value } = external;
  return {
    key: 'key',
    value: Prisma.sql`(SELECT coalesce(known.survivor_id, known.id) FROM external_ids AS external JOIN entities AS known ON known.id = external.entity_id
      WHERE external.scheme = ${scheme}::"ExternalIdScheme" AND external.value = ${value})`,
  };
}
