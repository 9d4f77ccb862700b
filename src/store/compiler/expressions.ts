import type { Shape } from './shape.js';
import { join, sql, type Text } from './text.js';

/** A row that a selection is asked of: its shape, with the number that its aliases wear in the statement. */
export interface Row {
  readonly shape: Shape;
  readonly number: number;
}

const aliasesOf = ({ table, joins = {} }: Shape): readonly string[] => [
  table.split(' AS ').at(-1)?.split('(')[0] ?? table,
  ...Object.keys(joins),
];

/** SQL in the aliases of a row, with the row’s number on them. */
function numbered({ shape, number }: Row, text: string): string {
  const names = aliasesOf(shape).join('|');
  return text.replace(new RegExp(`\\b(${names})\\.|\\bAS (${names})\\b`, 'g'), (_, dotted: string | undefined, named: string) =>
    dotted === undefined ? `AS ${named}_${number}` : `${dotted}_${number}.`,
  );
}

/** An expression of a row: `article.id`, or `$key` for one of its keys. Throws for a key that the shape does not have: our bug. */
export const at = (row: Row, expression: string): string =>
  numbered(
    row,
    expression.replace(/\$(\w+)/g, (_, key: string) => keyIn(row.shape, key)),
  );

/** An expression of a row in which `$name` is a key of the row around it. */
export const between = (outer: Row, inner: Row, expression: string): string =>
  numbered(inner, expression).replace(/\$(\w+)/g, (_, key: string) => numbered(outer, keyIn(outer.shape, key)));

export const keyOf = (row: Row, key: string): string => numbered(row, keyIn(row.shape, key));

function keyIn({ type, keys }: Shape, key: string): string {
  const column = keys[key];
  if (column === undefined) throw new Error(`${type} has no key ${key}`);
  return column;
}

/** The tables of a row that are needed to say `said`. A table may be a function of the keys of the row around it. */
export function tablesOf(row: Row, said: Text, outer: Row = row): string {
  const { table, joins = {} } = row.shape;
  let text = said.map((part) => (typeof part === 'string' ? part : (part.says ?? ''))).join(' ');
  const needed: string[] = [];
  // From the last: a join may need those before it.
  for (const [alias, sqlOf] of Object.entries(joins).reverse()) {
    if (!text.includes(`${alias}_${row.number}.`)) continue;
    const joined = numbered(row, sqlOf);
    needed.unshift(joined);
    text += ` ${joined}`;
  }
  return [between(outer, row, table), ...needed].join(' ');
}

/** `CASE value WHEN 'PERSON' THEN … END`: cases that give the same are said once. */
export function caseOf(value: string, cases: Readonly<Record<string, string>>, show: (name: string) => Text): Text {
  const branches = Object.entries(cases).map(([when, name]) => sql`WHEN '${when}' THEN ${show(name)}`);
  return sql`CASE (${value})::text ${join(branches, ' ')} END`;
}
