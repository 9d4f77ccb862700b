import type DataLoader from 'dataloader';
import type { PrismaClient } from '../../store/prisma/client.js';
import { asCounts, isEarlier, loadFound } from '../relay/keyset.js';
import { NestedPages } from '../relay/page.js';
import type { Allegation } from './allegation.type.js';

const newestFirst = {
  parts: ['date', 'uuid'],
  placeOf: ({ lastReportedAt, key }: Allegation) => [lastReportedAt.toISOString(), key],
} as const;

/** The allegations in which each of many entities is accused, by the latest report. Only those that a current version reports. */
export const allegationsAgainst = (prisma: PrismaClient, allegation: DataLoader<string, Allegation | null>): NestedPages<Allegation> =>
  new NestedPages({
    ...newestFirst,
    read: async (entities, { take, after }) => {
      const found = await prisma.$queryRaw<{ parent: string; id: string }[]>`
        SELECT parent.id::text AS parent, found.id::text AS id
        FROM unnest(${entities}::uuid[]) AS parent(id)
        CROSS JOIN LATERAL (
          SELECT DISTINCT party.last_reported_at, party.allegation_id AS id
          FROM accused_parties AS party
          WHERE party.entity_id = parent.id AND ${isEarlier('party.last_reported_at, party.allegation_id', after)}
            AND EXISTS (
              SELECT FROM allegation_reports AS report
              JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
              WHERE report.allegation_id = party.allegation_id)
          ORDER BY party.last_reported_at DESC, party.allegation_id DESC LIMIT ${take}
        ) AS found
        ORDER BY found.last_reported_at DESC, found.id DESC`;
      return loadFound(found, allegation);
    },
    count: async (entities) =>
      asCounts(
        await prisma.$queryRaw`
          SELECT party.entity_id::text AS parent, count(DISTINCT party.allegation_id) AS count
          FROM accused_parties AS party
          WHERE party.entity_id = ANY(${entities}::uuid[])
            AND EXISTS (
              SELECT FROM allegation_reports AS report
              JOIN article_versions AS version ON version.id = report.version_id AND version.is_current
              WHERE report.allegation_id = party.allegation_id)
          GROUP BY party.entity_id`,
      ),
  });

/** The allegations that each of many versions reports, by the latest report in any article. */
export const allegationsIn = (prisma: PrismaClient, allegation: DataLoader<string, Allegation | null>): NestedPages<Allegation> =>
  new NestedPages({
    ...newestFirst,
    read: async (versions, { take, after }) => {
      const found = await prisma.$queryRaw<{ parent: string; id: string }[]>`
        SELECT parent.id::text AS parent, found.id::text AS id
        FROM unnest(${versions}::uuid[]) AS parent(id)
        CROSS JOIN LATERAL (
          SELECT DISTINCT allegation.last_reported_at, allegation.id
          FROM allegation_reports AS report
          JOIN allegations AS allegation ON allegation.id = report.allegation_id
          WHERE report.version_id = parent.id AND ${isEarlier('allegation.last_reported_at, allegation.id', after)}
          ORDER BY allegation.last_reported_at DESC, allegation.id DESC LIMIT ${take}
        ) AS found
        ORDER BY found.last_reported_at DESC, found.id DESC`;
      return loadFound(found, allegation);
    },
    count: async (versions) =>
      asCounts(
        await prisma.$queryRaw`
          SELECT version_id::text AS parent, count(DISTINCT allegation_id) AS count
          FROM allegation_reports WHERE version_id = ANY(${versions}::uuid[]) GROUP BY version_id`,
      ),
  });
