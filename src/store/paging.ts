import { validate as isUuid } from 'uuid';
import { UserError } from '../errors.js';

/** One column of an order-by: `[listedAt.toISOString(), id]` is the place of a row in a list ordered by both. */
export type CursorValue = string | number | null;

/** What a column of a cursor must hold to be put into a query. `date` is an ISO 8601 date-time. */
export type CursorPart = 'date' | 'uuid' | 'text' | 'number';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageRequest {
  /** How many rows to show. */
  readonly first: number;
  /** How many rows to read: one more than shown, which says whether there is a next page. */
  readonly take: number;
  /** The place after which the page begins; null for the first page. */
  readonly after: readonly CursorValue[] | null;
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
  return Array.isArray(values) && values.length > 0 && values.every(isCursorValue) ? values : null;
}

/**
 * Reads Relay's `first` and `after`. `parts` names what each column of the order-by holds, so that a forged cursor cannot reach a query.
 *
 * Throws a `UserError` for `first` outside 0 to 100 and for a cursor of another list.
 */
export function readPageArguments({ first, after }: PageArguments, parts: readonly CursorPart[]): PageRequest {
  const count = first ?? defaultPageSize;
  if (!Number.isInteger(count) || count < 0 || count > maximalPageSize) {
    throw new UserError(`first: ${count} is not between 0 and ${maximalPageSize}; ask for fewer and continue with after.`);
  }
  if (after === null || after === undefined || after === '') return { first: count, take: count + 1, after: null };
  const values = decodeCursor(after);
  if (values === null || values.length !== parts.length || !parts.every((part, index) => holds[part](values[index]))) {
    throw new UserError(`after: "${after.slice(0, 80)}" is not a cursor of this list; take it from pageInfo.endCursor of the page before.`);
  }
  return { first: count, take: count + 1, after: values };
}

/** Cuts rows that were read with `request.take` into a page. */
export function pageOf<T>(rows: readonly T[], request: PageRequest, placeOf: (row: T) => readonly CursorValue[]): Page<T> {
  const nodes = rows.slice(0, request.first);
  return {
    nodes,
    cursors: nodes.map((row) => encodeCursor(placeOf(row))),
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== null,
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
} satisfies Record<CursorPart, (value: unknown) => boolean>;
