import { Arg, Args, Ctx, Extensions, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AllegationContext } from '../allegations/allegation.resolver.js';
import { CategoryEnum } from '../allegations/allegation.enums.js';
import { countsByOutlet, OutletCount } from '../articles/article.aggregate.js';
import { Span } from '../articles/span.type.js';
import { EntityKindEnum } from '../entities/entity.enums.js';
import { countType, HistogramArguments, HistogramBucket, TopArguments } from '../relay/aggregate.type.js';
import { PageArguments } from '../relay/connection.type.js';
import type { ValueCount } from '../relay/counts.js';
import { SpeechActEnum } from '../statements/statement.enums.js';
import { SearchFilter, SearchKindEnum } from './search.input.js';
import type { Search, SearchStore } from './search.store.js';
import { SearchConnection, SearchFacets, SearchHit, SearchItem, SearchSnippet } from './search.type.js';

export interface SearchContext extends AllegationContext {
  readonly search: SearchStore;
}

/** A hit does not know what was looked for: its connection hands it on. */
type HitOf = SearchHit & { readonly query?: string };

@Resolver()
export class SearchResolver {
  @Extensions({ points: 10 })
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Articles, statements, allegations and entities by words and names, the best first. All words must be there in some form; `"…"` are side by side, `or` is either, `-word` is not. Names may be misspelled. E.g. `"emission tests" -audi`, “Volkswagn”.',
  })
  async search(
    @Arg('query', () => String, { description: 'Words or a name, at most 200 characters, e.g. `bribe mayor`.' }) query: string,
    @Arg('filter', () => SearchFilter, { nullable: true, description: 'Which things, e.g. denials only; all when left out.' })
    filter: SearchFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { search }: SearchContext,
  ): Promise<Search> {
    const found = await search.search(query, filter, page);
    for (const hit of found.nodes) Object.assign(hit, { query: found.query.words });
    return found;
  }
}

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => SearchItem, { description: 'The thing itself, e.g. the denial.' })
  item(@Root() { item }: SearchHit): typeof SearchItem {
    return item as typeof SearchItem;
  }

  @FieldResolver(() => SearchSnippet, { description: 'The words around what was found, e.g. “… denied taking bribes …”.' })
  snippet(@Root() hit: HitOf, @Ctx() { search }: SearchContext): Promise<SearchSnippet> {
    return search.snippet(hit.query ?? '', hit);
  }
}

@Resolver(() => SearchSnippet)
export class SearchSnippetResolver {
  @FieldResolver(() => Span, {
    nullable: true,
    description: 'The same words where they stand in the text of their article, e.g. to link to them; null for a title or a name.',
  })
  async span(@Root() { versionKey, start, text }: SearchSnippet, @Ctx() { articles }: SearchContext): Promise<Span | null> {
    return versionKey === null ? null : articles.span(versionKey, start, start + text.length);
  }
}

@Resolver(() => SearchConnection)
export class SearchConnectionResolver {
  @FieldResolver(() => SearchFacets, { nullable: true, description: 'Counts over everything found, e.g. how many are statements.' })
  facets(@Root() { found }: Search): SearchFacets {
    return { found };
  }

  @FieldResolver(() => [String], {
    description:
      'When nothing is found, names of this ledger that are spelled much like the query, likest first, e.g. “Volkswagen” for “folksvagen”.',
  })
  async suggestions(@Root() { query, nodes }: Search, @Ctx() { search }: SearchContext): Promise<readonly string[]> {
    return nodes.length > 0 ? [] : search.suggestions(query);
  }
}

const KindCount = countType('SearchKindCount', SearchKindEnum, 'things found', '`STATEMENT` for 12 of them');
const SearchCategoryCount = countType('SearchCategoryCount', CategoryEnum, 'allegations found', '`FRAUD` for 3 of them');
const SearchActCount = countType('SearchSpeechActCount', SpeechActEnum, 'statements found', '`DENY` for 4 of them');
const SearchEntityKindCount = countType('SearchEntityKindCount', EntityKindEnum, 'entities found', '`PERSON` for 2 of them');

/** Columns of what was found itself. */
const own = (column: string) => ({ join: '(SELECT 1) AS one ON TRUE', column: `found.${column}` });

@Resolver(() => SearchFacets)
export class SearchFacetsResolver {
  @FieldResolver(() => [KindCount], { description: 'By kind, e.g. 12 statements.' })
  byKind(@Root() { found }: SearchFacets, @Ctx() { search }: SearchContext): Promise<readonly ValueCount[]> {
    return search.counts.by(found, own('kind'));
  }

  @FieldResolver(() => [OutletCount], { description: 'Articles and statements by outlet, e.g. 5 in The Guardian.' })
  byOutlet(@Root() { found }: SearchFacets, @Args(() => TopArguments) { first }: TopArguments, @Ctx() { search }: SearchContext) {
    return countsByOutlet(search.counts, found, own('outlet_id'), first);
  }

  @FieldResolver(() => [SearchCategoryCount], { description: 'Allegations by kind of conduct, e.g. 3 of fraud.' })
  byCategory(@Root() { found }: SearchFacets, @Ctx() { search }: SearchContext): Promise<readonly ValueCount[]> {
    return search.counts.by(found, own('category'));
  }

  @FieldResolver(() => [SearchActCount], { description: 'Statements by what the speaker does, e.g. 4 denials.' })
  bySpeechAct(@Root() { found }: SearchFacets, @Ctx() { search }: SearchContext): Promise<readonly ValueCount[]> {
    return search.counts.by(found, own('speech_act'));
  }

  @FieldResolver(() => [SearchEntityKindCount], { description: 'Entities by kind, e.g. 2 persons.' })
  byEntityKind(@Root() { found }: SearchFacets, @Ctx() { search }: SearchContext): Promise<readonly ValueCount[]> {
    return search.counts.by(found, own('entity_kind'));
  }

  @FieldResolver(() => [HistogramBucket], { description: 'Articles, statements and allegations by their date, e.g. 40 in December 2024.' })
  histogram(
    @Root() { found }: SearchFacets,
    @Args(() => HistogramArguments) { interval, timeZone }: HistogramArguments,
    @Ctx() { search }: SearchContext,
  ): Promise<readonly HistogramBucket[]> {
    return search.counts.histogram(found, own('listed_at'), interval, timeZone);
  }
}
