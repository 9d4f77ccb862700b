-- A ledger as large as the setting `ledger.articles` says, made in SQL alone: a version of every article, an older one of every tenth,
-- and for each version 25 mentions, 8 statements, half a report and a third of a response. Ids are `<number>-<table>-7000-…`, rising as UUIDv7 do.
-- Skew: who is picked by `who()` follows a square, so that the first entity stands in about a third of all articles and most in a few;
-- of an enum the first value is the most frequent and the last the rarest. The same every time: the seed is set.

SELECT setseed(0.5);
-- Half of the time goes into checking foreign keys, which hold by the way the ids are made; only a superuser may leave that out.
SELECT set_config('session_replication_role', 'replica', TRUE) FROM pg_roles WHERE rolname = current_user AND rolsuper;

CREATE FUNCTION pg_temp.id(tab int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(to_hex(n), 8, '0') || '-' || lpad(to_hex(tab), 4, '0') || '-7000-8000-000000000000')::uuid $$;
CREATE FUNCTION pg_temp.articles() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('ledger.articles')::int $$;
CREATE FUNCTION pg_temp.versions() RETURNS int LANGUAGE sql STABLE AS $$ SELECT pg_temp.articles() * 11 / 10 $$;
CREATE FUNCTION pg_temp.entities() RETURNS int LANGUAGE sql STABLE AS $$ SELECT pg_temp.articles() * 5 / 3 $$;
CREATE FUNCTION pg_temp.who() RETURNS uuid LANGUAGE sql VOLATILE AS
  $$ SELECT pg_temp.id(1, 1 + floor(pg_temp.entities() * power(random(), 2))::int) $$;
CREATE FUNCTION pg_temp.pick(options anyarray) RETURNS anyelement LANGUAGE sql VOLATILE AS
  $$ SELECT options[1 + floor(cardinality(options) * power(random(), 3))::int] $$;
CREATE FUNCTION pg_temp.article_of(version bigint) RETURNS bigint LANGUAGE sql STABLE AS
  $$ SELECT CASE WHEN version <= pg_temp.articles() THEN version ELSE (version - pg_temp.articles()) * 10 END $$;
-- Three years of news, evenly.
CREATE FUNCTION pg_temp.listed_at(article bigint) RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT '2028-01-01T00:00:00Z'::timestamptz + article * (interval '1095 days' / pg_temp.articles()) $$;
-- Words of a small town, `n` of one kind: a few frequent, many rare.
CREATE FUNCTION pg_temp.words(n int) RETURNS text LANGUAGE sql VOLATILE AS
  $$ SELECT string_agg(CASE WHEN random() < 0.02 THEN 'bridge' ELSE 'w' || floor(20000 * power(random(), 3))::text END, ' ') FROM generate_series(1, n) $$;

INSERT INTO outlets (id, slug, name, kind, country, owner)
SELECT pg_temp.id(2, n), 'outlet-' || n, 'Outlet ' || n, pg_temp.pick(enum_range(NULL::"OutletKind")), pg_temp.pick(ARRAY['GB', 'US', 'FR', 'DE', 'IN']), 'Owner ' || n / 3
FROM generate_series(1, 40) AS n;

INSERT INTO articles (id, canonical_url, outlet_id, language, published_at, syndication_cluster, listed_at)
SELECT pg_temp.id(3, n), 'https://paper.example/' || n, pg_temp.id(2, 1 + floor(40 * power(random(), 2))::int), pg_temp.pick(ARRAY['en', 'fr', 'de', 'und']),
  pg_temp.listed_at(n), CASE WHEN n % 20 < 2 THEN 'cluster-' || n / 20 END, pg_temp.listed_at(n)
FROM generate_series(1, pg_temp.articles()) AS n;

INSERT INTO article_versions (id, article_id, number, is_current, headline, text, has_pairs, sha256, fetched_at)
SELECT pg_temp.id(4, v), pg_temp.id(3, article), CASE WHEN v > pg_temp.articles() THEN 1 WHEN v % 10 = 0 THEN 2 ELSE 1 END, v <= pg_temp.articles(),
  'Headline ' || v, repeat(md5(v::text) || ' ', 70), FALSE, md5(v::text) || md5(v::text), pg_temp.listed_at(article)
FROM generate_series(1, pg_temp.versions()) AS v, pg_temp.article_of(v) AS article;

