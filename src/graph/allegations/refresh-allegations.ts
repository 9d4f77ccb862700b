import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Reader } from '../../store/transaction.js';

const isDecided = Prisma.sql`EXISTS (SELECT FROM decision_subjects AS subject JOIN decisions AS decision ON decision.id = subject.decision_id
  WHERE subject.subject = 'Allegation' AND subject.subject_id = allegations.id AND decision.kind = 'REVIEW_ALLEGATION')`;

/**
 * An allegation has the title and kind of its first report, unless an editor looked at them, and dates from the first to the last. Articles may be
 * read in any order, and reports moved.
 */
export async function refreshAllegations(transaction: Reader, allegationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(allegationIds)];
  if (ids.length === 0) return;
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE allegations SET title = CASE WHEN ${isDecided} THEN allegations.title ELSE first.title END,
      category = CASE WHEN ${isDecided} THEN allegations.category ELSE (first.sketch ->> 'category')::"AllegationCategory" END, predicate = first.sketch ->> 'predicate',
      act_lemmas = ARRAY(SELECT jsonb_array_elements_text(first.sketch -> 'actLemmas')),
      first_reported_at = first.listed_at, last_reported_at = last.listed_at
    FROM (
      SELECT DISTINCT ON (report.allegation_id) report.allegation_id, reported.title, reported.sketch, reported.listed_at
      FROM allegation_reports AS report
      JOIN reported_allegations AS reported ON reported.id = report.reported_id
      JOIN article_versions AS version ON version.id = report.version_id
      JOIN articles AS article ON article.id = version.article_id
      WHERE report.allegation_id = ANY(${ids}::uuid[])
      ORDER BY report.allegation_id, reported.listed_at, article.canonical_url COLLATE "C", version.number, reported.position
    ) AS first,
    (
      SELECT allegation_id, max(listed_at) AS listed_at FROM allegation_reports WHERE allegation_id = ANY(${ids}::uuid[]) GROUP BY allegation_id
    ) AS last
    WHERE allegations.id = first.allegation_id AND allegations.id = last.allegation_id`,
  );
}
