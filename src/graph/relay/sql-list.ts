import DataLoader from 'dataloader';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { CursorPart, CursorValue, PageRequest } from '../../store/paging.js';
import type { Connection, PageArguments } from './connection.type.js';
import { groupBy, readPage } from './page.js';

/** Names of tables and columns, written by us, never taken from a request. */
export interface SqlList<Row> {
  /** In its cursors, e.g. `statements`. */
  readonly name: string;
  /** What is read, e.g. `statements AS statement JOIN article_versions AS version ON …`. */
  readonly from: string;
  /** What always holds, e.g. `version.is_current`; everything when left out. */
  readonly where?: string;
  /** The column of the rows’ UUID: the last of the order, so that no two rows share a place. */
  readonly id: string;
  readonly order: ListColumn<Row>;
  /** The column of the parent’s UUID, where the list is nested, e.g. `speaker.entity_id`. */
  readonly parent?: string;
  /** One row may stand in `from` several times, e.g. a statement by its two speakers. */
  readonly isDistinct?: boolean;
}

/** A column that a list may be ordered by. It holds no NULL. */
export interface ListColumn<Row> {
  readonly column: string;
  readonly part: CursorPart;
  readonly valueOf: (row: Row) => CursorValue;
  readonly isDescending: boolean;
}

/** Rows of a list, all pages together: `SELECT … AS id`, for counts over them. */
export type Found = Prisma.Sql;

export interface SqlConnection<Row> extends Connection<Row> {
  readonly found: Found;
}

interface Slice<Row> {
  readonly list: SqlList<Row>;
  readonly where: Prisma.Sql;
}

/**
 * Reads lists of one noun for one request. What several parents ask for alike is read by one statement.
 *
 * Ids are read in the order of the list, rows by `load`, which remembers them.
 */
export class SqlLists<Row extends { readonly key: string }> {
  readonly #prisma: Reader;
  readonly #load: (key: string) => Promise<Row | null>;
  readonly #pages = new Map<string, DataLoader<string, readonly Row[]>>();
  readonly #counts = new Map<string, DataLoader<string, number>>();

  constructor(prisma: Reader, load: (key: string) => Promise<Row | null>) {
    this.#prisma = prisma;
    this.#load = load;
  }

