import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { nodeTypes, type NodeType } from '../relay/global-id.js';
import type { RelayContext } from '../relay/node.resolver.js';
import { Node } from '../relay/node.type.js';
import { ChangeFilter } from './change.input.js';
import type { ChangeStore } from './change.store.js';
import { Change, ChangeConnection } from './change.type.js';

export interface ChangeContext extends RelayContext {
  readonly changes: ChangeStore;
}

const isNodeType = (name: string): name is NodeType => (nodeTypes as readonly string[]).includes(name);

@Resolver(() => Change)
export class ChangeResolver {
  @Directive('@cacheControl(maxAge: 0)')
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      'All that happened to the ledger, oldest first, without a gap: keep the cursor of the last change that you have seen, and ask for what came after it. E.g. to keep a copy of every status.',
  })
  changes(
    @Arg('filter', () => ChangeFilter, { nullable: true, description: 'Which changes, e.g. changes of status; all when left out.' })
    filter: ChangeFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { changes }: ChangeContext,
  ): Promise<Connection<Change>> {
    return changes.read(filter, page);
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing that it happened to as it is now, e.g. the allegation; null when there is no such thing any more.',
  })
  subject(@Root() { subjectType, subjectKey }: Change, @Ctx() { nodes }: RelayContext): Promise<Node | null> | null {
    return isNodeType(subjectType) ? nodes[subjectType](subjectKey) : null;
  }
}
