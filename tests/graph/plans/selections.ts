import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Values of arguments that have to be given, by name. */
const given: Readonly<Record<string, string>> = { interval: 'MONTH' };

/** All fields of a type and of what it leads to, `depth` levels deep, without lists that have pages; empty when there are none. */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number, prefix = ''): string {
  if (isUnionType(type)) {
    // Fields of one name may differ in type from kind to kind: each has its own.
    const kinds = schema.getPossibleTypes(type).map((kind) => [kind.name, everythingOf(schema, kind, depth, `${kind.name}_`)] as const);
    return `{ __typename ${kinds.map(([name, fields]) => `... on ${name} ${fields}`).join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (inner.name.endsWith('Connection') || field.name === 'edges' || (depth === 0 && !isLeafType(inner))) return [];
    const call = callOf(field);
    return call === null ? [] : [`${prefix === '' ? '' : `${prefix}${field.name}: `}${call} ${everythingOf(schema, inner, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A field with the arguments that it needs; null when one is not known. */
function callOf({ name, args }: GraphQLField<unknown, unknown>): string | null {
  const needed = args.filter((argument) => isRequiredArgument(argument) || argument.name in given);
  const values = needed.flatMap((argument) => given[argument.name] ?? []);
  if (values.length < needed.length) return null;
  return needed.length === 0 ? name : `${name}(${needed.map((argument, index) => `${argument.name}: ${values[index] ?? ''}`).join(' ')})`;
}

/** What a connection tells of the whole list besides its pages: counts, aggregates, facets. */
export function countsOf(schema: GraphQLSchema, connection: GraphQLNamedType): readonly string[] {
  if (!isObjectType(connection)) return [];
  const paged = ['edges', 'nodes', 'pageInfo'];
  return Object.values(connection.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (paged.includes(field.name) || field.args.some(isRequiredArgument)) return [];
    if (!isObjectType(inner)) return [field.name];
    return Object.values(inner.getFields()).flatMap((one) => {
      const call = callOf(one);
      return call === null ? [] : [`${field.name} { ${call} ${everythingOf(schema, getNamedType(one.type), 1)} }`];
    });
  });
}
