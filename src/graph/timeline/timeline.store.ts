import type { AllegationStore } from '../allegations/allegation.store.js';
import { Prisma } from '../../store/prisma/client.js';
import type { PageRequest, Place } from '../../store/paging.js';
import type { Reader } from '../../store/transaction.js';
import { explainStatus } from '../allegations/explain-status.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { readPage, rowsAsList } from '../relay/page.js';
import type { StatementStore } from '../statements/statement.store.js';
import { statusChanges } from './status-changes.js';
import type { TimelineKind } from './timeline.enums.js';
import { entriesOf, type EntryRow, type TimelineWhere } from './timeline.sql.js';
import type { TimelineEntry, TimelineItem } from './timeline.type.js';

const placeOf = ({ at, rank, key }: Pick<TimelineEntry, 'at' | 'rank' | 'key'>) => [at.toISOString(), rank, key];
const parts = ['date', 'integer', 'uuid'] as const;

/** Reads timelines of current versions, for one request. */
export class TimelineStore {
  readonly #prisma: Reader;
  readonly #statements: StatementStore;
  readonly #allegations: AllegationStore;

  constructor(prisma: Reader, statements: StatementStore, allegations: AllegationStore) {
    this.#prisma = prisma;
    this.#statements = statements;
    this.#allegations = allegations;
  }

  /** What an entity said and what was said of it, oldest first. */
  ofEntity(entityKey: string, where: TimelineWhere, args: PageArguments): Promise<Connection<TimelineEntry>> {
    const entries = entriesOf(entityKey, where);
    return readPage(
      {
        name: `timeline of ${entityKey}`,
        parts,
        placeOf,
        read: async (request) => {
          const rows = await this.#prisma.$queryRaw<EntryRow[]>`
            SELECT entry.rank, entry.key::text AS key, entry.at, entry.basis, entry.kinds FROM (${entries}) AS entry
            WHERE ${isWithin(request)} ${inOrder(request)} LIMIT ${request.take}`;
          return this.#filled(rows);
        },
        count: async () => {
          const [row] = await this.#prisma.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS count FROM (${entries}) AS entry`;
          return Number(row?.count ?? 0);
        },
      },
      args,
    );
  }

  /** The reports of an allegation, the answers to it and what it came to, oldest first. */
  async ofAllegation(allegationKey: string, { from, to, kinds }: TimelineWhere, args: PageArguments): Promise<Connection<TimelineEntry>> {
    const entries = (await this.#entriesOfAllegation(allegationKey)).filter(
      (entry) =>
        (from === null || entry.at >= from) &&
        (to === null || entry.at < to) &&
        (kinds === null || entry.kinds.some((kind) => kinds.includes(kind))),
    );
    return readPage(rowsAsList(`timeline of ${allegationKey}`, entries.sort(byPlace), placeOf, parts), args);
  }

  async #entriesOfAllegation(key: string): Promise<TimelineEntry[]> {
    const [reports, responses, facts] = await Promise.all([
      this.#allegations.reportsOf.load(key),
      this.#allegations.responsesOf.load(key),
      this.#allegations.factsOf.load(key),
    ]);
    return [
      ...reports.filter(isKept).map((report) => entryOf(report, 1, 'REPORTED', report.saidPrecision === 'DAY' ? report.saidDate : null)),
      ...responses
        .filter(isKept)
        .map((response) => entryOf(response, 2, 'ANSWERED', response.respondedPrecision === 'DAY' ? response.respondedDate : null)),
      // One a moment: the moment and the allegation are its place in the list.
      ...statusChanges(facts, 'ALL').map(({ at, before, after }): TimelineEntry => {
        const { value, rule, sentence, reasons } = explainStatus(after, facts, { asOf: at.toISOString(), basis: 'ALL' }, responses);
        const item = { typename: 'StatusChange' as const, at, before: before?.value ?? null, after: value, rule, sentence, reasons };
        return { key, rank: 3, at, basis: 'REPORTED', kinds: ['STATUS_CHANGED'], item };
      }),
    ];
  }

  /** Rows with the things that they are; a row whose thing has gone meanwhile is left out. */
  async #filled(rows: readonly EntryRow[]): Promise<TimelineEntry[]> {
    const read = [this.#statements.statement, this.#allegations.report, this.#allegations.response] as const;
    const items: (TimelineItem | null)[] = await Promise.all(rows.map(({ rank, key }) => read[rank]?.load(key) ?? null));
    return rows.flatMap((row, index) => {
      const item = items[index] ?? null;
      return item === null ? [] : [{ ...row, item }];
    });
  }
}

/** A day counts that is not after the article. */
function entryOf(
  item: { readonly key: string; readonly reportedAt: Date } & TimelineItem,
  rank: number,
  kind: TimelineKind,
  day: string | null,
): TimelineEntry {
  const isDay = day !== null && day <= item.reportedAt.toISOString().slice(0, 10);
  return {
    key: item.key,
    rank,
    at: isDay ? new Date(`${day}T00:00:00.000Z`) : item.reportedAt,
    basis: isDay ? 'SAID_ON' : 'REPORTED',
    kinds: [kind],
    item,
  };
}

/** What an editor rejected is none of it. */
const isKept = ({ reviewState }: { readonly reviewState: string }): boolean => reviewState !== 'REJECTED';

function isWithin({ after, before }: PageRequest): Prisma.Sql {
  const place = Prisma.sql`(entry.at, entry.rank, entry.key)`;
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(after === null ? [] : [Prisma.sql`${place} > ${placeSql(after)}`]),
      ...(before === null ? [] : [Prisma.sql`${place} < ${placeSql(before)}`]),
    ],
    ' AND ',
  );
}

const placeSql = ([at, rank, key]: Place): Prisma.Sql =>
  Prisma.sql`(${new Date(String(at))}::timestamptz, ${Number(rank)}::int, ${String(key)}::uuid)`;

const inOrder = ({ isBackward }: PageRequest): Prisma.Sql =>
  isBackward ? Prisma.sql`ORDER BY entry.at DESC, entry.rank DESC, entry.key DESC` : Prisma.sql`ORDER BY entry.at, entry.rank, entry.key`;

const byPlace = (one: TimelineEntry, other: TimelineEntry): number =>
  one.at.getTime() - other.at.getTime() || one.rank - other.rank || (one.key < other.key ? -1 : 1);
