import type DataLoader from 'dataloader';
import type { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { PageArguments } from '../relay/connection.type.js';
import { Counts } from '../relay/counts.js';
import { toGlobalId } from '../relay/global-id.js';
import { groupLoader, rowLoader } from '../relay/page.js';
import { SqlLists, type SqlConnection, type SqlList } from '../relay/sql-list.js';
import type { StatementFilter } from './statement.input.js';
import { foundStatements, statementsWhere } from './statement.list.js';
import type { Quantity, Speaker, Statement } from './statement.type.js';

type StatementRow = Prisma.StatementGetPayload<object>;
type SpeakerRow = Prisma.StatementSpeakerGetPayload<{ include: { statement: { select: { versionId: true } } } }>;
type QuantityRow = Prisma.StatementQuantityGetPayload<{ include: { statement: { select: { versionId: true } } } }>;

/** Reads statements of current versions, and their parts, for one request. */
export class StatementStore {
  readonly statement: DataLoader<string, Statement | null>;
  readonly nestedIn: DataLoader<string, Statement[]>;
  readonly spansOf: DataLoader<string, Prisma.StatementSpanGetPayload<object>[]>;
  readonly speakersOf: DataLoader<string, (Speaker & { readonly statementKey: string })[]>;
  readonly quantitiesOf: DataLoader<string, (Quantity & { readonly statementKey: string })[]>;
  readonly subjectsOf: DataLoader<string, Prisma.StatementSubjectGetPayload<object>[]>;
  readonly counts: Counts;
  readonly #lists: SqlLists<Statement>;

  constructor(prisma: Reader) {
    const withVersion = { statement: { select: { versionId: true } } } as const;
    this.statement = rowLoader(
      async (keys) => (await prisma.statement.findMany({ where: { id: { in: keys } } })).map(toStatement),
      ({ key }) => key,
    );
    this.nestedIn = groupLoader(
      async (keys) =>
        (
          await prisma.statement.findMany({
            where: { parentId: { in: keys }, reviewState: { not: 'REJECTED' } },
            orderBy: [{ position: 'asc' }, { id: 'asc' }],
          })
        ).map(toStatement),
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
      async (keys) => {
        const rows = await prisma.statementSubject.findMany({ where: { statementId: { in: keys } }, orderBy: { entityId: 'asc' } });
        // Of two that were merged into one only one counts: the other names itself in both columns.
        return rows.filter(({ entityId, foundEntityId }) => entityId !== foundEntityId);
      },
      ({ statementId }) => statementId,
    );
    this.counts = new Counts(prisma);
    this.#lists = new SqlLists(prisma, (key) => this.statement.load(key));
  }

  statements(filter: StatementFilter | null, page: PageArguments): Promise<SqlConnection<Statement>> {
    const { list, where } = foundStatements(filter);
    return this.#lists.read(list, where, page);
  }

  /** A list of statement.list.ts for one parent: a version, a speaker, a subject. */
  statementsOf(
    parent: string,
    list: SqlList<Statement>,
    filter: StatementFilter | null,
    page: PageArguments,
  ): Promise<SqlConnection<Statement>> {
    return this.#lists.readOf(parent, list, statementsWhere(filter), page);
  }
}

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
