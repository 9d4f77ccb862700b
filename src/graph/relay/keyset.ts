import type DataLoader from 'dataloader';
import type { CursorValue } from '../../store/paging.js';
import { Prisma } from '../../store/prisma/client.js';

type Place = readonly CursorValue[] | null;

/** Newest first: the list goes on at earlier dates, and at smaller ids of the same date. For Prisma's `where`; null is the first page. */
export function earlierThan<Column extends string>(column: Column, place: Place) {
  if (place === null) return {};
  const [date, id] = place;
  const at = new Date(String(date));
  return { OR: [{ [column]: { lt: at } }, { [column]: at, id: { lt: String(id) } }] };
}

/** The same for SQL: `(listed_at, id) < (…, …)`. `columns` are written into the statement as they are: never from a request. */
export function isEarlier(columns: string, place: Place): Prisma.Sql {
  if (place === null) return Prisma.sql`TRUE`;
  const [date, id] = place;
  return Prisma.sql`(${Prisma.raw(columns)}) < (${new Date(String(date))}::timestamptz, ${String(id)}::uuid)`;
}

/** In reading order: the list goes on at later positions of the text. */
export function isLaterInText(columns: string, place: Place): Prisma.Sql {
  if (place === null) return Prisma.sql`TRUE`;
  const [position, id] = place;
  return Prisma.sql`(${Prisma.raw(columns)}) > (${Number(position)}::int, ${String(id)}::uuid)`;
}

/** Counts of a `GROUP BY`, which PostgreSQL gives as bigint. */
export const asCounts = (rows: readonly { readonly parent: string; readonly count: bigint | number }[]) =>
  rows.map(({ parent, count }) => ({ parent, count: Number(count) }));

/** PostgreSQL refuses NUL in text: no row holds such a value, and asking for it would be an error. */
export const isStorable = (text: string): boolean => !text.includes('\0');

/** What was found for each parent, read by its loader, in the order found. */
export async function loadFound<Row extends object>(
  found: readonly { readonly parent: string; readonly id: string }[],
  loader: DataLoader<string, Row | null>,
): Promise<(Row & { readonly parent: string })[]> {
  const rows = await Promise.all(found.map(({ id }) => loader.load(id)));
  return found.flatMap(({ parent }, index) => {
    const row = rows[index];
    return row ? [{ ...row, parent }] : [];
  });
}
