/** The part of Hearsay’s schema that the eight operations ask. */
export const typeDefs = `
scalar DateTimeISO
enum SearchKind { ARTICLE STATEMENT ALLEGATION ENTITY }
enum StatusValue { UPHELD DISMISSED ADJUDICATED_MIXED WITHDRAWN ACKNOWLEDGED PARTLY_ACKNOWLEDGED CONTESTED DENIED CORROBORATED UNCONFIRMED UNANSWERED }
input AllegationFilter { accused: [ID!] status: [StatusValue!] }
input SearchFilter { kind: [SearchKind!] }
type PageInfo { endCursor: String hasNextPage: Boolean! }
type Outlet { id: ID! name: String! domain: String }
type Version { text: String! }
type Span { exact: String! start: Int! end: Int! }
type Name { text: String! kind: String! }
type ExternalId { scheme: String! value: String! }
type Entity {
  id: ID! kind: String! name: String! names: [Name!]! externalIds: [ExternalId!]!
  statements(first: Int = 20): StatementConnection! allegations(first: Int = 20): AllegationConnection!
}
type Party { label: String! entity: Entity }
type Mention { kind: String! confidence: Float! span: Span! entity: Entity }
type MentionConnection { nodes: [Mention!]! }
type Statement {
  id: ID! quoteType: String! speechAct: String! content: [Span!]! speakers: [Party!]! about: [Entity!]! article: Article!
}
type StatementConnection { nodes: [Statement!]! totalCount: Int! }
type Article {
  id: ID! url: String headline: String! publishedAt: DateTimeISO language: String! version: Version! outlet: Outlet
  statements(first: Int = 20): StatementConnection! mentions(first: Int = 20): MentionConnection!
}
type ArticleConnection { nodes: [Article!]! pageInfo: PageInfo! }
type Status { value: StatusValue! }
type Report { article: Article! }
type ReportConnection { nodes: [Report!]! }
type Response { type: String! responderLabel: String! responder: Entity }
type ResponseConnection { nodes: [Response!]! }
type Allegation {
  id: ID! title: String! category: String! status: Status! firstReportedAt: DateTimeISO! accusers: [Party!]!
  reports(first: Int = 20): ReportConnection! responses(first: Int = 20): ResponseConnection!
}
type AllegationConnection { nodes: [Allegation!]! }
union SearchItem = Statement | Article
type Hit { item: SearchItem! }
type SearchConnection { nodes: [Hit!]! }
type Edge { from: Entity! to: Entity! weight: Int! }
type Network { edges: [Edge!]! }
type Query {
  article(id: ID!): Article
  entity(id: ID!): Entity
  articles(first: Int = 20, after: String): ArticleConnection
  allegations(filter: AllegationFilter, first: Int = 20): AllegationConnection
  search(query: String!, filter: SearchFilter, first: Int = 20): SearchConnection
  network(from: DateTimeISO!, to: DateTimeISO!, nodes: Int = 50, edges: Int = 200): Network
}`;
