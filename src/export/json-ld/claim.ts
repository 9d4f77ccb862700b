import { parse } from 'graphql';
import { wholeList, type Ask, type Connection } from '../ask.js';
import { entityFields } from '../entity-node.js';
import type { Form } from '../form.js';
import { urnOf } from '../urn.js';
import { articleFields, newsArticle, type ArticleNode } from './news-article.js';
import { agent, agents, context, entityThing, partyFields, thing, type Party, type Thing } from './thing.js';

interface ReportNode {
  readonly article: ArticleNode | null;
}

interface ResponseNode extends ReportNode {
  readonly id: string;
  readonly responderLabel: string;
  readonly responderAnonymity: Party['anonymity'];
  readonly responder: Party['entity'];
  readonly respondedOn: { readonly date: string | null; readonly precision: string } | null;
  readonly span: { readonly exact: string } | null;
}

interface AllegationNode {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly firstReportedAt: string;
  readonly lastReportedAt: string;
  readonly accused: readonly Omit<Party, 'anonymity'>[];
  readonly accusers: readonly Party[];
  readonly reports: Connection<ReportNode>;
  readonly responses: Connection<ResponseNode>;
}

const page = 'pageInfo { hasNextPage endCursor }';
const entity = `{ ${entityFields} }`;
const reports = `nodes { article { ${articleFields} } } ${page}`;
const responses = `nodes {
    id responderLabel responderAnonymity responder ${entity} respondedOn { date precision } span { exact } article { ${articleFields} }
  } ${page}`;
const moreReports = parse(`query ($id: ID!, $after: String!) { allegation(id: $id) { reports(first: 50, after: $after) { ${reports} } } }`);
const moreResponses = parse(
  `query ($id: ID!, $after: String!) { allegation(id: $id) { responses(first: 50, after: $after) { ${responses} } } }`,
);

/**
 * `Claim` with every article that reports it (`appearance`), who makes it, whom it is about, and the answers in their words (`comment`).
 *
 * The status that we derive is not in it: said as a rating or a `ClaimReview` it would be a verdict, and we give none.
 */
export const claims: Form<AllegationNode> = {
  pageSize: 10,
  document: parse(`query ($filter: AllegationFilter, $first: Int!, $after: String) {
    list: allegations(filter: $filter, first: $first, after: $after) {
      edges { cursor node {
        id title category firstReportedAt lastReportedAt accused { label entity ${entity} } accusers { ${partyFields} }
        reports(first: 50) { ${reports} }
        responses(first: 50) { ${responses} }
      } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(allegation, ask) {
    const appearances = new Map<string, Thing>();
    for await (const { article } of reportsOf(allegation, ask)) if (article) appearances.set(article.id, newsArticle(article));
    const comments: Thing[] = [];
    for await (const response of responsesOf(allegation, ask)) comments.push(comment(response));
    const appearance = [...appearances.values()];
    yield {
      '@context': context,
      ...thing('Claim', {
        '@id': urnOf(allegation.id),
        name: allegation.title,
        text: allegation.title,
        keywords: allegation.category,
        dateCreated: allegation.firstReportedAt,
        dateModified: allegation.lastReportedAt,
        about: allegation.accused.map(({ label, entity }) => (entity ? entityThing(entity) : thing('Thing', { name: label }))),
        author: agents(allegation.accusers),
        firstAppearance: appearance[0],
        appearance,
        comment: comments,
      }),
    };
  },
};

interface Found {
  readonly allegation: AllegationNode | null;
}

const reportsOf = ({ id, reports: first }: AllegationNode, ask: Ask): AsyncIterable<ReportNode> =>
  wholeList(first, async (after) => ((await ask(moreReports, { id, after })) as unknown as Found).allegation?.reports ?? null);

const responsesOf = ({ id, responses: first }: AllegationNode, ask: Ask): AsyncIterable<ResponseNode> =>
  wholeList(first, async (after) => ((await ask(moreResponses, { id, after })) as unknown as Found).allegation?.responses ?? null);

const comment = ({ id, responderLabel, responderAnonymity, responder, respondedOn, span, article }: ResponseNode): Thing =>
  thing('Comment', {
    '@id': urnOf(id),
    text: span?.exact,
    author: agent({ label: responderLabel, anonymity: responderAnonymity, entity: responder }),
    dateCreated: respondedOn?.precision === 'DAY' ? respondedOn.date : null,
    isPartOf: article && newsArticle(article),
  });
