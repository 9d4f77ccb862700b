// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything that can be fetched again by its id, e.g. an article, a minister, a denial.',
  resolveType: (node: { readonly typename: string }) => node.typename,
})
export abstract class Node {
  /** Name of its GraphQL type: that of its global id or, where that is an interface, of one of its kinds (`Person` for an `Entity`). */
  readonly typename!: string;

  /** UUID: what stands in the database. */
  readonly key!: string;

  @Field(() => ID, {
    description: 'Opaque and stable: fetch the same thing again with `node(id:)`, e.g. to link to an allegation from a story.',
  })
  readonly id!: string;
}
