import type { NodeType } from '../../src/graph/relay/global-id.js';

/** Fields of each type, all of them, so that one operation below asks for whole things. */
const span = 'start end exact prefix suffix offsetUnit';
const dated = `date precision span { ${span} }`;
const extraction = 'extractor version rule confidence';
const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
const party = `label anonymity entity { __typename id } span { ${span} }`;
const quantity = `min max isApproximate unit span { ${span} }`;
const status = `value rule basis sentence asOf because { exact span { ${span} } article { id } response { id role type } }`;
const corroboration = 'level reports articles clusters outlets owners sources independentSources';
const outlet = 'id name domain kind country owner';
const version = `id number isCurrent headline sha256 fetchedAt text article { id } runs { extractor version modelHash startedAt durationMs } blocks { kind credit span { ${span} } }`;
const article = `__typename id headline url canonicalUrl language publishedAt modifiedAt byline dateline syndicationCluster listedAt outlet { ${outlet} }`;
const history = `revision decisions { id number kind by at reason of isInForce changes { of field before after } undoes { id } undoneBy { id } }`;
const machine = 'machine { isFound differences { field machine person } run { version } }';
const evidence = `evidence { title role url datedOn addedAt span { ${span} } article { id } }`;
const entity = `__typename id kind name names { text language kind } externalIds { scheme value } mergedInto { id } ${history}`;
const statement = `__typename id quoteType speechAct polarity modality cueStance prominence reviewState version { id } article { id } source { ${span} } cue { ${span} }
  content { ${span} } place { ${span} } occasion { ${span} } saidOn { ${dated} } about { id } quantities { ${quantity} } parent { id } nested { id } quotation { id }
  speakers { __typename label anonymity role entity { id } onBehalfOf { id } span { ${span} } } extraction { ${extraction} } ${history} ${machine}`;
const verdict = 'url author authorUrl claim rating reviewedOn appearances';
const allegation = `__typename id title category predicate firstReportedAt lastReportedAt reviewState mergedInto { id } ${history} ${evidence}`;
const report = `__typename id strength polarity modality confidence reviewState reportedAt matchReason matchScore matchReasons { text weight } allegation { id }
  article { id } version { id } statement { id } span { ${span} } cue { ${span} } act { ${span} } place { ${span} } occasion { ${span} } saidOn { ${dated} }
  accusers { ${party} } accused { ${party} } extraction { ${extraction} } conduct { predicate { ${span} } object { ${span} } recipients { ${span} }
  affected { ${span} } place { ${span} } time { ${dated} } quantities { ${quantity} } } ${history} ${machine}`;
const response = `__typename id type role scope responderLabel responderAnonymity confidence reviewState reportedAt responder { id } article { id } version { id }
  span { ${span} } cue { ${span} } target { ${span} } respondedOn { ${dated} } statement { id } answers { role reason score allegation { id } } extraction { ${extraction} } ${history} ${machine}`;
const drift = 'kind text';
const quotation = `__typename id text firstSaid speaker { id } drift { words parts { ${drift} } } occurrences { ${pageInfo} edges { cursor node { text difference drift { ${drift} } statement { id } } } }`;
const top = (of: string) => `(first: 100) { count ${of} { id } }`;
const columns = 'month: histogram(interval: MONTH, timeZone: "Europe/Paris") { date count }';
const value = '{ value count }';

/** The four lists of the root: what their things hold, and what can be counted. */
export const lists = [
  {
    root: 'articles',
    filter: 'ArticleFilter',
    fields: `${article} version { ${version} } versions { id number statements(first: 3) { ${pageInfo} nodes { id } } }
      mentions(last: 4) { ${pageInfo} edges { cursor node { kind confidence candidates { score reason entity { id } } span { ${span} } entity { id } literal { id } extraction { ${extraction} } } } }
      entities(first: 4) { ${pageInfo} edges { cursor node { ${entity} } } aggregate { count byKind ${value} }} statements(first: 4) { ${pageInfo} edges { cursor node { id } } }
      allegations(first: 4) { ${pageInfo} edges { cursor node { id } } } verdicts { ${verdict} }`,
    aggregate: `count byOutlet${top('outlet')} byLanguage ${value} ${columns}`,
  },
  {
    root: 'entities',
    filter: 'EntityFilter',
    fields: `${entity} ... on Person { affiliations { position ofName fromYear toYear of { id } } } articles(first: 3) { ${pageInfo} edges { cursor node { id } } }
      statements(first: 3) { ${pageInfo} edges { cursor node { id } } aggregate { bySpeechAct ${value} } } statementsAbout(last: 3) { ${pageInfo} edges { cursor node { id } } }
      allegations(first: 3) { ${pageInfo} edges { cursor node { id } } aggregate { byCategory ${value} } } allegationsMade(last: 3) { ${pageInfo} edges { cursor node { id } } }`,
    aggregate: `count byKind ${value}`,
  },
  {
    root: 'statements',
    filter: 'StatementFilter',
    fields: `${statement} quotation { ${quotation} }`,
    aggregate: `count bySpeechAct ${value} byQuoteType ${value} byAnonymity ${value} bySpeaker${top('entity')} byAbout${top('entity')} byOutlet${top('outlet')} ${columns}`,
  },
  {
    root: 'allegations',
    filter: 'AllegationFilter',
    fields: `${allegation} status { ${status} } reviewed: status(basis: REVIEWED) { ${status} } then: status(asOf: "2031-03-20T00:00:00Z") { ${status} }
      corroboration { ${corroboration} } before: corroboration(asOf: "2016-01-01T00:00:00Z") { ${corroboration} } accused { label entity { id } status { ${status} } }
      accusers { label anonymity reports entity { id } } affected { label reports entity { id } span { ${span} } }
      reports(first: 3) { ${pageInfo} edges { cursor node { ${report} } } } responses(last: 3) { ${pageInfo} edges { cursor node { ${response} } } }
      rejected: responses(last: 3, reviewState: [REJECTED]) { ${pageInfo} edges { cursor node { id } } } unseen: reports(first: 3, reviewState: [REJECTED, UNREVIEWED]) { ${pageInfo} edges { cursor node { id } } }
      possibleMatches { relation score reasons { text weight } allegation { id } } verdicts { ${verdict} }`,
    aggregate: `count byStatus ${value} byReviewedStatus ${value} byCategory ${value} byCorroboration ${value} byAccused${top('entity')} byAccuser${top('entity')} byOutlet${top('outlet')} ${columns}`,
  },
] as const;

/** A page of a list with everything in it. */
export const pageQuery = ({ root, filter, fields, aggregate }: (typeof lists)[number]): string =>
  `query Page($filter: ${filter}, $first: Int, $after: String, $last: Int, $before: String) {
    ${root}(filter: $filter, first: $first, after: $after, last: $last, before: $before) { ${pageInfo} edges { cursor node { ${fields} } } nodes { id } aggregate { ${aggregate} } }
  }`;

/** What is asked of each kind of node that is fetched by its id. */
const nodes = {
  Article: article,
  ArticleVersion: version,
  Outlet: `${outlet} articles(first: 2) { ${pageInfo} edges { cursor node { id } } aggregate { count } }`,
  Entity: entity,
  Statement: statement,
  Quotation: quotation,
  Allegation: allegation,
  AllegationReport: report,
  AllegationResponse: response,
} as const satisfies Record<NodeType, string>;

/** Things of one type by their ids, whole, and one of them by its own. */
export const nodeQuery = (type: NodeType): string =>
  `query Nodes($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { __typename id ... on ${type} { ${nodes[type]} } } node(id: $id) { id } }`;
