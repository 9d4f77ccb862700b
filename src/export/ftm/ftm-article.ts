import { parse } from 'graphql';
import { wholeList, type Connection } from '../ask.js';
import type { Form, Part } from '../form.js';
import { ftmEntity, ftmId, namedEntity, namedFields, type NamedEntity } from './ftm-entity.js';
import { threeLetters } from './languages.js';

export interface ArticleNode {
  readonly id: string;
  readonly headline: string;
  readonly url: string | null;
  readonly canonicalUrl: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly byline: string | null;
  readonly outlet: { readonly name: string; readonly domain: string | null } | null;
}

export const articleFields = 'id headline url canonicalUrl language publishedAt modifiedAt byline outlet { name domain }';

/** `Article` without its text, which is its publisher’s. FollowTheMoney wants a file name of every document: the last of its address. */
export function ftmArticle({ outlet, ...article }: ArticleNode): Part {
  const title = article.headline === '' ? article.canonicalUrl : article.headline;
  return ftmEntity('Article', ftmId(article.id), {
    name: [title],
    title: [title],
    fileName: [article.canonicalUrl.split(/[/?#]/).findLast((part) => part !== '')],
    sourceUrl: [article.url],
    publisher: [outlet?.name],
    publisherUrl: [outlet?.domain ? `https://${outlet.domain}/` : null],
    author: [article.byline],
    language: [threeLetters[article.language]],
    publishedAt: [article.publishedAt?.slice(0, 19)],
    modifiedAt: [article.modifiedAt?.slice(0, 19)],
  });
}

/** That a document speaks of somebody, and as what. */
export const documentation = (article: ArticleNode, entity: NamedEntity, role: string): Part =>
  ftmEntity('Documentation', ftmId(article.id, ftmId(entity.id), role.toLowerCase().replace(/\W+/g, '-')), {
    document: [ftmId(article.id)],
    entity: [ftmId(entity.id)],
    role: [role],
    date: [article.publishedAt?.slice(0, 10)],
  });

interface NamingNode extends ArticleNode {
  readonly entities: Connection<NamedEntity>;
}

const entities = `nodes { ${namedFields} } pageInfo { hasNextPage endCursor }`;
const moreEntities = parse(
  `query ($id: ID!, $after: String!) { article(id: $id) { entities(first: 100, after: $after) { ${entities} } } }`,
);

/** An `Article`, then each entity that it names with a `Documentation` of both. An entity comes again with each article: there, what has one id is one. */
export const ftmArticles: Form<NamingNode> = {
  pageSize: 20,
  document: parse(`query ($filter: ArticleFilter, $first: Int!, $after: String) {
    list: articles(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ${articleFields} entities(first: 100) { ${entities} } } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(article, ask) {
    yield ftmArticle(article);
    const more = async (after: string) => {
      const found = (await ask(moreEntities, { id: article.id, after })) as { readonly article: Pick<NamingNode, 'entities'> | null };
      return found.article?.entities ?? null;
    };
    for await (const entity of wholeList(article.entities, more)) {
      yield namedEntity(entity);
      yield documentation(article, entity, 'named');
    }
  },
};

/** Entities alone. */
export const ftmEntities: Form<NamedEntity> = {
  pageSize: 100,
  document: parse(`query ($filter: EntityFilter, $first: Int!, $after: String) {
    list: entities(filter: $filter, first: $first, after: $after) {
      edges { cursor node { ${namedFields} } }
      pageInfo { hasNextPage }
    }
  }`),
  parts: (entity) => [namedEntity(entity)],
};
