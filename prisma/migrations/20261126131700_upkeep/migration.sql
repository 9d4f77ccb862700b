-- How PostgreSQL looks after large tables. schema.prisma has no words for it.

-- Hardly anything is updated or deleted here, so that inserts alone must bring the vacuum that lets an index answer without its table and empties the waiting
-- lists of GIN indexes. By the default, a fifth of the table, that is five million rows late in 25 million mentions; a fiftieth keeps it small. The same for ANALYZE,
-- by default a tenth: the newest days, which are asked for most, must be known to the planner.
ALTER TABLE "articles" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "article_versions" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "blocks" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "mentions" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "statements" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "statement_spans" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "statement_speakers" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "statement_subjects" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "allegation_reports" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "report_parties" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "entity_names" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "quotation_texts" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- A report that is added writes the search document of its allegation anew: dead rows as well.
ALTER TABLE "search_documents" SET (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- Statuses are derived anew with each report. With room on the page, an update of what no index holds stays there and leaves the indexes alone: of 5,772
-- updates at once of one row in eight, none did on full pages and 1,002 with this; those of daily work are further apart and find more room. New dates and,
-- for allegations, new statuses are indexed and never stay.
ALTER TABLE "allegations" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE "accused_parties" SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.02);

-- Few entities are named everywhere and most hardly anywhere. The planner knows the 100 most frequent and takes the rest for equal: the entity with
-- 145 mentions (the 150th) was taken for one with 20. With 1,000 it was taken for one with 149, and so on down to the 500th.
ALTER TABLE "mentions" ALTER COLUMN "entity_id" SET STATISTICS 1000;
ALTER TABLE "statement_speakers" ALTER COLUMN "entity_id" SET STATISTICS 1000;
ALTER TABLE "statement_subjects" ALTER COLUMN "entity_id" SET STATISTICS 1000;
ALTER TABLE "accused_parties" ALTER COLUMN "entity_id" SET STATISTICS 1000;
ALTER TABLE "report_parties" ALTER COLUMN "entity_id" SET STATISTICS 1000;
ALTER TABLE "allegation_responses" ALTER COLUMN "responder_id" SET STATISTICS 1000;
