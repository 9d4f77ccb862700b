import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Allegation } from '../allegations/allegation.type.js';
import { Article } from '../articles/article.type.js';
import type { VerdictStore } from './verdict.store.js';
import { Verdict } from './verdict.type.js';

export interface VerdictContext {
  readonly verdicts: VerdictStore;
}

/** What verdicts add to allegations. */
@Resolver(() => Allegation)
export class AllegationVerdictsResolver {
  @FieldResolver(() => [Verdict], {
    description:
      'What others found of it, the newest first, e.g. a fact-checker’s “Mostly false”: of reviews that name it by its id, or an article that alleges nothing else. No status follows from them.',
  })
  verdicts(@Root() { key }: Allegation, @Ctx() { verdicts }: VerdictContext): Promise<readonly Verdict[]> {
    return verdicts.ofAllegation.load(key);
  }
}

/** What verdicts add to articles. */
@Resolver(() => Article)
export class ArticleVerdictsResolver {
  @FieldResolver(() => [Verdict], {
    description: 'What others found of claims that appear in it, the newest first, e.g. of one of its two allegations.',
  })
  verdicts(@Root() { key }: Article, @Ctx() { verdicts }: VerdictContext): Promise<readonly Verdict[]> {
    return verdicts.ofArticle.load(key);
  }
}
