import DataLoader from 'dataloader';
import { conditionOf, foundSql, fromOf, parentOf, placesSql, type Found, type SqlList } from '../../store/list-sql.js';
import type { PageRequest } from '../../store/paging.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { Connection, PageArguments } from './connection.type.js';
import { groupBy, readPage } from './page.js';

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
        count: async () =>
          numberOf(await this.#prisma.$queryRaw<Count[]>`SELECT count(*) AS count FROM (${foundSql(list, where)}) AS found`),
      },
      args,
    );
    return withFound(page, foundSql(list, where));
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
    return withFound(page, foundSql(list, where, Prisma.sql`${parent}::uuid`));
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
        FROM ${fromOf(list, conditionOf(list, where))} WHERE ${parentOf(list)} = ANY(${parents}::uuid[]) AND ${conditionOf(list, where)} GROUP BY 1`;
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

export type { Found, SqlList } from '../../store/list-sql.js';

/** A copy would count at once: the count is a getter. */
const withFound = <Row>(page: Connection<Row>, found: Found): SqlConnection<Row> => Object.assign(page, { found });

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
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

const orderBySql = <Row>({ order }: SqlList<Row>, { isBackward }: PageRequest): Prisma.Sql =>
  order.isDescending === isBackward
    ? Prisma.sql`ORDER BY found.place ASC, found.id ASC`
    : Prisma.sql`ORDER BY found.place DESC, found.id DESC`;
