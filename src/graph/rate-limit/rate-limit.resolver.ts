import { Ctx, Directive, Extensions, Query, Resolver } from 'type-graphql';
import { RateLimit } from './rate-limit.type.js';

export interface RateLimitContext {
  /** What the server counts for whoever asks; null when it counts nothing. */
  readonly points: { rateLimit(): RateLimit | null };
}

@Resolver(() => RateLimit)
export class RateLimitResolver {
  @Extensions({ points: 0 })
  @Directive('@cacheControl(maxAge: 0, scope: PRIVATE)')
  @Query(() => RateLimit, {
    nullable: true,
    description:
      'The points that you have left, e.g. 48200 of 50000; costs none. Null when this server does not count them. Every answer tells the same in `extensions.cost`.',
  })
  rateLimit(@Ctx() { points }: RateLimitContext): RateLimit | null {
    return points.rateLimit();
  }
}
