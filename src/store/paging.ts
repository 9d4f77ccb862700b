import { validate as isUuid } from 'uuid';
import { UserError } from '../errors.js';

/** One column of an order-by: `[listedAt.toISOString(), id]` is the place of a row in a list ordered by both. Cursors begin with the list’s name. */
export type CursorValue = string | number | null;

/** What a column of a cursor must hold to be put into a query. `date` is an ISO 8601 date-time. */
export type CursorPart = 'date' | 'uuid' | 'text' | 'number' | 'integer' | 'bigint';

/** A place in a list: the values of its order-by. */
export type Place = readonly CursorValue[];

/** Relay's four arguments. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a list is ordered by. Its name is kept in its cursors, so that a cursor of another list is refused. */
export interface ListOrder {
  readonly name: string;
  readonly parts: readonly CursorPart[];
}

export interface PageRequest {
  /** How many rows to show. */
  readonly size: number;
  /** How many rows to read: one more than shown, which says whether there is another page. */
  readonly take: number;
  /** The page lies after this place; null for no bound. */
  readonly after: Place | null;
  /** The page lies before this place; null for no bound. */
  readonly before: Place | null;
  /** The page is cut from the end: rows are read in the reverse of the list's order. */
  readonly isBackward: boolean;
}

export interface Page<T> {
  readonly nodes: readonly T[];
  /** `cursors[i]` is the place of `nodes[i]`. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const defaultPageSize = 20;
export const maximalPageSize = 100;
const longestCursor = 2000;

/** The place of a row as opaque text: base64url of a JSON array. */
export const encodeCursor = (values: readonly CursorValue[]): string => Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');

/** The values of a cursor; null when the text is not one that `encodeCursor` made. */
export function decodeCursor(text: string): readonly CursorValue[] | null {
  if (text.length > longestCursor || !/^[\w-]+$/.test(text)) return null;
  const json = Buffer.from(text, 'base64url').toString('utf8');
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch {
    return null;
  }
  if (!Array.isArray(values) || values.length === 0 || !values.every(isCursorValue)) return null;
  // Decoding passes over what is too much at the end: such a text would be a second cursor of the same place.
  return encodeCursor(values) === text ? values : null;
}

/**
 * Reads Relay's arguments. What each column of the order-by holds is checked, so that a forged cursor cannot reach a query.
 *
 * Throws a `UserError` for `first` or `last` outside 1 to 100, for both at once, and for a cursor of another list.
 */
export function readPageArguments({ first, after, last, before }: PageArguments, order: ListOrder): PageRequest {
  if (isGiven(first) && isGiven(last)) {
    throw new UserError(`first: ${first} and last: ${last} exclude each other; give the one that the page is counted from.`);
  }
  const isBackward = isGiven(last) || (!isGiven(first) && isGiven(before));
  const size = (isBackward ? last : first) ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maximalPageSize) {
    const way = size < 1 ? 'to count without reading, ask for totalCount alone' : 'ask for fewer and go on with a cursor';
    throw new UserError(`${isBackward ? 'last' : 'first'}: ${size} is not between 1 and ${maximalPageSize}; ${way}.`);
  }
  return { size, take: size + 1, after: placeIn(after, order, 'after'), before: placeIn(before, order, 'before'), isBackward };
}

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

function placeIn(cursor: string | null | undefined, { name, parts }: ListOrder, argument: 'after' | 'before'): Place | null {
  if (!isGiven(cursor)) return null;
  const [list, ...values] = decodeCursor(cursor) ?? [];
  if (list !== name || values.length !== parts.length || !parts.every((part, index) => holds[part](values[index]))) {
    const from = argument === 'after' ? 'pageInfo.endCursor of the page before' : 'pageInfo.startCursor of the page after';
    throw new UserError(`${argument}: "${cursor.slice(0, 80)}" is not a cursor of this list; take it from ${from}.`);
  }
  return values;
}

/** Cuts rows that were read as `request` asks into a page, in the order of the list. */
export function pageOf<T>(rows: readonly T[], request: PageRequest, { name }: ListOrder, placeOf: (row: T) => Place): Page<T> {
  const { size, after, before, isBackward } = request;
  const shown = rows.slice(0, size);
  const nodes = isBackward ? shown.reverse() : shown;
  const hasMore = rows.length > size;
  return {
    nodes,
    cursors: nodes.map((row) => encodeCursor([name, ...placeOf(row)])),
    hasNextPage: before !== null || (!isBackward && hasMore),
    hasPreviousPage: after !== null || (isBackward && hasMore),
  };
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

const holds = {
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)),
  uuid: (value) => isUuid(value),
  // PostgreSQL refuses NUL in text.
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  number: (value) => typeof value === 'number',
  // As PostgreSQL's int: anything larger would be an error there.
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  bigint: (value) => Number.isSafeInteger(value),
} satisfies Record<CursorPart, (value: unknown) => boolean>;
