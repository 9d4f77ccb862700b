import type { DocumentNode } from 'graphql';

/** Values of the variables of a document, as JSON has them. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * Answers a query as the API does: the same lists and filters, the same reader. What comes back is `data`.
 * Throws a `UserError` for variables that cannot be: a filter that the schema does not know, a cursor of another list.
 */
export type Ask = (document: DocumentNode, variables: Variables) => Promise<Readonly<Record<string, unknown>>>;

/** A page of a list within a thing, or of the list itself. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All rows of a list of which a first page is there; `more` reads the page after a cursor. */
export async function* wholeList<Node>(
  first: Connection<Node>,
  more: (after: string) => Promise<Connection<Node> | null>,
): AsyncGenerator<Node> {
  let page: Connection<Node> | null = first;
  while (page !== null) {
    yield* page.nodes;
    const { hasNextPage, endCursor }: Connection<Node>['pageInfo'] = page.pageInfo;
    page = hasNextPage && endCursor !== null ? await more(endCursor) : null;
  }
}
