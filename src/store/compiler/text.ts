import type { FieldNode, GraphQLField } from 'graphql';
import type { Prisma } from '../prisma/client.js';

/** The values of one request: variables as the schema coerced them. */
export interface Scope {
  /** The coerced arguments of a field, worked out once. */
  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Readonly<Record<string, unknown>>;
  /** What was worked out for this request already. */
  once<Value>(key: object, make: () => Value): Value;
}

/** SQL that depends on the values of a request. */
export interface Slot {
  (scope: Scope): Prisma.Sql;
  /** What it will speak of of the rows around it, so that their tables are joined. */
  readonly says?: string;
}

/** SQL with places for what depends on the values of a request. */
export type Text = readonly (string | Slot)[];

/** Puts SQL together: `` sql`SELECT ${columns} FROM ${table}` ``. */
export const sql = (strings: TemplateStringsArray, ...inserted: readonly (string | Slot | Text)[]): Text =>
  strings.flatMap((string, index) => {
    const next = inserted[index];
    if (next === undefined) return [string];
    return typeof next === 'string' || typeof next === 'function' ? [string, next] : [string, ...next];
  });

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A statement for one request: `$1`, `$2` … stand for the values, which never come into the text. */
export function bind(text: Text, scope: Scope): Statement {
  const slots: Prisma.Sql[] = [];
  const values: unknown[] = [];
  // Neither sign stands in SQL, so that what is said tells the slots and their places apart.
  let said = '';
  for (const part of text) {
    if (typeof part === 'string') continue;
    const slot = part(scope);
    slots.push(slot);
    for (const string of slot.strings) said += `${string}\0`;
    said += '\u0001';
    for (const value of slot.values) values.push(value);
  }
  const known = boundLast.get(text);
  if (known?.said === said) return { text: known.text, values };
  const bound = write(text, slots);
  boundLast.set(text, { said, text: bound });
  return { text: bound, values };
}

/**
 * What was bound last, and what its slots said, of which there is little: most requests say the same, and of a text that is the same string
 * the name is found without reading its kilobytes again.
 */
const boundLast = new WeakMap<Text, { readonly said: string; readonly text: string }>();

function write(text: Text, slots: readonly Prisma.Sql[]): string {
  let [bound, slot, place] = ['', 0, 0];
  for (const part of text) {
    if (typeof part === 'string') {
      bound += part;
      continue;
    }
    const strings = slots[slot]?.strings ?? [];
    slot += 1;
    for (const [index, string] of strings.entries()) bound += index === 0 ? string : `$${(place += 1)}${string}`;
  }
  return bound;
}

/** Text of JSON: what is always the same stands as it is, the rest is SQL that gives text of JSON. */
export type Json = readonly (string | { readonly value: Text })[];

/**
 * SQL that gives the text of JSON. No value in it may be NULL, which would make all of it NULL.
 *
 * By `||`, which takes a fifth of the time of `json_build_object`, and a third of that of `concat`.
 */
export function concat(json: Json): Text {
  const parts: Text[] = [];
  let literal = '';
  const close = (): void => {
    if (literal !== '') parts.push([`'${literal.replaceAll("'", "''")}'`]);
    literal = '';
  };
  for (const part of json) {
    if (typeof part === 'string') {
      literal += part;
      continue;
    }
    close();
    parts.push(part.value);
  }
  close();
  return parts.length === 0 ? ["''"] : sql`(${join(parts, ' || ')})`;
}

export const join = (parts: readonly Text[], separator = ', '): Text =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));

/** With commas between them. */
export const separated = (entries: readonly Json[]): Json => entries.flatMap((entry, index) => (index === 0 ? entry : [',', ...entry]));
