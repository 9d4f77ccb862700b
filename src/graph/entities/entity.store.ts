import type DataLoader from 'dataloader';
import type { EntityKind, ExternalIdScheme } from '../../extract/document.js';
import type { Prisma, PrismaClient } from '../../store/prisma/client.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { toGlobalId } from '../relay/global-id.js';
import { asCounts, isLaterInText, isStorable } from '../relay/keyset.js';
import { groupLoader, NestedPages, readPage, rowLoader } from '../relay/page.js';
import type { Entity, Mention } from './entity.type.js';
import { normaliseName } from '../../extract/link/normalise-name.js';

export interface EntityWhere {
  readonly kind: EntityKind | null;
  readonly name: string | null;
}

/** Reads entities, their names and their mentions for one request. */
export class EntityStore {
  readonly #prisma: PrismaClient;
  readonly entity: DataLoader<string, Entity | null>;
  readonly namesOf: DataLoader<string, Prisma.EntityNameGetPayload<object>[]>;
  readonly externalIdsOf: DataLoader<string, Prisma.ExternalIdGetPayload<object>[]>;
  readonly #mentions: NestedPages<Mention>;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
    this.entity = rowLoader(
      async (keys) => (await prisma.entity.findMany({ where: { id: { in: keys } } })).map(toEntity),
      ({ key }) => key,
    );
    this.namesOf = groupLoader(
      (keys) =>
        prisma.entityName.findMany({ where: { entityId: { in: keys } }, orderBy: [{ kind: 'asc' }, { text: 'asc' }, { id: 'asc' }] }),
      ({ entityId }) => entityId,
    );
    this.externalIdsOf = groupLoader(
      (keys) => prisma.externalId.findMany({ where: { entityId: { in: keys } }, orderBy: [{ scheme: 'asc' }, { value: 'asc' }] }),
      ({ entityId }) => entityId,
    );
    this.#mentions = new NestedPages({
      parts: ['number', 'uuid'],
      placeOf: ({ start, key }) => [start, key],
      read: async (versions, { take, after }) => {
        const found = await prisma.$queryRaw<{ id: string }[]>`
          SELECT found.id::text AS id
          FROM unnest(${versions}::uuid[]) AS parent(id)
          CROSS JOIN LATERAL (
            SELECT id FROM mentions
            WHERE version_id = parent.id AND ${isLaterInText('start, id', after)}
            ORDER BY start, id LIMIT ${take}
          ) AS found`;
        const rows = await prisma.mention.findMany({
          where: { id: { in: found.map(({ id }) => id) } },
          orderBy: [{ start: 'asc' }, { id: 'asc' }],
        });
        return rows.map((row) => ({ ...toMention(row), parent: row.versionId }));
      },
      count: async (versions) =>
        asCounts(
          await prisma.$queryRaw`SELECT version_id::text AS parent, count(*) AS count FROM mentions WHERE version_id = ANY(${versions}::uuid[]) GROUP BY version_id`,
        ),
    });
  }

  async byExternalId(scheme: ExternalIdScheme, value: string): Promise<Entity | null> {
    if (!isStorable(value)) return null;
    const found = await this.#prisma.externalId.findUnique({ where: { scheme_value: { scheme, value } }, include: { entity: true } });
    return found === null ? null : toEntity(found.entity);
  }

  entities({ kind, name }: EntityWhere, args: PageArguments): Promise<Connection<Entity>> {
    const condition: Prisma.EntityWhereInput = {
      ...(kind === null ? {} : { kind }),
      ...(name === null ? {} : { names: { some: { normalized: normaliseName(name) } } }),
    };
    return readPage(
      {
        parts: ['text', 'uuid'],
        placeOf: (entity: Entity) => [entity.name, entity.key],
        read: async ({ take, after }) => {
          const [afterName, afterId] = (after ?? []).map(String);
          const keyset =
            afterName === undefined || afterId === undefined
              ? {}
              : { OR: [{ name: { gt: afterName } }, { name: afterName, id: { gt: afterId } }] };
          const rows = await this.#prisma.entity.findMany({
            where: { AND: [condition, keyset] },
            orderBy: [{ name: 'asc' }, { id: 'asc' }],
            take,
          });
          return rows.map(toEntity);
        },
        count: () => this.#prisma.entity.count({ where: condition }),
      },
      args,
    );
  }

  mentionsOf(versionKey: string, args: PageArguments): Promise<Connection<Mention>> {
    return this.#mentions.read(versionKey, args);
  }
}

const toEntity = ({ id, kind, name }: Prisma.EntityGetPayload<object>): Entity => ({
  typename: 'Entity',
  id: toGlobalId('Entity', id),
  key: id,
  kind,
  name,
});

const toMention = (row: Prisma.MentionGetPayload<object>): Mention => ({
  key: row.id,
  versionKey: row.versionId,
  runKey: row.runId,
  kind: row.kind,
  start: row.start,
  end: row.end,
  entityKey: row.entityId,
  literalKey: row.literalEntityId,
  rule: row.rule,
  confidence: row.confidence,
});
