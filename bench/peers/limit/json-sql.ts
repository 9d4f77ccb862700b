/**
 * SQL that makes JSON text by hand, an expression for each kind of value, and escapes only what may need it. Put together by `||`, which
 * takes 0.3 µs for three fields where `concat` takes 0.7. No expression may be NULL.
 */
export type JsonSql = string;

export const object = (fields: Readonly<Record<string, JsonSql>>): JsonSql =>
  `${Object.entries(fields)
    .map(([name, value], index) => `'${index === 0 ? '{' : ','}"${name}":' || (${value})`)
    .join(' || ')} || '}'`;

/** `from` may have joins and conditions; `order` is what the items are ordered by. */
export const list = (item: JsonSql, from: string, order: string): JsonSql =>
  array(`(SELECT string_agg(${item}, ',' ORDER BY ${order}) FROM ${from})`);

/** Around items that are joined already; NULL for none. */
export const array = (items: string): JsonSql => `'[' || coalesce(${items}, '') || ']'`;

export const nodes = (item: JsonSql, from: string, order: string): JsonSql => object({ nodes: list(item, from, order) });

/** One row or null. */
export const one = (item: JsonSql, from: string): JsonSql => `coalesce((SELECT ${item} FROM ${from}), 'null')`;

export const text = (column: string): JsonSql => `to_json(${column})::text`;
export const textOrNull = (column: string): JsonSql => `coalesce(${text(column)}, 'null')`;

/** Of an enum or other text without signs that JSON escapes. */
export const word = (column: string): JsonSql => `'"' || (${column}) || '"'`;

export const number = (column: string): JsonSql => `${column}::text`;

export const date = (column: string): JsonSql => `to_char(${column} AT TIME ZONE 'UTC', '\\"YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\\"')`;

/**
 * The global id of a row. In base64 of letters, digits, `:` and `-` there is neither `+` nor `/`, so that only the padding must go:
 * `translate` would cost four times as much as `encode`.
 */
export const id = (type: string, column: string): JsonSql =>
  word(`left(encode(('${type}:' || ${column})::bytea, 'base64'), ${Math.ceil(((type.length + 1 + uuidLength) * 4) / 3)})`);

const uuidLength = 36;

/** The cursor of a row of a list that is ordered by a date and an id; the same holds of its signs. */
export const cursor = (name: string, at: string, column: string): JsonSql =>
  word(`translate(encode(('["${name}",' || ${date(at)} || ',"' || ${column} || '"]')::bytea, 'base64'), E'=\\n', '')`);
