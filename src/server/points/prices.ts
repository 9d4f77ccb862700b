import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { defaultPageSize, maximalPageSize } from '../../store/paging.js';

/**
 * What things cost, in points. One point is about one thing read from the ledger and written into the answer.
 *
 * - a scalar or an enum: 0
 * - an object, found or not: 1, and what is asked of it
 * - a connection: 1, and for each place on its page (`first` or `last`, 20 when left out) 1 and what is asked of the thing there;
 *   `pageInfo`, `edges` and cursors: 0
 * - another list: for each thing 1 and what is asked of it. It is as long as its `first` or the list that it answers (`nodes(ids:)`) says,
 *   else taken to hold 5
 * - a mutation: 10. The schema about itself (`__schema`, `__type`): 10, however much of it
 *
 * So lists within lists multiply. A field whose shape says too little declares more: `@Extensions({ points: 10 })` is what it costs itself
 * instead, `@Extensions({ listSize: 200 })` how long its list is taken to be, at most so long with `@Extensions({ sizedBy: 'most' })`: the
 * argument that says how long. After the rules that GitHub (places of connections multiply) and Shopify (points of fields) publish.
 */
export const prices = { object: 1, connection: 1, mutation: 10, introspection: 10, plainList: 5 } as const;

export type Values = Readonly<Record<string, unknown>>;

export interface Price {
  /** Points of the field itself, once. */
  readonly own: number;
  /** Points of each thing in its list, beside what is asked of the thing. */
  readonly each: number;
  /**
   * `one` thing; a `list` of `length` things; a `connection`, of whose `length` things its selection asks; `items`: these, the `nodes` or
   * `edges` of the connection above.
   */
  readonly repeats: 'one' | 'list' | 'connection' | 'items';
  /** What is asked of it costs nothing more. */
  readonly isWhole?: boolean;
  /** Never throws: what cannot be, e.g. `first: -1`, counts as what could, and is refused by whoever reads it. */
  readonly length: (node: FieldNode, variables: Values) => number;
}

const one = (): number => 1;

/** A field by its name, with the two that every query has; undefined for `__typename`, which is free. */
export function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

/** The price of a field as the schema tells it. Throws when a declaration is no number: our bug, at the first request for it. */
export function priceOf(schema: GraphQLSchema, parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): Price {
  if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef)
    return { own: prices.introspection, each: 0, repeats: 'one', length: one, isWhole: true };
  const declared = declaredNumber(field, 'points');
  const type = getNamedType(field.type);
  const isMutation = parent === schema.getMutationType();
  if (!isCompositeType(type)) return { own: declared ?? (isMutation ? prices.mutation : 0), each: 0, repeats: 'one', length: one };
  if (isListType(getNullableType(field.type))) {
    if (isConnection(parent) && (field.name === 'nodes' || field.name === 'edges'))
      return { own: declared ?? 0, each: field.name === 'nodes' ? prices.object : 0, repeats: 'items', length: one };
    return { own: declared ?? 0, each: prices.object, repeats: 'list', length: listLength(field) };
  }
  if (isConnection(type)) return { own: declared ?? prices.connection, each: 0, repeats: 'connection', length: pageLength(field) };
  return {
    own: declared ?? (isMutation ? prices.mutation : type.name === 'PageInfo' ? 0 : prices.object),
    each: 0,
    repeats: 'one',
    length: one,
  };
}

/** By its shape: it has `edges` of objects with a `node`, and `pageInfo` (Relay). */
export function isConnection(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return false;
  const { edges, pageInfo } = type.getFields();
  if (edges === undefined || pageInfo === undefined || !isListType(getNullableType(edges.type))) return false;
  const edge = getNamedType(edges.type);
  return isObjectType(edge) && edge.getFields()['node'] !== undefined;
}

/** `first` or `last`, the larger when both are given (one is refused later); the usual page without either. */
function pageLength(field: GraphQLField<unknown, unknown>): Price['length'] {
  return (node, variables) => {
    const asked = ['first', 'last']
      .map((name) => valueOf(field, node, name, variables))
      .filter((value) => value !== undefined && value !== null);
    if (asked.length === 0) return defaultPageSize;
    return Math.max(...asked.map((value) => within(value, maximalPageSize)));
  };
}

/** As many as the argument `sizedBy`, or `first`, says; as many as the required list holds that is answered; else as many as such lists are taken to hold. */
function listLength(field: GraphQLField<unknown, unknown>): Price['length'] {
  const usual = declaredNumber(field, 'listSize') ?? prices.plainList;
  const sizedBy = field.extensions['sizedBy'];
  if (typeof sizedBy === 'string')
    return (node, variables) => {
      const asked = valueOf(field, node, sizedBy, variables);
      return asked === undefined || asked === null ? usual : within(asked, usual);
    };
  if (field.args.some(({ name }) => name === 'first' || name === 'last')) return pageLength(field);
  const answered = field.args.find((argument) => isRequiredArgument(argument) && isListType(getNullableType(argument.type)));
  if (answered === undefined) return () => usual;
  return (node, variables) => {
    const given = valueOf(field, node, answered.name, variables);
    return Array.isArray(given) ? given.length : 1;
  };
}

const within = (value: unknown, most: number): number =>
  typeof value === 'number' && value <= most ? Math.max(Math.trunc(value), 1) : most;

/** An argument as it will be read: numbers, lists and booleans of variables are in JSON what they are here. */
function valueOf(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string, variables: Values): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const value = given && valueFromASTUntyped(given.value, variables);
  return value === undefined ? field.args.find((argument) => argument.name === name)?.defaultValue : value;
}

function declaredNumber({ name, extensions }: GraphQLField<unknown, unknown>, key: 'points' | 'listSize'): number | undefined {
  const declared = extensions[key];
  if (declared === undefined) return undefined;
  if (typeof declared !== 'number' || !(declared >= 0)) throw new Error(`${name}: @Extensions({ ${key}: … }) wants a number, 0 or more.`);
  return declared;
}
