import { getNamedType, type FieldNode } from 'graphql';
import { UserError } from '../../errors.js';
import { Prisma } from '../prisma/client.js';
import type { Field, ListAt, RowCompiler } from './compiling.js';
import type { CountedBy, CountedFields } from './shape.js';
import { concat, sql, type Json, type Slot } from './text.js';
import { valueJson } from './value-json.js';

/** Most values that are shown of a count; those of an enum are fewer. */
export const mostValues = 100;

/** An aggregate: counts over all rows of a list, by the values of columns. Null when it is asked what is not a count. */
export function compileCounts(
  compiler: RowCompiler,
  counts: CountedFields,
  list: ListAt,
  field: Field,
  nodes: readonly FieldNode[],
): Json | null {
  const type = compiler.objectType(getNamedType(field.type).name);
  return compiler.plain(type, nodes, (inner, asked) => {
    if (inner.name === 'count') return [{ value: sql`(SELECT count(*)::text FROM (${list.found}) AS found)` }];
    const by = counts[inner.name];
    const [node] = asked;
    if (!by || !node) return null;
    const first: Slot = (scope) => Prisma.raw(String(readFirst(scope.argumentsOf(inner, node)['first'])));
    const shown = countJson(compiler, by, inner, asked);
    return shown && ['[', { value: countedSql(by, list.found, first, [compiler.tabsBeforeEach(type, inner), ...shown]) }, ']'];
  });
}

/** Throws a `UserError` for a number of values that cannot be shown. */
export function readFirst(first: unknown): number {
  if (first === undefined || first === null) return mostValues;
  if (typeof first !== 'number' || first < 1 || first > mostValues)
    throw new UserError(`first: ${String(first)} is not between 1 and ${mostValues}.`);
  return first;
}

/** The most frequent first, then by value. */
const countedSql = ({ join, column }: CountedBy, found: Slot, first: Slot, json: Json) => sql`
  (SELECT coalesce(string_agg(item.json, ','), '') FROM (
    SELECT ${concat(json)} AS json FROM (
      SELECT ${column}::text AS value, count(DISTINCT found.id) AS count
      FROM (${found}) AS found JOIN ${join}
      WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${first}
    ) AS counted ORDER BY counted.count DESC, counted.value
  ) AS item)`;

function countJson(compiler: RowCompiler, { as }: CountedBy, field: Field, nodes: readonly FieldNode[]): Json | null {
  const type = compiler.objectType(getNamedType(field.type).name);
  return compiler.plain(type, nodes, (inner, asked) => {
    if (inner.name === 'count') return [{ value: ['counted.count::text'] }];
    if (as?.field === inner.name) return compiler.one(as.of, 'counted.value::uuid', inner, asked);
    return inner.name === 'value' ? valueJson(inner.type, 'counted.value') : null;
  });
}
