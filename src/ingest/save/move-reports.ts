import type { Transaction } from '../../store/transaction.js';
import type { Placement } from './settle-again.js';

/** What a version alleges that is held to be another allegation now, or the same for another reason. */
export interface Moved {
  readonly id: string;
  readonly accusedIds: readonly string[];
  readonly from: string;
  readonly to: string;
  /** 0 to 1; null when it is the first of its allegation now. */
  readonly score: number | null;
  readonly reasons: Placement['reasons'];
}

/** Takes what is alleged, with its reports, to the allegation that it is found to be. The accused are the same in both. */
export async function moveReports(transaction: Transaction, moved: readonly Moved[]): Promise<void> {
  for (const { id, from, to, score, reasons } of moved) {
    await transaction.$executeRaw`
      UPDATE reported_allegations SET allegation_id = ${to}::uuid, match_score = ${score}::float8, match_reasons = ${JSON.stringify(reasons)}::jsonb
      WHERE id = ${id}::uuid`;
    // The first report of an allegation is the same as none; those beside it in its article are the same as it.
    await transaction.$executeRaw`
      UPDATE allegation_reports SET allegation_id = ${to}::uuid, match_score = ${score}::float8, match_reason = CASE
        WHEN ${score}::float8 IS NOT NULL THEN ${reasons.map(({ text }) => text).join('; ')}
        WHEN id = (SELECT min(id::text)::uuid FROM allegation_reports WHERE reported_id = ${id}::uuid) THEN NULL
        ELSE 'the same party and act within one article' END
      WHERE reported_id = ${id}::uuid`;
    if (from === to) continue;
    await transaction.$executeRaw`
      INSERT INTO accused_parties (id, allegation_id, position, entity_id, label, last_reported_at)
      SELECT gen_random_uuid(), ${to}::uuid, position, entity_id, label, last_reported_at FROM accused_parties
      WHERE allegation_id = ${from}::uuid AND NOT EXISTS (SELECT FROM accused_parties WHERE allegation_id = ${to}::uuid)`;
    await transaction.$executeRaw`
      UPDATE report_parties AS party SET accused_party_id = target.id
      FROM allegation_reports AS report, accused_parties AS old, accused_parties AS target
      WHERE report.reported_id = ${id}::uuid AND party.report_id = report.id AND old.id = party.accused_party_id
        AND target.allegation_id = ${to}::uuid
        AND (target.entity_id = old.entity_id OR (target.entity_id IS NULL AND old.entity_id IS NULL AND target.label = old.label))`;
  }
}

/** An allegation has the title and kind of its first report, and dates from the first to the last; the accused have the words of the first. Articles may be read in any order. */
export async function refreshAllegations(transaction: Transaction, allegationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(allegationIds)];
  if (ids.length === 0) return;
  await transaction.$executeRaw`
    UPDATE allegations SET title = first.title, category = (first.sketch ->> 'category')::"AllegationCategory", predicate = first.sketch ->> 'predicate',
      act_lemmas = ARRAY(SELECT jsonb_array_elements_text(first.sketch -> 'actLemmas')),
      first_reported_at = first.listed_at, last_reported_at = last.listed_at
    FROM (
      SELECT DISTINCT ON (reported.allegation_id) reported.allegation_id, reported.title, reported.sketch, reported.listed_at
      FROM reported_allegations AS reported
      JOIN article_versions AS version ON version.id = reported.version_id
      JOIN articles AS article ON article.id = version.article_id
      WHERE reported.allegation_id = ANY(${ids}::uuid[])
      ORDER BY reported.allegation_id, reported.listed_at, article.canonical_url COLLATE "C", version.number, reported.position
    ) AS first,
    (
      SELECT allegation_id, max(listed_at) AS listed_at FROM reported_allegations WHERE allegation_id = ANY(${ids}::uuid[]) GROUP BY allegation_id
    ) AS last
    WHERE allegations.id = first.allegation_id AND allegations.id = last.allegation_id`;
  await transaction.$executeRaw`
    UPDATE accused_parties SET last_reported_at = allegations.last_reported_at
    FROM allegations WHERE allegations.id = accused_parties.allegation_id AND allegations.id = ANY(${ids}::uuid[])`;
  await transaction.$executeRaw`
    UPDATE accused_parties SET label = named.label
    FROM (
      SELECT DISTINCT ON (party.accused_party_id) party.accused_party_id, party.label
      FROM report_parties AS party
      JOIN allegation_reports AS report ON report.id = party.report_id
      JOIN article_versions AS version ON version.id = report.version_id
      JOIN articles AS article ON article.id = version.article_id
      WHERE report.allegation_id = ANY(${ids}::uuid[]) AND party.accused_party_id IS NOT NULL
      ORDER BY party.accused_party_id, report.listed_at, article.canonical_url COLLATE "C", version.number, report.start, party.position
    ) AS named
    WHERE named.accused_party_id = accused_parties.id AND named.label <> accused_parties.label`;
}
