import { Prisma } from './prisma/client.js';
import type { CursorPart, CursorValue, PageRequest } from './paging.js';

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
  /** More tables, by their alias, that are joined only where `where`, a filter or the order speaks of them. */
  readonly joins?: Readonly<Record<string, string>>;
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

/** Which rows of a list: `more` is said in the aliases of its `from`. */
export const conditionOf = <Row>({ where }: SqlList<Row>, more: Prisma.Sql): Prisma.Sql =>
  where === undefined ? more : Prisma.sql`${Prisma.raw(where)} AND ${more}`;

/** The column of the parent. Throws for a list that has none: our bug. */
export function parentOf<Row>({ name, parent }: SqlList<Row>): Prisma.Sql {
  if (parent === undefined) throw new Error(`the list ${name} has no parent`);
  return Prisma.raw(parent);
}

/** The tables of a list that are needed to say `condition`. */
export function fromOf<Row>({ from, joins = {}, order, id }: SqlList<Row>, condition: Prisma.Sql): Prisma.Sql {
  const said = `${condition.sql} ${order.column} ${id}`;
  const needed = Object.entries(joins).flatMap(([alias, join]) => (said.includes(`${alias}.`) ? [join] : []));
  return Prisma.raw([from, ...needed].join(' '));
}

/** All rows, of one parent when its UUID is given in SQL. */
export function foundSql<Row>(list: SqlList<Row>, where: Prisma.Sql, parent: Prisma.Sql | null = null): Found {
  const ofParent = parent === null ? where : Prisma.sql`${parentOf(list)} = ${parent} AND ${where}`;
  const condition = conditionOf(list, ofParent);
  const columns = Prisma.raw(`${list.isDistinct ? 'DISTINCT ' : ''}${list.id} AS id`);
  return Prisma.sql`SELECT ${columns} FROM ${fromOf(list, condition)} WHERE ${condition}`;
}

/**
 * The rows of a page as `place, id`, in the order in which the page is read. Row comparison, `(date, id) < (…)`, so that one index scan
 * finds where the page begins. `columns` are read instead of the id. The limit stands in the text: with a parameter PostgreSQL would plan for a tenth of the table.
 */
export function placesSql<Row>(
  list: SqlList<Row>,
  where: Prisma.Sql,
  { take, after, before, isBackward }: PageRequest,
  columns = `${list.id} AS id`,
): Prisma.Sql {
  const { column, isDescending } = list.order;
  const place = Prisma.raw(`(${column}, ${list.id})`);
  const further = Prisma.raw(isDescending ? '<' : '>');
  const nearer = Prisma.raw(isDescending ? '>' : '<');
  const bounds = [
    ...(after === null ? [] : [Prisma.sql`${place} ${further} ${placeSql(list, after)}`]),
    ...(before === null ? [] : [Prisma.sql`${place} ${nearer} ${placeSql(list, before)}`]),
  ];
  const condition = Prisma.join([conditionOf(list, where), ...bounds], ' AND ');
  const direction = isDescending === isBackward ? 'ASC' : 'DESC';
  return Prisma.sql`
    SELECT ${Prisma.raw(`${list.isDistinct ? `DISTINCT ON (${column}, ${list.id}) ` : ''}${column} AS place, ${columns}`)}
    FROM ${fromOf(list, condition)}
    WHERE ${condition}
    ORDER BY ${Prisma.raw(`${column} ${direction}, ${list.id} ${direction} LIMIT ${take}`)}`;
}

function placeSql<Row>({ order }: SqlList<Row>, [value = null, id = null]: readonly CursorValue[]): Prisma.Sql {
  return Prisma.sql`(${asSql[order.part](value)}, ${String(id)}::uuid)`;
}

const asSql = {
  date: (value) => Prisma.sql`${new Date(String(value))}::timestamptz`,
  uuid: (value) => Prisma.sql`${String(value)}::uuid`,
  text: (value) => Prisma.sql`${String(value)}::text`,
  number: (value) => Prisma.sql`${Number(value)}::double precision`,
  integer: (value) => Prisma.sql`${Number(value)}::int`,
  bigint: (value) => Prisma.sql`${Number(value)}::bigint`,
} satisfies Record<CursorPart, (value: CursorValue) => Prisma.Sql>;
