import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { Prisma } from '../prisma/client.js';
import { collectFields } from './collect-fields.js';
import { compileList } from './compile-list.js';
import type { CompileOptions, Field, RowCompiler } from './compiling.js';
import { at, between, caseOf, keyOf, tablesOf, type Row } from './expressions.js';
import type { Either, FieldShape, Inline, Many, One, RootNode, RootObject, RootShape, Shape } from './shape.js';
import { concat, join, separated, sql, type Json, type Scope, type Text } from './text.js';
import { orNull, valueJson } from './value-json.js';

/**
 * So many rows stand in one statement at most. A selection that differs by type is written out for each type, and within it again: twenty
 * times for each speaker with an entity, so that a short document could be a statement of megabytes.
 */
const mostRows = 300;

/** A selection that is left to resolvers, which read it type by type. */
export class TooLarge extends Error {}

/**
 * Compiles selections to the JSON of their answer, in SQL. Throws `TooLarge` for what would be a statement out of proportion.
 *
 * What has no shape makes null of all that it is asked of, up to the next row: that leaves it out when rows bring their keys, and else is
 * null as well. Aliases are numbered, `article_3`, so that a relation may begin from any row around it.
 */
export class Compiler implements RowCompiler {
  #last = 0;

  constructor(readonly options: CompileOptions) {}

  root(root: RootShape, field: Field, node: FieldNode, nodes: readonly FieldNode[]): Json | null {
    if ('list' in root) return compileList(this, root, field, nodes, null);
    if ('lists' in root) return this.#lists(root, field, node, nodes);
    if ('nodes' in root) return this.#node(root, field, node, nodes);
    const row = this.row(root.root);
    const columns = new Map(Object.keys(row.shape.keys).map((key) => [key, Prisma.raw(keyOf(row, key))]));
    const condition = (scope: Scope): Prisma.Sql => {
      const { key, value } = root.by(scope.argumentsOf(field, node));
      return Prisma.sql`${columns.get(key) ?? Prisma.raw(keyOf(row, key))} = ${value}`;
    };
    return this.#found(row, [condition], field, nodes);
  }

