import { UserError } from '../../errors.js';
import type { Arguments, Shape, ShapesOfNoun } from '../../store/compiler/shape.js';
import { Prisma } from '../../store/prisma/client.js';
import { articleCounts } from '../articles/article.list.js';
import { filteredArticles } from '../articles/article.shape.js';
import { isStorable, whereOf } from '../relay/filter.js';
import { readKey } from '../relay/global-id.js';
import { extractionShape, globalIdSql, spanShape } from '../relay/shapes.js';
import type { EntityFilter, ExternalIdInput } from './entity.input.js';
import { articlesNaming, entities, entitiesInVersion, entityConditions, entityCounts, mentionsInVersion } from './entity.list.js';
import { entityTypes } from './entity.type.js';

const filtered = (args: Arguments): Prisma.Sql => whereOf(args['filter'] as EntityFilter | null, entityConditions);

const name: Shape = {
  type: 'EntityName',
  table: 'entity_names AS name',
  keys: { key: 'name.id' },
  fields: { text: 'name.text', language: 'name.language', kind: 'name.kind' },
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
    names: { many: name, where: 'name.entity_id = $key', order: 'name.kind, name.text, name.id' },
    externalIds: { many: externalId, where: 'external.entity_id = $key', order: 'external.scheme, external.value' },
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
  if (!isStorable(value)) return { key: 'key', value: Prisma.sql`NULL::uuid` };
  return {
    key: 'key',
    value: Prisma.sql`(SELECT entity_id FROM external_ids WHERE scheme = ${scheme}::"ExternalIdScheme" AND value = ${value})`,
  };
}
