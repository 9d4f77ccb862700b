import { readKey, toGlobalId, type NodeType } from '../../../src/graph/relay/global-id.js';

/** What one field of a filter means, said a second time and slowly. */
export interface SlowCondition<Row> {
  /** A list of values of which one must fit, or a bound. */
  readonly isList: boolean;
  /** What may be asked of a row so that it passes, as a client would write it. */
  readonly valuesOf: (row: Row) => readonly unknown[];
  readonly holds: (row: Row, asked: never) => boolean;
  /** Throws for what may not be asked, whatever the rows are. */
  readonly check: (asked: never) => void;
}

export type SlowConditions<Row> = Readonly<Record<string, SlowCondition<Row>>>;

/** As GraphQL gives it: what is left out, or null, lets everything pass. */
export type Filter = Readonly<Record<string, unknown>>;

/** The rows that pass. Throws for a filter that may not be asked, even when there are no rows. */
export function filtered<Row>(rows: readonly Row[], filter: object | null | undefined, conditions: SlowConditions<Row>): readonly Row[] {
  if (!filter) return rows;
  checkFilter(filter as Filter, conditions);
  return rows.filter((row) => passes(row, filter as Filter, conditions));
}

/** The same, without what an editor rejected, unless the filter itself or a branch of its `or` asks for review states. */
export function shown<Row extends { readonly reviewState: string }>(
  rows: readonly Row[],
  filter: object | null | undefined,
  conditions: SlowConditions<Row>,
): readonly Row[] {
  const asks = (one: Filter): boolean => (one['reviewState'] ?? null) !== null;
  const { or, ...own } = (filter ?? {}) as Filter;
  const isAsked = asks(own) || ((or ?? []) as readonly Filter[]).some(asks);
  return filtered(rows, filter, conditions).filter(({ reviewState }) => isAsked || reviewState !== 'REJECTED');
}

/** In one of the states asked for; not rejected when none are. Throws for an empty list. */
export function inStates<Row extends { readonly reviewState: string }>(
  rows: readonly Row[],
  states: readonly string[] | null | undefined,
): readonly Row[] {
  if (states) checkLength(states);
  return rows.filter(({ reviewState }) => (states ? states.includes(reviewState) : reviewState !== 'REJECTED'));
}

export function passes<Row>(row: Row, filter: Filter, conditions: SlowConditions<Row>): boolean {
  return given(filter).every(([field, asked]) => {
    if (field === 'not') return !passes(row, asked as Filter, conditions);
    if (field === 'or') return (asked as readonly Filter[]).some((branch) => passes(row, branch, conditions));
    return conditionOf(field, conditions).holds(row, asked as never);
  });
}

function checkFilter<Row>(filter: Filter, conditions: SlowConditions<Row>): void {
  for (const [field, asked] of given(filter)) {
    if (field === 'not') checkFilter(asked as Filter, conditions);
    else if (field === 'or') {
      const branches = asked as readonly Filter[];
      if (branches.length < 1 || branches.length > 20) throw new Error(`${branches.length} alternatives`);
      for (const branch of branches) checkFilter(branch, conditions);
    } else conditionOf(field, conditions).check(asked as never);
  }
}

const given = (filter: Filter) => Object.entries(filter).filter(([, asked]) => asked !== null && asked !== undefined);

function conditionOf<Row>(field: string, conditions: SlowConditions<Row>): SlowCondition<Row> {
  const condition = conditions[field];
  if (!condition) throw new Error(`The reference does not know the filter field ${field}; add it beside the others of its noun.`);
  return condition;
}

/** The row has one of the values. */
export const oneOf = <Row>(valuesOf: (row: Row) => readonly unknown[]): SlowCondition<Row> => ({
  isList: true,
  valuesOf,
  holds: (row, asked: readonly unknown[]) => valuesOf(row).some((value) => asked.includes(value)),
  check: checkLength,
});

/** One of the things that belong to the row, by their UUIDs, is among those asked for by their global ids. */
export const oneNodeOf = <Row>(type: NodeType, keysOf: (row: Row) => readonly (string | null | undefined)[]): SlowCondition<Row> => ({
  isList: true,
  valuesOf: (row) => keysOf(row).flatMap((key) => (key ? [toGlobalId(type, key)] : [])),
  holds: (row, asked: readonly string[]) => {
    const keys = asked.map((id) => readKey(id, type, 'id'));
    return keysOf(row).some((key) => key && keys.includes(key));
  },
  check: (asked: readonly string[]) => {
    checkLength(asked);
    for (const id of asked) readKey(id, type, 'id');
  },
});

/** Then or later. */
export const notBefore = <Row>(dateOf: (row: Row) => Date): SlowCondition<Row> => bound(dateOf, (date, asked) => date >= asked, checkYear);

export const before = <Row>(dateOf: (row: Row) => Date): SlowCondition<Row> => bound(dateOf, (date, asked) => date < asked, checkYear);

/** On that day or later; a row without a day is left out. Days are `YYYY-MM-DD`. */
export const notBeforeDay = <Row>(dayOf: (row: Row) => string | null): SlowCondition<Row> =>
  bound(dayOf, (day, asked) => day >= asked, checkDay);

export const notAfterDay = <Row>(dayOf: (row: Row) => string | null): SlowCondition<Row> =>
  bound(dayOf, (day, asked) => day <= asked, checkDay);

/** At least so much, 0 to 1. */
export const atLeast = <Row>(valueOf: (row: Row) => number): SlowCondition<Row> =>
  bound(
    valueOf,
    (value, asked) => value >= asked,
    (asked) => {
      if (!(asked >= 0 && asked <= 1)) throw new Error(`${asked} is not between 0 and 1`);
    },
  );

const bound = <Row, Value>(
  valueOf: (row: Row) => Value | null,
  compare: (value: Value, asked: Value) => boolean,
  check: (asked: Value) => void,
): SlowCondition<Row> => ({
  isList: false,
  valuesOf: (row) => [valueOf(row)],
  holds: (row, asked: Value) => {
    const value = valueOf(row);
    return value !== null && compare(value, asked);
  },
  check,
});

function checkLength(asked: readonly unknown[]): void {
  if (asked.length < 1 || asked.length > 100) throw new Error(`${asked.length} values`);
}

function checkYear(date: Date): void {
  if (date.getUTCFullYear() < 1) throw new Error(`the year ${date.getUTCFullYear()}`);
}

const checkDay = (day: string): void => checkYear(new Date(day));
