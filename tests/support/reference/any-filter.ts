import { fc } from '../properties.js';
import type { Filter, SlowConditions } from './filters.js';

/** Values of rows that a field of a filter may be asked for, each once. */
export function valuesToAsk<Row>(conditions: SlowConditions<Row>, rows: readonly Row[], field: string): readonly unknown[] {
  const values = rows.flatMap((row) => conditions[field]?.valuesOf(row) ?? []).filter((value) => value !== null && value !== undefined);
  // Two dates of one moment are two objects.
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Filters of values that occur, most of them of one field or two. */
export function anyFilter<Row>(conditions: SlowConditions<Row>, rows: readonly Row[]): fc.Arbitrary<Filter> {
  const fields = Object.entries(conditions).flatMap(([field, { isList }]) => {
    const values = valuesToAsk(conditions, rows, field);
    if (values.length === 0) return [];
    const value: fc.Arbitrary<unknown> = isList
      ? fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) })
      : fc.constantFrom(...values);
    return [[field, value] as const];
  });
  const one = fc.constantFrom(...fields).chain(([field, value]) => value.map((given) => ({ [field]: given })));
  const some = fc.array(one, { maxLength: 2 }).map((parts): Filter => Object.assign({}, ...parts));
  return fc
    .record({
      own: some,
      not: fc.option(some, { freq: 2 }),
      or: fc.option(fc.array(some, { minLength: 1, maxLength: 3 }), { freq: 2 }),
    })
    .map(({ own, not, or }) => ({ ...own, ...(not && Object.keys(not).length > 0 ? { not } : {}), ...(or ? { or } : {}) }));
}
