/** Rows of `article` and `version` after the place in $1 and $2, the newest first. */
export const pageOf = (most: number): string => `(SELECT article.* FROM articles AS article
  WHERE (article.listed_at, article.id) < ($1::timestamptz, $2::uuid) AND EXISTS (
    SELECT FROM article_versions AS version WHERE version.article_id = article.id AND version.is_current)
  ORDER BY article.listed_at DESC, article.id DESC LIMIT ${most}) AS article
  JOIN article_versions AS version ON version.article_id = article.id AND version.is_current`;
export const newestFirst = 'article.listed_at DESC, article.id DESC';

export const statementsIn = (most: number): string =>
  `(SELECT * FROM statements WHERE version_id = version.id ORDER BY position, id LIMIT ${most}) AS statement`;
export const inReadingOrder = 'statement.position, statement.id';
