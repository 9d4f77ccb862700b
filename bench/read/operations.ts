/** The eight operations of a reader, as GraphQL. */
export const operations = {
  /** The reader’s page. */
  Q1: `query Q1($id: ID!) { article(id: $id) {
    id url headline publishedAt language version { text } outlet { id name domain }
    statements(first: 100) { nodes {
      id quoteType speechAct content { exact start end } speakers { label entity { id kind name } } about { id kind name } } }
    mentions(first: 100) { nodes { kind confidence span { start end exact } entity { id kind name } } } } }`,
  /** What an entity said and what it is accused of. */
  Q2: `query Q2($id: ID!) { entity(id: $id) {
    id kind name names { text kind } externalIds { scheme value }
    statements(first: 20) { nodes { id quoteType speechAct content { exact } article { id headline publishedAt } } }
    allegations(first: 20) { nodes {
      id title category status { value } firstReportedAt accusers { label entity { id name } }
      responses(first: 20) { nodes { type responderLabel responder { id name } } } } } } }`,
  /** A page of the latest articles. */
  Q3: `query Q3($after: String) { articles(first: 20, after: $after) {
    nodes { id headline url publishedAt outlet { id name } statements { totalCount } } pageInfo { endCursor hasNextPage } } }`,
  /** Allegations against somebody, by status, with who reports them. */
  Q4: `query Q4($accused: [ID!], $status: [StatusValue!]) { allegations(filter: { accused: $accused, status: $status }, first: 20) { nodes {
    id title category status { value } firstReportedAt
    reports(first: 20) { nodes { article { id headline url publishedAt outlet { id name } } } } } } }`,
  /** Full-text search in statements. */
  Q5: `query Q5($query: String!) { search(query: $query, filter: { kind: [STATEMENT] }, first: 20) { nodes { item { ... on Statement {
    id content { exact } article { id headline publishedAt } speakers { label entity { id name } } } } } } }`,
  /** Who accuses whom within 30 days. */
  Q6: `query Q6($from: DateTimeISO!, $to: DateTimeISO!) { network(from: $from, to: $to, nodes: 100, edges: 50) {
    edges { from { id name } to { id name } weight } } }`,
  /** Deep: articles, statements, speakers, allegations against them, accusers. Nineteen articles: twenty cost 20,141 points, and 20,000 are allowed. */
  Q7: `query Q7($after: String) { articles(first: 19, after: $after) { nodes { id headline
    statements(first: 5) { nodes { id content { exact } speakers { label entity { id name
      allegations(first: 3) { nodes { id title status { value } accusers { label entity { id name } } } } } } } } } } }`,
  /** Tiny: what the protocol itself costs. */
  Q8: `query Q8($id: ID!) { entity(id: $id) { id name } }`,
} as const;

export type Operation = keyof typeof operations;
export const operationNames = Object.keys(operations) as readonly Operation[];

export const isOperation = (name: string): name is Operation => name in operations;
