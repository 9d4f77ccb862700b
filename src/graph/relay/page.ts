import DataLoader from 'dataloader';
import { pageOf, readPageArguments, type CursorPart, type ListOrder, type Page, type PageRequest, type Place } from '../../store/paging.js';
import type { Connection, PageArguments } from './connection.type.js';

/** A list in a fixed order: what its order-by holds, and how to read and count it. */
export interface List<Row> extends ListOrder {
  readonly placeOf: (row: Row) => Place;
  /** At most `request.take` rows between `request.after` and `request.before`: in order, or from the end in the reverse of it. */
  readonly read: (request: PageRequest) => Promise<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** One page of a list. Throws a `UserError` for page arguments that cannot be, or a cursor of another list. */
export async function readPage<Row>(list: List<Row>, args: PageArguments): Promise<Connection<Row>> {
  const request = readPageArguments(args, list);
  return toConnection(pageOf(await list.read(request), request, list, list.placeOf), list.count);
}

/** A list of rows that are in memory, in ascending order of `placeOf`. */
export const rowsAsList = <Row>(
  name: string,
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  parts: readonly CursorPart[] = ['date', 'uuid'],
): List<Row> => ({
  name,
  parts,
  placeOf,
  read: ({ take, after, before, isBackward }) => {
    const within = rows.filter(
      (row) =>
        (after === null || comparePlaces(placeOf(row), after, parts) > 0) &&
        (before === null || comparePlaces(placeOf(row), before, parts) < 0),
    );
    return Promise.resolve(isBackward ? within.slice(-take).reverse() : within.slice(0, take));
  },
  count: () => Promise.resolve(rows.length),
});

function comparePlaces(a: Place, b: Place, parts: readonly CursorPart[]): number {
  for (const [index, part] of parts.entries()) {
    const [left, right] = [comparable(a[index], part), comparable(b[index], part)];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

const comparable = (value: Place[number] | undefined, part: CursorPart): string | number => {
  if (part === 'date') return Date.parse(String(value));
  return typeof value === 'number' ? value : String(value ?? '');
};

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
