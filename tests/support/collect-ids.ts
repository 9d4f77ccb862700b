import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { ask } from './graphql-client.js';

/** Global ids by the name of their type. */
export type IdsByType = ReadonlyMap<string, readonly string[]>;

const most = 90;
const asked = 25;
const depth = 4;

/**
 * Ids of everything that a client can come to: from the root, and from each thing on to what it leads to, by the schema alone, so that a
 * new noun needs no line here. At most ninety of a type.
 */
export async function collectIds(url: string, schema: GraphQLSchema): Promise<IdsByType> {
  const ids = new Map<string, string[]>();
  const query = schema.getQueryType();
  for (const field of Object.values(query?.getFields() ?? {})) await keep(`{ ${selectionOf(field)} }`);
  // The map grows while it is gone through: types that were found are where to go on.
  for (const [name, known] of ids) {
    const type = schema.getType(name);
    // What is no Node, such as a decision, has an id of its own and cannot be fetched by it.
    if (!isObjectType(type) || !type.getInterfaces().some((one) => one.name === 'Node')) continue;
    const sample = JSON.stringify(known.slice(0, asked));
    for (const field of Object.values(type.getFields())) {
      const selection = selectionOf(field);
      if (selection !== '') await keep(`{ nodes(ids: ${sample}) { ... on ${name} { ${selection} } } }`);
    }
  }
  return ids;

  async function keep(document: string): Promise<void> {
    if (document === '{  }') return;
    const { data, errors } = await ask(url, document);
    // A field may want one of two arguments, which the schema does not say: it gives nothing, and that is all.
    if (!data) throw new Error(`${errors?.[0]?.message ?? ''} (${document.slice(0, 300)})`);
    for (const { __typename: name, id } of nodesIn(data)) {
      const known = ids.get(name) ?? [];
      ids.set(name, known);
      if (known.length < most && !known.includes(id)) known.push(id);
    }
  }

  function selectionOf(field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || field.args.some(isRequiredArgument)) return '';
    const inner = idsWithin(schema, type, depth);
    // What a page holds within a page is multiplied: a few at each level.
    const few = field.args.some(({ name }) => name === 'first') ? '(first: 40)' : '';
    return inner === '' ? '' : `${field.name}${few} ${inner}`;
  }
}

/** A selection of ids of a type, or of what it leads to without being a node itself; empty when there are none. */
function idsWithin(schema: GraphQLSchema, type: GraphQLNamedType, left: number): string {
  if ((isObjectType(type) || isInterfaceType(type)) && type.getFields()['id']) return '{ __typename id }';
  if (left === 0) return '';
  const parts = isUnionType(type)
    ? type.getTypes().map((kind) => [`... on ${kind.name}`, kind] as const)
    : isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter(({ name, args }) => !args.some(isRequiredArgument) && name !== 'edges')
          .map((field) => [field.name, getNamedType(field.type)] as const)
      : [];
  const selections = parts.flatMap(([name, inner]) => {
    const selection = isCompositeType(inner) ? idsWithin(schema, inner, left - 1) : '';
    return selection === '' ? [] : [`${name} ${selection}`];
  });
  return selections.length === 0 ? '' : `{ __typename ${selections.join(' ')} }`;
}

function nodesIn(value: unknown): readonly { readonly __typename: string; readonly id: string }[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && '__typename' in value) return [{ __typename: String(value.__typename), id: String(value.id) }];
  return Object.values(value).flatMap(nodesIn);
}
