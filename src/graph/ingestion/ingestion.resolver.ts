import { GraphQLError } from 'graphql';
import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import type { ArticleContext } from '../articles/article.resolver.js';
import type { InputError } from '../relay/user-error.type.js';
import { sourceOf } from '../readings/check-input.js';
import { checkArticle, factsIn } from './check-article.js';
import { IngestArticleInput } from './ingestion.input.js';
import { IngestArticlePayload } from './ingestion.type.js';
import type { Ingest } from './ingester.js';

export interface IngestionContext extends ArticleContext {
  /** Null where nobody may add articles over HTTP. */
  readonly ingest: Ingest | null;
}

@Resolver()
export class IngestionResolver {
  @Extensions({ role: 'INGESTER', points: 500 })
  @Mutation(() => IngestArticlePayload, {
    nullable: true,
    description:
      'Reads an article into the ledger, whole or not at all. Idempotent: the same article sent twice changes nothing. E.g. each page of a newspaper as it appears.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article and what is known of it, e.g. its address.' })
    input: IngestArticleInput,
    @Ctx() { ingest, articles }: IngestionContext,
  ): Promise<IngestArticlePayload> {
    if (ingest === null) {
      const message = 'This server takes no articles over HTTP; use "hearsay ingest", or start it with HEARSAY_INGEST=on.';
      throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
    }
    const userErrors = checkArticle(input, Date.now());
    const source = sourceOf(input.source);
    if (userErrors.length > 0 || source === null) return refusal(userErrors);
    const ingested = await ingest({ ...source, facts: factsIn(input) });
    if ('refused' in ingested) return refusal([{ ...ingested.refused, field: ['input', 'source', source.kind] }]);
    const { outcome, articleKey, versionKey, nearDuplicateKey, counts } = ingested;
    const [article, version, nearDuplicateOf] = await Promise.all([
      articles.article.load(articleKey),
      articles.version.load(versionKey),
      nearDuplicateKey === null ? null : articles.article.load(nearDuplicateKey),
    ]);
    return { outcome, article, version, nearDuplicateOf, counts, userErrors: [] };
  }
}

const refusal = (userErrors: readonly InputError[]): IngestArticlePayload => ({
  outcome: null,
  article: null,
  version: null,
  nearDuplicateOf: null,
  counts: null,
  userErrors,
});
