-- What editors merge and move (docs/decisions/0014). The columns are empty for all but that: their indexes hold the rows that have a value.

-- DropIndex
DROP INDEX "accused_parties_allegation_id_position_key";

-- AlterTable
ALTER TABLE "allegation_reports" ADD COLUMN "moved_to_id" UUID;

-- AlterTable
ALTER TABLE "allegation_responses" ADD COLUMN "found_on_behalf_of_id" UUID,
ADD COLUMN "found_responder_id" UUID;

-- AlterTable
ALTER TABLE "allegations" ADD COLUMN "merged_into_id" UUID,
ADD COLUMN "survivor_id" UUID;

-- AlterTable
ALTER TABLE "entities" ADD COLUMN "merged_into_id" UUID,
ADD COLUMN "survivor_id" UUID;

-- AlterTable
ALTER TABLE "evidence_links" ADD COLUMN "found_allegation_id" UUID;

-- AlterTable
ALTER TABLE "mentions" ADD COLUMN "found_entity_id" UUID,
ADD COLUMN "found_literal_entity_id" UUID;

-- AlterTable
ALTER TABLE "report_parties" ADD COLUMN "found_entity_id" UUID;

-- AlterTable
ALTER TABLE "response_links" ADD COLUMN "found_allegation_id" UUID;

-- AlterTable
ALTER TABLE "statement_speakers" ADD COLUMN "found_entity_id" UUID,
ADD COLUMN "found_on_behalf_of_id" UUID;

-- AlterTable
ALTER TABLE "statement_subjects" ADD COLUMN "found_entity_id" UUID;

-- CreateIndex
CREATE INDEX "accused_parties_allegation_id_position_idx" ON "accused_parties"("allegation_id", "position");

CREATE INDEX "allegation_reports_moved_to_id_idx" ON "allegation_reports"("moved_to_id") WHERE "moved_to_id" IS NOT NULL;
CREATE INDEX "allegation_responses_found_responder_id_idx" ON "allegation_responses"("found_responder_id") WHERE "found_responder_id" IS NOT NULL;
CREATE INDEX "allegation_responses_found_on_behalf_of_id_idx" ON "allegation_responses"("found_on_behalf_of_id") WHERE "found_on_behalf_of_id" IS NOT NULL;
CREATE INDEX "allegations_merged_into_id_idx" ON "allegations"("merged_into_id") WHERE "merged_into_id" IS NOT NULL;
CREATE INDEX "allegations_survivor_id_idx" ON "allegations"("survivor_id") WHERE "survivor_id" IS NOT NULL;
CREATE INDEX "entities_merged_into_id_idx" ON "entities"("merged_into_id") WHERE "merged_into_id" IS NOT NULL;
CREATE INDEX "entities_survivor_id_idx" ON "entities"("survivor_id") WHERE "survivor_id" IS NOT NULL;
CREATE INDEX "evidence_links_found_allegation_id_idx" ON "evidence_links"("found_allegation_id") WHERE "found_allegation_id" IS NOT NULL;
CREATE INDEX "mentions_found_entity_id_idx" ON "mentions"("found_entity_id") WHERE "found_entity_id" IS NOT NULL;
CREATE INDEX "mentions_found_literal_entity_id_idx" ON "mentions"("found_literal_entity_id") WHERE "found_literal_entity_id" IS NOT NULL;
CREATE INDEX "report_parties_found_entity_id_idx" ON "report_parties"("found_entity_id") WHERE "found_entity_id" IS NOT NULL;
CREATE INDEX "response_links_found_allegation_id_idx" ON "response_links"("found_allegation_id") WHERE "found_allegation_id" IS NOT NULL;
CREATE INDEX "statement_speakers_found_entity_id_idx" ON "statement_speakers"("found_entity_id") WHERE "found_entity_id" IS NOT NULL;
CREATE INDEX "statement_speakers_found_on_behalf_of_id_idx" ON "statement_speakers"("found_on_behalf_of_id") WHERE "found_on_behalf_of_id" IS NOT NULL;
CREATE INDEX "statement_subjects_found_entity_id_idx" ON "statement_subjects"("found_entity_id") WHERE "found_entity_id" IS NOT NULL;

-- AddForeignKey
ALTER TABLE "entities" ADD CONSTRAINT "entities_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entities" ADD CONSTRAINT "entities_survivor_id_fkey" FOREIGN KEY ("survivor_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "allegations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_survivor_id_fkey" FOREIGN KEY ("survivor_id") REFERENCES "allegations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_moved_to_id_fkey" FOREIGN KEY ("moved_to_id") REFERENCES "allegations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Whom or what an id stands for now: names and registers are looked up for all that were merged into one.
CREATE INDEX "entities_standing_for_idx" ON "entities"((coalesce("survivor_id", "id")));

-- What editors rejected, few among many: who accuses whom is counted without them.
CREATE INDEX "allegations_rejected_idx" ON "allegations"("id") WHERE "review_state" = 'REJECTED';
