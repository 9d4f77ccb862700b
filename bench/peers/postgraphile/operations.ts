import type { Operation } from '../../read/operations.js';

const entity = 'entity: entityByEntityId { id: rowId name }';
const entityWithKind = 'entity: entityByEntityId { id: rowId kind name }';
const outlet = 'outlet: outletByOutletId { id: rowId name }';
const content = (fields: string): string =>
  `content: statementSpansByStatementId(condition: { role: CONTENT }, orderBy: [POSITION_ASC]) { nodes { ${fields} } }`;
const speakers = (fields: string): string =>
  `speakers: statementSpeakersByStatementId(orderBy: [POSITION_ASC]) { nodes { label ${fields} } }`;
const reports = (fields: string): string =>
  `reports: allegationReportsByAllegationId(orderBy: [LISTED_AT_ASC, ROW_ID_ASC]) { nodes { ${fields} } }`;
const accusers = reports(
  `accusers: reportPartiesByReportId(condition: { role: ACCUSER }, orderBy: [POSITION_ASC]) { nodes { label ${entity} } }`,
);
const articleOf = (fields: string): string => `version: articleVersionByVersionId { headline article: articleByArticleId { ${fields} } }`;
const page = (most: number): string => `articles: allArticles(first: ${most}, after: $after, orderBy: [LISTED_AT_DESC, ROW_ID_DESC])`;

/** The same questions in PostGraphile’s words. */
export const postgraphileOperations: Readonly<Record<Operation, string>> = {
  Q1: `query Q1($id: UUID!) { article: articleByRowId(rowId: $id) { id: rowId url publishedAt language
    version: currentVersion { headline text
      statements: statementsByVersionId(first: 100, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { id: rowId quoteType speechAct
        ${content('exact start end')} ${speakers(entityWithKind)}
        about: statementSubjectsByStatementId(orderBy: [ENTITY_ID_ASC]) { nodes { ${entityWithKind} } } } }
      mentions: mentionsByVersionId(first: 100, orderBy: [START_ASC, ROW_ID_ASC]) { nodes { kind confidence start end exact ${entityWithKind} } } }
    outlet: outletByOutletId { id: rowId name domain } } }`,
  Q2: `query Q2($id: UUID!) { entity: entityByRowId(rowId: $id) { id: rowId kind name
    names: entityNamesByEntityId { nodes { id: rowId text kind } } externalIds: externalIdsByEntityId { nodes { scheme value } }
    statements: said(first: 20) { nodes { id: rowId quoteType speechAct ${content('exact')} ${articleOf('id: rowId publishedAt')} } }
    allegations: accusedOf(most: 20) { nodes { id: rowId title category status firstReportedAt ${accusers}
      responses: responseLinksByAllegationId(first: 20, orderBy: [LISTED_AT_ASC, RESPONSE_ID_ASC]) { nodes {
        response: allegationResponseByResponseId { type responderLabel responder: entityByResponderId { id: rowId name } } } } } } } }`,
  Q3: `query Q3($after: Cursor) { ${page(20)} { nodes { id: rowId url publishedAt ${outlet}
    version: currentVersion { headline statements: statementsByVersionId { totalCount } } } pageInfo { endCursor hasNextPage } } }`,
  Q4: `query Q4($accused: [UUID], $status: [StatusValue]) { allegations: benchAllegationsAgainst(accused: $accused, statuses: $status, first: 20) { nodes {
    id: rowId title category status firstReportedAt
    reports: allegationReportsByAllegationId(first: 20, orderBy: [LISTED_AT_ASC, ROW_ID_ASC]) { nodes { ${articleOf(`id: rowId url publishedAt ${outlet}`)} } } } } }`,
  Q5: `query Q5($query: String!) { search: benchStatementsWith(query: $query, first: 20) { nodes { id: rowId ${content('exact')}
    ${articleOf('id: rowId publishedAt')} ${speakers(entity)} } } }`,
  Q6: `query Q6($from: Datetime!, $to: Datetime!) { network: benchAccusations(from: $from, to: $to, first: 50) { nodes {
    from: entityBySourceId { id: rowId name } to: entityByTargetId { id: rowId name } weight } } }`,
  Q7: `query Q7($after: Cursor) { ${page(19)} { nodes { id: rowId version: currentVersion { headline
    statements: statementsByVersionId(first: 5, orderBy: [POSITION_ASC, ROW_ID_ASC]) { nodes { id: rowId ${content('exact')}
      ${speakers(`entity: entityByEntityId { id: rowId name allegations: accusedOf(most: 3) { nodes { id: rowId title status ${accusers} } } }`)} } } } } } }`,
  Q8: `query Q8($id: UUID!) { entity: entityByRowId(rowId: $id) { id: rowId name } }`,
};
