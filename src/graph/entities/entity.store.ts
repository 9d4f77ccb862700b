import type DataLoader from 'dataloader';
import type { ExternalIdScheme, Span } from '../../extract/document.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { articleConditions, articlesNaming } from '../articles/article.list.js';
import type { ArticleFilter } from '../articles/article.input.js';
import type { ArticleStore } from '../articles/article.store.js';
import type { Article } from '../articles/article.type.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { Counts } from '../relay/counts.js';
import { whereOf } from '../relay/filter.js';
import { toGlobalId } from '../relay/global-id.js';
import { groupLoader, rowLoader } from '../relay/page.js';
import { SqlLists, type SqlConnection } from '../relay/sql-list.js';
import type { EntityFilter } from './entity.input.js';
import { entities, entitiesInVersion, entityConditions, mentionsInVersion } from './entity.list.js';
import { entityTypes, type Entity, type Mention, type MentionCandidate } from './entity.type.js';

/** Words that name an entity, without what else is known of the mention. */
export interface NamedPlace extends Span {
  readonly versionKey: string;
  readonly entityKey: string;
}

/** Reads entities, their names and their mentions for one request. */
export class EntityStore {
  readonly #prisma: Reader;
  readonly entity: DataLoader<string, Entity | null>;
  readonly namesOf: DataLoader<string, Prisma.EntityNameGetPayload<object>[]>;
  readonly externalIdsOf: DataLoader<string, Prisma.ExternalIdGetPayload<object>[]>;
  readonly mention: DataLoader<string, Mention | null>;
  /** Places of a version that name somebody, by its UUID, in the order in which they start. */
  readonly namedIn: DataLoader<string, NamedPlace[]>;
  /** By its key in the curated knowledge. */
  readonly known: DataLoader<string, Entity | null>;
  readonly counts: Counts;
  readonly #lists: SqlLists<Entity>;
  readonly #mentions: SqlLists<Mention>;
  readonly #articles: SqlLists<Article>;

  constructor(prisma: Reader, articles: ArticleStore) {
    this.#prisma = prisma;
    this.entity = rowLoader(
      async (keys) => (await prisma.entity.findMany({ where: { id: { in: keys } } })).map(toEntity),
      ({ key }) => key,
    );
    this.namesOf = groupLoader(
      async (keys) => {
        const where = { entity: { OR: [{ id: { in: keys } }, { survivorId: { in: keys } }] } };
        const include = { entity: { select: { survivorId: true } } } as const;
        const rows = await prisma.entityName.findMany({ where, include, orderBy: [{ kind: 'asc' }, { text: 'asc' }, { id: 'asc' }] });
        // One has one primary name; that of what was merged into it is another name of it.
        const named = rows.map(({ entity: { survivorId }, kind, ...row }) => ({
          ...{ ...row, survivorId, kind: survivorId !== null && kind === 'PRIMARY' ? ('ALIAS' as const) : kind },
        }));
        return named.flatMap((row) => standingFor(row).map((entityId) => ({ ...row, entityId })));
      },
      ({ entityId }) => entityId,
    );
    this.externalIdsOf = groupLoader(
      async (keys) => {
        const where = { entity: { OR: [{ id: { in: keys } }, { survivorId: { in: keys } }] } };
        const include = { entity: { select: { survivorId: true } } } as const;
        const rows = await prisma.externalId.findMany({ where, include, orderBy: [{ scheme: 'asc' }, { value: 'asc' }] });
        return rows.flatMap(({ entity, ...row }) => standingFor({ ...row, ...entity }).map((entityId) => ({ ...row, entityId })));
      },
      ({ entityId }) => entityId,
    );
    this.mention = rowLoader(
      async (keys) => (await prisma.mention.findMany({ where: { id: { in: keys } } })).map(toMention),
      ({ key }) => key,
    );
    this.namedIn = groupLoader(
      async (keys) => {
        const where = { versionId: { in: keys }, entityId: { not: null } };
        const select = { versionId: true, entityId: true, start: true, end: true } as const;
        const rows = await prisma.mention.findMany({ where, select, orderBy: { start: 'asc' } });
        return rows.map(({ versionId, entityId, start, end }) => ({ versionKey: versionId, entityKey: entityId ?? '', start, end }));
      },
      ({ versionKey }) => versionKey,
    );
    this.known = rowLoader(
      async (keys) => (await prisma.entity.findMany({ where: { knownAs: { in: keys } } })).map(toEntity),
      ({ knownAs }) => knownAs ?? '',
    );
    this.counts = new Counts(prisma);
    this.#lists = new SqlLists(prisma, (key) => this.entity.load(key));
    this.#mentions = new SqlLists(prisma, (key) => this.mention.load(key));
    this.#articles = new SqlLists(prisma, (key) => articles.article.load(key));
  }

