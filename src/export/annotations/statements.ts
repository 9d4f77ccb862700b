import { parse } from 'graphql';
import type { EntityNode } from '../entity-node.js';
import type { Form } from '../form.js';
import { urnOf } from '../urn.js';
import {
  addressFields,
  annotation,
  describing,
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

interface StatementNode {
  readonly id: string;
  readonly speechAct: string;
  readonly quoteType: string;
  readonly content: readonly SpanNode[];
  readonly speakers: readonly { readonly label: string; readonly entity: EntityNode | null }[];
  readonly extraction: ExtractionNode;
  readonly article: AddressNode;
  readonly version: TextNode;
}

/** One annotation for each statement: its words are the target, each piece of them; who speaks and what is done by it is the body. */
export const statementAnnotations: Form<StatementNode> = {
  // Each brings the text of its article, of half a million characters at most.
  pageSize: 20,
  document: parse(`query ($filter: StatementFilter, $first: Int!, $after: String) {
    list: statements(filter: $filter, first: $first, after: $after) {
      edges { cursor node {
        id speechAct quoteType content { ${spanFields} } speakers { label entity { ${namingFields} } }
        extraction { ${extractionFields} } article { ${addressFields} } version { ${textFields} }
      } }
      pageInfo { hasNextPage }
    }
  }`),
  parts: ({ id, speechAct, quoteType, content, speakers, extraction, article, version }) => {
    const count = codePointCounter(version.text);
    return [
      annotation(urnOf(id), extraction, {
        motivation: 'describing',
        body: [
          ...speakers.map(({ label, entity }) => (entity ? identifying(entity) : describing(label))),
          tagging(speechAct),
          tagging(quoteType),
        ],
        target: content.map((span) => target(article, version, span, count)),
      }),
    ];
  },
};
