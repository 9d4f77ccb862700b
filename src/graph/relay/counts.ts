import { UserError } from '../../errors.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import type { Found } from './sql-list.js';

/** How often each value stands in a list; the most frequent first, then by value. */
export interface ValueCount<Value extends string = string> {
  readonly value: Value;
  readonly count: number;
}

export const intervals = ['DAY', 'WEEK', 'MONTH'] as const;
export type Interval = (typeof intervals)[number];

export interface Bucket {
  /** `YYYY-MM-DD` on which it begins in the time zone. */
  readonly date: string;
  readonly count: number;
}

const mostBuckets = 1000;
const mostValues = 100;

/** A table joined to the rows found: `statements AS statement ON statement.id = found.id`. Written by us, never from a request. */
export interface Source {
  readonly join: string;
  readonly column: string;
}

/** Counts over all rows of a list, whatever page is shown. */
export class Counts {
  readonly #prisma: Reader;

  constructor(prisma: Reader) {
    this.#prisma = prisma;
  }

  async all(found: Found): Promise<number> {
    const [row] = await this.#prisma.$queryRaw<{ count: bigint }[]>`SELECT count(*) AS count FROM (${found}) AS found`;
    return Number(row?.count ?? 0);
  }

  /** Rows by the values of a column, at most `first` values; rows without a value are not counted. */
  async by<Value extends string>(found: Found, { join, column }: Source, first = mostValues): Promise<readonly ValueCount<Value>[]> {
    if (first < 1 || first > mostValues) throw new UserError(`first: ${first} is not between 1 and ${mostValues}.`);
    const value = Prisma.raw(column);
    const rows = await this.#prisma.$queryRaw<{ value: Value; count: bigint }[]>`
      SELECT ${value}::text AS value, count(DISTINCT found.id) AS count
      FROM (${found}) AS found JOIN ${Prisma.raw(join)}
      WHERE ${value} IS NOT NULL GROUP BY 1 ORDER BY count(DISTINCT found.id) DESC, 1 LIMIT ${first}`;
    return rows.map((row) => ({ value: row.value, count: Number(row.count) }));
  }

  /** Rows by day, week (from Monday) or month of a time zone, from the first to the last, those without any among them. */
  async histogram(found: Found, { join, column }: Source, interval: Interval, timeZone: string): Promise<readonly Bucket[]> {
    const zone = knownZone(timeZone);
    const rows = await this.#prisma.$queryRaw<{ date: string; count: bigint }[]>`
      SELECT date_trunc(${interval.toLowerCase()}, ${Prisma.raw(column)} AT TIME ZONE ${zone})::date::text AS date, count(DISTINCT found.id) AS count
      FROM (${found}) AS found JOIN ${Prisma.raw(join)} GROUP BY 1 ORDER BY 1`;
    const counts = new Map(rows.map(({ date, count }) => [date, Number(count)]));
    const [first, last] = [rows[0]?.date, rows.at(-1)?.date];
    if (first === undefined || last === undefined) return [];
    const buckets: Bucket[] = [];
    for (let date = first; date <= last; date = next[interval](date)) {
      if (buckets.length === mostBuckets) {
        throw new UserError(
          `interval: there are more than ${mostBuckets} of ${interval} from ${first} to ${last}; take a longer one or a shorter time.`,
        );
      }
      buckets.push({ date, count: counts.get(date) ?? 0 });
    }
    return buckets;
  }
}

const plus = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const next = {
  DAY: (date) => plus(date, 1),
  WEEK: (date) => plus(date, 7),
  // The first of a month, and 32 days later the next month.
  MONTH: (date) => `${plus(date, 32).slice(0, 7)}-01`,
} satisfies Record<Interval, (date: string) => string>;

/** Only names of places: PostgreSQL reads “+2” and “XYZ5” as POSIX zones of its own invention. */
function knownZone(name: string): string {
  const isName = /^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+)+)$/.test(name);
  try {
    if (isName) return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Said below.
  }
  throw new UserError(`timeZone: "${name.slice(0, 60)}" is not a time zone; write it as Europe/Paris or UTC.`);
}
