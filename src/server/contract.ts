import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLString,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** A schema as text: sorted, so that a change shows as a small diff, with a line feed at its end, with the directives that clients and gateways read: how long an answer keeps, what a thing is known by. */
export function printContract(schema: GraphQLSchema): string {
  const document = parse(printSchemaWithDirectives(lexicographicSortSchema(schema)));
  return `${print(withKeys(document))}\n`;
}

/** What a thing is known by in a federated graph. The subgraph has its own definition; this one is for who reads the contract. */
export const keyDirective = new GraphQLDirective({
  name: 'key',
  description: 'By what another service of a federated graph may know a thing of ours, e.g. an article by its `id`.',
  args: { fields: { type: new GraphQLNonNull(GraphQLString), description: 'The fields, e.g. `id`.' } },
  isRepeatable: true,
  locations: [DirectiveLocation.OBJECT, DirectiveLocation.INTERFACE],
});

const key: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'key' },
  arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'fields' }, value: { kind: Kind.STRING, value: 'id' } }],
};

/** Every node is known by its id: `@key(fields: "id")`. */
function withKeys(document: DocumentNode): DocumentNode {
  const isNode = (interfaces: readonly { readonly name: { readonly value: string } }[] | undefined) =>
    interfaces?.some(({ name }) => name.value === 'Node') ?? false;
  return visit(document, {
    ObjectTypeDefinition: (type) => (isNode(type.interfaces) ? { ...type, directives: [...(type.directives ?? []), key] } : undefined),
    InterfaceTypeDefinition: (type) => (isNode(type.interfaces) ? { ...type, directives: [...(type.directives ?? []), key] } : undefined),
  });
}
