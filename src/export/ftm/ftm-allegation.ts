import { parse } from 'graphql';
import { wholeList, type Ask, type Connection } from '../ask.js';
import type { Form, Part } from '../form.js';
import { articleFields, documentation, ftmArticle, type ArticleNode } from './ftm-article.js';
import { ftmEntity, ftmId, namedEntity, namedFields, type NamedEntity } from './ftm-entity.js';

interface Party {
  readonly entity: NamedEntity | null;
}

interface ReportNode {
  readonly article: ArticleNode;
  readonly accusers: readonly Party[];
  readonly accused: readonly Party[];
}

interface ResponseNode {
  readonly type: string;
  readonly responder: NamedEntity | null;
  readonly article: ArticleNode | null;
}

interface AllegationNode {
  readonly id: string;
  readonly title: string;
  readonly reports: Connection<ReportNode>;
  readonly responses: Connection<ResponseNode>;
}

const page = 'pageInfo { hasNextPage endCursor }';
const parties = `{ entity { ${namedFields} } }`;
const reports = `nodes { article { ${articleFields} } accusers ${parties} accused ${parties} } ${page}`;
const responses = `nodes { type responder { ${namedFields} } article { ${articleFields} } } ${page}`;
const moreReports = parse(`query ($id: ID!, $after: String!) { allegation(id: $id) { reports(first: 20, after: $after) { ${reports} } } }`);
const moreResponses = parse(
  `query ($id: ID!, $after: String!) { allegation(id: $id) { responses(first: 20, after: $after) { ${responses} } } }`,
);

/**
 * Who accuses whom, as an `UnknownLink` with the article as its proof, and who answered, as `Documentation`: FollowTheMoney has no word for an
 * allegation, and `Sanction`, `Risk` or a topic such as `crime` would say of the accused that it is so.
 */
export const ftmAllegations: Form<AllegationNode> = {
  pageSize: 10,
  document: parse(`query ($filter: AllegationFilter, $first: Int!, $after: String) {
    list: allegations(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id title reports(first: 20) { ${reports} } responses(first: 20) { ${responses} } } }
      pageInfo { hasNextPage }
    }
  }`),
  async *parts(allegation, ask) {
    const written = new Set<unknown>();
    for await (const parts of partsOf(allegation, ask)) {
      for (const part of parts) {
        if (written.has(part['id'])) continue;
        written.add(part['id']);
        yield part;
      }
    }
  },
};

async function* partsOf(allegation: AllegationNode, ask: Ask): AsyncGenerator<readonly Part[]> {
  const { id } = allegation;
  const found = async (document: typeof moreReports, after: string) =>
    ((await ask(document, { id, after })) as { readonly allegation: AllegationNode | null }).allegation;
  for await (const report of wholeList(allegation.reports, async (after) => (await found(moreReports, after))?.reports ?? null))
    yield reportParts(allegation, report);
  for await (const response of wholeList(allegation.responses, async (after) => (await found(moreResponses, after))?.responses ?? null))
    yield responseParts(response);
}

function reportParts({ id, title }: AllegationNode, { article, ...report }: ReportNode): readonly Part[] {
  const [accusers, accused] = [entitiesOf(report.accusers), entitiesOf(report.accused)];
  return [
    ftmArticle(article),
    ...[...accusers, ...accused].map(namedEntity),
    ...accusers.map((entity) => documentation(article, entity, 'accuses')),
    ...accused.map((entity) => documentation(article, entity, 'is accused')),
    ...accusers.flatMap((accuser) =>
      accused.map((target) =>
        ftmEntity('UnknownLink', ftmId(id, ftmId(article.id), ftmId(accuser.id), ftmId(target.id)), {
          subject: [ftmId(accuser.id)],
          object: [ftmId(target.id)],
          role: ['accuses'],
          description: [title],
          proof: [ftmId(article.id)],
          date: [article.publishedAt?.slice(0, 10)],
          sourceUrl: [article.url],
        }),
      ),
    ),
  ];
}

const entitiesOf = (parties: readonly Party[]): readonly NamedEntity[] => parties.flatMap(({ entity }) => entity ?? []);

function responseParts({ type, responder, article }: ResponseNode): readonly Part[] {
  if (responder === null || article === null) return [];
  return [ftmArticle(article), namedEntity(responder), documentation(article, responder, `answers: ${type}`)];
}
