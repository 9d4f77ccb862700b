import { parse } from 'graphql';
import { wholeList, type Ask, type Connection } from '../ask.js';
import type { Form, Part } from '../form.js';

export const responseColumns = [
  'id',
  'allegationId',
  'allegation',
  'type',
  'scope',
  'role',
  'responder',
  'responderId',
  'respondedOn',
  'respondedPrecision',
  'words',
  'confidence',
  'reviewState',
  'reportedAt',
  'articleId',
  'headline',
  'outlet',
  'url',
] as const;

interface ResponseNode extends Readonly<Record<string, unknown>> {
  readonly responderLabel: string;
  readonly responder: { readonly id: string; readonly name: string } | null;
  readonly respondedOn: { readonly date: string | null; readonly precision: string } | null;
  readonly span: { readonly exact: string } | null;
  readonly article: {
    readonly id: string;
    readonly headline: string;
    readonly url: string | null;
    readonly outlet: { readonly name: string } | null;
  } | null;
}

interface AllegationNode {
  readonly id: string;
  readonly title: string;
  readonly responses: Connection<ResponseNode>;
}

const responses = `nodes {
    id type scope role responderLabel confidence reviewState reportedAt
    responder { id name } respondedOn { date precision } span { exact }
    article { id headline url outlet { name } }
  }
  pageInfo { hasNextPage endCursor }`;

const moreResponses = parse(`query ($id: ID!, $after: String!) {
  allegation(id: $id) { responses(first: 100, after: $after) { ${responses} } }
}`);

/** One row for each answer to each allegation of the list: who answered two has two rows. */
export const responseRows: Form<AllegationNode> = {
  pageSize: 20,
  document: parse(`query ($filter: AllegationFilter, $first: Int!, $after: String) {
    list: allegations(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id title responses(first: 100) { ${responses} } } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(allegation, ask) {
    for await (const response of responsesOf(allegation, ask)) yield rowOf(allegation, response);
  },
};

const responsesOf = ({ id, responses: first }: AllegationNode, ask: Ask): AsyncIterable<ResponseNode> =>
  wholeList(first, async (after) => {
    const { allegation } = (await ask(moreResponses, { id, after })) as { readonly allegation: Omit<AllegationNode, 'id'> | null };
    return allegation?.responses ?? null;
  });

const rowOf = (
  { id, title }: AllegationNode,
  { responderLabel, responder, respondedOn, span, article, ...response }: ResponseNode,
): Part => ({
  ...response,
  allegationId: id,
  allegation: title,
  responder: responder?.name ?? responderLabel,
  responderId: responder?.id ?? null,
  respondedOn: respondedOn?.date ?? null,
  respondedPrecision: respondedOn?.precision ?? null,
  words: span?.exact ?? null,
  articleId: article?.id ?? null,
  headline: article?.headline ?? null,
  outlet: article?.outlet?.name ?? null,
  url: article?.url ?? null,
});