  /** Whom an id counts as: itself, or what it was merged into; null when there is no such entity. */
  async countedAs(key: string): Promise<string | null> {
    const entity = await this.entity.load(key);
    return entity === null ? null : (entity.survivorKey ?? entity.key);
  }

  async byExternalId(scheme: ExternalIdScheme, value: string): Promise<Entity | null> {
    const found = await this.#prisma.externalId.findUnique({
      where: { scheme_value: { scheme, value } },
      include: { entity: { include: { survivor: true } } },
    });
    return found === null ? null : toEntity(found.entity.survivor ?? found.entity);
  }

  entities(filter: EntityFilter | null, page: PageArguments): Promise<SqlConnection<Entity>> {
    return this.#lists.read(entities, whereOf(filter, entityConditions), page);
  }

  entitiesIn(versionKey: string, filter: EntityFilter | null, page: PageArguments): Promise<SqlConnection<Entity>> {
    return this.#lists.readOf(versionKey, entitiesInVersion, whereOf(filter, entityConditions), page);
  }

  mentionsOf(versionKey: string, page: PageArguments): Promise<Connection<Mention>> {
    return this.#mentions.readOf(versionKey, mentionsInVersion, Prisma.sql`TRUE`, page);
  }

  articlesNaming(entityKey: string, filter: ArticleFilter | null, page: PageArguments): Promise<SqlConnection<Article>> {
    return this.#articles.readOf(entityKey, articlesNaming, whereOf(filter, articleConditions), page);
  }
}

/** Whose rows they are: the entity’s own, and of what it was merged into. */
const standingFor = ({ entityId, survivorId }: { readonly entityId: string; readonly survivorId: string | null }): readonly string[] =>
  survivorId === null ? [entityId] : [entityId, survivorId];

const toEntity = ({ id, kind, name, knownAs, survivorId }: Prisma.EntityGetPayload<object>): Entity => ({
  typename: entityTypes[kind],
  id: toGlobalId('Entity', id),
  key: id,
  kind,
  name,
  knownAs,
  survivorKey: survivorId,
});

/** `[{ entityId, score, reason }]`, as the ledger keeps them. */
const candidatesOf = (stored: Prisma.JsonValue): readonly MentionCandidate[] =>
  Array.isArray(stored)
    ? stored.flatMap((one) => {
        if (one === null || typeof one !== 'object' || Array.isArray(one)) return [];
        const { entityId, score, reason } = one;
        return typeof entityId === 'string' && typeof score === 'number' && typeof reason === 'string'
          ? [{ entityKey: entityId, score, reason }]
          : [];
      })
    : [];

const toMention = (row: Prisma.MentionGetPayload<object>): Mention => ({
  key: row.id,
  versionKey: row.versionId,
  runKey: row.runId,
  kind: row.kind,
  start: row.start,
  end: row.end,
  entityKey: row.entityId,
  literalKey: row.literalEntityId,
  candidates: candidatesOf(row.candidates),
  rule: row.rule,
  confidence: row.confidence,
});
