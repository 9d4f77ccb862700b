// Decorators need it before the first of them runs, whichever file is loaded first.
import 'reflect-metadata';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay), e.g. the first 20 of 300 denials.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'There is more after this page: ask again with `after: endCursor`. E.g. true on the first 20 of 300 denials.',
  })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'There is something before this page: ask with `before: startCursor`. E.g. true on the second 20 of 300 denials.',
  })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item, e.g. of the newest article; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item, e.g. where to go on reading older articles; null on an empty page.',
  })
  readonly endCursor!: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many to show from the beginning, 1 to 100, e.g. 5 for the five newest articles; 20 when neither this nor `last` is given.',
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Show what comes after this cursor: `pageInfo.endCursor` of the page before, e.g. to read on in a long list of articles.',
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many to show from the end, 1 to 100, e.g. 1 for the oldest article of a list that begins with the newest.',
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Show what comes before this cursor: `pageInfo.startCursor` of the page after, e.g. to go back in a long list of articles.',
  })
  readonly before?: string | null;
}

export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

/** A page as GraphQL shows it. `totalCount` is counted only when it is asked for. */
export interface Connection<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly nodes: readonly Item[];
  readonly pageInfo: PageInfo;
  readonly totalCount: Promise<number>;
}

/** The GraphQL types `<name>Edge` and `<name>Connection`. `items` is what the descriptions call them: “articles”. */
export function connectionType(
  item: abstract new () => object,
  name: string,
  items: string,
  example: string,
): ClassType<Connection<object>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${items} with its place in the list, e.g. ${example}.` })
  class ItemEdge implements Edge<object> {
    @Field(() => String, { description: `Give it as \`after\` to go on behind this one, e.g. behind ${example}.` })
    readonly cursor!: string;

    @Field(() => item, { description: `The thing itself, e.g. ${example}.` })
    readonly node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${items} (Relay), e.g. the first 20, with ${example} among them.` })
  class ItemConnection implements Connection<object> {
    @Field(() => [ItemEdge], { description: `The ${items} of this page, each with its cursor, e.g. ${example}.` })
    readonly edges!: readonly ItemEdge[];

    @Field(() => [item], { description: `The ${items} of this page without cursors, e.g. ${example}.` })
    readonly nodes!: readonly object[];

    @Field(() => PageInfo, { description: `Whether there is more, and where to go on, e.g. after ${example}.` })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${items} there are on all pages together, e.g. 300.` })
    readonly totalCount!: Promise<number>;
  }
  return ItemConnection;
}
