import { parse } from 'graphql';
import { entityFields, type EntityNode } from '../entity-node.js';
import type { Form } from '../form.js';
import { urnOf } from '../urn.js';
import { articleFields, newsArticle, type ArticleNode } from './news-article.js';
import { agents, context, entityThing, partyFields, thing, type Party } from './thing.js';

interface StatementNode {
  readonly id: string;
  readonly quoteType: 'DIRECT' | 'INDIRECT' | 'MIXED';
  readonly content: readonly { readonly exact: string }[];
  readonly saidOn: { readonly date: string | null; readonly precision: string } | null;
  readonly speakers: readonly Party[];
  readonly about: readonly EntityNode[];
  readonly article: ArticleNode;
}

/** `Quotation` for words in quotation marks; what an article tells in its own words is a `CreativeWork` of the speaker: nobody is quoted with words that are not theirs. */
export const quotations: Form<StatementNode> = {
  pageSize: 100,
  document: parse(`query ($filter: StatementFilter, $first: Int!, $after: String) {
    list: statements(filter: $filter, first: $first, after: $after) {
      edges { cursor node {
        id quoteType content { exact } saidOn { date precision } speakers { ${partyFields} } about { ${entityFields} }
        article { ${articleFields} }
      } }
      pageInfo { hasNextPage }
    }
  }`),
  parts: ({ id, quoteType, content, saidOn, speakers, about, article }) => {
    const by = agents(speakers);
    const said = saidOn?.precision === 'DAY' ? saidOn.date : null;
    const shared = {
      '@id': urnOf(id),
      text: content.map(({ exact }) => exact).join(' … '),
      dateCreated: said,
      about: about.map(entityThing),
      isPartOf: newsArticle(article),
    };
    return [
      {
        '@context': context,
        ...(quoteType === 'INDIRECT'
          ? thing('CreativeWork', { ...shared, genre: 'indirect speech', creator: by })
          : thing('Quotation', { ...shared, spokenByCharacter: by })),
      },
    ];
  },
};