INSERT INTO blocks (id, version_id, position, kind, start, "end")
SELECT pg_temp.id(5, v * 6 + k), pg_temp.id(4, v), k, 'PARAGRAPH', k * 300, k * 300 + 290
FROM generate_series(1, pg_temp.versions()) AS v, generate_series(0, 5) AS k;

INSERT INTO extraction_runs (id, version_id, extractor, release, started_at, duration_ms)
SELECT pg_temp.id(6, v), pg_temp.id(4, v), 'rules', '1', pg_temp.listed_at(pg_temp.article_of(v)), 40 FROM generate_series(1, pg_temp.versions()) AS v;

-- The kind by the number, so that every kind has frequent and rare ones.
INSERT INTO entities (id, kind, name, known_as)
SELECT pg_temp.id(1, n), (enum_range(NULL::"EntityKind"))[1 + (n - 1) % 5], 'Name ' || md5(n::text), CASE WHEN n % 10 = 0 THEN 'known/' || n END
FROM generate_series(1, pg_temp.entities()) AS n;

INSERT INTO entity_names (id, entity_id, text, normalized, kind)
SELECT pg_temp.id(7, n * 2 + k), pg_temp.id(1, n), 'Name ' || md5((n + k)::text), 'name ' || md5((n + k)::text), CASE k WHEN 0 THEN 'PRIMARY' ELSE 'ALIAS' END::"NameKind"
FROM generate_series(1, pg_temp.entities()) AS n, generate_series(0, 1) AS k;

INSERT INTO external_ids (id, entity_id, scheme, value)
SELECT pg_temp.id(8, n), pg_temp.id(1, n), CASE WHEN n % 100 = 0 THEN 'GEONAMES' ELSE 'WIKIDATA' END::"ExternalIdScheme", 'Q' || n
FROM generate_series(1, pg_temp.entities()) AS n WHERE n % 5 = 0;

INSERT INTO mentions (id, article_id, version_id, run_id, listed_at, kind, start, "end", exact, entity_id, literal_entity_id, candidates, rule, confidence)
SELECT pg_temp.id(9, v * 25 + k), pg_temp.id(3, article), pg_temp.id(4, v), pg_temp.id(6, v), pg_temp.listed_at(article), pg_temp.pick(enum_range(NULL::"MentionKind")), k * 60, k * 60 + 9, 'some name',
  CASE WHEN k > 1 THEN pg_temp.who() END, CASE WHEN k = 2 THEN pg_temp.who() END, NULL, 'name', random()
FROM generate_series(1, pg_temp.versions()) AS v, generate_series(0, 24) AS k, LATERAL pg_temp.article_of(v) AS article;

INSERT INTO statements (id, version_id, run_id, listed_at, position, quote_type, speech_act, polarity, modality, cue_stance, prominence, said_on, said_precision, parent_id, rule, confidence, review_state)
SELECT pg_temp.id(10, v * 8 + k), pg_temp.id(4, v), pg_temp.id(6, v), listed_at, k * 200, pg_temp.pick(enum_range(NULL::"QuoteType")), pg_temp.pick(enum_range(NULL::"SpeechAct")),
  pg_temp.pick(enum_range(NULL::"Polarity")), pg_temp.pick(enum_range(NULL::"Modality")), pg_temp.pick(enum_range(NULL::"CueStance")),
  CASE k WHEN 0 THEN 'HEADLINE' WHEN 1 THEN 'LEDE' ELSE 'BODY' END::"Prominence", CASE WHEN k % 3 = 0 THEN listed_at::date - k END,
  CASE WHEN k % 3 = 0 THEN 'DAY' ELSE 'UNKNOWN' END::"DatePrecision", CASE WHEN k = 7 THEN pg_temp.id(10, v * 8 + 6) END, 'says', random(), pg_temp.pick(enum_range(NULL::"ReviewState"))
FROM generate_series(1, pg_temp.versions()) AS v, generate_series(0, 7) AS k, LATERAL pg_temp.listed_at(pg_temp.article_of(v)) AS listed_at;

INSERT INTO statement_spans (id, statement_id, role, position, start, "end", exact)
SELECT pg_temp.id(11, row_number() OVER ()), statement.id, role, 0, statement.position, statement.position + 20, 'words of a statement'
FROM statements AS statement, unnest(ARRAY['SOURCE', 'CUE', 'CONTENT']::"StatementSpanRole"[]) AS role;

