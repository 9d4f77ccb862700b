import { Ctx, Directive, Query, Resolver } from 'type-graphql';
import { Extractor, type ExtractorFacts } from './extractor.type.js';

export interface ExtractorContext {
  readonly extractor: ExtractorFacts;
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
  extractor(@Ctx() { extractor }: ExtractorContext): Extractor {
    return { ...extractor, languages, isMeasured: extractor.quality !== null };
  }
}
