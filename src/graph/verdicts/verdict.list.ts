/**
 * Ids of the verdicts on an allegation, by its UUID in SQL: those that name it by its id, and those on a claim that appears in an article which
 * alleges nothing else. Where an article alleges two things, its URL does not say which of them was reviewed.
 */
export const verdictsOnAllegation = (key: string): string => `SELECT appearance.verdict_id FROM allegation_reports AS reported
    JOIN article_versions AS told ON told.id = reported.version_id AND told.is_current
    JOIN articles AS teller ON teller.id = told.article_id
    JOIN verdict_appearances AS appearance ON appearance.url = teller.canonical_url
    WHERE reported.allegation_id = ${key} AND reported.review_state <> 'REJECTED' AND NOT EXISTS (
      SELECT FROM allegation_reports AS beside
      WHERE beside.version_id = told.id AND beside.allegation_id <> reported.allegation_id AND beside.review_state <> 'REJECTED')
  UNION SELECT naming.id FROM verdicts AS naming WHERE naming.allegation_id = ${key}`;

/** Ids of the verdicts on claims that appear in an article, by the article’s UUID in SQL. */
export const verdictsOnArticle = (key: string): string => `SELECT appearance.verdict_id FROM articles AS teller
    JOIN verdict_appearances AS appearance ON appearance.url = teller.canonical_url WHERE teller.id = ${key}`;
