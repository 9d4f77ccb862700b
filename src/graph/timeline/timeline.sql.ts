import { Prisma } from '../../store/prisma/client.js';
import { isBefore, isFrom } from '../relay/filter.js';
import type { TimelineKind } from './timeline.enums.js';

export interface TimelineWhere {
  readonly from: Date | null;
  readonly to: Date | null;
  /** Null is all. */
  readonly kinds: readonly TimelineKind[] | null;
}

export interface EntryRow {
  readonly rank: number;
  readonly key: string;
  readonly at: Date;
  readonly basis: 'SAID_ON' | 'REPORTED';
  readonly kinds: readonly TimelineKind[];
}

/** Kinds of entries that an entity's timeline has, each with the place of its rows among those of the same moment. */
const branches: readonly {
  readonly kind: TimelineKind;
  readonly rank: number;
  readonly from: (entityKey: string) => Prisma.Sql;
}[] = [
  {
    kind: 'SAID',
    rank: 0,
    from: (key) =>
      Prisma.sql`FROM statement_speakers AS part JOIN statements AS item ON item.id = part.statement_id WHERE part.entity_id = ${key}::uuid`,
  },
  {
    kind: 'SAID_FOR',
    rank: 0,
    from: (key) =>
      Prisma.sql`FROM statement_speakers AS part JOIN statements AS item ON item.id = part.statement_id WHERE part.on_behalf_of_id = ${key}::uuid`,
  },
  {
    kind: 'SPOKEN_OF',
    rank: 0,
    from: (key) =>
      Prisma.sql`FROM statement_subjects AS part JOIN statements AS item ON item.id = part.statement_id WHERE part.entity_id = ${key}::uuid`,
  },
  {
    kind: 'ACCUSES',
    rank: 1,
    from: (key) =>
      Prisma.sql`FROM report_parties AS part JOIN allegation_reports AS item ON item.id = part.report_id
        JOIN allegations AS allegation ON allegation.id = item.allegation_id AND allegation.review_state <> 'REJECTED' WHERE part.entity_id = ${key}::uuid AND part.role = 'ACCUSER'`,
  },
  {
    kind: 'ACCUSED',
    rank: 1,
    from: (key) =>
      Prisma.sql`FROM report_parties AS part JOIN allegation_reports AS item ON item.id = part.report_id
        JOIN allegations AS allegation ON allegation.id = item.allegation_id AND allegation.review_state <> 'REJECTED' WHERE part.entity_id = ${key}::uuid AND part.role = 'ACCUSED'`,
  },
  {
    kind: 'ANSWERED',
    rank: 2,
    from: (key) =>
      Prisma.sql`FROM allegation_responses AS item WHERE item.responder_id = ${key}::uuid OR item.on_behalf_of_id = ${key}::uuid`,
  },
];

export const entityKinds: readonly TimelineKind[] = branches.map(({ kind }) => kind);

/**
 * The rows `rank, key, at, basis, kinds` of an entity's timeline, of current versions, unordered. A day counts that the article gives exactly and that is
 * not after the article, as everywhere where things are put in order.
 */
export function entriesOf(entityKey: string, { from, to, kinds }: TimelineWhere): Prisma.Sql {
  const wanted = branches.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const selects = wanted.map(({ kind, rank, from: rows }) => {
    const [day, precision] = rank === 2 ? ['responded_on', 'responded_precision'] : ['said_on', 'said_precision'];
    return Prisma.sql`SELECT ${rank}::int AS rank, item.id, item.version_id, item.listed_at, item.review_state, ${kind} AS kind,
      CASE WHEN item.${Prisma.raw(precision ?? '')} = 'DAY' AND item.${Prisma.raw(day ?? '')} <= (item.listed_at AT TIME ZONE 'UTC')::date
        THEN item.${Prisma.raw(day ?? '')} END AS day ${rows(entityKey)}`;
  });
  return Prisma.sql`
    SELECT entry.rank, entry.id AS key, entry.at, entry.basis, array_agg(DISTINCT entry.kind) AS kinds
    FROM (
      SELECT part.rank, part.id, part.version_id, part.review_state, part.kind, COALESCE(part.day::timestamp AT TIME ZONE 'UTC', part.listed_at) AS at,
        CASE WHEN part.day IS NULL THEN 'REPORTED' ELSE 'SAID_ON' END AS basis
      FROM (${Prisma.join(selects, ' UNION ALL ')}) AS part
    ) AS entry
    JOIN article_versions AS version ON version.id = entry.version_id AND version.is_current
    WHERE entry.review_state <> 'REJECTED'
      AND ${from === null ? Prisma.sql`TRUE` : isFrom('entry.at')(from, 'filter.from')}
      AND ${to === null ? Prisma.sql`TRUE` : isBefore('entry.at')(to, 'filter.to')}
    GROUP BY entry.rank, entry.id, entry.at, entry.basis`;
}
