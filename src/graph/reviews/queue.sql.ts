import { Prisma } from '../../store/prisma/client.js';
import { isOneNodeOf, isOneOf, isOneWordOf, keysIn } from '../relay/filter.js';
import type { ReviewQueueFilter } from './queue.input.js';
import type { ReviewKind } from './queue.type.js';

/**
 * priority = doubt × weight.
 *
 * doubt = 1 − confidence; at least 0.5 where a question is open: a name of which it is not known who it is, or an allegation that may be
 * the same as another. Even odds: nobody has said which answer is the likelier.
 * weight = place × strength × (1 + ln articles). place: what stands in a headline is read by ten times as many as what stands below, but is ten
 * times less often wrong to nobody’s notice, so 3 for a headline, 2 for the first paragraph, 1 for the rest. strength: 1 for an accusation
 * or a fact, less for what is only claimed, suspected or implied. articles: how many tell the same; a logarithm, because the hundredth adds
 * little.
 */
const place = (prominence: string): string => `CASE ${prominence} WHEN 'HEADLINE' THEN 3 WHEN 'LEDE' THEN 2 ELSE 1 END`;
const strength = `CASE report.strength WHEN 'ACCUSED' THEN 1 WHEN 'STATED_AS_FACT' THEN 1 WHEN 'ALLEGED' THEN 0.8 WHEN 'CLAIMED' THEN 0.8
  WHEN 'SUSPECTED' THEN 0.6 WHEN 'WARNED' THEN 0.5 ELSE 0.4 END`;
const openDoubt = 0.5;

/** Selects `kind, id, confidence, weight, articles, question` of what nobody has looked at. */
interface Branch {
  readonly kind: ReviewKind;
  readonly select: string;
  readonly from: string;
  /** Where the category of the allegation is; none where there is no allegation. */
  readonly category: string | null;
  /** Whether one of the entities takes part. */
  readonly hasEntity: (keys: Prisma.Sql) => Prisma.Sql;
}

const inArticle = (versionId: string): string => `JOIN article_versions AS version ON version.id = ${versionId} AND version.is_current
  JOIN articles AS article ON article.id = version.article_id`;
const reportsOf = (allegationId: string): string =>
  `(SELECT count(*) FROM allegation_reports AS other WHERE other.allegation_id = ${allegationId} AND other.review_state <> 'REJECTED')`;