-- The speaker first, then in every tenth statement a second one, then for every fifth somebody for whom it is said.
INSERT INTO statement_speakers (id, statement_id, position, entity_id, label, anonymity, on_behalf_of_id, start, "end", listed_at)
SELECT pg_temp.id(12, row_number() OVER ()), statement.id, place, CASE WHEN random() < 0.8 THEN pg_temp.who() END, 'she', pg_temp.pick(enum_range(NULL::"Anonymity")),
  CASE WHEN random() < 0.2 THEN pg_temp.who() END, 0, 9, statement.listed_at
FROM statements AS statement, generate_series(0, CASE WHEN random() < 0.1 THEN 1 ELSE 0 END) AS place;

INSERT INTO statement_subjects (statement_id, entity_id, listed_at)
SELECT id, pg_temp.who(), listed_at FROM statements WHERE random() < 0.6;

INSERT INTO statement_quantities (id, statement_id, position, min, is_approximate, unit, start, "end")
SELECT pg_temp.id(13, row_number() OVER ()), id, 0, 12, FALSE, 'men', 0, 6 FROM statements WHERE position = 200;

-- Every fourth statement is a quotation, two of one wording.
INSERT INTO quotations (id, speaker_id, text, first_listed_at)
SELECT pg_temp.id(14, v), pg_temp.who(), 'words ' || v, pg_temp.listed_at(pg_temp.article_of(v)) FROM generate_series(1, pg_temp.versions()) AS v;

INSERT INTO quotation_texts (id, quotation_id, key, words, shingles, difference)
SELECT pg_temp.id(15, v), pg_temp.id(14, v), 'key-' || v, 'we will build bridge number ' || v, ARRAY['we will build', 'bridge number ' || v], CASE WHEN v % 2 = 0 THEN 'VARIANT' ELSE 'EXACT' END::"QuotationDifference"
FROM generate_series(1, pg_temp.versions()) AS v;

INSERT INTO quotation_occurrences (statement_id, text_id, listed_at, text)
SELECT pg_temp.id(10, v * 8 + k), pg_temp.id(15, v), pg_temp.listed_at(pg_temp.article_of(v)), 'words ' || v
FROM generate_series(1, pg_temp.versions()) AS v, generate_series(2, 3) AS k;

-- Which report belongs to which allegation comes first: the dates of an allegation follow from its reports.
CREATE TEMP TABLE drafts ON COMMIT DROP AS
SELECT n AS number, version, pg_temp.listed_at(pg_temp.article_of(version)) AS listed_at, 1 + floor(2 * pg_temp.articles() * power(random(), 1.2))::int AS allegation
FROM generate_series(1, pg_temp.articles() * 3 / 2) AS n, LATERAL (SELECT 1 + n % pg_temp.versions() AS version) AS of_version;

INSERT INTO allegations (id, title, category, predicate, act_lemmas, first_reported_at, last_reported_at, review_state, status, reviewed_status, corroboration)
SELECT pg_temp.id(16, allegation), 'Selling bridge ' || allegation, pg_temp.pick(enum_range(NULL::"AllegationCategory")), 'sell', ARRAY['bridge', 'sell'], min(listed_at), max(listed_at),
  pg_temp.pick(enum_range(NULL::"ReviewState")), pg_temp.pick(enum_range(NULL::"StatusValue")), pg_temp.pick(enum_range(NULL::"StatusValue")), pg_temp.pick(enum_range(NULL::"CorroborationLevel"))
FROM drafts GROUP BY allegation ORDER BY allegation;

INSERT INTO accused_parties (id, allegation_id, position, entity_id, label, last_reported_at, status, reviewed_status)
SELECT pg_temp.id(17, row_number() OVER ()), id, place, pg_temp.who(), 'the accused', last_reported_at, pg_temp.pick(enum_range(NULL::"StatusValue")), pg_temp.pick(enum_range(NULL::"StatusValue"))
FROM allegations, generate_series(0, 1) AS place;

INSERT INTO reported_allegations (id, version_id, position, allegation_id, listed_at, title, accused_key, accused_ids, accuser_ids, sketch)
SELECT pg_temp.id(18, number), pg_temp.id(4, version), number, pg_temp.id(16, allegation), listed_at, 'Selling a bridge', 'accused-' || allegation, ARRAY[pg_temp.who()], ARRAY[pg_temp.who()], '{}'
FROM drafts;

INSERT INTO allegation_matches (id, reported_id, other_id, relation, score, reasons)
SELECT pg_temp.id(19, number), pg_temp.id(18, number), pg_temp.id(18, number - 1), 'SAME_AS', 0.5, '[]' FROM drafts WHERE number > 1;

