import type { PrismaClient } from '../../../src/store/prisma/client.js';
import { encodeCursor, readPageArguments, type CursorPart, type PageArguments, type Place } from '../../../src/store/paging.js';
import { textOrder } from './rows.js';

/** By what the rows of a list are ordered, and what its cursors are called. */
export interface SlowOrder<Row> {
  readonly name: string;
  readonly parts: readonly [CursorPart, 'uuid'];
  readonly placeOf: (row: Row) => readonly [string | number, string];
  readonly isDescending: boolean;
}

export interface SlowPage<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
  readonly aggregate: { readonly rows: readonly Row[] };
}

/** A page of a list from all of its rows: sorted, cut at both cursors, and so many from the beginning or from the end. */
export async function pageOfAll<Row>(
  prisma: PrismaClient,
  rows: readonly Row[],
  order: SlowOrder<Row>,
  args: PageArguments,
): Promise<SlowPage<Row>> {
  const { size, after, before, isBackward } = readPageArguments(args, order);
  const { placeOf, isDescending } = order;
  const ascending = await comparison(prisma, order, [...rows.map(placeOf), after ?? [], before ?? []]);
  const compare = (a: Place, b: Place) => (isDescending ? ascending(b, a) : ascending(a, b));
  const within = [...rows]
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .filter((row) => after === null || compare(placeOf(row), after) > 0)
    .filter((row) => before === null || compare(placeOf(row), before) < 0);
  const nodes = isBackward ? within.slice(-size) : within.slice(0, size);
  const isCut = within.length > size;
  const cursors = nodes.map((row) => encodeCursor([order.name, ...placeOf(row)]));
  return {
    edges: nodes.map((node, index) => ({ cursor: cursors[index] ?? '', node })),
    nodes,
    pageInfo: {
      hasNextPage: before !== null || (isCut && !isBackward),
      hasPreviousPage: after !== null || (isCut && isBackward),
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: rows.length,
    aggregate: { rows },
  };
}

/** Compares two places; one of `places` each. */
async function comparison<Row>(
  prisma: PrismaClient,
  { parts: [part] }: SlowOrder<Row>,
  places: readonly Place[],
): Promise<(a: Place, b: Place) => number> {
  const byText =
    part === 'text'
      ? await textOrder(
          prisma,
          places.flatMap(([text]) => (typeof text === 'string' ? text : [])),
        )
      : null;
  const first = (a: Place[number] | undefined, b: Place[number] | undefined): number => {
    if (byText) return byText(String(a), String(b));
    return part === 'date' ? Date.parse(String(a)) - Date.parse(String(b)) : Number(a) - Number(b);
  };
  return ([a, idA], [b, idB]) => first(a, b) || byCodeUnits(String(idA).toLowerCase(), String(idB).toLowerCase());
}

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