const branches: readonly Branch[] = [
  {
    kind: 'STATEMENT',
    select: `statement.id, statement.confidence, ${place('statement.prominence')}::float8 AS weight,
      COALESCE((SELECT count(*) FROM quotation_occurrences AS own JOIN quotation_occurrences AS other ON other.text_id = own.text_id
        WHERE own.statement_id = statement.id), 1) AS articles,
      (SELECT speaker.label FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id AND speaker.anonymity = 'NAMED'
        AND speaker.entity_id IS NULL ORDER BY speaker.position LIMIT 1) AS name`,
    from: `statements AS statement ${inArticle('statement.version_id')} WHERE statement.review_state = 'UNREVIEWED'`,
    category: null,
    hasEntity: (keys) => Prisma.sql`EXISTS (SELECT FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id
      AND (speaker.entity_id = ANY(${keys}) OR speaker.on_behalf_of_id = ANY(${keys})))`,
  },
  {
    kind: 'REPORT',
    select: `report.id, report.confidence, ${place('said.prominence')} * ${strength} AS weight, ${reportsOf('report.allegation_id')} AS articles,
      (SELECT party.label FROM report_parties AS party WHERE party.report_id = report.id AND party.anonymity = 'NAMED' AND party.entity_id IS NULL
        ORDER BY party.role, party.position LIMIT 1) AS name`,
    from: `allegation_reports AS report ${inArticle('report.version_id')}
      JOIN allegations AS allegation ON allegation.id = report.allegation_id AND allegation.review_state <> 'REJECTED'
      LEFT JOIN statements AS said ON said.id = report.statement_id WHERE report.review_state = 'UNREVIEWED'`,
    category: 'allegation.category',
    hasEntity: (keys) =>
      Prisma.sql`EXISTS (SELECT FROM report_parties AS party WHERE party.report_id = report.id AND party.entity_id = ANY(${keys}))`,
  },
  {
    kind: 'RESPONSE',
    select: `response.id, response.confidence, ${place('said.prominence')}::float8 AS weight,
      COALESCE((SELECT max(${reportsOf('link.allegation_id')}) FROM response_links AS link WHERE link.response_id = response.id), 1) AS articles,
      CASE WHEN response.responder_anonymity = 'NAMED' AND response.responder_id IS NULL THEN response.responder_label END AS name`,
    from: `allegation_responses AS response ${inArticle('response.version_id')}
      LEFT JOIN statements AS said ON said.id = response.statement_id WHERE response.review_state = 'UNREVIEWED'`,
    category: `(SELECT answered.category FROM response_links AS link JOIN allegations AS answered ON answered.id = link.allegation_id
      WHERE link.response_id = response.id ORDER BY link.score DESC, answered.id LIMIT 1)`,
    hasEntity: (keys) => Prisma.sql`(response.responder_id = ANY(${keys}) OR response.on_behalf_of_id = ANY(${keys}))`,
  },
  {
    kind: 'ALLEGATION',
    select: `DISTINCT ON (allegation.id) allegation.id, 1::float8 AS confidence, 1::float8 AS weight, ${reportsOf('allegation.id')} AS articles,
      '' AS name`,
    from: `reported_allegations AS reported JOIN allegations AS allegation ON allegation.id = reported.allegation_id
      ${inArticle('reported.version_id')}
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

/** `kind, id, priority, doubt, weight, articles, name, claimedBy, claimedUntil`, the highest priority first. */
export function queueSql(filter: ReviewQueueFilter | null, { take, after, isFree }: QueuePage): Prisma.Sql {
  const kinds = filter?.kind;
  const wanted = branches.filter(({ kind, category }) => (!kinds || kinds.includes(kind)) && (!filter?.category || category !== null));
  if (wanted.length === 0) return Prisma.sql`SELECT NULL AS id WHERE FALSE`;
  const selects = wanted.map(
    (branch) =>
      Prisma.sql`(SELECT ${Prisma.raw(`'${branch.kind}' AS kind, queued.* FROM (SELECT ${branch.select} FROM ${branch.from}`)} AND ${whereOf(branch, filter)}) AS queued)`,
  );
  return Prisma.sql`
    SELECT item.kind, item.id::text AS id, item.priority::float8 AS priority, item.doubt, item.weight, item.articles, item.name,
      claim.claimed_by AS "claimedBy", claim.until AS "claimedUntil"
    FROM (
      SELECT scored.*, round((scored.doubt * scored.weight)::numeric, 6) AS priority FROM (
        SELECT found.kind, found.id, found.articles::int AS articles, found.name,
          GREATEST(1 - found.confidence, CASE WHEN found.name IS NULL THEN 0 ELSE ${openDoubt}::float8 END) AS doubt,
          found.weight * (1 + ln(GREATEST(found.articles, 1))) AS weight
        FROM (${Prisma.join(selects, ' UNION ALL ')}) AS found
      ) AS scored
    ) AS item
    LEFT JOIN claims AS claim ON claim.subject_id = item.id AND claim.until > now()
    WHERE ${after === null ? Prisma.sql`TRUE` : Prisma.sql`(item.priority, item.id) < (${after.priority}::numeric, ${after.id}::uuid)`}
      AND ${isFree ? Prisma.sql`claim.subject_id IS NULL` : Prisma.sql`TRUE`}
    ORDER BY item.priority DESC, item.id DESC LIMIT ${take}`;
}

function whereOf({ category, hasEntity }: Branch, filter: ReviewQueueFilter | null): Prisma.Sql {
  const parts = [
    ...(filter?.category && category !== null ? [isOneOf(category, 'AllegationCategory')(filter.category, 'filter.category')] : []),
    ...(filter?.entity ? [hasEntity(Prisma.sql`${keysIn(filter.entity, 'Entity', 'filter.entity')}::uuid[]`)] : []),
    ...(filter?.outlet ? [isOneNodeOf('article.outlet_id', 'Outlet')(filter.outlet, 'filter.outlet')] : []),
    ...(filter?.language ? [isOneWordOf('article.language')(filter.language, 'filter.language')] : []),
  ];
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ');
}
