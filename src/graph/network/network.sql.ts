import { Prisma } from '../../store/prisma/client.js';
import type { PageRequest, Place } from '../../store/paging.js';
import { isBefore, isFrom, isOneOf } from '../relay/filter.js';

export type EdgeKind = 'ACCUSES' | 'SPEAKS_OF';

/** Which ties count. */
export interface NetworkWhere {
  readonly kinds: readonly EdgeKind[];
  readonly from: Date | null;
  readonly to: Date | null;
  /** Null is all. */
  readonly categories: readonly string[] | null;
}

/** An edge as PostgreSQL counts it. */
export interface EdgeRow {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly articles: number;
  /** `[agency text or article, owner or outlet or ""]` of each article, each once. */
  readonly channels: readonly (readonly [string, string])[];
  readonly first: Date;
  readonly last: Date;
  /** Category or speech act of each report or statement, with how many there are. */
  readonly labels: Readonly<Record<string, number>>;
  readonly totalEdges: number;
  readonly totalNodes: number;
}

const whenIn = ({ from, to }: NetworkWhere): Prisma.Sql => Prisma.sql`item.review_state <> 'REJECTED'
  AND ${from === null ? Prisma.sql`TRUE` : isFrom('item.listed_at')(from, 'from')}
  AND ${to === null ? Prisma.sql`TRUE` : isBefore('item.listed_at')(to, 'to')}`;

const isKind = ({ categories }: NetworkWhere): Prisma.Sql => Prisma.sql`allegation.review_state <> 'REJECTED'
  AND ${categories === null ? Prisma.sql`TRUE` : isOneOf('allegation.category', 'AllegationCategory')(categories, 'categories')}`;

/** The same where all of a window are counted: the few that were rejected are read once, by an index of them alone, not the allegation of each report. */
const isShown = Prisma.sql`item.allegation_id NOT IN (SELECT rejected.id FROM allegations AS rejected WHERE rejected.review_state = 'REJECTED')`;

/** “did not say that …”, “may have said that …”: who did not speak has no edge. */
const isSaid = Prisma.sql`item.polarity = 'AFFIRMED'`;
/** “reportedly accused”: it is not sure that anybody did. */
const isAlleged = Prisma.sql`item.polarity <> 'UNCERTAIN'`;

/** What is said of the two ends of a tie, given how they are called. */
type EndsSql = (source: string, target: string) => Prisma.Sql;

/**
 * Ties of one kind as `source, target, id, version_id, listed_at, label`, or without the last two: one row for each report or statement and
 * pair.
 */
function tiesOf(kind: EdgeKind, where: NetworkWhere, ends: EndsSql, { isTold = true } = {}): Prisma.Sql {
  const told = (label: string): Prisma.Sql => (isTold ? Prisma.raw(`, item.listed_at, ${label}::text AS label`) : Prisma.empty);
  const isJoined = isTold || where.categories !== null;
  const withAllegation = isJoined ? Prisma.sql`JOIN allegations AS allegation ON allegation.id = item.allegation_id` : Prisma.empty;
  const selects = {
    ACCUSES: () => Prisma.sql`
      SELECT DISTINCT source.entity_id AS source, target.entity_id AS target, item.id, item.version_id ${told('allegation.category')}
      FROM allegation_reports AS item
      ${withAllegation}
      JOIN report_parties AS source ON source.report_id = item.id AND source.role = 'ACCUSER' AND source.entity_id IS NOT NULL
      JOIN report_parties AS target ON target.report_id = item.id AND target.role = 'ACCUSED' AND target.entity_id <> source.entity_id
      WHERE ${isAlleged} AND ${whenIn(where)} AND ${isJoined ? isKind(where) : isShown} AND ${ends('source.entity_id', 'target.entity_id')}`,
    SPEAKS_OF: () => Prisma.sql`
      SELECT DISTINCT source.entity_id AS source, target.entity_id AS target, item.id, item.version_id ${told('item.speech_act')}
      FROM statements AS item
      JOIN statement_speakers AS source ON source.statement_id = item.id AND source.entity_id IS NOT NULL
      JOIN statement_subjects AS target ON target.statement_id = item.id AND target.entity_id <> source.entity_id
      WHERE ${isSaid} AND ${whenIn(where)} AND ${ends('source.entity_id', 'target.entity_id')}`,
  } satisfies Record<EdgeKind, () => Prisma.Sql>;
  return selects[kind]();
}

