import { UserError } from '../../errors.js';
import { Prisma } from '../../store/prisma/client.js';
import { readKey, type NodeType } from './global-id.js';

/**
 * Makes one field of a filter a condition. `path` is where the value stands, e.g. `filter.not.speaker`, for the error that names it.
 * `isProbed` when rows are found by something else and this is only asked of each, as in `not` and `or`.
 */
export type Condition<Value> = (value: Value, path: string, isProbed?: boolean) => Prisma.Sql;

/** A noun’s filter as a table: what stands behind each field. The compiler sees to it that none is left out. */
export type Conditions<Filter> = { readonly [Field in keyof Filter]-?: Condition<NonNullable<Filter[Field]>> };

/** A filter with its one level of `not` and `or`. */
export type FilterOf<Fields> = Fields & { readonly not?: Fields | null; readonly or?: readonly Fields[] | null };

const mostValues = 100;
const mostBranches = 20;

/** All that is given must hold; of `or` at least one branch, of `not` not all of its fields. Null and `{}` let everything pass. */
export function whereOf<Fields extends object>(filter: FilterOf<Fields> | null | undefined, conditions: Conditions<Fields>): Prisma.Sql {
  if (!filter) return Prisma.sql`TRUE`;
  const { not, or } = filter;
  const parts = [allOf(filter, conditions, 'filter')];
  // Not NOT: what a row without a value is asked is neither true nor false, and so not what is meant.
  if (not) parts.push(Prisma.sql`(${allOf(not, conditions, 'filter.not', true)}) IS NOT TRUE`);
  if (or) {
    if (or.length === 0 || or.length > mostBranches)
      throw new UserError(`filter.or: give 1 to ${mostBranches} alternatives, not ${or.length}.`);
    parts.push(
      Prisma.sql`(${Prisma.join(
        or.map((branch, index) => allOf(branch, conditions, `filter.or[${index}]`, true)),
        ' OR ',
      )})`,
    );
  }
  return Prisma.join(parts, ' AND ');
}

/**
 * The same, and without what an editor rejected, unless the filter itself or a branch of `or` asks for review states. `column` is that of
 * a row which is read anyway, so that it costs nothing.
 */
export function shownWhere<Fields extends Reviewable>(
  filter: FilterOf<Fields> | null | undefined,
  conditions: Conditions<Fields>,
  column: string,
): Prisma.Sql {
  const asksFor = ({ reviewState }: Reviewable): boolean => reviewState !== null && reviewState !== undefined;
  const isAsked = filter ? asksFor(filter) || filter.or?.some(asksFor) === true : false;
  const where = whereOf<Fields>(filter, conditions);
  return isAsked ? where : Prisma.sql`${isNotRejected(column)} AND ${where}`;
}

interface Reviewable {
  readonly reviewState?: readonly string[] | null;
}

/** No editor rejected it. */
export const isNotRejected = (column: string): Prisma.Sql => Prisma.raw(`${column} <> 'REJECTED'`);

/** In one of the states that are asked for; not rejected when none are. */
export const isInState = (states: readonly string[] | null | undefined, column: string): Prisma.Sql =>
  states ? isOneOf(column, 'ReviewState')(states, 'reviewState') : isNotRejected(column);

function allOf<Fields extends object>(fields: Fields, conditions: Conditions<Fields>, path: string, isProbed = false): Prisma.Sql {
  const parts = (Object.keys(conditions) as (keyof Fields & string)[]).flatMap((field) => {
    const value = fields[field];
    return value === null || value === undefined ? [] : [conditions[field](value, `${path}.${field}`, isProbed)];
  });
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.sql`(${Prisma.join(parts, ' AND ')})`;
}

/** The column has one of the values. `type` is the enum in the database. */
export const isOneOf =
  (column: string, type: string): Condition<readonly string[]> =>
  (values, path) =>
    isAnyOf(column, someOf(values, path), `"${type}"`);

/** The column has one of these words. */
export const isOneWordOf =
  (column: string): Condition<readonly string[]> =>
  (values, path) =>
    isAnyOf(column, someOf(values, path), 'text');

/** The column holds one of these things. */
export const isOneNodeOf =
  (column: string, type: NodeType): Condition<readonly string[]> =>
  (ids, path) => {
    const keys = keysIn(ids, type, path);
    return type === 'Entity' ? isAnyEntityOf(column, keys) : isAnyOf(column, keys, 'uuid');
  };

