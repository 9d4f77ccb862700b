import type { TypedDocumentString } from './gql/graphql.js';

export interface GraphAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly errorId?: string };
  }[];
}

/** Asks a server over HTTP; the answer has the type of the document. */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentString<Data, Variables> | string,
  variables?: Variables,
): Promise<GraphAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: String(document), variables }),
  });
  return (await response.json()) as GraphAnswer<Data>;
}

/** Lists at the root may be null beside an error of their own; without one they are there. */
type Listed<Data> = {
  readonly [Field in keyof Data]: NonNullable<Data[Field]> extends
    { nodes: unknown } | { totalCount: unknown } | { edges: unknown } | { aggregate: unknown } | { userErrors: unknown }
    ? NonNullable<Data[Field]>
    : Data[Field];
};

/** The data; throws with the first message when there are errors. */
export async function read<Data, Variables>(
  url: string,
  document: TypedDocumentString<Data, Variables>,
  variables?: Variables,
): Promise<Listed<Data>> {
  const { data, errors } = await ask(url, document, variables);
  if (!data || errors) throw new Error(errors?.[0]?.message ?? 'no data');
  return data as Listed<Data>;
}
