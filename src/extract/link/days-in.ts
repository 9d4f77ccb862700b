import type { Span, TaggedToken } from '../document.js';

/** A day as words name it: “on 3 March 2030”. `year` is null when they do not say. */
export interface NamedDay {
  readonly span: Span;
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const days = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const isYear = (word: string): boolean => /^(?:1[5-9]|2[01])\d\d$/u.test(word);

/**
 * Days that words name with month and number, the years they name, and the spans of both. A month or a weekday alone is no day.
 */
export function daysIn(tokens: readonly TaggedToken[]): {
  readonly days: readonly NamedDay[];
  readonly years: readonly number[];
  readonly spans: readonly Span[];
} {
  const named: NamedDay[] = [];
  const taken = new Set<number>();
  tokens.forEach(({ lower, tag }, at) => {
    const month = months.indexOf(lower);
    if (month < 0 || tag === 'MD') return;
    const before = days.test(tokens[at - 1]?.lower ?? '') ? at - 1 : null;
    const after = days.test(tokens[at + 1]?.lower ?? '') ? at + 1 : null;
    const number = before ?? after;
    if (number === null || taken.has(number)) return;
    const end = Math.max(at, number);
    const yearAt = [end + 1, end + 2].find(
      (index) => isYear(tokens[index]?.lower ?? '') && (index === end + 1 || tokens[end + 1]?.lower === ','),
    );
    const last = yearAt ?? end;
    const first = Math.min(at, number);
    for (let index = first; index <= last; index += 1) taken.add(index);
    named.push({
      span: { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 },
      month: month + 1,
      day: Number.parseInt(tokens[number]?.lower ?? '0', 10),
      year: yearAt === undefined ? null : Number(tokens[yearAt]?.lower),
    });
  });
  const yearTokens = tokens.filter(
    ({ lower, tag }, at) => tag === 'CD' && isYear(lower) && !taken.has(at) && /^(?:in|of|since|,)$/u.test(tokens[at - 1]?.lower ?? ''),
  );
  return {
    days: named,
    years: [
      ...new Set([...named.flatMap(({ year }) => (year === null ? [] : [year])), ...yearTokens.map(({ lower }) => Number(lower))]),
    ].sort((a, b) => a - b),
    spans: [...named.map(({ span }) => span), ...yearTokens.map(({ start, end }) => ({ start, end }))],
  };
}
