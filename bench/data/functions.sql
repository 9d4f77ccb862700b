-- What PostGraphile is given where its filters end (bench/peers/postgraphile): plain functions, as its manual advises.
CREATE SCHEMA bench;

CREATE FUNCTION bench.allegations_against(accused uuid[], statuses "StatusValue"[]) RETURNS SETOF public.allegations
LANGUAGE sql STABLE ROWS 20 AS $$
  SELECT allegation.* FROM (
    SELECT DISTINCT target.last_reported_at, target.allegation_id FROM public.accused_parties AS target
    JOIN public.allegations AS one ON one.id = target.allegation_id
    WHERE target.entity_id = ANY(accused) AND one.status = ANY(statuses) AND EXISTS (
      SELECT FROM public.allegation_reports AS report
      JOIN public.article_versions AS version ON version.id = report.version_id AND version.is_current WHERE report.allegation_id = one.id)
    ORDER BY target.last_reported_at DESC, target.allegation_id DESC LIMIT 20
  ) AS latest JOIN public.allegations AS allegation ON allegation.id = latest.allegation_id
  ORDER BY latest.last_reported_at DESC, latest.allegation_id DESC
$$;

CREATE FUNCTION bench.statements_with(query text) RETURNS SETOF public.statements
LANGUAGE sql STABLE ROWS 20 AS $$
  SELECT statement.* FROM (
    SELECT document.subject_id, -round((ts_rank_cd('{0.1, 0.2, 0.5, 1}', document.vector, words, 32) * 0.9)::numeric, 6) AS place
    FROM public.search_documents AS document, websearch_to_tsquery('english', query) AS words
    WHERE document.vector @@ words AND document.kind = 'STATEMENT' AND querytree(words) NOT IN ('', 'T') ORDER BY 2, 1 LIMIT 20
  ) AS hit JOIN public.statements AS statement ON statement.id = hit.subject_id
  ORDER BY hit.place, hit.subject_id
$$;

CREATE TYPE bench.edge AS (source_id uuid, target_id uuid, weight int);
COMMENT ON TYPE bench.edge IS E'@foreignKey (source_id) references public.entities (id)\n@foreignKey (target_id) references public.entities (id)';

CREATE FUNCTION bench.accusations("from" timestamptz, "to" timestamptz) RETURNS SETOF bench.edge
LANGUAGE sql STABLE ROWS 50 AS $$
  SELECT tie.source, tie.target, count(*)::int AS weight FROM (
    SELECT DISTINCT source.entity_id AS source, target.entity_id AS target, report.id
    FROM public.allegation_reports AS report
    JOIN public.article_versions AS version ON version.id = report.version_id AND version.is_current
    JOIN public.report_parties AS source ON source.report_id = report.id AND source.role = 'ACCUSER'
    JOIN public.report_parties AS target ON target.report_id = report.id AND target.role = 'ACCUSED' AND target.entity_id <> source.entity_id
    WHERE report.listed_at >= "from" AND report.listed_at < "to" AND report.polarity <> 'UNCERTAIN' AND report.review_state <> 'REJECTED'
  ) AS tie GROUP BY tie.source, tie.target ORDER BY weight DESC, tie.source, tie.target LIMIT 50
$$;

-- Of a row: PostGraphile takes them for columns. They stand beside the tables since it looks for them there alone.
CREATE FUNCTION articles_current_version(article articles) RETURNS article_versions
LANGUAGE sql STABLE AS $$
  SELECT version.* FROM article_versions AS version WHERE version.article_id = article.id AND version.is_current
$$;

CREATE FUNCTION entities_said(entity entities) RETURNS SETOF statements
LANGUAGE sql STABLE ROWS 20 AS $$
  SELECT statement.* FROM (
    SELECT DISTINCT speech.listed_at, speech.statement_id FROM statement_speakers AS speech
    JOIN statements AS one ON one.id = speech.statement_id
    JOIN article_versions AS version ON version.id = one.version_id AND version.is_current
    WHERE speech.entity_id = entity.id ORDER BY speech.listed_at DESC, speech.statement_id DESC LIMIT 20
  ) AS latest JOIN statements AS statement ON statement.id = latest.statement_id
  ORDER BY latest.listed_at DESC, latest.statement_id DESC
$$;

CREATE FUNCTION entities_accused_of(entity entities, most int) RETURNS SETOF allegations
LANGUAGE sql STABLE ROWS 10 AS $$
  SELECT allegation.* FROM (
    SELECT DISTINCT target.last_reported_at, target.allegation_id FROM accused_parties AS target
    JOIN allegations AS one ON one.id = target.allegation_id
    WHERE target.entity_id = entity.id AND EXISTS (
      SELECT FROM allegation_reports AS report
      JOIN article_versions AS version ON version.id = report.version_id AND version.is_current WHERE report.allegation_id = one.id)
    ORDER BY target.last_reported_at DESC, target.allegation_id DESC LIMIT most
  ) AS latest JOIN allegations AS allegation ON allegation.id = latest.allegation_id
  ORDER BY latest.last_reported_at DESC, latest.allegation_id DESC
$$;
