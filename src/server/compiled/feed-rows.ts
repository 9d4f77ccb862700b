import {
  defaultFieldResolver,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

/** Compiled rows of fields of Query, by their name in the answer. */
export type Rows = ReadonlyMap<string, () => Promise<unknown>>;

export interface RowsContext {
  rows?: Rows;
}

/** An object that a compiled statement gave: fields by their names in the answer, and under `$` the keys that resolvers go on from. */
interface CompiledObject extends Readonly<Record<string, unknown>> {
  readonly $: { readonly typename?: string };
}

const isCompiled = (value: unknown): value is CompiledObject => typeof value === 'object' && value !== null && '$' in value;

type Resolve = GraphQLFieldResolver<unknown, RowsContext>;

/** Lets execution begin with compiled rows: what they hold is the answer, for the rest the resolvers are run with their keys. */
export function feedRows(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) {
      const { resolveType } = type;
      type.resolveType = (value: unknown, context, info, abstractType) =>
        isCompiled(value) ? value.$.typename : resolveType?.(value, context, info, abstractType);
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = (field.resolve as Resolve | undefined) ?? defaultFieldResolver;
      field.resolve = type === query ? fromRoot(resolve) : fromRow(resolve);
    }
  }
  return schema;
}

const fromRoot =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    const read = context.rows?.get(String(info.path.key));
    return read ? read() : resolve(source, args, context, info);
  };

const fromRow =
  (resolve: Resolve): Resolve =>
  (source, args, context, info) => {
    if (!isCompiled(source)) return resolve(source, args, context, info);
    const value = source[String(info.path.key)];
    return value === undefined ? resolve(source.$, args, context, info) : value;
  };
