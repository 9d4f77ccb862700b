import { parse } from 'graphql';
import { wholeList, type Connection } from '../ask.js';
import type { EntityNode } from '../entity-node.js';
import type { Form } from '../form.js';
import { urnWithin } from '../urn.js';
import {
  addressFields,
  annotation,
  extractionFields,
  identifying,
  namingFields,
  spanFields,
  tagging,
  target,
  textFields,
  type AddressNode,
  type ExtractionNode,
  type SpanNode,
  type TextNode,
} from './annotation.js';
import { codePointCounter } from './code-points.js';

interface MentionNode {
  readonly kind: string;
  readonly span: SpanNode;
  readonly entity: EntityNode | null;
  readonly extraction: ExtractionNode;
}

interface ArticleNode extends AddressNode {
  readonly id: string;
  readonly version: TextNode & { readonly id: string };
  readonly mentions: Connection<MentionNode>;
}

const mentions = `nodes { kind span { ${spanFields} } entity { ${namingFields} } extraction { ${extractionFields} } } pageInfo { hasNextPage endCursor }`;
const moreMentions = parse(
  `query ($id: ID!, $after: String!) { article(id: $id) { mentions(first: 100, after: $after) { ${mentions} } } }`,
);

/** One annotation for each mention in an article whose bearer is known: who is meant, and how it is named. */
export const mentionAnnotations: Form<ArticleNode> = {
  pageSize: 10,
  document: parse(`query ($filter: ArticleFilter, $first: Int!, $after: String) {
    list: articles(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id ${addressFields} version { id ${textFields} } mentions(first: 100) { ${mentions} } } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(article, ask) {
    const { id, version } = article;
    const count = codePointCounter(version.text);
    const more = async (after: string) =>
      ((await ask(moreMentions, { id, after })) as { readonly article: ArticleNode | null }).article?.mentions ?? null;
    for await (const { kind, span, entity, extraction } of wholeList(article.mentions, more)) {
      if (entity === null) continue;
      // Two readings may find one name at one place, for two.
      yield annotation(urnWithin(version.id, `${span.start}-${span.end}-${kind}-${entity.id}`), extraction, {
        motivation: 'identifying',
        body: [identifying(entity), tagging(kind)],
        target: [target(article, version, span, count)],
      });
    }
  },
};
