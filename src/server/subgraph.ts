import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
} from 'graphql';
import { UserError } from '../errors.js';
import { readNode, type RelayContext } from '../graph/relay/node.resolver.js';
import { printContract } from './contract.js';

const mostRepresentations = 100;

/** What a gateway knows of a thing of ours: `{ __typename: "Article", id: "QXJ0…" }`. */
interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
}

/**
 * The schema as a subgraph of Apollo Federation 2: every node can be extended by others and fetched by its id (`_entities`).
 *
 * The two fields that a gateway asks are added to the schema as it is, in 2 ms. To print all of it, parse that and build it again, as
 * @apollo/subgraph does, took 190 ms of every start and 14 MB. Source: the subgraph specification of Apollo Federation 2.3.
 */
export function asSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const { query } = config;
  if (!query) throw new Error('a schema without queries is no subgraph');
  const { fields, ...named } = query.toConfig();
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...named, fields: { ...fields, _entities: entitiesOf(schema), _service: serviceOf(schema) } }),
    types: config.types.filter((type) => type !== query),
  });
}

/** Names of all object types that are nodes, and of the interfaces that only nodes have. */
export function nodeTypesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
}

type QueryField = ReturnType<GraphQLObjectType['toConfig']>['fields'][string];

/** The contract with the link to the federation whose directives it uses; printed for the first who asks. */
function serviceOf(schema: GraphQLSchema): QueryField {
  let sdl: string | undefined;
  const service = new GraphQLObjectType({ name: '_Service', fields: { sdl: { type: GraphQLString } } });
  return { type: new GraphQLNonNull(service), resolve: () => ({ sdl: () => (sdl ??= federated(schema)) }) };
}

function federated(schema: GraphQLSchema): string {
  const link = parse('extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])');
  const { definitions } = parse(printContract(schema));
  // The federation brings the definition of its own directives.
  const ours = definitions.filter((one) => one.kind !== Kind.DIRECTIVE_DEFINITION || one.name.value !== 'key');
  return print({ kind: Kind.DOCUMENT, definitions: [...link.definitions, ...ours] });
}

/** Things by what a gateway knows of them. It asks for known types only, and few at once; so must everybody who asks in its place. */
function entitiesOf(schema: GraphQLSchema): QueryField {
  const names: ReadonlySet<unknown> = new Set(nodeTypesOf(schema));
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const entity = new GraphQLUnionType({
    name: '_Entity',
    types: types.filter(({ name }) => names.has(name)),
    resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
  });
  const known = new GraphQLScalarType({ name: '_Any' });
  return {
    type: new GraphQLNonNull(new GraphQLList(entity)),
    args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(known))) } },
    resolve: (_source, args, context) => {
      const { representations } = args as { readonly representations: readonly Representation[] };
      checkRepresentations(representations, names);
      return representations.map((given) => resolveReference(given, context as RelayContext));
    },
  };
}

/** A thing by what a gateway knows of it; null when there is none, or when it is of another type. */
async function resolveReference(given: Representation, { nodes }: RelayContext): Promise<object | null> {
  const { __typename: typename, id } = given;
  if (typeof id !== 'string') throw new UserError(`representations: ${String(typename)} is known by "id", which is missing or no text.`);
  const node = await readNode(id, nodes);
  if (node === null) return null;
  const isAsked = node.typename === typename || (typename === 'Entity' && 'kind' in node);
  return isAsked ? { ...node, __typename: node.typename } : null;
}

function checkRepresentations(representations: readonly Representation[], types: ReadonlySet<unknown>): void {
  const { length } = representations;
  if (length > mostRepresentations)
    throw new UserError(`representations: ${length} are more than ${mostRepresentations}; ask in several requests.`);
  const strange = representations.find((given) => !types.has(given?.__typename));
  if (strange !== undefined)
    throw new UserError(`representations: ${JSON.stringify(strange).slice(0, 80)} is of no type of this service; give __typename and id.`);
}
