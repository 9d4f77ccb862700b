import { GraphQLScalarType } from 'graphql';

const toId = (type, key) => Buffer.from(`${type}:${key}`).toString('base64url');
const keyOf = (id) => Buffer.from(id, 'base64url').toString('utf8').split(':')[1];
const id = (type) => (row) => toId(type, row.id);
const entityOf =
  (column) =>
  (row, _args, { loaders }) =>
    row[column] && loaders.entity.load(row[column]);
const nodes = async (rows) => ({ nodes: await rows });
const placeOf = (after) =>
  after ? JSON.parse(Buffer.from(after, 'base64url').toString('utf8')).slice(1) : ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

const sql = {
  articles: `SELECT article.*, version.id AS version_id, version.headline FROM articles AS article
    JOIN article_versions AS version ON version.article_id = article.id AND version.is_current
    WHERE (article.listed_at, article.id) < ($1::timestamptz, $2::uuid) ORDER BY article.listed_at DESC, article.id DESC LIMIT $3`,
  allegations: `SELECT allegation.* FROM (
      SELECT DISTINCT target.last_reported_at, target.allegation_id FROM accused_parties AS target
      JOIN allegations AS one ON one.id = target.allegation_id
      WHERE target.entity_id = ANY($1::uuid[]) AND one.status = ANY($2::"StatusValue"[]) AND EXISTS (
        SELECT FROM allegation_reports AS report
        JOIN article_versions AS version ON version.id = report.version_id AND version.is_current WHERE report.allegation_id = one.id)
      ORDER BY target.last_reported_at DESC, target.allegation_id DESC LIMIT $3) AS latest
    JOIN allegations AS allegation ON allegation.id = latest.allegation_id
    ORDER BY latest.last_reported_at DESC, latest.allegation_id DESC`,
  search: `SELECT statement.* FROM (
      SELECT document.subject_id, -round((ts_rank_cd('{0.1, 0.2, 0.5, 1}', document.vector, words, 32) * 0.9)::numeric, 6) AS place
      FROM search_documents AS document, websearch_to_tsquery('english', $1) AS words
      WHERE document.kind = 'STATEMENT' AND document.vector @@ words AND document.kind = ANY($2::"SearchKind"[]) AND querytree(words) NOT IN ('', 'T') ORDER BY 2, 1 LIMIT $3) AS hit
    JOIN statements AS statement ON statement.id = hit.subject_id ORDER BY hit.place, hit.subject_id`,
  network: `SELECT tie.source, tie.target, count(*)::int AS weight FROM (
      SELECT DISTINCT source.entity_id AS source, target.entity_id AS target, report.id
      FROM allegation_reports AS report
      JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
      JOIN report_parties AS source ON source.report_id = report.id AND source.role = 'ACCUSER'
      JOIN report_parties AS target ON target.report_id = report.id AND target.role = 'ACCUSED' AND target.entity_id <> source.entity_id
      WHERE report.listed_at >= $1::timestamptz AND report.listed_at < $2::timestamptz
        AND report.polarity <> 'UNCERTAIN' AND report.review_state <> 'REJECTED'
    ) AS tie GROUP BY tie.source, tie.target ORDER BY weight DESC, tie.source, tie.target LIMIT $3`,
};

export const resolvers = {
  DateTimeISO: new GraphQLScalarType({ name: 'DateTimeISO', serialize: (date) => date.toISOString() }),
  Query: {
    article: (_root, args, { loaders }) => loaders.article.load(keyOf(args.id)),
    entity: (_root, args, { loaders }) => loaders.entity.load(keyOf(args.id)),
    async articles(_root, { first, after }, { loaders }) {
      const rows = await loaders.read('articles', sql.articles, [...placeOf(after), first + 1]);
      const shown = rows.slice(0, first);
      const last = shown.at(-1);
      const cursor = last && Buffer.from(JSON.stringify(['articles', last.listed_at.toISOString(), last.id])).toString('base64url');
      return { nodes: shown, pageInfo: { endCursor: cursor ?? null, hasNextPage: rows.length > first } };
    },
    allegations: (_root, { filter, first }, { loaders }) =>
      nodes(loaders.read('allegations', sql.allegations, [filter.accused.map(keyOf), filter.status, first])),
    async search(_root, { query, filter, first }, { loaders }) {
      const rows = await loaders.read('search', sql.search, [query.toLowerCase(), filter.kind, first]);
      return { nodes: rows.map((item) => ({ item: { ...item, __typename: 'Statement' } })) };
    },
    network: async (_root, { from, to, edges }, { loaders }) => ({ edges: await loaders.read('network', sql.network, [from, to, edges]) }),
  },
  Article: {
    id: id('Article'),
    publishedAt: (row) => row.published_at,
    version: (row, _args, { loaders }) => loaders.version.load(row.version_id),
    outlet: (row, _args, { loaders }) => row.outlet_id && loaders.outlet.load(row.outlet_id),
    statements: (row, { first }) => ({ of: row.version_id, first }),
    mentions: (row, { first }, { loaders }) => nodes(loaders.mentionsIn(first).load(row.version_id)),
  },
  StatementConnection: {
    nodes: ({ of, first, nodes: known }, _args, { loaders }) => known ?? loaders.statementsIn(first).load(of),
    totalCount: async ({ of }, _args, { loaders }) => (await loaders.statementCount.load(of))?.count ?? 0,
  },
  Outlet: { id: id('Outlet') },
  Mention: { span: (row) => row, entity: entityOf('entity_id') },
  Statement: {
    id: id('Statement'),
    quoteType: (row) => row.quote_type,
    speechAct: (row) => row.speech_act,
    content: (row, _args, { loaders }) => loaders.content.load(row.id),
    speakers: (row, _args, { loaders }) => loaders.speakers.load(row.id),
    about: async (row, _args, { loaders }) => loaders.entity.loadMany((await loaders.subjects.load(row.id)).map((one) => one.entity_id)),
    article: (row, _args, { loaders }) => loaders.articleOfVersion.load(row.version_id),
  },
  Party: { entity: entityOf('entity_id') },
  Entity: {
    id: id('Entity'),
    names: (row, _args, { loaders }) => loaders.names.load(row.id),
    externalIds: (row, _args, { loaders }) => loaders.externalIds.load(row.id),
    statements: (row, { first }, { loaders }) => nodes(loaders.statementsBy(first).load(row.id)),
    allegations: (row, { first }, { loaders }) => nodes(loaders.allegationsAgainst(first).load(row.id)),
  },
  Allegation: {
    id: id('Allegation'),
    status: (row) => ({ value: row.status }),
    firstReportedAt: (row) => row.first_reported_at,
    async accusers(row, _args, { loaders }) {
      const known = new Map();
      for (const party of await loaders.accusers.load(row.id)) {
        const key = party.entity_id ?? `words ${party.label.toLowerCase()}`;
        if (!known.has(key)) known.set(key, party);
      }
      return [...known.values()];
    },
    reports: (row, { first }, { loaders }) => nodes(loaders.reports(first).load(row.id)),
    responses: (row, { first }, { loaders }) => nodes(loaders.responses(first).load(row.id)),
  },
  Report: { article: (row, _args, { loaders }) => loaders.articleOfVersion.load(row.version_id) },
  Response: { responderLabel: (row) => row.responder_label, responder: entityOf('responder_id') },
  Edge: { from: entityOf('source'), to: entityOf('target') },
};
