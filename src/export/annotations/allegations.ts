import { parse, type DocumentNode } from 'graphql';
import { wholeList, type Connection } from '../ask.js';
import type { EntityNode } from '../entity-node.js';
import type { Form, Part } from '../form.js';
import { urnOf, urnWithin } from '../urn.js';
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

interface Finding {
  readonly id: string;
  readonly span: SpanNode | null;
  readonly extraction: ExtractionNode | null;
  readonly article: AddressNode | null;
  readonly version: TextNode | null;
}

interface ReportNode extends Finding {
  readonly strength: string;
  readonly accusers: readonly Party[];
  readonly accused: readonly Party[];
}

interface Party {
  readonly label: string;
  readonly entity: EntityNode | null;
}

interface ResponseNode extends Finding {
  readonly type: string;
  readonly responderLabel: string;
  readonly responder: EntityNode | null;
}

interface AllegationNode {
  readonly id: string;
  readonly title: string;
  readonly reports: Connection<ReportNode>;
  readonly responses: Connection<ResponseNode>;
}

const finding = `id span { ${spanFields} } extraction { ${extractionFields} } article { ${addressFields} } version { ${textFields} }`;
const party = `{ label entity { ${namingFields} } }`;
const page = 'pageInfo { hasNextPage endCursor }';
const reports = `nodes { ${finding} strength accusers ${party} accused ${party} } ${page}`;
const responses = `nodes { ${finding} type responderLabel responder { ${namingFields} } } ${page}`;
const moreReports = parse(`query ($id: ID!, $after: String!) { allegation(id: $id) { reports(first: 20, after: $after) { ${reports} } } }`);
const moreResponses = parse(
  `query ($id: ID!, $after: String!) { allegation(id: $id) { responses(first: 20, after: $after) { ${responses} } } }`,
);

/** One annotation for each report of an allegation and each answer to it, that name the allegation in their body. */
export const allegationAnnotations: Form<AllegationNode> = {
  // With twenty texts each.
  pageSize: 5,
  document: parse(`query ($filter: AllegationFilter, $first: Int!, $after: String) {
    list: allegations(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id title reports(first: 20) { ${reports} } responses(first: 20) { ${responses} } } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(allegation, ask) {
    const { id } = allegation;
    const found = async (document: DocumentNode, after: string) =>
      ((await ask(document, { id, after })) as { readonly allegation: AllegationNode | null }).allegation;
    for await (const report of wholeList(allegation.reports, async (after) => (await found(moreReports, after))?.reports ?? null))
      yield* reportAnnotation(allegation, report);
    for await (const response of wholeList(allegation.responses, async (after) => (await found(moreResponses, after))?.responses ?? null))
      yield* responseAnnotation(allegation, response);
  },
};

const who = ({ label, entity }: Party): Part => (entity ? identifying(entity) : describing(label));

const reportAnnotation = (allegation: AllegationNode, report: ReportNode): readonly Part[] =>
  annotated(urnOf(report.id), report, [
    about(allegation),
    tagging(report.strength),
    ...report.accusers.map(who),
    ...report.accused.map(who),
  ]);

/** An answer to two allegations is an annotation for each. */
const responseAnnotation = (allegation: AllegationNode, response: ResponseNode): readonly Part[] =>
  annotated(urnWithin(response.id, allegation.id), response, [
    about(allegation),
    tagging(response.type),
    who({ label: response.responderLabel, entity: response.responder }),
  ]);

/** Nothing for a finding without words in an article. */
function annotated(id: string, { span, extraction, article, version }: Finding, body: readonly Part[]): readonly Part[] {
  if (span === null || extraction === null || article === null || version === null) return [];
  const targets = [target(article, version, span, codePointCounter(version.text))];
  return [annotation(id, extraction, { motivation: 'classifying', body, target: targets })];
}

const about = ({ id, title }: AllegationNode): Part => ({
  type: 'SpecificResource',
  purpose: 'classifying',
  source: { id: urnOf(id), name: title },
});
