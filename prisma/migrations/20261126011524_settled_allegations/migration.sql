-- CreateEnum
CREATE TYPE "AllegationRelation" AS ENUM ('SAME_AS', 'NARROWER', 'COUNTER_TO');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ChangeKind" ADD VALUE 'REPORT_MOVED';
ALTER TYPE "ChangeKind" ADD VALUE 'RESPONSE_LINKED';

-- AlterTable
ALTER TABLE "allegation_reports" ADD COLUMN     "reported_id" UUID;

-- AlterTable
ALTER TABLE "allegation_responses" ADD COLUMN     "on_behalf_of_id" UUID,
ADD COLUMN     "target_lemmas" TEXT[];

-- CreateTable
CREATE TABLE "reported_allegations" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "allegation_id" UUID NOT NULL,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "accused_key" TEXT NOT NULL,
    "accused_ids" UUID[],
    "accuser_ids" UUID[],
    "sketch" JSONB NOT NULL,
    "match_score" DOUBLE PRECISION,
    "match_reasons" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "reported_allegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allegation_matches" (
    "id" UUID NOT NULL,
    "reported_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "relation" "AllegationRelation" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "allegation_matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_answers" (
    "response_id" UUID NOT NULL,
    "reported_id" UUID NOT NULL,
    "role" "ResponderRole" NOT NULL,
    "reason" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "response_answers_pkey" PRIMARY KEY ("response_id","reported_id")
);

-- CreateIndex
CREATE INDEX "reported_allegations_accused_key_listed_at_idx" ON "reported_allegations"("accused_key", "listed_at");

-- CreateIndex
CREATE INDEX "reported_allegations_accused_ids_idx" ON "reported_allegations" USING GIN ("accused_ids");

-- CreateIndex
CREATE INDEX "reported_allegations_allegation_id_listed_at_idx" ON "reported_allegations"("allegation_id", "listed_at");

-- CreateIndex
CREATE UNIQUE INDEX "reported_allegations_version_id_position_key" ON "reported_allegations"("version_id", "position");

-- CreateIndex
CREATE INDEX "allegation_matches_other_id_idx" ON "allegation_matches"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "allegation_matches_reported_id_other_id_key" ON "allegation_matches"("reported_id", "other_id");

-- CreateIndex
CREATE INDEX "response_answers_reported_id_idx" ON "response_answers"("reported_id");

-- CreateIndex
CREATE INDEX "allegation_reports_reported_id_idx" ON "allegation_reports"("reported_id");

-- CreateIndex
CREATE INDEX "allegation_responses_on_behalf_of_id_listed_at_idx" ON "allegation_responses"("on_behalf_of_id", "listed_at");

-- AddForeignKey
ALTER TABLE "reported_allegations" ADD CONSTRAINT "reported_allegations_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_allegations" ADD CONSTRAINT "reported_allegations_allegation_id_fkey" FOREIGN KEY ("allegation_id") REFERENCES "allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_matches" ADD CONSTRAINT "allegation_matches_reported_id_fkey" FOREIGN KEY ("reported_id") REFERENCES "reported_allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_matches" ADD CONSTRAINT "allegation_matches_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "reported_allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_reported_id_fkey" FOREIGN KEY ("reported_id") REFERENCES "reported_allegations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_answers" ADD CONSTRAINT "response_answers_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "allegation_responses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_answers" ADD CONSTRAINT "response_answers_reported_id_fkey" FOREIGN KEY ("reported_id") REFERENCES "reported_allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma cannot say: scores are 0 to 1, positions begin at 0, nothing may be itself.
ALTER TABLE "reported_allegations" ADD CONSTRAINT "reported_allegations_match_score_check" CHECK ("match_score" BETWEEN 0 AND 1);
ALTER TABLE "reported_allegations" ADD CONSTRAINT "reported_allegations_position_check" CHECK ("position" >= 0);
ALTER TABLE "allegation_matches" ADD CONSTRAINT "allegation_matches_score_check" CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "allegation_matches" ADD CONSTRAINT "allegation_matches_two_check" CHECK ("reported_id" <> "other_id");
ALTER TABLE "response_answers" ADD CONSTRAINT "response_answers_score_check" CHECK ("score" BETWEEN 0 AND 1);
