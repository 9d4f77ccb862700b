import { getNullableType, isEnumType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import { sql, type Json, type Text } from './text.js';

/** The JSON of a column, by the type that the schema gives it. Throws for a type that no column can have: our bug. */
export function valueJson(type: GraphQLOutputType, column: string): Json {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return orNull(type, [`array_to_json(${column})::text`]);
  const isQuoted = isEnumType(nullable) || ['ID', 'DateTimeISO', 'LocalDate'].includes(nullable.toString());
  const plain = textOf(nullable.toString(), column, isEnumType(nullable));
  if (!isQuoted) return orNull(type, [plain]);
  return isNonNullType(type) ? ['"', { value: [plain] }, '"'] : [{ value: [`coalesce('"' || ${plain} || '"', 'null')`] }];
}

function textOf(type: string, column: string, isEnum: boolean): string {
  // Names of enums, and ids, which are base64url, hold nothing that JSON escapes.
  if (isEnum || type === 'ID') return `(${column})::text`;
  const shown = texts[type];
  if (!shown) throw new Error(`no column has the type ${type}`);
  return shown(column);
}

const texts: Readonly<Record<string, (column: string) => string>> = {
  Int: (column) => `(${column})::text`,
  Float: (column) => `(${column})::text`,
  Boolean: (column) => `(${column})::text`,
  String: (column) => `to_json(${column})::text`,
  DateTimeISO: instant,
  LocalDate: (column) => `to_char(${column}, 'YYYY-MM-DD')`,
};

/** As `Date.toISOString` writes it. */
export function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** What may be NULL is `null`. */
export const orNull = (type: GraphQLOutputType, value: Text): Json => [
  { value: isNonNullType(type) ? value : sql`coalesce(${value}, 'null')` },
];
