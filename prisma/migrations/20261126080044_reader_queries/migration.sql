-- AlterTable: the words as PostgreSQL finds them in a row. A tsvector ends at a megabyte; longer quotations are found by their beginning.
ALTER TABLE "quotation_texts"
  ADD COLUMN     "lexemes" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, left("words", 200000))) STORED;

-- CreateIndex
CREATE INDEX "allegation_reports_listed_at_idx" ON "allegation_reports"("listed_at");

-- CreateIndex
CREATE INDEX "quotation_texts_lexemes_idx" ON "quotation_texts" USING GIN ("lexemes");
