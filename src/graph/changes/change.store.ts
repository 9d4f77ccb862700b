import { UserError } from '../../errors.js';
import type { Place } from '../../store/paging.js';
import { Prisma, type ChangeKind } from '../../store/prisma/client.js';
import { changeColumns, type StoredChange } from '../../store/stored-change.js';
import type { Reader } from '../../store/transaction.js';
import type { Connection, PageArguments } from '../relay/connection.type.js';
import { isBefore, isFrom, isOneOf, isOneWordOf, whereOf, type Conditions } from '../relay/filter.js';
import { fromGlobalId } from '../relay/global-id.js';
import { readPage, type List } from '../relay/page.js';
import type { ChangeFilter } from './change.input.js';
import type { Change } from './change.type.js';
import { changeOrder, cursorOf, readCursor } from './change-cursor.js';
import { idOf, shownValues } from './shown-values.js';

const conditions: Conditions<ChangeFilter> = {
  kind: isOneOf('change.kind', 'ChangeKind'),
  subject: (ids, path) => {
    const subjects = ids.map((id) => {
      const read = fromGlobalId(id);
      if (read === null) throw new UserError(`${path}: "${id.slice(0, 80)}" is not an id of this service; take it from a field "id".`);
      return Prisma.sql`(${read.type}, ${read.key}::uuid)`;
    });
    if (subjects.length === 0 || subjects.length > mostSubjects)
      throw new UserError(`${path}: give 1 to ${mostSubjects} ids, not ${subjects.length}.`);
    return Prisma.sql`(change.subject, change.subject_id) IN (${Prisma.join(subjects)})`;
  },
  subjectType: isOneWordOf('change.subject'),
  from: isFrom('change.at'),
  to: isBefore('change.at'),
};
const mostSubjects = 100;

/** Reads the log of changes, oldest first. */
export class ChangeStore {
  constructor(readonly reader: Reader) {}

  /** Throws a `UserError` for page arguments that cannot be, and for the cursor of a change that has not happened here. */
  read(filter: ChangeFilter | null, args: PageArguments): Promise<Connection<Change>> {
    const where = whereOf<ChangeFilter>(filter, conditions);
    const list: List<Change> = {
      ...changeOrder,
      placeOf: ({ sequence, subjectKey }) => [sequence, subjectKey],
      read: async ({ take, after, before, isBackward }) => {
        await Promise.all([this.#checkPlace(after, 'after'), this.#checkPlace(before, 'before')]);
        const bounds = [
          where,
          ...(after ? [Prisma.sql`change.sequence > ${Number(after[0])}::bigint`] : []),
          ...(before ? [Prisma.sql`change.sequence < ${Number(before[0])}::bigint`] : []),
        ];
        const rows = await this.reader.$queryRaw<StoredChange[]>`
          SELECT ${Prisma.raw(changeColumns)} FROM changes AS change WHERE ${Prisma.join(bounds, ' AND ')}
          ORDER BY change.sequence ${Prisma.raw(`${isBackward ? 'DESC' : 'ASC'} LIMIT ${take}`)}`;
        return rows.map(toChange);
      },
      count: () => this.#count(filter ? where : null),
    };
    return readPage(list, args);
  }

  /** The next changes after a number, of these kinds; of all for an empty list. At most 500. */
  pageAfter(sequence: number, kinds: readonly ChangeKind[]): Promise<readonly StoredChange[]> {
    const isKind = kinds.length === 0 ? Prisma.sql`TRUE` : isOneOf('change.kind', 'ChangeKind')(kinds, 'kinds');
    return this.reader.$queryRaw<StoredChange[]>`
      SELECT ${Prisma.raw(changeColumns)} FROM changes AS change WHERE change.sequence > ${sequence}::bigint AND ${isKind}
      ORDER BY change.sequence LIMIT 500`;
  }

  /** Throws a `UserError` unless it is the cursor of a change that has happened in this ledger. */
  check(cursor: string): Promise<void> {
    const { sequence, subjectId } = readCursor(cursor);
    return this.#checkPlace([sequence, subjectId], 'after');
  }

  async #checkPlace(place: Place | null, argument: string): Promise<void> {
    if (place === null) return;
    const [sequence, subjectId] = [Number(place[0]), String(place[1])];
    const found = await this.reader.$queryRaw<unknown[]>`
      SELECT FROM changes WHERE sequence = ${sequence}::bigint AND subject_id = ${subjectId}::uuid`;
    if (found.length > 0) return;
    const cursor = cursorOf({ sequence, subjectId });
    throw new UserError(
      `${argument}: "${cursor}" is the cursor of a change that has not happened in this ledger; begin without one, or take it from a change of this ledger.`,
    );
  }

  /** Numbers have no gap: the last one says how many there are. */
  async #count(where: Prisma.Sql | null): Promise<number> {
    const [row] = await this.reader.$queryRaw<{ count: number }[]>(
      where === null
        ? Prisma.sql`SELECT coalesce(max(sequence), 0)::double precision AS count FROM changes`
        : Prisma.sql`SELECT count(*)::double precision AS count FROM changes AS change WHERE ${where}`,
    );
    return row?.count ?? 0;
  }
}

/** A change as the API shows it. */
export const toChange = (stored: StoredChange): Change => {
  const { sequence, kind, subject, subjectId, before, after, decisionId, at } = stored;
  return {
    sequence,
    subjectKey: subjectId,
    cursor: cursorOf(stored),
    kind,
    subjectType: subject,
    subjectId: idOf(subject, subjectId),
    before: shownValues(before, subject),
    after: shownValues(after, subject),
    at,
    decisionId: decisionId === null ? null : idOf('Decision', decisionId),
  };
};