/**
 * Some row of another table belongs to it and holds one of these things.
 * `of` is such a table with its join, e.g. `SELECT FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id`.
 */
export const hasNodeOf =
  (of: string, column: string, type: NodeType): Condition<readonly string[]> =>
  (ids, path, isProbed) =>
    exists(Prisma.raw(of), isOneNodeOf(column, type)(ids, path), isProbed);

/**
 * `of AND condition` has a row. Alone, PostgreSQL may turn it into a join and begin with those rows, which is quick when they are few.
 * Within NOT and OR it cannot, and would gather all such rows of the whole table instead, for one page; OFFSET 0 keeps it from that,
 * so that each row of the list is looked up by an index, until the page is full.
 */
export const exists = (of: Prisma.Sql, condition: Prisma.Sql, isProbed = false): Prisma.Sql =>
  Prisma.sql`EXISTS (${of} AND ${condition}${isProbed ? Prisma.sql` OFFSET 0` : Prisma.empty})`;

/** One value is written with `=`: only then does an index that begins with the column give the rows in the order of its other columns. */
function isAnyOf(column: string, values: readonly string[], type: string): Prisma.Sql {
  const [only] = values;
  return values.length === 1
    ? Prisma.sql`${Prisma.raw(column)} = ${only}::${Prisma.raw(type)}`
    : Prisma.sql`${Prisma.raw(column)} = ANY(${[...values]}::${Prisma.raw(`${type}[]`)})`;
}

/** The same of entities, with what one that was merged counts as now: who keeps an old id finds what is said of the survivor. Looked up once for a statement. */
function isAnyEntityOf(column: string, keys: readonly string[]): Prisma.Sql {
  const counted = Prisma.sql`SELECT coalesce(asked.survivor_id, asked.id) FROM entities AS asked WHERE ${isAnyOf('asked.id', keys, 'uuid')}`;
  return keys.length === 1 ? Prisma.sql`${Prisma.raw(column)} = (${counted})` : Prisma.sql`${Prisma.raw(column)} = ANY(ARRAY(${counted}))`;
}

/** Then or later. */
export const isFrom =
  (column: string): Condition<Date> =>
  (date, path) =>
    Prisma.sql`${Prisma.raw(column)} >= ${storable(date, path)}::timestamptz`;

/** Before then. */
export const isBefore =
  (column: string): Condition<Date> =>
  (date, path) =>
    Prisma.sql`${Prisma.raw(column)} < ${storable(date, path)}::timestamptz`;

/** On that day or later. `YYYY-MM-DD`. */
export const isFromDay =
  (column: string): Condition<string> =>
  (day, path) =>
    Prisma.sql`${Prisma.raw(column)} >= ${storableDay(day, path)}::date`;

/** On that day or earlier. */
export const isToDay =
  (column: string): Condition<string> =>
  (day, path) =>
    Prisma.sql`${Prisma.raw(column)} <= ${storableDay(day, path)}::date`;

/** 0 to 1, at least so much. */
export const isAtLeast =
  (column: string): Condition<number> =>
  (least, path) => {
    if (!(least >= 0 && least <= 1)) throw new UserError(`${path}: ${least} is not between 0 and 1.`);
    return Prisma.sql`${Prisma.raw(column)} >= ${least}::double precision`;
  };

/** PostgreSQL’s calendar has no year 0. */
function storable(date: Date, path: string): Date {
  if (date.getUTCFullYear() < 1) throw new UserError(`${path}: ${date.toISOString()} is before the year 1, from which dates are kept.`);
  return date;
}

const storableDay = (day: string, path: string): string => {
  storable(new Date(day), path);
  return day;
};

/** UUIDs of global ids. Throws a `UserError` for an id of another type, for none and for too many. */
export const keysIn = (ids: readonly string[], type: NodeType, path: string): string[] =>
  someOf(ids, path).map((id, index) => readKey(id, type, ids.length === 1 ? path : `${path}[${index}]`));

function someOf(values: readonly string[], path: string): string[] {
  if (values.length === 0) throw new UserError(`${path}: the list is empty, which nothing can match; give a value or leave it out.`);
  if (values.length > mostValues)
    throw new UserError(`${path}: ${values.length} values are more than ${mostValues}; ask in several requests.`);
  return [...new Set(values)];
}
