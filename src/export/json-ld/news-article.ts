import { parse } from 'graphql';
import { wholeList, type Connection } from '../ask.js';
import { entityFields, type EntityNode } from '../entity-node.js';
import type { Form } from '../form.js';
import { urnOf } from '../urn.js';
import { context, entityThing, thing, type Thing } from './thing.js';

export interface ArticleNode {
  readonly id: string;
  readonly headline: string;
  readonly url: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly outlet: { readonly id: string; readonly name: string; readonly domain: string | null } | null;
}

export const articleFields = 'id headline url language publishedAt modifiedAt byline dateline outlet { id name domain }';

/** An article without its text, which is its publisher’s. A byline is no name; it is said as credit. */
export const newsArticle = ({ outlet, ...article }: ArticleNode): Thing =>
  thing('NewsArticle', {
    '@id': urnOf(article.id),
    url: article.url,
    headline: article.headline,
    inLanguage: article.language === 'und' ? null : article.language,
    datePublished: article.publishedAt,
    dateModified: article.modifiedAt,
    creditText: article.byline,
    dateline: article.dateline,
    publisher:
      outlet &&
      thing('NewsMediaOrganization', {
        '@id': urnOf(outlet.id),
        name: outlet.name,
        url: outlet.domain === null ? null : `https://${outlet.domain}/`,
      }),
  });

interface NamingNode extends ArticleNode {
  readonly entities: Connection<EntityNode>;
}

const entities = `nodes { ${entityFields} } pageInfo { hasNextPage endCursor }`;
const moreEntities = parse(
  `query ($id: ID!, $after: String!) { article(id: $id) { entities(first: 100, after: $after) { ${entities} } } }`,
);

/** `NewsArticle`, with whom it mentions. */
export const newsArticles: Form<NamingNode> = {
  pageSize: 20,
  document: parse(`query ($filter: ArticleFilter, $first: Int!, $after: String) {
    list: articles(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ${articleFields} entities(first: 100) { ${entities} } } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(article, ask) {
    const mentions: Thing[] = [];
    const more = async (after: string) => {
      const found = (await ask(moreEntities, { id: article.id, after })) as { readonly article: Pick<NamingNode, 'entities'> | null };
      return found.article?.entities ?? null;
    };
    for await (const entity of wholeList(article.entities, more)) mentions.push(entityThing(entity));
    yield { '@context': context, ...newsArticle(article), mentions };
  },
};
