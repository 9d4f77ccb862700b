import { Arg, Ctx, Extensions, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Transaction } from '../../store/transaction.js';
import { Node } from '../relay/node.type.js';
import type { RelayContext } from '../relay/node.resolver.js';
import type { ViewerContext } from '../viewer.js';
import type { WriteContext } from '../write-context.js';
import { claimReview, releaseReview, type Claimed } from './claims.js';
import { ClaimReviewInput, ReleaseReviewInput, ReviewQueueFilter } from './queue.input.js';
import { ClaimReviewPayload, ReleaseReviewPayload, ReviewItem, ReviewQueue, typeOfKind } from './queue.type.js';
import { Refused } from './refused.js';

export interface QueueContext extends RelayContext, ViewerContext, WriteContext {
  readonly readQueue: (
    filter: ReviewQueueFilter | null,
    page: { readonly first: number | null; readonly after: string | null },
  ) => Promise<ReviewQueue>;
}

const forEditors = { role: 'EDITOR' } as const;

@Resolver()
export class ReviewQueueResolver {
  // It looks through all that nobody has looked at.
  @Extensions({ ...forEditors, points: 200 })
  @Query(() => ReviewQueue, {
    nullable: true,
    description:
      'What is to be looked at next, what is doubtful and matters most first. E.g. denials in headlines of which we are not sure.',
  })
  reviewQueue(
    @Arg('filter', () => ReviewQueueFilter, { nullable: true, description: 'Which ones, e.g. answers only; all when left out.' })
    filter: ReviewQueueFilter | null,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 1 to 100, e.g. 5; 20 when left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'The field `next` of the page before, e.g. to go on behind the first 20.' })
    after: string | null,
    @Ctx() { readQueue }: QueueContext,
  ): Promise<ReviewQueue> {
    return readQueue(filter ?? null, { first: first ?? null, after: after ?? null });
  }

  @Extensions({ ...forEditors, points: 200 })
  @Mutation(() => ClaimReviewPayload, {
    nullable: true,
    description:
      'Gives an item of the queue to you for a while: two editors never look at the same. E.g. the first free one, for 15 minutes.',
  })
  async claimReview(
    @Arg('input', () => ClaimReviewInput, { description: 'Which one and for how long, e.g. `{ minutes: 15 }`.' }) input: ClaimReviewInput,
    @Ctx() { write, viewer }: QueueContext,
  ): Promise<ClaimReviewPayload> {
    const { value, userErrors } = await tried(write, (transaction): Promise<Claimed> => claimReview(transaction, input, viewer));
    return { kind: value?.kind ?? null, key: value?.key ?? null, until: value?.until ?? null, userErrors };
  }

  @Extensions({ ...forEditors, points: 20 })
  @Mutation(() => ReleaseReviewPayload, {
    nullable: true,
    description: 'Gives an item back before its time is over, e.g. one in another language.',
  })
  async releaseReview(
    @Arg('input', () => ReleaseReviewInput, { description: 'Which one, e.g. the one just claimed.' }) { item }: ReleaseReviewInput,
    @Ctx() { write, viewer }: QueueContext,
  ): Promise<ReleaseReviewPayload> {
    const { userErrors } = await tried(write, (transaction) => releaseReview(transaction, item, viewer));
    return { isReleased: userErrors.length === 0, userErrors };
  }
}

@Resolver(() => ReviewItem)
export class ReviewItemResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'The thing itself, e.g. the answer with its words.' })
  item(@Root() { kind, key }: ReviewItem, @Ctx() { nodes }: RelayContext): Promise<Node | null> {
    return nodes[typeOfKind[kind]](key);
  }
}

@Resolver(() => ClaimReviewPayload)
export class ClaimReviewPayloadResolver {
  @FieldResolver(() => Node, { nullable: true, description: 'What is yours to look at, e.g. an answer; null when you did not get it.' })
  async item(@Root() { kind, key }: ClaimReviewPayload, @Ctx() { nodes }: RelayContext): Promise<Node | null> {
    return kind && key ? nodes[typeOfKind[kind]](key) : null;
  }
}

async function tried<Value>(write: WriteContext['write'], work: (transaction: Transaction) => Promise<Value>) {
  try {
    return { value: await write(work), userErrors: [] };
  } catch (thrown) {
    if (thrown instanceof Refused) return { value: null, userErrors: thrown.userErrors };
    throw thrown;
  }
}
