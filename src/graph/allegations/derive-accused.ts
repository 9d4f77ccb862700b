import { createHash } from 'node:crypto';
import { foldText } from '../../extract/lexicon/fold-text.js';
import { idFrom } from '../../store/ids.js';
import { runSql, type Reader } from '../../store/transaction.js';
import { Prisma } from '../../store/prisma/client.js';

interface Naming {
  readonly allegationId: string;
  readonly entityId: string | null;
  readonly label: string;
}

interface Accused extends Naming {
  readonly id: string;
  readonly position: number;
}

/**
 * Writes who is accused in allegations: whom their reports accuse, each entity once and who is not known by the words, in the order and the
 * words of the first report; and, for each report, which of them it accuses. An id follows from the allegation and who it is, so that whoever
 * comes back is the same.
 */
export async function deriveAccused(transaction: Reader, allegationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(allegationIds)];
  const namings = await runSql<Naming>(
    transaction,
    Prisma.sql`
    SELECT naming."allegationId", naming."entityId", naming.label FROM (
      SELECT DISTINCT ON (report.allegation_id, party.entity_id, CASE WHEN party.entity_id IS NULL THEN party.label END)
        report.allegation_id::text AS "allegationId", party.entity_id::text AS "entityId", party.label,
        report.listed_at, article.canonical_url, version.number, report.start, party.position
      FROM allegation_reports AS report
      JOIN report_parties AS party ON party.report_id = report.id AND party.role = 'ACCUSED'
      JOIN article_versions AS version ON version.id = report.version_id
      JOIN articles AS article ON article.id = version.article_id
      WHERE report.allegation_id = ANY(${ids}::uuid[])
      ORDER BY report.allegation_id, party.entity_id, CASE WHEN party.entity_id IS NULL THEN party.label END,
        report.listed_at, article.canonical_url COLLATE "C", version.number, report.start, party.position
    ) AS naming
    ORDER BY naming."allegationId", naming.listed_at, naming.canonical_url COLLATE "C", naming.number, naming.start, naming.position`,
  );
  const stored = await runSql<Accused>(
    transaction,
    Prisma.sql`SELECT id::text, allegation_id::text AS "allegationId", position, entity_id::text AS "entityId", label
      FROM accused_parties WHERE allegation_id = ANY(${ids}::uuid[])`,
  );
  const known = new Map(stored.map((row) => [keyOf(row), row]));
  const accused = new Map<string, Accused>();
  const positions = new Map<string, number>();
  for (const naming of namings) {
    const key = keyOf(naming);
    if (accused.has(key)) continue;
    const position = positions.get(naming.allegationId) ?? 0;
    positions.set(naming.allegationId, position + 1);
    accused.set(key, { ...naming, id: known.get(key)?.id ?? idFrom(digestOf(key)), position });
  }
  const gone = stored.filter((row) => !accused.has(keyOf(row))).map(({ id }) => id);
  const changed = [...accused].filter(([key, { position, label }]) => {
    const row = known.get(key);
    return row?.position !== position || row.label !== label;
  });
  if (gone.length > 0) await transaction.accusedParty.deleteMany({ where: { id: { in: gone } } });
  if (changed.length > 0)
    await runSql(
      transaction,
      Prisma.sql`
      INSERT INTO accused_parties (id, allegation_id, position, entity_id, label, last_reported_at)
      SELECT row.id, row."allegationId", row.position, row."entityId", row.label, allegation.last_reported_at
      FROM jsonb_to_recordset(${JSON.stringify(changed.map(([, row]) => row))}::jsonb)
        AS row(id uuid, "allegationId" uuid, position int, "entityId" uuid, label text)
      JOIN allegations AS allegation ON allegation.id = row."allegationId"
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, label = excluded.label`,
    );
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE accused_parties AS party SET last_reported_at = allegation.last_reported_at FROM allegations AS allegation
    WHERE allegation.id = party.allegation_id AND allegation.id = ANY(${ids}::uuid[]) AND party.last_reported_at <> allegation.last_reported_at`,
  );
  const meant = namings.map((naming) => ({ ...naming, id: accused.get(keyOf(naming))?.id ?? null }));
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE report_parties AS party SET accused_party_id = meant.id
    FROM jsonb_to_recordset(${JSON.stringify(meant)}::jsonb) AS meant(id uuid, "allegationId" uuid, "entityId" uuid, label text)
      JOIN allegation_reports AS report ON report.allegation_id = meant."allegationId"
    WHERE party.report_id = report.id AND party.role = 'ACCUSED' AND party.accused_party_id IS DISTINCT FROM meant.id
      AND CASE WHEN meant."entityId" IS NULL THEN party.entity_id IS NULL AND party.label = meant.label ELSE party.entity_id = meant."entityId" END`,
  );
}

/** What makes two accused the same: the allegation, and the entity or, where it is not known, the words. */
const keyOf = ({ allegationId, entityId, label }: Naming): string => `${allegationId} ${entityId ?? `“${foldText(label)}”`}`;

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');
