import { normaliseName } from '../../../src/extract/link/normalise-name.js';
import type { ExternalIdScheme } from '../../../src/extract/document.js';
import { affiliationsOf } from '../../../src/graph/entities/affiliations.js';
import { readKey, toGlobalId } from '../../../src/graph/relay/global-id.js';
import type { Prisma, PrismaClient } from '../../../src/store/prisma/client.js';
import type { PageArguments } from '../../../src/store/paging.js';
import { articlePage, currentVersionOf, extractionOf, spanIn, type ArticleRow, type Counted, type ListArguments } from './articles.js';
import { countsBy } from './counts.js';
import { filtered, oneNodeOf, oneOf, type SlowConditions } from './filters.js';
import { pageOfAll, type SlowOrder } from './pages.js';
import type { SlowTypes } from './rows.js';

/** An entity with what its filter looks at. */
const facts = {
  names: true,
  externalIds: true,
  mentions: { where: { version: { isCurrent: true } }, select: { version: { select: { articleId: true } } } },
} satisfies Prisma.EntityInclude;
export type EntityRow = Prisma.EntityGetPayload<{ include: typeof facts }>;

export const entityConditions: SlowConditions<EntityRow> = {
  kind: oneOf(({ kind }) => [kind]),
  name: {
    ...oneOf(({ names }) => names.map(({ text }) => text)),
    holds: ({ names }, asked: readonly string[]) => names.some(({ normalized }) => asked.map(normaliseName).includes(normalized)),
  },
  externalIdScheme: oneOf(({ externalIds }) => externalIds.map(({ scheme }) => scheme)),
  mentionedIn: oneNodeOf('Article', ({ mentions }) => mentions.map(({ version }) => version.articleId)),
};

const byName: SlowOrder<EntityRow> = {
  name: 'entities',
  parts: ['text', 'uuid'],
  placeOf: ({ name, id }) => [name, id],
  isDescending: false,
};

type MentionRow = Prisma.MentionGetPayload<object>;

const inReadingOrder: SlowOrder<MentionRow> = {
  name: 'mentions',
  parts: ['integer', 'uuid'],
  placeOf: ({ start, id }) => [start, id],
  isDescending: false,
};

export const allEntities = (prisma: PrismaClient, where: Prisma.EntityWhereInput = {}): Promise<readonly EntityRow[]> =>
  prisma.entity.findMany({ where, include: facts });

const entityPage = async (prisma: PrismaClient, args: ListArguments, where: Prisma.EntityWhereInput = {}) =>
  pageOfAll(prisma, filtered(await allEntities(prisma, where), args.filter, entityConditions), byName, args);

export const entityBy = (prisma: PrismaClient, id: string | null) =>
  id === null ? null : prisma.entity.findUnique({ where: { id }, include: facts });

/** Counts by entity, of whatever has one. */
export const entityCounts = async <Row>(
  prisma: PrismaClient,
  rows: readonly Row[],
  entitiesOf: (row: Row) => readonly (string | null)[],
  first: number,
) => (await countsBy(prisma, rows, entitiesOf, first)).map(({ value, count }) => ({ entityId: value, count }));

/** The entity of a row that has one, under whatever name. */
export const entityOf = ({ entityId }: { readonly entityId: string | null }, _: unknown, prisma: PrismaClient) =>
  entityBy(prisma, entityId);

interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

export const entityTypes: SlowTypes = {
  Query: {
    entity: (_: unknown, { id, externalId }: { readonly id?: string | null; readonly externalId?: ExternalId | null }, prisma) => {
      if (id && !externalId) return entityBy(prisma, readKey(id, 'Entity', 'id'));
      if (!externalId || id) throw new Error('neither id nor externalId, or both');
      const { scheme, value } = externalId;
      return prisma.entity.findFirst({ where: { externalIds: { some: { scheme, value } } }, include: facts });
    },
    entities: (_: unknown, args: ListArguments, prisma) => entityPage(prisma, args),
  },
  Article: {
    mentions: async (row: ArticleRow, args: PageArguments, prisma) =>
      pageOfAll(prisma, await prisma.mention.findMany({ where: { versionId: currentVersionOf(row).id } }), inReadingOrder, args),
    entities: (row: ArticleRow, args: ListArguments, prisma) =>
      entityPage(prisma, args, { mentions: { some: { versionId: currentVersionOf(row).id } } }),
  },
  Entity: {
    mergedInto: ({ survivorId }: EntityRow, _: unknown, prisma) => entityBy(prisma, survivorId),
    id: ({ id }: EntityRow) => toGlobalId('Entity', id),
    names: ({ id }: EntityRow, _: unknown, prisma) =>
      prisma.entityName.findMany({ where: { entityId: id }, orderBy: [{ kind: 'asc' }, { text: 'asc' }, { id: 'asc' }] }),
    externalIds: ({ id }: EntityRow, _: unknown, prisma) =>
      prisma.externalId.findMany({ where: { entityId: id }, orderBy: [{ scheme: 'asc' }, { value: 'asc' }] }),
    articles: ({ id }: EntityRow, args: ListArguments, prisma) =>
      articlePage(prisma, args, { versions: { some: { isCurrent: true, mentions: { some: { entityId: id } } } } }),
  },
  Person: { affiliations: ({ knownAs }: EntityRow) => (knownAs === null ? [] : affiliationsOf(knownAs)) },
  Affiliation: {
    of: ({ ofKnownAs }: { readonly ofKnownAs: string }, _: unknown, prisma) =>
      prisma.entity.findUnique({ where: { knownAs: ofKnownAs }, include: facts }),
  },
  Mention: {
    candidates: ({ candidates }: MentionRow) => candidates ?? [],
    span: ({ versionId, start, end }: MentionRow, _: unknown, prisma) => spanIn(prisma, versionId, start, end),
    entity: entityOf,
    literal: ({ literalEntityId }: MentionRow, _: unknown, prisma) => entityBy(prisma, literalEntityId),
    extraction: extractionOf,
  },
  MentionCandidate: { entity: entityOf },
  EntityCount: { entity: entityOf },
  EntityAggregate: {
    count: ({ rows }: Counted<EntityRow>) => rows.length,
    byKind: ({ rows }: Counted<EntityRow>, _: unknown, prisma) => countsBy(prisma, rows, ({ kind }) => [kind]),
  },
};
