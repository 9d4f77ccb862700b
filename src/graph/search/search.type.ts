// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { SearchKind } from '../../store/prisma/client.js';
import { Allegation } from '../allegations/allegation.type.js';
import { Article } from '../articles/article.type.js';
import { Country, Group, Organization, Person, Place, type Entity } from '../entities/entity.type.js';
import { connectionType } from '../relay/connection.type.js';
import type { Found } from '../relay/sql-list.js';
import { Statement } from '../statements/statement.type.js';
import { SearchKindEnum } from './search.input.js';

export type FoundItem = Article | Statement | Allegation | Entity;

export const SearchItem = createUnionType({
  name: 'SearchItem',
  description: 'Something that a search finds, e.g. a statement or a company.',
  types: () => [Article, Statement, Allegation, Person, Organization, Country, Place, Group] as const,
  resolveType: (item: { readonly typename: string }) => item.typename,
});

@ObjectType({ description: 'Words of a snippet that the search looked for, e.g. “bribes” for “bribe”.' })
export class SnippetMark {
  @Field(() => Int, { description: 'Where they begin in `SearchSnippet.text`, in UTF-16 code units, e.g. 12.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive, e.g. 18.' })
  readonly end!: number;
}

@ObjectType({
  description:
    'Words around what was found: plain text, never HTML, and where in it the words stand that were looked for. E.g. “… denied taking bribes …”.',
})
export class SearchSnippet {
  readonly versionKey!: string | null;
  /** In the text of the version. */
  readonly start!: number;

  @Field(() => String, { description: 'The words as they stand, at most about 240 code units, e.g. “the mayor denied taking bribes”.' })
  readonly text!: string;

  @Field(() => [SnippetMark], { description: 'Where to highlight, in order, e.g. “bribes”.' })
  readonly marks!: readonly SnippetMark[];
}

@ObjectType({ description: 'One thing found, with why, e.g. a denial with the words that were looked for.' })
export class SearchHit {
  readonly key!: string;
  readonly item!: FoundItem;

  @Field(() => SearchKindEnum, { description: 'What kind of thing it is, e.g. `STATEMENT`.' })
  readonly kind!: SearchKind;

  @Field(() => Float, {
    description: 'How well it fits, for the order alone: 2 for an entity of that very name, else 0 to 1. E.g. 0.61.',
  })
  readonly score!: number;

  @Field(() => String, {
    nullable: true,
    description: 'For an entity the name that was found, e.g. “the Kremlin” for Russia; null for everything else.',
  })
  readonly matchedName!: string | null;
}

@ObjectType({ description: 'How the things found spread, all pages together, e.g. 12 statements and 3 articles.' })
export class SearchFacets {
  readonly found!: Found;
}

export const SearchConnection = connectionType(SearchHit, 'Search', 'things found', 'a denial with the words looked for');
