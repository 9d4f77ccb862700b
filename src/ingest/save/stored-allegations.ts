import { z } from 'zod';
import { actRoles } from '../../extract/link/sketch-details.js';
import { categories, entityKinds } from '../../extract/document.js';
import type { AllegationSketch } from '../../extract/link/sketch-allegation.js';
import type { Reason } from '../../extract/link/weigh-acts.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Transaction } from '../../store/transaction.js';

/** What a version alleges, as the ledger keeps it. */
export interface StoredAllegation {
  readonly id: string;
  readonly versionId: string;
  readonly articleId: string;
  readonly allegationId: string;
  readonly accusedKey: string;
  readonly accusedIds: readonly string[];
  readonly title: string;
  readonly sketch: AllegationSketch;
  /** Date, URL, version and position: the same whatever came in first. */
  readonly place: Place;
  readonly matchScore: number | null;
  readonly matchReasons: readonly Reason[];
}

export type Place = readonly [listedAt: number, canonicalUrl: string, version: number, position: number];

/** Negative when the left one comes first. */
export function comparePlaces(left: Place, right: Place): number {
  return left[0] - right[0] || (left[1] === right[1] ? 0 : left[1] < right[1] ? -1 : 1) || left[2] - right[2] || left[3] - right[3];
}

/** Who is involved in what a new article alleges. */
export interface Involved {
  readonly accusedKeys: readonly string[];
  readonly accusedIds: readonly string[];
  readonly accuserIds: readonly string[];
}

/** So many of the latest against anybody accused here: what is older than these stays as it is settled. */
const most = 1000;

/**
 * Reads, in the order of their dates, what was alleged against the accused of an article, and by them against its accusers.
 */
export async function readStoredAllegations(
  transaction: Transaction,
  { accusedKeys, accusedIds, accuserIds }: Involved,
): Promise<readonly StoredAllegation[]> {
  if (accusedKeys.length === 0) return [];
  const rows = await runSql<Row>(
    transaction,
    Prisma.sql`
    SELECT reported.id::text, reported.version_id::text AS "versionId", version.article_id::text AS "articleId", reported.position,
      reported.allegation_id::text AS "allegationId", reported.accused_key AS "accusedKey", reported.accused_ids::text[] AS "accusedIds",
      reported.title, reported.sketch, reported.listed_at AS "listedAt", reported.match_score AS "matchScore", reported.match_reasons AS "matchReasons",
      version.number, article.canonical_url AS "canonicalUrl"
    FROM reported_allegations AS reported
    JOIN article_versions AS version ON version.id = reported.version_id
    JOIN articles AS article ON article.id = version.article_id
    WHERE reported.accused_key = ANY(${accusedKeys})
      OR reported.accused_ids && ${accusedIds}::uuid[]
      OR (reported.accused_ids && ${accuserIds}::uuid[] AND reported.accuser_ids && ${accusedIds}::uuid[])
    ORDER BY reported.listed_at DESC, reported.id DESC LIMIT ${most}`,
  );
  return rows.map(toStored).sort((a, b) => comparePlaces(a.place, b.place));
}

/** What accuses any of the given entities. */
export async function readAllegationsAgainst(transaction: Transaction, entityIds: readonly string[]): Promise<readonly StoredAllegation[]> {
  return entityIds.length === 0 ? [] : readStoredAllegations(transaction, { accusedKeys: [''], accusedIds: entityIds, accuserIds: [] });
}

interface Row {
  readonly id: string;
  readonly versionId: string;
  readonly articleId: string;
  readonly position: number;
  readonly allegationId: string;
  readonly accusedKey: string;
  readonly accusedIds: readonly string[];
  readonly title: string;
  readonly sketch: Prisma.JsonValue;
  readonly listedAt: Date;
  readonly matchScore: number | null;
  readonly matchReasons: Prisma.JsonValue;
  readonly number: number;
  readonly canonicalUrl: string;
}

const toStored = ({ sketch, matchReasons, listedAt, number, canonicalUrl, position, ...row }: Row): StoredAllegation => ({
  ...row,
  sketch: sketchShape.parse(sketch),
  matchReasons: reasonsShape.parse(matchReasons),
  place: [listedAt.getTime(), canonicalUrl, number, position],
});

const reasonsShape = z.array(z.object({ text: z.string(), weight: z.number() }));

const quantityShape = z.object({
  span: z.object({ start: z.number(), end: z.number() }),
  min: z.number().nullable(),
  max: z.number().nullable(),
  isApproximate: z.boolean(),
  unit: z.string(),
});

const sketchShape = z.object({
  category: z.enum(categories),
  predicate: z.string(),
  actLemmas: z.array(z.string()),
  quantities: z.array(quantityShape),
  accused: z.array(z.object({ key: z.string(), name: z.string(), isKnown: z.boolean(), maybe: z.string().optional() })),
  accusers: z.array(z.string()),
  names: z.array(
    z.object({ key: z.string(), name: z.string(), kind: z.enum([...entityKinds, 'UNKNOWN']), role: z.enum(actRoles), words: z.string() }),
  ),
  years: z.array(z.number()),
  days: z.array(z.string()),
  known: z.array(z.string()),
  isNegated: z.boolean(),
  isAttempt: z.boolean(),
  hasUnknownVictim: z.boolean(),
  reportedOn: z.string().nullable(),
});