  row(shape: Shape | string): Row {
    const found = typeof shape === 'object' ? shape : this.options.shapes.types.get(shape);
    if (!found) throw new Error(`there is no shape of ${String(shape)}`);
    if (this.#last >= mostRows) throw new TooLarge(`more than ${mostRows} rows stand in one statement`);
    return { shape: found, number: (this.#last += 1) };
  }

  /** A row by its UUID; `null` in JSON when there is none. */
  one(shape: Shape | string, uuid: string, field: Field, nodes: readonly FieldNode[]): Json | null {
    const row = this.row(shape);
    return this.#found(row, [`${keyOf(row, 'key')} = ${uuid}`], field, nodes);
  }

  /** What a row shows of itself. */
  object(row: Row, nodes: readonly FieldNode[]): Json | null {
    const { kinds, type } = row.shape;
    if (!kinds) return this.#fieldsOf(row, this.objectType(type), nodes, [type]);
    const types = [...new Set(Object.values(kinds.types))];
    const [first = type] = types;
    const name: Json = [{ value: caseOf(at(row, kinds.by), kinds.types, (kind) => [`'${kind}'`]) }];
    if (this.#areAlike(types, nodes)) return this.#fieldsOf(row, this.objectType(first), nodes, name);
    const shown = new Map(types.map((kind) => [kind, this.#fieldsOf(row, this.objectType(kind), nodes, [kind])]));
    if ([...shown.values()].includes(null)) return null;
    return [{ value: caseOf(at(row, kinds.by), kinds.types, (kind) => concat(shown.get(kind) ?? [])) }];
  }

  /** Anything else than a row: a connection, an edge, a span. Null when one of its fields is. */
  plain(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    show: (field: Field, nodes: readonly FieldNode[]) => Json | null,
  ): Json | null {
    const entries: Json[] = [];
    for (const [key, asked, field] of this.#asked(type, nodes)) {
      const value = field === undefined ? [`"${type.name}"`] : show(field, asked);
      if (value === null) return null;
      entries.push([`"${key}":${this.#tabsBefore(type, field)}`, ...value]);
    }
    if (this.options.hasKeys) entries.push(['"$":{}']);
    return ['{', ...separated(entries), '}'];
  }

  /** A field of a row, or of an object made of its columns. */
  field(row: Row, type: GraphQLObjectType, shape: FieldShape | undefined, field: Field, nodes: readonly FieldNode[]): Json | null {
    if (shape === undefined) return null;
    if (typeof shape === 'string') return valueJson(field.type, at(row, shape));
    if ('one' in shape) return this.#one(row, shape, field, nodes);
    if ('many' in shape) return this.#many(row, shape, type, field, nodes);
    if ('list' in shape) return compileList(this, shape, field, nodes, shape.parent === undefined ? null : at(row, shape.parent));
    if ('inline' in shape) return this.#inline(row, shape, field, nodes);
    if ('either' in shape) return this.#either(row, shape, type, field, nodes);
    const given = nodes[0]?.arguments?.map(({ name, value }) => [name.value, value] as const);
    return this.field(row, type, shape.choose(new Map<string, ValueNode>(given)) ?? undefined, field, nodes);
  }

  /** So many tabs stand before each thing of a list. */
  tabsBeforeEach(parent: GraphQLObjectType, field: Field): string {
    return '\t'.repeat(this.options.pointsOf(parent, field).each);
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.options.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    return type;
  }

  #node({ nodes: types, by }: RootNode, field: Field, node: FieldNode, nodes: readonly FieldNode[]): Json | null {
    const value = (scope: Scope): Prisma.Sql => Prisma.sql`${by(scope.argumentsOf(field, node)).key}::uuid`;
    const type = (scope: Scope): Prisma.Sql => Prisma.sql`${by(scope.argumentsOf(field, node)).type}::text`;
    const branches: Text[] = [];
    for (const name of types) {
      const row = this.row(name);
      const shown = this.#found(row, sql`${keyOf(row, 'key')} = ${value}`, field, nodes);
      if (shown === null) return null;
      branches.push(sql`WHEN '${name}' THEN ${concat(shown)}`);
    }
    return [{ value: sql`CASE ${type} ${join(branches, ' ')} END` }];
  }

  #lists({ lists }: RootObject, field: Field, node: FieldNode, nodes: readonly FieldNode[]): Json | null {
    const type = this.objectType(getNamedType(field.type).name);
    let isAsked = false;
    const shown = this.plain(type, nodes, (inner, asked) => {
      const list = lists[inner.name];
      if (!list) return null;
      isAsked = true;
      const row = this.row(list.of);
      const shown = this.object(row, asked);
      if (shown === null) return null;
      const rows = (scope: Scope): Prisma.Sql => list.find(scope.argumentsOf(field, node));
      const json = concat([this.tabsBeforeEach(type, inner), ...shown]);
      const table = keyOf(row, 'key').split('.')[0] ?? '';
      return [
        '[',
        { value: sql`(SELECT coalesce(string_agg(item.json, ','), '') FROM (SELECT ${json} AS json FROM (${rows}) AS ${table}) AS item)` },
        ']',
      ];
    });
    // Arguments that cannot be must be refused, and only a list looks at them.
    return isAsked ? shown : null;
  }

  #found(row: Row, condition: Text, field: Field, nodes: readonly FieldNode[]): Json | null {
    const shown = this.object(row, nodes);
    if (shown === null) return null;
    const json = concat(shown);
    return orNull(field.type, sql`(SELECT ${json} FROM ${tablesOf(row, [...json, ...condition])} WHERE ${condition})`);
  }

  #one(row: Row, { one, by }: One, field: Field, nodes: readonly FieldNode[]): Json | null {
    return this.one(one, at(row, by), field, nodes);
  }

  #many(row: Row, { many, where, order, isFirst }: Many, type: GraphQLObjectType, field: Field, nodes: readonly FieldNode[]): Json | null {
    const item = this.row(many);
    const shown = this.object(item, nodes);
    if (shown === null) return null;
    const [condition, sorting] = [between(row, item, where), between(row, item, order)];
    const json = concat([this.tabsBeforeEach(type, field), ...shown]);
    const from = `${tablesOf(item, [...json, condition, sorting], row)} WHERE ${condition} ORDER BY ${sorting}`;
    if (isFirst) return orNull(field.type, sql`(SELECT ${concat(shown)} FROM ${from} LIMIT 1)`);
    // Rows come to the aggregate as the query within sorts them.
    return ['[', { value: sql`(SELECT coalesce(string_agg(item.json, ','), '') FROM (SELECT ${json} AS json FROM ${from}) AS item)` }, ']'];
  }

  #inline(row: Row, { inline, when }: Inline, field: Field, nodes: readonly FieldNode[]): Json | null {
    const type = this.objectType(getNamedType(field.type).name);
    const shown = this.plain(type, nodes, (inner, asked) => this.field(row, type, inline[inner.name], inner, asked));
    if (shown === null || when === undefined) return shown;
    return [{ value: sql`CASE WHEN ${at(row, when)} THEN ${concat(shown)} ELSE 'null' END` }];
  }

  #either(row: Row, { either, cases }: Either, type: GraphQLObjectType, field: Field, nodes: readonly FieldNode[]): Json | null {
    const shown = new Map(Object.entries(cases).map(([value, shape]) => [value, this.field(row, type, shape, field, nodes)]));
    if ([...shown.values()].includes(null)) return null;
    const values = Object.fromEntries(Object.keys(cases).map((value) => [value, value]));
    return orNull(
      field.type,
      caseOf(at(row, either), values, (value) => concat(shown.get(value) ?? [])),
    );
  }

