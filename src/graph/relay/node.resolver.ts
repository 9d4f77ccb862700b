import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { UserError } from '../../errors.js';
import { fromGlobalId, type NodeType } from './global-id.js';
import { Node } from './node.type.js';

/** How each type is read by its UUID; null when there is none. */
export type NodeReaders = Readonly<Record<NodeType, (key: string) => Promise<Node | null>>>;

export interface RelayContext {
  readonly nodes: NodeReaders;
}

const mostNodes = 100;

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id, e.g. the allegation that a story links to. Null when there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'From a field `id`, e.g. that of an allegation.' }) id: string,
    @Ctx() { nodes }: RelayContext,
  ): Promise<Node | null> {
    return readNode(id, nodes);
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Many things by their ids, in the order asked for; null where there is none. E.g. the ten articles of a reading list.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100, e.g. those of the articles of a reading list.' }) ids: string[],
    @Ctx() { nodes }: RelayContext,
  ): Promise<(Node | null)[]> {
    if (ids.length > mostNodes) throw new UserError(`ids: ${ids.length} are more than ${mostNodes}; ask in several requests.`);
    return Promise.all(ids.map((id) => readNode(id, nodes)));
  }
}

export async function readNode(id: string, nodes: NodeReaders): Promise<Node | null> {
  const read = fromGlobalId(id);
  if (read === null) throw new UserError(`id: "${id.slice(0, 80)}" is not an id of this service; take it from a field "id".`);
  return nodes[read.type](read.key);
}