  /** One page of the rows for which `where` holds. Throws a `UserError` for page arguments that cannot be. */
  async read(list: SqlList<Row>, where: Prisma.Sql, args: PageArguments): Promise<SqlConnection<Row>> {
    const slice = { list, where };
    const page = await readPage(
      {
        ...orderOf(list),
        read: async (request) => this.#rows(await this.#prisma.$queryRaw<Id[]>(pageSql(slice, request))),
        count: async () => numberOf(await this.#prisma.$queryRaw<Count[]>`SELECT count(*) AS count FROM (${foundSql(slice)}) AS found`),
      },
      args,
    );
    return withFound(page, foundSql(slice));
  }

  /** The same of one parent. */
  async readOf(parent: string, list: SqlList<Row>, where: Prisma.Sql, args: PageArguments): Promise<SqlConnection<Row>> {
    const slice = { list, where };
    // Lists of one name, whose cursors are good for each other, are not one list: what a minister said, and what was said about him.
    const key = JSON.stringify([list.from, list.parent, where.sql, where.values]);
    const page = await readPage(
      {
        ...orderOf(list),
        read: (request) => kept(this.#pages, `${key} ${JSON.stringify(request)}`, () => this.#pageLoader(slice, request)).load(parent),
        count: () => kept(this.#counts, key, () => this.#countLoader(slice)).load(parent),
      },
      args,
    );
    return withFound(page, foundSql(slice, parent));
  }

  async #rows(ids: readonly Id[]): Promise<readonly Row[]> {
    const rows = await Promise.all(ids.map(({ id }) => this.#load(id)));
    return rows.filter((row) => row !== null);
  }

  #pageLoader(slice: Slice<Row>, request: PageRequest): DataLoader<string, readonly Row[]> {
    return new DataLoader(async (parents) => {
      const ids = await this.#prisma.$queryRaw<(Id & Parent)[]>(nestedPageSql(slice, request, parents));
      return Promise.all(groupBy(parents, ids, ({ parent }) => parent).map((group) => this.#rows(group)));
    });
  }

  #countLoader({ list, where }: Slice<Row>): DataLoader<string, number> {
    return new DataLoader(async (parents) => {
      const rows = await this.#prisma.$queryRaw<(Count & Parent)[]>`
        SELECT ${parentOf(list)}::text AS parent, count(DISTINCT ${Prisma.raw(list.id)}) AS count
        FROM ${Prisma.raw(list.from)} WHERE ${parentOf(list)} = ANY(${parents}::uuid[]) AND ${conditionOf(list, where)} GROUP BY 1`;
      const counts = new Map(rows.map((row) => [row.parent, Number(row.count)]));
      return parents.map((parent) => counts.get(parent) ?? 0);
    });
  }
}

interface Id {
  readonly id: string;
}
interface Parent {
  readonly parent: string;
}
interface Count {
  readonly count: bigint;
}

const numberOf = ([row]: readonly Count[]): number => Number(row?.count ?? 0);

const orderOf = <Row extends { readonly key: string }>({ name, order }: SqlList<Row>) => ({
  name,
  parts: [order.part, 'uuid'] as const,
  placeOf: (row: Row) => [order.valueOf(row), row.key],
});

/** A copy would count at once: the count is a getter. */
const withFound = <Row>(page: Connection<Row>, found: Found): SqlConnection<Row> => Object.assign(page, { found });

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

const conditionOf = <Row>({ where }: SqlList<Row>, more: Prisma.Sql): Prisma.Sql => Prisma.sql`${Prisma.raw(where ?? 'TRUE')} AND ${more}`;

function parentOf<Row>({ name, parent }: SqlList<Row>): Prisma.Sql {
  if (parent === undefined) throw new Error(`the list ${name} has no parent`);
  return Prisma.raw(parent);
}

function foundSql<Row>({ list, where }: Slice<Row>, parent: string | null = null): Found {
  const ofParent = parent === null ? Prisma.sql`TRUE` : Prisma.sql`${parentOf(list)} = ${parent}::uuid`;
  const columns = Prisma.raw(`${list.isDistinct ? 'DISTINCT ' : ''}${list.id} AS id`);
  return Prisma.sql`SELECT ${columns} FROM ${Prisma.raw(list.from)} WHERE ${ofParent} AND ${conditionOf(list, where)}`;
}

function pageSql<Row>({ list, where }: Slice<Row>, request: PageRequest): Prisma.Sql {
  return Prisma.sql`SELECT found.id::text AS id FROM (${placesSql(list, where, request)}) AS found ${orderBySql(list, request)}`;
}

function nestedPageSql<Row>({ list, where }: Slice<Row>, request: PageRequest, parents: readonly string[]): Prisma.Sql {
  const ofParent = Prisma.sql`${parentOf(list)} = parent.id AND ${where}`;
  return Prisma.sql`
    SELECT parent.id::text AS parent, found.id::text AS id
    FROM unnest(${parents}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (${placesSql(list, ofParent, request)}) AS found
    ${orderBySql(list, request)}`;
}

/** Places of a page. Row comparison, `(date, id) < (…)`, so that one index scan finds where the page begins. */
function placesSql<Row>(list: SqlList<Row>, where: Prisma.Sql, { take, after, before, isBackward }: PageRequest): Prisma.Sql {
  const { column, isDescending } = list.order;
  const place = Prisma.raw(`(${column}, ${list.id})`);
  const further = Prisma.raw(isDescending ? '<' : '>');
  const nearer = Prisma.raw(isDescending ? '>' : '<');
  const isAfter = after === null ? Prisma.sql`TRUE` : Prisma.sql`${place} ${further} ${placeSql(list, after)}`;
  const isBefore = before === null ? Prisma.sql`TRUE` : Prisma.sql`${place} ${nearer} ${placeSql(list, before)}`;
  const direction = isDescending === isBackward ? 'ASC' : 'DESC';
  return Prisma.sql`
    SELECT ${Prisma.raw(`${list.isDistinct ? 'DISTINCT ' : ''}${column} AS place, ${list.id} AS id`)}
    FROM ${Prisma.raw(list.from)}
    WHERE ${conditionOf(list, where)} AND ${isAfter} AND ${isBefore}
    ORDER BY ${Prisma.raw(`${column} ${direction}, ${list.id} ${direction}`)} LIMIT ${take}`;
}

const orderBySql = <Row>({ order }: SqlList<Row>, { isBackward }: PageRequest): Prisma.Sql =>
  order.isDescending === isBackward
    ? Prisma.sql`ORDER BY found.place ASC, found.id ASC`
    : Prisma.sql`ORDER BY found.place DESC, found.id DESC`;

function placeSql<Row>({ order }: SqlList<Row>, [value = null, id = null]: readonly CursorValue[]): Prisma.Sql {
  return Prisma.sql`(${asSql[order.part](value)}, ${String(id)}::uuid)`;
}

const asSql = {
  date: (value) => Prisma.sql`${new Date(String(value))}::timestamptz`,
  uuid: (value) => Prisma.sql`${String(value)}::uuid`,
  text: (value) => Prisma.sql`${String(value)}::text`,
  number: (value) => Prisma.sql`${Number(value)}::double precision`,
  integer: (value) => Prisma.sql`${Number(value)}::int`,
} satisfies Record<CursorPart, (value: CursorValue) => Prisma.Sql>;