/** Rows of all kinds that are asked for, each with its `kind`. */
const eachKind = ({ kinds }: NetworkWhere, rowsOf: (kind: EdgeKind, name: Prisma.Sql) => Prisma.Sql): Prisma.Sql =>
  Prisma.join(
    kinds.map((kind) => rowsOf(kind, Prisma.raw(`'${kind}'::text AS kind`))),
    ' UNION ALL ',
  );

/** Ties of all kinds. */
const allTies = (where: NetworkWhere, ends: EndsSql): Prisma.Sql =>
  eachKind(where, (kind, name) => Prisma.sql`SELECT ${name}, tie.* FROM (${tiesOf(kind, where, ends)}) AS tie`);

/** Ties with an end in `keys`, by the index of either end; all of them when null. */
function tiesAround(where: NetworkWhere, keys: readonly string[] | null): Prisma.Sql {
  if (keys === null) return allTies(where, () => Prisma.sql`TRUE`);
  const isEnd = (column: string) => Prisma.sql`${Prisma.raw(column)} = ANY(${[...keys]}::uuid[])`;
  // Each half has an index to begin with; OR over two tables has none. UNION takes out what has both ends there.
  return Prisma.sql`${allTies(where, (source) => isEnd(source))} UNION ${allTies(where, (_, target) => isEnd(target))}`;
}

/** Edges around some entities, the heaviest first and then by their ends, at most `most`, with how many there are. */
export const edgesSql = (where: NetworkWhere, keys: readonly string[] | null, minWeight: number, most: number): Prisma.Sql => Prisma.sql`
  WITH ties AS MATERIALIZED (
    SELECT tie.*, version.article_id, COALESCE(article.syndication_cluster, article.id::text) AS cluster,
      COALESCE(outlet.owner, outlet.id::text, '') AS owner
    FROM (${tiesAround(where, keys)}) AS tie
    JOIN article_versions AS version ON version.id = tie.version_id AND version.is_current
    JOIN articles AS article ON article.id = version.article_id
    LEFT JOIN outlets AS outlet ON outlet.id = article.outlet_id
  ), edges AS (
    SELECT kind, source, target, count(*) AS weight, count(DISTINCT article_id) AS articles,
      jsonb_agg(DISTINCT jsonb_build_array(cluster, owner)) AS channels, min(listed_at) AS first, max(listed_at) AS last
    FROM ties GROUP BY kind, source, target HAVING count(*) >= ${minWeight}
  )
  SELECT edge.kind, edge.source::text AS from, edge.target::text AS to, edge.weight::int AS weight, edge.articles::int AS articles, edge.channels,
    edge.first, edge.last,
    (SELECT jsonb_object_agg(label.value, label.count) FROM (
      SELECT ties.label AS value, count(*) AS count FROM ties
      WHERE ties.kind = edge.kind AND ties.source = edge.source AND ties.target = edge.target GROUP BY ties.label
    ) AS label) AS labels,
    (SELECT count(*) FROM edges)::int AS "totalEdges",
    (SELECT count(*) FROM (SELECT source FROM edges UNION SELECT target FROM edges) AS ends)::int AS "totalNodes"
  FROM (SELECT * FROM edges ORDER BY weight DESC, source, target, kind LIMIT ${most}) AS edge
  ORDER BY edge.weight DESC, edge.source, edge.target, edge.kind`;

