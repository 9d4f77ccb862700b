import { Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { UserError } from '../../errors.js';
import { Article } from '../articles/article.type.js';
import { Span } from '../articles/span.type.js';
import { Entity } from '../entities/entity.type.js';
import { PageArguments, type Connection } from '../relay/connection.type.js';
import { keysIn } from '../relay/filter.js';
import { toGlobalId } from '../relay/global-id.js';
import { contentWords } from '../statements/content-words.js';
import type { TimelineContext } from '../timeline/timeline.resolver.js';
import { checkNetwork, kindsOf } from './check-network.js';
import { NetworkArguments } from './network.input.js';
import type { NetworkStore } from './network.store.js';
import { EdgeEvidence, EdgeEvidenceConnection, Network, NetworkEdge, NetworkNode } from './network.type.js';

export interface NetworkContext extends TimelineContext {
  readonly networks: NetworkStore;
}

@Resolver(() => Network)
export class NetworkResolver {
  @Extensions({ points: 50 })
  @Query(() => Network, {
    nullable: true,
    description:
      'Who accuses whom and who speaks of whom in current articles: nodes and edges with weights, within bounds, the heaviest first. E.g. who accused a company last year, and whom those accuse besides. What is only reported as perhaps said (“reportedly”) and what an editor rejected is not counted.',
  })
  async network(@Args(() => NetworkArguments) args: NetworkArguments, @Ctx() context: NetworkContext): Promise<Network> {
    const asked = args.around ? keysIn(args.around, 'Entity', 'around') : null;
    checkNetwork(args, asked);
    const around = asked === null ? null : [...new Set(await Promise.all(asked.map((key) => readCenter(key, context))))];
    return context.networks.network(
      { kinds: kindsOf(args), from: args.from ?? null, to: args.to ?? null, categories: args.categories ?? null },
      { around, minWeight: args.minWeight, depth: args.depth, mostNodes: args.nodes, mostEdges: args.edges },
    );
  }
}

async function readCenter(key: string, { entities }: NetworkContext): Promise<string> {
  const center = await entities.countedAs(key);
  if (center === null) throw new UserError(`around: there is no entity with the id "${toGlobalId('Entity', key)}".`);
  return center;
}

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who it is, e.g. the mayor.' })
  entity(@Root() { entityKey }: NetworkNode, @Ctx() { entities }: NetworkContext): Promise<Entity | null> {
    return entities.entity.load(entityKey);
  }
}

@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'Who accuses or speaks, e.g. the councillor.' })
  from(@Root() { fromKey }: NetworkEdge, @Ctx() { entities }: NetworkContext): Promise<Entity | null> {
    return entities.entity.load(fromKey);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Who is accused or spoken of, e.g. the mayor.' })
  to(@Root() { toKey }: NetworkEdge, @Ctx() { entities }: NetworkContext): Promise<Entity | null> {
    return entities.entity.load(toKey);
  }

  @FieldResolver(() => EdgeEvidenceConnection, {
    description: 'The reports or statements that it rests on, the newest first, e.g. “Okoro accused Reyes of fixing the contract”.',
  })
  evidence(
    @Root() edge: NetworkEdge,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { networks }: NetworkContext,
  ): Promise<Connection<EdgeEvidence>> {
    return networks.evidenceOf(edge, page);
  }
}

@Resolver(() => EdgeEvidence)
export class EdgeEvidenceResolver {
  @FieldResolver(() => [Span], {
    description: 'The exact words: the clause that accuses, or what is said. E.g. “Okoro accused Reyes of fixing the contract”.',
  })
  async words(@Root() { item }: EdgeEvidence, @Ctx() context: NetworkContext): Promise<Span[]> {
    return 'cueStart' in item ? [await context.articles.span(item.versionKey, item.start, item.end)] : contentWords(item, context);
  }

  @FieldResolver(() => Article, { nullable: true, description: 'The article they stand in, e.g. yesterday’s.' })
  article(@Root() { item }: EdgeEvidence, @Ctx() { articles }: NetworkContext): Promise<Article | null> {
    return articles.articleOfVersion(item.versionKey);
  }
}
