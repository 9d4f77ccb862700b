-- AlterTable
ALTER TABLE "allegation_reports" ADD COLUMN     "review_priority" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "allegation_responses" ADD COLUMN     "review_priority" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "review_priority" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- What is there already, as src/graph/statements/review-priority.ts works it out.
UPDATE "statements" AS stored SET review_priority = now.priority
FROM (SELECT statement.id AS id, round((GREATEST(1 - statement.confidence, CASE WHEN (SELECT speaker.label FROM statement_speakers AS speaker WHERE speaker.statement_id = statement.id AND speaker.anonymity = 'NAMED'
    AND speaker.entity_id IS NULL ORDER BY speaker.position LIMIT 1) IS NULL THEN 0 ELSE 0.5::float8 END) * CASE statement.prominence WHEN 'HEADLINE' THEN 3 WHEN 'LEDE' THEN 2 ELSE 1 END::float8 * width_bucket(GREATEST((SELECT count(*) FROM quotation_occurrences AS own JOIN quotation_occurrences AS other ON other.text_id = own.text_id
    WHERE own.statement_id = statement.id), 1)::int, ARRAY[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608]))::numeric, 6)::float8 AS priority FROM statements AS statement) AS now
WHERE stored.id = now.id AND stored.review_priority <> now.priority;

UPDATE "allegation_reports" AS stored SET review_priority = now.priority
FROM (SELECT report.id AS id, round((GREATEST(1 - report.confidence, CASE WHEN (SELECT party.label FROM report_parties AS party WHERE party.report_id = report.id AND party.anonymity = 'NAMED' AND party.entity_id IS NULL
    ORDER BY party.role, party.position LIMIT 1) IS NULL THEN 0 ELSE 0.5::float8 END) * CASE said.prominence WHEN 'HEADLINE' THEN 3 WHEN 'LEDE' THEN 2 ELSE 1 END::float8 * CASE report.strength WHEN 'ACCUSED' THEN 1 WHEN 'STATED_AS_FACT' THEN 1 WHEN 'ALLEGED' THEN 0.8 WHEN 'CLAIMED' THEN 0.8 WHEN 'SUSPECTED' THEN 0.6 WHEN 'WARNED' THEN 0.5 WHEN 'IMPLIED' THEN 0.4 END * width_bucket(GREATEST((SELECT count(*) FROM allegation_reports AS other WHERE other.allegation_id = report.allegation_id AND other.review_state <> 'REJECTED'), 1)::int, ARRAY[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608]))::numeric, 6)::float8 AS priority FROM allegation_reports AS report LEFT JOIN statements AS said ON said.id = report.statement_id) AS now
WHERE stored.id = now.id AND stored.review_priority <> now.priority;

UPDATE "allegation_responses" AS stored SET review_priority = now.priority
FROM (SELECT response.id AS id, round((GREATEST(1 - response.confidence, CASE WHEN CASE WHEN response.responder_anonymity = 'NAMED' AND response.responder_id IS NULL THEN response.responder_label END IS NULL THEN 0 ELSE 0.5::float8 END) * CASE said.prominence WHEN 'HEADLINE' THEN 3 WHEN 'LEDE' THEN 2 ELSE 1 END::float8 * width_bucket(GREATEST((SELECT max((SELECT count(*) FROM allegation_reports AS other WHERE other.allegation_id = link.allegation_id AND other.review_state <> 'REJECTED')) FROM response_links AS link WHERE link.response_id = response.id), 1)::int, ARRAY[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608]))::numeric, 6)::float8 AS priority FROM allegation_responses AS response LEFT JOIN statements AS said ON said.id = response.statement_id) AS now
WHERE stored.id = now.id AND stored.review_priority <> now.priority;

-- The queue: what nobody has looked at, in its order.
CREATE INDEX "statements_review_priority_idx" ON "statements"("review_priority" DESC, "id" DESC) WHERE "review_state" = 'UNREVIEWED';
CREATE INDEX "allegation_reports_review_priority_idx" ON "allegation_reports"("review_priority" DESC, "id" DESC) WHERE "review_state" = 'UNREVIEWED';
CREATE INDEX "allegation_responses_review_priority_idx" ON "allegation_responses"("review_priority" DESC, "id" DESC) WHERE "review_state" = 'UNREVIEWED';
