import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A field that gives a connection, and how to come to it. */
export interface ConnectionField {
  /** `Person.statements`. */
  readonly name: string;
  readonly field: Field;
  /** What it lists. */
  readonly node: GraphQLNamedType;
  /** Where the way begins: at the root, or at a node by its id. */
  readonly start: GraphQLObjectType;
  /** Fields from there to the object that has the connection; empty when the start has it. */
  readonly path: readonly Field[];
}

/** All fields of object types that give a connection, in the order of the schema. Throws when there is no way to one. */
export function connectionsOf(schema: GraphQLSchema): readonly ConnectionField[] {
  const ways = waysOf(schema);
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type);
      if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
      const name = `${type.name}.${field.name}`;
      const way = ways.get(type);
      if (!way) throw new Error(`no query comes to ${type.name}, so that nobody can ask for ${name}`);
      const edge = getNamedType(connection.getFields()['edges']?.type ?? type);
      if (!isObjectType(edge)) throw new Error(`${connection.name} has no edges`);
      return [{ name, field, node: getNamedType(edge.getFields()['node']?.type ?? edge), ...way }];
    }),
  );
}

const objectTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && name !== 'Mutation' && !name.startsWith('_'));

type Way = Pick<ConnectionField, 'start' | 'path'>;

/** The shortest way to every object type that a query can come to: nodes by their id, others by fields. */
function waysOf(schema: GraphQLSchema): ReadonlyMap<GraphQLObjectType, Way> {
  const query = schema.getQueryType();
  const nodes = objectTypes(schema).filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  const starts = [...(query ? [query] : []), ...nodes];
  const ways = new Map<GraphQLObjectType, Way>(starts.map((start) => [start, { start, path: [] }]));
  // The map grows while it is gone through: what was reached is where to go on.
  for (const [type, { start, path }] of ways) {
    for (const field of Object.values(type.getFields())) {
      const to = getNamedType(field.type);
      if (isObjectType(to) && !to.name.startsWith('_') && !ways.has(to)) ways.set(to, { start, path: [...path, field] });
    }
  }
  return ways;
}

/** A selection that tells two things apart: the id, or all that is written in them. */
export function tellingFields(schema: GraphQLSchema, type: GraphQLNamedType, depth = 2, prefix = ''): string {
  if (isObjectType(type)) return type.getFields()['id'] ? '{ __typename id }' : `{ __typename ${leavesOf(schema, type, depth, prefix)} }`;
  if (isInterfaceType(type) && type.getFields()['id']) return '{ __typename id }';
  if (!isInterfaceType(type) && !isUnionType(type)) return '';
  // Fields of one name may differ in type from kind to kind: each has its own.
  const kinds = schema.getPossibleTypes(type).map((kind) => `... on ${kind.name} ${tellingFields(schema, kind, depth, `${kind.name}_`)}`);
  return `{ __typename ${kinds.join(' ')} }`;
}

const leavesOf = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number, prefix: string): string =>
  Object.values(type.getFields())
    .flatMap((field) => {
      const inner = getNamedType(field.type);
      if (field.args.some(isRequiredArgument) || inner.name.endsWith('Connection') || (!isLeafType(inner) && depth < 2)) return [];
      return [`${prefix === '' ? '' : `${prefix}${field.name}: `}${field.name} ${tellingFields(schema, inner, depth - 1)}`];
    })
    .join(' ');
