import { Prisma } from '../../store/prisma/client.js';
import { reportsOf, weighedReport, weighedResponse } from '../allegations/review-priority.js';
import { isOneNodeOf, isOneOf, isOneWordOf, keysIn } from '../relay/filter.js';
import { articlesSql, doubtSql, prioritySql, weightSql, weighedStatement, type Weighed } from '../statements/review-priority.js';
import type { ReviewQueueFilter } from './queue.input.js';
import type { ReviewKind } from './queue.type.js';

/** What nobody has looked at, of one kind. */
interface Branch extends Weighed {
  readonly kind: ReviewKind;
  /** `priority`, in SQL. */
  readonly priority: string;
  /** What is joined to `from`, and which rows are waiting. */
  readonly waiting: string;
  /** Where the category of the allegation is; none where there is no allegation. */
  readonly category: string | null;
  /** Whether one of the entities takes part. */
  readonly hasEntity: (keys: Prisma.Sql) => Prisma.Sql;
  /** A row may stand in `waiting` several times. */
  readonly isDistinct?: boolean;
}

const inArticle = (versionId: string): string => `JOIN article_versions AS version ON version.id = ${versionId} AND version.is_current
  JOIN articles AS article ON article.id = version.article_id`;

const weighedAllegation: Weighed = {
  id: 'allegation.id',
  confidence: '1::float8',
  weight: '1::float8',
  articles: reportsOf('allegation.id'),
  name: `''`,
  from: 'allegations AS allegation',
};

const branches: readonly Branch[] = [
  {
    kind: 'STATEMENT',
    ...weighedStatement,
    priority: 'statement.review_priority',
    waiting: `${inArticle('statement.version_id')} WHERE statement.review_state = 'UNREVIEWED'`,
    category: null,
    hasEntity: (keys) => Prisma.sql`EXISTS (SELECT FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id
      AND (speaker.entity_id = ANY(${keys}) OR speaker.on_behalf_of_id = ANY(${keys})))`,
  },
  {
    kind: 'REPORT',
    ...weighedReport,
    priority: 'report.review_priority',
    waiting: `${inArticle('report.version_id')}
      JOIN allegations AS allegation ON allegation.id = report.allegation_id AND allegation.review_state <> 'REJECTED'
      WHERE report.review_state = 'UNREVIEWED'`,
    category: 'allegation.category',
    hasEntity: (keys) =>
      Prisma.sql`EXISTS (SELECT FROM report_parties AS party WHERE party.report_id = report.id AND party.entity_id = ANY(${keys}))`,
  },
  {
    kind: 'RESPONSE',
    ...weighedResponse,
    priority: 'response.review_priority',
    waiting: `${inArticle('response.version_id')} WHERE response.review_state = 'UNREVIEWED'`,
    category: `(SELECT answered.category FROM response_links AS link JOIN allegations AS answered ON answered.id = link.allegation_id
      WHERE link.response_id = response.id ORDER BY link.score DESC, answered.id LIMIT 1)`,
    hasEntity: (keys) => Prisma.sql`(response.responder_id = ANY(${keys}) OR response.on_behalf_of_id = ANY(${keys}))`,
  },
  {
    kind: 'ALLEGATION',
    ...weighedAllegation,
    isDistinct: true,
    // Few have matches: theirs is worked out when it is asked for.
    priority: prioritySql(weighedAllegation),
    waiting: `JOIN reported_allegations AS reported ON reported.allegation_id = allegation.id ${inArticle('reported.version_id')}
      WHERE allegation.review_state = 'UNREVIEWED' AND allegation.survivor_id IS NULL AND EXISTS (
        SELECT FROM allegation_matches AS match JOIN reported_allegations AS other ON other.id IN (match.reported_id, match.other_id)
        JOIN allegations AS rival ON rival.id = other.allegation_id
        WHERE (match.reported_id = reported.id OR match.other_id = reported.id) AND coalesce(rival.survivor_id, rival.id) <> allegation.id)`,
    category: 'allegation.category',
    hasEntity: (keys) =>
      Prisma.sql`EXISTS (SELECT FROM accused_parties AS party WHERE party.allegation_id = allegation.id AND party.entity_id = ANY(${keys}))`,
  },
];

