import type DataLoader from 'dataloader';
import type { SpeechAct } from '../../extract/document.js';
import type { Prisma, PrismaClient } from '../../store/prisma/client.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { toGlobalId } from '../relay/global-id.js';
import { asCounts, earlierThan, isEarlier, isLaterInText, loadFound } from '../relay/keyset.js';
import { groupLoader, NestedPages, readPage, rowLoader } from '../relay/page.js';
import type { Quantity, Speaker, Statement } from './statement.type.js';

export interface StatementWhere {
  readonly speakerKey: string | null;
  readonly aboutKey: string | null;
  readonly articleKey: string | null;
  readonly speechAct: SpeechAct | null;
}

type StatementRow = Prisma.StatementGetPayload<object>;
type SpeakerRow = Prisma.StatementSpeakerGetPayload<{ include: { statement: { select: { versionId: true } } } }>;
type QuantityRow = Prisma.StatementQuantityGetPayload<{ include: { statement: { select: { versionId: true } } } }>;

/** Reads statements of current versions, and their parts, for one request. */
export class StatementStore {
  readonly #prisma: PrismaClient;
  readonly statement: DataLoader<string, Statement | null>;
  readonly nestedIn: DataLoader<string, Statement[]>;
  readonly spansOf: DataLoader<string, Prisma.StatementSpanGetPayload<object>[]>;
  readonly speakersOf: DataLoader<string, (Speaker & { readonly statementKey: string })[]>;
  readonly quantitiesOf: DataLoader<string, (Quantity & { readonly statementKey: string })[]>;
  readonly subjectsOf: DataLoader<string, Prisma.StatementSubjectGetPayload<object>[]>;
  readonly #inVersion: NestedPages<Statement>;
  readonly #byEntity: NestedPages<Statement>;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
    const withVersion = { statement: { select: { versionId: true } } } as const;
    this.statement = rowLoader(
      async (keys) => (await prisma.statement.findMany({ where: { id: { in: keys } } })).map(toStatement),
      ({ key }) => key,
    );
    this.nestedIn = groupLoader(
      async (keys) =>
        (await prisma.statement.findMany({ where: { parentId: { in: keys } }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })).map(
          toStatement,
        ),
      ({ parentKey }) => parentKey ?? '',
    );
    this.spansOf = groupLoader(
      (keys) => prisma.statementSpan.findMany({ where: { statementId: { in: keys } }, orderBy: { position: 'asc' } }),
      ({ statementId }) => statementId,
    );
    this.speakersOf = groupLoader(
      async (keys) =>
        (
          await prisma.statementSpeaker.findMany({
            where: { statementId: { in: keys } },
            orderBy: { position: 'asc' },
            include: withVersion,
          })
        ).map(toSpeaker),
      ({ statementKey }) => statementKey,
    );
    this.quantitiesOf = groupLoader(
      async (keys) =>
        (
          await prisma.statementQuantity.findMany({
            where: { statementId: { in: keys } },
            orderBy: { position: 'asc' },
            include: withVersion,
          })
        ).map(toQuantity),
      ({ statementKey }) => statementKey,
    );
    this.subjectsOf = groupLoader(
      (keys) => prisma.statementSubject.findMany({ where: { statementId: { in: keys } }, orderBy: { entityId: 'asc' } }),
      ({ statementId }) => statementId,
    );
    this.#inVersion = statementsInVersion(prisma, this.statement);
    this.#byEntity = statementsByEntity(prisma, this.statement);
  }

  statements({ speakerKey, aboutKey, articleKey, speechAct }: StatementWhere, args: PageArguments): Promise<Connection<Statement>> {
    const condition: Prisma.StatementWhereInput = {
      version: { isCurrent: true, ...(articleKey === null ? {} : { articleId: articleKey }) },
      ...(speakerKey === null ? {} : { speakers: { some: { entityId: speakerKey } } }),
      ...(aboutKey === null ? {} : { subjects: { some: { entityId: aboutKey } } }),
      ...(speechAct === null ? {} : { speechAct }),
    };
    return readPage(
      {
        parts: ['date', 'uuid'],
        placeOf: ({ listedAt, key }: Statement) => [listedAt.toISOString(), key],
        read: async ({ take, after }) => {
          const where = { AND: [condition, earlierThan('listedAt', after)] };
          return (await this.#prisma.statement.findMany({ where, orderBy: [{ listedAt: 'desc' }, { id: 'desc' }], take })).map(toStatement);
        },
        count: () => this.#prisma.statement.count({ where: condition }),
      },
      args,
    );
  }

  statementsIn(versionKey: string, args: PageArguments): Promise<Connection<Statement>> {
    return this.#inVersion.read(versionKey, args);
  }

  statementsBy(entityKey: string, args: PageArguments): Promise<Connection<Statement>> {
    return this.#byEntity.read(entityKey, args);
  }
}

