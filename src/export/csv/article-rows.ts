import { parse } from 'graphql';
import type { Form } from '../form.js';

export const articleColumns = [
  'id',
  'headline',
  'outlet',
  'url',
  'canonicalUrl',
  'language',
  'publishedAt',
  'modifiedAt',
  'byline',
  'dateline',
  'syndicationCluster',
] as const;

interface ArticleNode extends Readonly<Record<string, unknown>> {
  readonly outlet: { readonly name: string } | null;
}

/** One row for each article. */
export const articleRows: Form<ArticleNode> = {
  pageSize: 100,
  document: parse(`query ($filter: ArticleFilter, $first: Int!, $after: String) {
    list: articles(filter: $filter, first: $first, after: $after) {
      edges { cursor node {
        id headline outlet { name } url canonicalUrl language publishedAt modifiedAt byline dateline syndicationCluster
      } }
      pageInfo { hasNextPage }
    }
  }`),
  parts: ({ outlet, ...article }) => [{ ...article, outlet: outlet?.name ?? null }],
};
