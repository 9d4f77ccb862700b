import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** One field asked of a type; a fragment is needed where the one above gives another type. */
interface Step {
  readonly type: GraphQLCompositeType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** So many parents of a type are asked for it; each is another way to the same field. */
const mostParents = 12;

/**
 * Documents that name a field: as it is, under an alias, in a fragment, through each type that leads there (pages of lists, `node`, `nodes`,
 * search, the interfaces that it belongs to), beside a count that is public, and where a variable includes it.
 */
export function waysTo(schema: GraphQLSchema, coordinate: string): readonly string[] {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) return waysToInput(schema, type, fieldName);
  if (!type || !(isObjectType(type) || isInterfaceType(type))) throw new Error(`${coordinate} is no field`);
  const field = type.getFields()[fieldName];
  if (!field) throw new Error(`${coordinate} is no field`);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (roots.some((root) => root === type))
    return forms(type === roots[0] ? 'query' : type === roots[1] ? 'mutation' : 'subscription', [{ type, field }]);
  const paths = pathsTo(schema, type).map((path) => [...path, { type, field }]);
  if (paths.length === 0) throw new Error(`no query leads to ${coordinate}`);
  return paths.flatMap((path) => forms('query', path));
}

function forms(operation: string, path: readonly Step[]): readonly string[] {
  const [first] = path;
  const inner = path.reduceRight<string>((below, step, at) => {
    const text = `${step.field.name}${argumentsOf(step.field.args)}${below || (isComposite(step.field.type) ? ' { __typename }' : '')}`;
    const above = at === 0 ? undefined : path[at - 1];
    const isSame = !above || getNamedType(above.field.type) === step.type;
    return isSame ? ` { ${text} }` : ` { ... on ${step.type.name} { ${text} } }`;
  }, '');
  const root = String(first?.type.name);
  const plain = `${operation}${inner}`;
  if (operation === 'subscription') return [plain];
  const body = inner.trim().slice(1, -1);
  const counted = operation === 'query' ? ` articles { totalCount }` : ' __typename';
  return [
    plain,
    `${operation} {${counted} hidden: ${body.trim()} }`,
    `${operation} { ...Part } fragment Part on ${root} {${body}}`,
    `${operation} ($is: Boolean = true) { ... on ${root} @include(if: $is) {${body}} }`,
  ];
}

/** The shortest path to each field that gives the type, or an interface or union of it. */
function pathsTo(schema: GraphQLSchema, target: GraphQLNamedType): readonly (readonly Step[])[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const paths = new Map<GraphQLNamedType, readonly Step[]>([[query, []]]);
  const found: (readonly Step[])[] = [];
  for (const [type, path] of paths) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const given = getNamedType(field.type);
      if (!isCompositeType(given) || field.name.startsWith('_')) continue;
      const next = [...path, { type, field }];
      const possible: readonly GraphQLNamedType[] = isObjectType(given) ? [given] : [given, ...schema.getPossibleTypes(given)];
      if (possible.includes(target)) found.push(next);
      // The map grows while it is gone through: what is come to first is come to by the shortest way.
      for (const one of possible) if (!paths.has(one)) paths.set(one, next);
    }
  }
  return found.slice(0, mostParents);
}

/** A document for each argument that takes the input, with the field in the document and in a variable. */
function waysToInput(schema: GraphQLSchema, target: GraphQLNamedType, fieldName: string): readonly string[] {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const found = [query, mutation].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((field) =>
      field.args.flatMap((arg) => {
        if (getNamedType(arg.type) !== target || !isInputObjectType(target)) return [];
        const inner = target.getFields()[fieldName];
        const value = `{ ${fieldName}: ${inner ? literalOf(inner.type) : 'null'} }`;
        const below = isComposite(field.type) ? ' { __typename }' : '';
        return [`${root === query ? 'query' : 'mutation'} { ${field.name}${argumentsOf(field.args, { [arg.name]: value })}${below} }`];
      }),
    ),
  );
  if (found.length === 0) throw new Error(`no argument at the root takes ${target.name}`);
  return found;
}

const isComposite = (type: GraphQLField<unknown, unknown>['type']): boolean => isCompositeType(getNamedType(type));

function argumentsOf(args: readonly GraphQLArgument[], given: Readonly<Record<string, string>> = {}): string {
  const written = args.flatMap((arg) => {
    const value = given[arg.name] ?? (isRequiredArgument(arg) ? literalOf(arg.type) : undefined);
    return value === undefined ? [] : [`${arg.name}: ${value}`];
  });
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

/** A value that the schema takes; nobody has a thing of that id. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isRequiredInputField(field));
    return `{ ${required.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  return literals[type.name] ?? '"x"';
}

const literals: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  DateTimeISO: '"2024-10-25T00:00:00Z"',
  LocalDate: '"2024-10-25"',
};
