import { Ctx, Directive, Query, Resolver } from 'type-graphql';
import { Extractor, type ExtractorFacts } from './extractor.type.js';

export interface ExtractorContext {
  /** Asked only when a query does: to tell it, the models are read. */
  readonly extractor: () => ExtractorFacts | Promise<ExtractorFacts>;
}

/** Only English is read further than into sentences (`extract/clean`). */
const languages = ['en'] as const;

@Resolver(() => Extractor)
export class ExtractorResolver {
  @Directive('@cacheControl(maxAge: 300)')
  @Query(() => Extractor, {
    nullable: true,
    description: 'Who reads the articles of this service, and how well, e.g. to show beside a finding how far it can be trusted.',
  })
  async extractor(@Ctx() { extractor }: ExtractorContext): Promise<Extractor> {
    const facts = await extractor();
    return { ...facts, languages, isMeasured: facts.quality !== null };
  }
}