INSERT INTO allegation_reports (id, allegation_id, version_id, run_id, statement_id, listed_at, strength, start, "end", cue_start, cue_end, said_on, said_precision, rule, confidence, review_state, reported_id)
SELECT pg_temp.id(20, number), pg_temp.id(16, allegation), pg_temp.id(4, version), pg_temp.id(6, version), pg_temp.id(10, version * 8), listed_at,
  pg_temp.pick(enum_range(NULL::"ReportStrength")), number % 900, number % 900 + 50, number % 900, number % 900 + 7, listed_at::date, 'DAY', 'accuse', random(),
  pg_temp.pick(enum_range(NULL::"ReviewState")), pg_temp.id(18, number)
FROM drafts;

INSERT INTO report_parties (id, report_id, role, position, entity_id, label, anonymity, start, "end", accused_party_id)
SELECT pg_temp.id(21, row_number() OVER ()), report.id, role, 0, CASE role WHEN 'ACCUSED' THEN party.entity_id ELSE pg_temp.who() END, 'she', 'NAMED', 0, 9, CASE role WHEN 'ACCUSED' THEN party.id END
FROM allegation_reports AS report
JOIN accused_parties AS party ON party.allegation_id = report.allegation_id AND party.position = 0, unnest(enum_range(NULL::"ReportPartyRole")) AS role;

INSERT INTO report_spans (id, report_id, role, position, start, "end")
SELECT pg_temp.id(22, row_number() OVER ()), id, role, 0, start, "end" FROM allegation_reports, unnest(ARRAY['PREDICATE', 'AFFECTED']::"ReportSpanRole"[]) AS role;

INSERT INTO report_quantities (id, report_id, position, min, is_approximate, unit, start, "end")
SELECT pg_temp.id(23, row_number() OVER ()), id, 0, 12, FALSE, 'men', start, "end" FROM allegation_reports;

INSERT INTO allegation_responses (id, version_id, run_id, statement_id, listed_at, type, scope, responder_id, responder_label, responder_anonymity, responder_start, responder_end, on_behalf_of_id,
  target_lemmas, start, "end", cue_start, cue_end, responded_on, responded_precision, rule, confidence, review_state)
SELECT pg_temp.id(24, number), version_id, run_id, statement_id, report.listed_at, pg_temp.pick(enum_range(NULL::"ResponseType")), 'WHOLE', pg_temp.who(), 'he', 'NAMED', 0, 9,
  CASE WHEN number % 5 = 0 THEN pg_temp.who() END, ARRAY['bridge'], start + 51, start + 90, start + 51, start + 60, report.listed_at::date, 'DAY', 'deny', random(), pg_temp.pick(enum_range(NULL::"ReviewState"))
FROM drafts JOIN allegation_reports AS report ON report.id = pg_temp.id(20, number);

INSERT INTO response_links (response_id, allegation_id, role, listed_at, reason, score)
SELECT pg_temp.id(24, number), pg_temp.id(16, allegation), 'ACCUSED', listed_at, 'accused in it', 0.8 FROM drafts;

INSERT INTO response_answers (response_id, reported_id, role, reason, score)
SELECT pg_temp.id(24, number), pg_temp.id(18, number), 'ACCUSED', 'accused in it', 0.8 FROM drafts;

INSERT INTO search_documents (subject_id, kind, article_id, outlet_id, language, listed_at, vector)
SELECT id, 'ARTICLE', id, outlet_id, language, listed_at, setweight(to_tsvector('english', pg_temp.words(8) || id), 'A') || setweight(to_tsvector('english', pg_temp.words(60) || id), 'C') FROM articles;

INSERT INTO search_documents (subject_id, kind, article_id, outlet_id, language, speech_act, listed_at, vector)
SELECT statement.id, 'STATEMENT', article.id, article.outlet_id, article.language, statement.speech_act, statement.listed_at, setweight(to_tsvector('english', pg_temp.words(12) || statement.id), 'A')
FROM statements AS statement JOIN article_versions AS version ON version.id = statement.version_id AND version.is_current JOIN articles AS article ON article.id = version.article_id;

INSERT INTO search_documents (subject_id, kind, category, listed_at, vector)
SELECT id, 'ALLEGATION', category, last_reported_at, setweight(to_tsvector('english', title || ' ' || pg_temp.words(6)), 'A') FROM allegations;