/** What each pair of entities’ edge rests on, the newest first: `pair` is its number in the lists. */
export const evidenceSql = (
  where: NetworkWhere,
  sources: readonly string[],
  targets: readonly string[],
  { take, after, before, isBackward }: PageRequest,
): Prisma.Sql => {
  const ties = allTies(where, (source, target) => Prisma.sql`${Prisma.raw(source)} = pair.source AND ${Prisma.raw(target)} = pair.target`);
  const place = Prisma.sql`(tie.listed_at, tie.id)`;
  const direction = Prisma.raw(isBackward ? 'ASC' : 'DESC');
  return Prisma.sql`
    SELECT pair.number::int AS pair, found.id::text AS id
    FROM unnest(${[...sources]}::uuid[], ${[...targets]}::uuid[]) WITH ORDINALITY AS pair(source, target, number)
    CROSS JOIN LATERAL (
      SELECT tie.listed_at, tie.id FROM (${ties}) AS tie
      JOIN article_versions AS version ON version.id = tie.version_id AND version.is_current
      WHERE ${after === null ? Prisma.sql`TRUE` : Prisma.sql`${place} < ${placeSql(after)}`}
        AND ${before === null ? Prisma.sql`TRUE` : Prisma.sql`${place} > ${placeSql(before)}`}
      ORDER BY tie.listed_at ${direction}, tie.id ${direction} LIMIT ${take}
    ) AS found
    ORDER BY found.listed_at ${direction}, found.id ${direction}`;
};

const placeSql = ([at, id]: Place): Prisma.Sql => Prisma.sql`(${new Date(String(at))}::timestamptz, ${String(id)}::uuid)`;

/** For each entity the reports that accuse it without a known accuser, and the statements about it without a known speaker. */
export function unattributedSql(where: NetworkWhere, keys: readonly string[]): Prisma.Sql {
  const selects = {
    ACCUSES: Prisma.sql`
      SELECT DISTINCT target.entity_id AS key, item.id, item.version_id
      FROM report_parties AS target
      -- Each by its key: for somebody who is accused often PostgreSQL would read the whole table.
      CROSS JOIN LATERAL (SELECT * FROM allegation_reports AS report WHERE report.id = target.report_id OFFSET 0) AS item
      JOIN allegations AS allegation ON allegation.id = item.allegation_id
      WHERE target.entity_id = ANY(${[...keys]}::uuid[]) AND target.role = 'ACCUSED' AND ${isAlleged} AND ${whenIn(where)} AND ${isKind(where)}
        AND NOT EXISTS (SELECT FROM report_parties AS source
          WHERE source.report_id = item.id AND source.role = 'ACCUSER' AND source.entity_id IS NOT NULL)`,
    SPEAKS_OF: Prisma.sql`
      SELECT target.entity_id AS key, item.id, item.version_id
      FROM statement_subjects AS target
      JOIN statements AS item ON item.id = target.statement_id
      WHERE target.entity_id = ANY(${[...keys]}::uuid[]) AND ${isSaid} AND ${whenIn(where)}
        AND NOT EXISTS (SELECT FROM statement_speakers AS source WHERE source.statement_id = item.id AND source.entity_id IS NOT NULL)`,
  } satisfies Record<EdgeKind, Prisma.Sql>;
  return Prisma.sql`
    SELECT tie.key::text AS key, count(*)::int AS count
    FROM (${eachKind(where, (kind) => selects[kind])}) AS tie JOIN article_versions AS version ON version.id = tie.version_id AND version.is_current
    GROUP BY tie.key`;
}

/**
 * The heaviest edges with their weight alone: nothing is gathered of what stands behind them. Each kind is counted by itself: its name in each
 * row, to be compared and hashed, took a tenth of the time.
 */
export function heaviestEdgesSql(where: NetworkWhere, minWeight: number, most: number): Prisma.Sql {
  const edges = eachKind(where, (kind, name) => {
    const ties = tiesOf(kind, where, () => Prisma.sql`TRUE`, { isTold: false });
    return Prisma.sql`
    SELECT ${name}, tie.source, tie.target, count(*) AS weight
    FROM (${ties}) AS tie JOIN article_versions AS version ON version.id = tie.version_id AND version.is_current
    GROUP BY tie.source, tie.target HAVING count(*) >= ${minWeight}`;
  });
  return Prisma.sql`${edges}
    ORDER BY weight DESC, source, target, kind LIMIT ${Prisma.raw(String(most))}`;
}