  #fieldsOf(row: Row, type: GraphQLObjectType, nodes: readonly FieldNode[], name: Json): Json | null {
    const { hasKeys } = this.options;
    const entries: Json[] = [];
    for (const [key, asked, field] of this.#asked(type, nodes)) {
      const value = field === undefined ? ['"', ...name, '"'] : this.field(row, type, row.shape.fields[field.name], field, asked);
      if (value !== null) entries.push([`"${key}":${this.#tabsBefore(type, field)}`, ...value]);
      else if (!hasKeys || row.shape.isClosed) return null;
    }
    if (hasKeys) entries.push(['"$":', ...this.#keysOf(row, name)]);
    return ['{', ...separated(entries), '}'];
  }

  #keysOf(row: Row, name: Json): Json {
    const keys = Object.keys(row.shape.keys).map((key): Json => [
      `"${key}":`,
      { value: [`coalesce(to_json(${keyOf(row, key)})::text, 'null')`] },
    ]);
    return ['{', ...separated([['"typename":"', ...name, '"'], ...keys]), '}'];
  }

  /** What is asked of a type: the name in the answer, the nodes, and the field; undefined for `__typename`. */
  #asked(type: GraphQLObjectType, nodes: readonly FieldNode[]): (readonly [string, readonly FieldNode[], Field | undefined])[] {
    const fields = type.getFields();
    return [...collectFields(this.options, type, selectionsOf(nodes))].map(([key, asked]) => [
      key,
      asked,
      fields[asked[0]?.name.value ?? ''],
    ]);
  }

  /** Whether the same is asked of all types, so that one object will do. */
  #areAlike(types: readonly string[], nodes: readonly FieldNode[]): boolean {
    const [first = [], ...others] = types.map((name) => this.#asked(this.objectType(name), nodes));
    return others.every(
      (other) =>
        other.length === first.length &&
        other.every(([key, asked], index) => key === first[index]?.[0] && asked.every((node, place) => node === first[index]?.[1][place])),
    );
  }

  #tabsBefore(parent: GraphQLObjectType, field: Field | undefined): string {
    return field && isCompositeType(getNamedType(field.type)) ? '\t'.repeat(this.options.pointsOf(parent, field).own) : '';
  }
}

const selectionsOf = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
