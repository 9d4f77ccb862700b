import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What is wrong with the data of an answer, as paths with a sentence; empty when it is what the schema promises for the document. */
export function faultsOf(schema: GraphQLSchema, query: string, data: unknown): readonly string[] {
  const document = parse(query);
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return ['the document has no operation'];
  return data === null ? [] : objectFaults(schema, fragments, root, operation.selectionSet, data, 'data');
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function objectFaults(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  selections: SelectionSetNode,
  value: unknown,
  path: string,
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path} is no object`];
  const asked = fieldsFor(schema, fragments, type, selections);
  const given = value as Readonly<Record<string, unknown>>;
  const extra = Object.keys(given).filter((key) => !asked.some((field) => field.key === key));
  return [
    ...extra.map((key) => `${path}.${key} was not asked for`),
    ...asked.flatMap(({ key, name, inner }) => {
      if (!(key in given)) return [`${path}.${key} is missing`];
      if (name === '__typename') return given[key] === type.name ? [] : [`${path}.${key} is ${String(given[key])}, not ${type.name}`];
      const field = type.getFields()[name];
      return field ? valueFaults(schema, fragments, field.type, inner, given[key], `${path}.${key}`) : [`${type.name} has no ${name}`];
    }),
  ];
}

function valueFaults(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLOutputType,
  inner: SelectionSetNode | undefined,
  value: unknown,
  path: string,
): string[] {
  if (isNonNullType(type)) return value === null ? [`${path} is null`] : valueFaults(schema, fragments, type.ofType, inner, value, path);
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((one, index) => valueFaults(schema, fragments, type.ofType, inner, one, `${path}[${index}]`));
  }
  if (isEnumType(type))
    return typeof value === 'string' && type.getValue(value) ? [] : [`${path} is ${JSON.stringify(value)}, no ${type.name}`];
  if (!isCompositeType(type)) return isOfScalar(type.name, value) ? [] : [`${path} is ${JSON.stringify(value)}, no ${type.name}`];
  const typename = (value as Readonly<Record<string, unknown>>)['__typename'];
  const actual = schema.getType(String(typename));
  const isPossible = isObjectType(actual) && (isAbstractType(type) ? schema.isSubType(type, actual) : actual.name === type.name);
  if (!isPossible || !inner) return [`${path} is of type ${String(typename)}, not of ${getNamedType(type).name}`];
  return objectFaults(schema, fragments, actual, inner, value, path);
}

const isOfScalar = (name: string, value: unknown): boolean => {
  if (name === 'Int') return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
  if (name === 'Float') return typeof value === 'number';
  if (name === 'Boolean') return typeof value === 'boolean';
  if (name === 'JSONObject') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (name === 'DateTimeISO') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (name === 'LocalDate') return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  return typeof value === 'string';
};

interface Asked {
  readonly key: string;
  readonly name: string;
  readonly inner: SelectionSetNode | undefined;
}

function fieldsFor(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
): readonly Asked[] {
  const found = selections.filter(isIncluded).flatMap((selection): readonly Asked[] => {
    if (selection.kind === Kind.FIELD)
      return [{ key: (selection.alias ?? selection.name).value, name: selection.name.value, inner: selection.selectionSet }];
    const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const condition = part?.typeCondition ? schema.getType(part.typeCondition.name.value) : type;
    const applies = condition === type || (condition && isAbstractType(condition) && schema.isSubType(condition, type));
    return part && applies ? fieldsFor(schema, fragments, type, part.selectionSet) : [];
  });
  return found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index);
}

const isIncluded = ({ directives = [] }: SelectionNode): boolean =>
  directives.every(({ name, arguments: [condition] = [] }) => {
    const holds = condition?.value.kind === Kind.BOOLEAN && condition.value.value;
    return name.value === 'skip' ? !holds : holds;
  });