export interface QueuePage {
  readonly take: number;
  readonly after: { readonly priority: number; readonly id: string } | null;
  /** Without what somebody has claimed. */
  readonly isFree: boolean;
}

/**
 * `kind, id, priority, doubt, weight, articles, name, claimedBy, claimedUntil`, the highest priority first. Each kind is read by the index of its
 * priorities as far as the page goes, and what stands behind a priority is worked out for the page alone.
 */
export function queueSql(filter: ReviewQueueFilter | null, { take, after, isFree }: QueuePage): Prisma.Sql {
  const kinds = filter?.kind;
  const wanted = branches.filter(({ kind, category }) => (!kinds || kinds.includes(kind)) && (!filter?.category || category !== null));
  if (wanted.length === 0) return Prisma.sql`SELECT NULL AS id WHERE FALSE`;
  const most = Prisma.raw(String(take));
  const places = wanted.map(({ kind, id, priority, from, waiting, category, hasEntity, isDistinct }) => {
    const isAfter =
      after === null
        ? Prisma.sql`TRUE`
        : Prisma.sql`(${Prisma.raw(`${priority}, ${id}`)}) < (${after.priority}::float8, ${after.id}::uuid)`;
    const isNobodys = isFree
      ? Prisma.sql`NOT EXISTS (SELECT FROM claims AS claim WHERE claim.subject_id = ${Prisma.raw(id)} AND claim.until > now())`
      : Prisma.sql`TRUE`;
    const columns = `${isDistinct ? 'DISTINCT ' : ''}'${kind}' AS kind, ${id} AS id, ${priority} AS priority`;
    return Prisma.sql`(SELECT ${Prisma.raw(`${columns} FROM ${from} ${waiting}`)} AND ${whereOf({ category, hasEntity }, filter)} AND ${isAfter} AND ${isNobodys}
      ORDER BY priority DESC, id DESC LIMIT ${most})`;
  });
  const details = wanted.map((branch) =>
    Prisma.raw(`SELECT ${branch.id} AS id, ${doubtSql(branch)} AS doubt, ${weightSql(branch)} AS weight, ${articlesSql(branch)} AS articles, ${branch.name} AS name
      FROM ${branch.from} WHERE ${branch.id} IN (SELECT page.id FROM page WHERE page.kind = '${branch.kind}')`),
  );
  return Prisma.sql`
    WITH page AS MATERIALIZED (
      SELECT place.* FROM (${Prisma.join(places, ' UNION ALL ')}) AS place ORDER BY place.priority DESC, place.id DESC LIMIT ${most}
    )
    SELECT page.kind, page.id::text AS id, page.priority, detail.doubt, detail.weight, detail.articles, detail.name,
      claim.claimed_by AS "claimedBy", claim.until AS "claimedUntil"
    FROM page JOIN (${Prisma.join(details, ' UNION ALL ')}) AS detail ON detail.id = page.id
    LEFT JOIN claims AS claim ON claim.subject_id = page.id AND claim.until > now()
    ORDER BY page.priority DESC, page.id DESC`;
}

function whereOf({ category, hasEntity }: Pick<Branch, 'category' | 'hasEntity'>, filter: ReviewQueueFilter | null): Prisma.Sql {
  const parts = [
    ...(filter?.category && category !== null ? [isOneOf(category, 'AllegationCategory')(filter.category, 'filter.category')] : []),
    ...(filter?.entity ? [hasEntity(Prisma.sql`${keysIn(filter.entity, 'Entity', 'filter.entity')}::uuid[]`)] : []),
    ...(filter?.outlet ? [isOneNodeOf('article.outlet_id', 'Outlet')(filter.outlet, 'filter.outlet')] : []),
    ...(filter?.language ? [isOneWordOf('article.language')(filter.language, 'filter.language')] : []),
  ];
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ');
}
