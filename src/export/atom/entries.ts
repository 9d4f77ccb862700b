import { parse, type DocumentNode } from 'graphql';
import { urnOf } from '../urn.js';
import type { Entry } from './entry.js';

/** How things of a list become entries. */
export interface FeedForm<Node> {
  readonly title: string;
  readonly document: DocumentNode;
  entry(node: Node): Entry;
}

interface ArticleNode {
  readonly id: string;
  readonly headline: string;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly outlet: { readonly name: string } | null;
  readonly version: { readonly fetchedAt: string };
}

const articleFields = 'id headline url publishedAt modifiedAt outlet { name } version { fetchedAt }';
const updatedOf = ({ modifiedAt, publishedAt, version }: ArticleNode): string => modifiedAt ?? publishedAt ?? version.fetchedAt;
const namesOf = (parties: readonly { readonly label: string; readonly entity: { readonly name: string } | null }[]): string =>
  parties.map(({ label, entity }) => entity?.name ?? label).join(', ');

/** Headline and paper; the text is its publisher’s. */
export const articleFeed: FeedForm<ArticleNode> = {
  title: 'Articles',
  document: parse(
    `query ($filter: ArticleFilter, $first: Int!) { list: articles(filter: $filter, first: $first) { nodes { ${articleFields} } } }`,
  ),
  entry: (article) => ({
    id: urnOf(article.id),
    title: article.headline === '' ? '(without a headline)' : article.headline,
    updated: updatedOf(article),
    published: article.publishedAt,
    link: article.url,
    content: article.outlet?.name ?? '',
    categories: [],
  }),
};

interface StatementNode {
  readonly id: string;
  readonly speechAct: string;
  readonly content: readonly { readonly exact: string }[];
  readonly speakers: readonly { readonly label: string; readonly entity: { readonly name: string } | null }[];
  readonly article: ArticleNode;
}

export const statementFeed: FeedForm<StatementNode> = {
  title: 'Statements',
  document: parse(`query ($filter: StatementFilter, $first: Int!) { list: statements(filter: $filter, first: $first) { nodes {
    id speechAct content { exact } speakers { label entity { name } } article { ${articleFields} }
  } } }`),
  entry: ({ id, speechAct, content, speakers, article }) => ({
    id: urnOf(id),
    title: `${namesOf(speakers)}: ${speechAct}`,
    updated: updatedOf(article),
    published: article.publishedAt,
    link: article.url,
    content: content.map(({ exact }) => exact).join(' … '),
    categories: [speechAct],
  }),
};

interface AllegationNode {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly firstReportedAt: string;
  readonly lastReportedAt: string;
  readonly status: { readonly value: string; readonly sentence: string; readonly asOf: string | null };
}

/** Updated with each report and each answer: with what its status rests on. */
export const allegationFeed: FeedForm<AllegationNode> = {
  title: 'Allegations',
  document: parse(`query ($filter: AllegationFilter, $first: Int!) { list: allegations(filter: $filter, first: $first) { nodes {
    id title category firstReportedAt lastReportedAt status { value sentence asOf }
  } } }`),
  entry: ({ id, title, category, firstReportedAt, lastReportedAt, status }) => ({
    id: urnOf(id),
    title,
    updated: status.asOf !== null && status.asOf > lastReportedAt ? status.asOf : lastReportedAt,
    published: firstReportedAt,
    link: null,
    content: `${status.value}: ${status.sentence}`,
    categories: [category, status.value],
  }),
};
