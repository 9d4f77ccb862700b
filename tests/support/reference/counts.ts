import type { Interval } from '../../../src/graph/relay/counts.js';
import type { PrismaClient } from '../../../src/store/prisma/client.js';
import { textOrder } from './rows.js';

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** In how many rows each value occurs, the most frequent first, then by value; a row without one is not counted. */
export async function countsBy<Row>(
  prisma: PrismaClient,
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly (string | null | undefined)[],
  first = 100,
): Promise<readonly ValueCount[]> {
  if (first < 1 || first > 100) throw new Error(`first: ${first}`);
  const values = rows.flatMap((row) => [...new Set(valuesOf(row))]).filter((value) => typeof value === 'string');
  const byText = await textOrder(prisma, values);
  return [...new Set(values)]
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count || byText(a.value, b.value))
    .slice(0, first);
}

/** How many rows fall into each day, week or month of a time zone, from the first to the last. */
export function histogramOf<Row>(
  rows: readonly Row[],
  dateOf: (row: Row) => Date,
  { interval, timeZone }: { readonly interval: Interval; readonly timeZone: string },
): readonly { readonly date: string; readonly count: number }[] {
  const dayIn = calendarOf(timeZone);
  const starts = rows.map((row) => startOf[interval](dayIn.format(dateOf(row)))).sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const columns = new Set<string>();
  for (let day = first; day <= last; day = plus(day, 1)) columns.add(startOf[interval](day));
  if (columns.size > 1000) throw new Error(`${columns.size} columns`);
  return [...columns].map((date) => ({ date, count: starts.filter((start) => start === date).length }));
}

const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const startOf = {
  DAY: (day) => day,
  WEEK: (day) => plus(day, -((new Date(day).getUTCDay() + 6) % 7)),
  MONTH: (day) => `${day.slice(0, 7)}-01`,
} satisfies Record<Interval, (day: string) => string>;

/** Writes moments as days of a time zone. Throws for what is neither UTC nor a place’s name. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  if (timeZone !== 'UTC' && !/^[A-Za-z]+(\/[\w+-]+)+$/.test(timeZone)) throw new Error(`time zone ${timeZone}`);
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
}
