// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, GraphQLISODateTime, InputType, ObjectType } from 'type-graphql';
import { AllegationFilter } from '../allegations/allegation.input.js';
import { Change } from '../changes/change.type.js';
import { InputError } from '../relay/user-error.type.js';
import { StatementFilter } from '../statements/statement.input.js';

@ObjectType({ description: 'Something to be told of whenever it happens, e.g. every denial by a minister.' })
export class SavedSearch {
  @Field(() => String, { description: 'What it is called, e.g. `denials`.' })
  readonly name!: string;

  @Field(() => GraphQLJSONObject, { nullable: true, description: 'Statements that pass this filter, e.g. `{ "speechAct": ["DENY"] }`.' })
  readonly statements!: StatementFilter | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'New allegations, and those whose status changed, that pass this filter, e.g. `{ "category": ["CORRUPTION"] }`.',
  })
  readonly allegations!: AllegationFilter | null;

  @Field(() => String, { nullable: true, description: 'Articles, statements and allegations with these words, e.g. `bridge -river`.' })
  readonly words!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was saved first, e.g. `2024-12-04T09:30:00.000Z`.' })
  readonly createdAt!: Date;
}

@ObjectType({ description: 'Something happened that a search was saved for, e.g. a denial.' })
export class Alert {
  @Field(() => String, { description: 'Its place in the feed of changes, e.g. to go on behind it.' })
  readonly cursor!: string;

  @Field(() => String, { description: 'Name of the search, e.g. `denials`.' })
  readonly search!: string;

  @Field(() => Change, { description: 'What happened, e.g. that a statement was found.' })
  readonly change!: Change;
}

@ObjectType({ description: 'Alerts of one search, oldest first, e.g. those of last night.' })
export class AlertPage {
  @Field(() => [Alert], { description: 'What happened, e.g. three denials.' })
  readonly alerts!: readonly Alert[];

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to go on, e.g. tomorrow morning; null when nothing has happened at all yet.',
  })
  readonly endCursor!: string | null;

  @Field(() => Boolean, { description: 'There is more to look through behind `endCursor`, e.g. true in the middle of a long night.' })
  readonly hasMore!: boolean;
}

@InputType({
  description: 'A search to be saved: a name, and one of `statements`, `allegations` and `words`. E.g. every denial by a minister.',
})
export class SaveSearchInput {
  @Field(() => String, { description: 'What it is to be called, e.g. `denials`; one of that name is replaced.' })
  readonly name!: string;

  @Field(() => StatementFilter, { nullable: true, description: 'New statements that pass this filter, e.g. denials.' })
  readonly statements?: StatementFilter | null;

  @Field(() => AllegationFilter, {
    nullable: true,
    description: 'New allegations, and those whose status changed, that pass this filter, e.g. those against one company.',
  })
  readonly allegations?: AllegationFilter | null;

  @Field(() => String, {
    nullable: true,
    description: 'New articles, statements and allegations with these words, as `search(query:)` reads them, e.g. `bridge -river`.',
  })
  readonly words?: string | null;
}

@ObjectType({ description: 'What came of saving or removing a search, e.g. the search; or what is wrong with the input.' })
export class SavedSearchPayload {
  @Field(() => SavedSearch, {
    nullable: true,
    description: 'The search as it is saved, or was, e.g. `denials`; null when the input is refused.',
  })
  readonly savedSearch!: SavedSearch | null;

  @Field(() => [InputError], { description: 'What is wrong with the input, e.g. a filter that cannot be. Empty when it was done.' })
  readonly userErrors!: readonly InputError[];
}

@InputType({ description: 'Which saved search is not wanted any more, e.g. `{ name: "denials" }`.' })
export class RemoveSearchInput {
  @Field(() => String, { description: 'Its name, e.g. `denials`.' })
  readonly name!: string;
}