/** In reading order. */
const statementsInVersion = (prisma: PrismaClient, statement: DataLoader<string, Statement | null>): NestedPages<Statement> =>
  new NestedPages({
    parts: ['number', 'uuid'],
    placeOf: ({ position, key }) => [position, key],
    read: async (versions, { take, after }) => {
      const found = await prisma.$queryRaw<{ parent: string; id: string }[]>`
        SELECT parent.id::text AS parent, found.id::text AS id
        FROM unnest(${versions}::uuid[]) AS parent(id)
        CROSS JOIN LATERAL (
          SELECT id, position FROM statements
          WHERE version_id = parent.id AND ${isLaterInText('position, id', after)}
          ORDER BY position, id LIMIT ${take}
        ) AS found
        ORDER BY found.position, found.id`;
      return loadFound(found, statement);
    },
    count: async (versions) =>
      asCounts(
        await prisma.$queryRaw`SELECT version_id::text AS parent, count(*) AS count FROM statements WHERE version_id = ANY(${versions}::uuid[]) GROUP BY version_id`,
      ),
  });

/** Newest first, of current versions. */
const statementsByEntity = (prisma: PrismaClient, statement: DataLoader<string, Statement | null>): NestedPages<Statement> =>
  new NestedPages({
    parts: ['date', 'uuid'],
    placeOf: ({ listedAt, key }) => [listedAt.toISOString(), key],
    read: async (entities, { take, after }) => {
      const found = await prisma.$queryRaw<{ parent: string; id: string }[]>`
        SELECT parent.id::text AS parent, found.statement_id::text AS id
        FROM unnest(${entities}::uuid[]) AS parent(id)
        CROSS JOIN LATERAL (
          SELECT DISTINCT speaker.listed_at, speaker.statement_id
          FROM statement_speakers AS speaker
          JOIN statements AS statement ON statement.id = speaker.statement_id
          JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current
          WHERE speaker.entity_id = parent.id AND ${isEarlier('speaker.listed_at, speaker.statement_id', after)}
          ORDER BY speaker.listed_at DESC, speaker.statement_id DESC LIMIT ${take}
        ) AS found
        ORDER BY found.listed_at DESC, found.statement_id DESC`;
      return loadFound(found, statement);
    },
    count: async (entities) =>
      asCounts(
        await prisma.$queryRaw`
          SELECT speaker.entity_id::text AS parent, count(DISTINCT speaker.statement_id) AS count
          FROM statement_speakers AS speaker
          JOIN statements AS statement ON statement.id = speaker.statement_id
          JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current
          WHERE speaker.entity_id = ANY(${entities}::uuid[]) GROUP BY speaker.entity_id`,
      ),
  });

const toStatement = ({ id, versionId, runId, parentId, saidOn, ...row }: StatementRow): Statement => ({
  ...row,
  typename: 'Statement',
  id: toGlobalId('Statement', id),
  key: id,
  versionKey: versionId,
  runKey: runId,
  parentKey: parentId,
  saidDate: dayOrNull(saidOn),
});

/** `YYYY-MM-DD` of a date column. */
export const dayOrNull = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

const toSpeaker = ({
  statementId,
  entityId,
  onBehalfOfId,
  statement,
  ...row
}: SpeakerRow): Speaker & { readonly statementKey: string } => ({
  ...row,
  statementKey: statementId,
  versionKey: statement.versionId,
  entityKey: entityId,
  onBehalfOfKey: onBehalfOfId,
});

const toQuantity = ({ statementId, statement, ...row }: QuantityRow): Quantity & { readonly statementKey: string } => ({
  ...row,
  statementKey: statementId,
  versionKey: statement.versionId,
});
