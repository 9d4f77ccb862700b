import DataLoader from 'dataloader';
import { UserError } from '../../errors.js';
import { pageOf, readPageArguments, type CursorPart, type CursorValue, type Page, type PageRequest } from '../../store/paging.js';
import type { Connection, PageArguments } from './connection.type.js';

/** A list in a fixed order: what its order-by holds, and how to read and count it. */
export interface List<Row> {
  readonly parts: readonly CursorPart[];
  readonly placeOf: (row: Row) => readonly CursorValue[];
  /** At most `request.take` rows after `request.after`, in order. */
  readonly read: (request: PageRequest) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** One page of a list. Throws a `UserError` for `first` outside 1 to 100 or a cursor of another list. */
export async function readPage<Row>(list: List<Row>, args: PageArguments): Promise<Connection<Row>> {
  const request = readRequest(args, list.parts);
  return toConnection(pageOf(await list.read(request), request, list.placeOf), list.count);
}

/** A list of rows that are in memory, by date and then id, ascending. */
export const rowsAsList = <Row>(rows: readonly Row[], placeOf: (row: Row) => readonly string[]): List<Row> => ({
  parts: ['date', 'uuid'],
  placeOf,
  read: ({ take, after }) => Promise.resolve(rows.filter((row) => after === null || isBehind(placeOf(row), after)).slice(0, take)),
  count: () => Promise.resolve(rows.length),
});

function isBehind([date = '', id = '']: readonly string[], [afterDate, afterId]: readonly CursorValue[]): boolean {
  const [at, limit] = [Date.parse(date), Date.parse(String(afterDate))];
  return at > limit || (at === limit && id > String(afterId));
}

/** The same kind of list for many parents, e.g. the statements of each article. Everything is read for all parents at once. */
export interface NestedList<Row> {
  readonly parts: readonly CursorPart[];
  readonly placeOf: (row: Row) => readonly CursorValue[];
  /** At most `request.take` rows of each parent, in order. */
  readonly read: (parents: readonly string[], request: PageRequest) => Promise<readonly (Row & { readonly parent: string })[]>;
  readonly count: (parents: readonly string[]) => Promise<readonly { readonly parent: string; readonly count: number }[]>;
}

/** Pages of a nested list, one statement for all parents that ask for the same page. */
export class NestedPages<Row> {
  readonly #list: NestedList<Row>;
  readonly #rows = new Map<string, DataLoader<string, readonly Row[]>>();
  readonly #counts: DataLoader<string, number>;

  constructor(list: NestedList<Row>) {
    this.#list = list;
    this.#counts = new DataLoader(async (parents) => {
      const counts = new Map((await list.count(parents)).map(({ parent, count }) => [parent, count]));
      return parents.map((parent) => counts.get(parent) ?? 0);
    });
  }

  read(parent: string, args: PageArguments): Promise<Connection<Row>> {
    const { parts, placeOf } = this.#list;
    return readPage(
      { parts, placeOf, read: (request) => this.#rowsOf(request).load(parent), count: () => this.#counts.load(parent) },
      args,
    );
  }

  #rowsOf(request: PageRequest): DataLoader<string, readonly Row[]> {
    const key = JSON.stringify(request);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, readonly Row[]>(async (parents) =>
      groupBy(parents, await this.#list.read(parents, request), (row) => row.parent),
    );
    this.#rows.set(key, loader);
    return loader;
  }
}

/** `rows` in as many groups as there are keys, in the order of the keys; empty where a key has none. */
export function groupBy<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

/** A loader of one row for each key; null where there is none. */
export const rowLoader = <Row>(
  read: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> =>
  new DataLoader(async (keys) => {
    const rows = new Map((await read([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });

/** A loader of all rows for each key, in the order in which they are read. */
export const groupLoader = <Row>(
  read: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> => new DataLoader(async (keys) => groupBy(keys, await read([...keys]), keyOf));

function readRequest(args: PageArguments, parts: readonly CursorPart[]): PageRequest {
  if (args.first < 1)
    throw new UserError(`first: ${args.first} is not between 1 and 100; to count without reading, ask for totalCount alone.`);
  return readPageArguments(args, parts);
}

function toConnection<Row>({ nodes, cursors, hasNextPage, hasPreviousPage }: Page<Row>, count: () => Promise<number>): Connection<Row> {
  const edges = nodes.map((node, index) => ({ cursor: cursors[index] ?? '', node }));
  const pageInfo = { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
  return {
    edges,
    nodes,
    pageInfo,
    get totalCount() {
      return count();
    },
  };
}
