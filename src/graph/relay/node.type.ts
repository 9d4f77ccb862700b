// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeType } from './global-id.js';

@InterfaceType({
  description: 'Anything that can be fetched again by its id, e.g. an article, a minister, a denial.',
  resolveType: (node: { readonly typename: NodeType }) => node.typename,
})
export abstract class Node {
  readonly typename!: NodeType;

  /** UUID: what stands in the database. */
  readonly key!: string;

  @Field(() => ID, {
    description: 'Opaque and stable: fetch the same thing again with `node(id:)`, e.g. to link to an allegation from a story.',
  })
  readonly id!: string;
}
