-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('UNREVIEWED', 'ACCEPTED', 'REJECTED', 'CORRECTED');

-- CreateEnum
CREATE TYPE "StatusValue" AS ENUM ('UPHELD', 'DISMISSED', 'ADJUDICATED_MIXED', 'WITHDRAWN', 'ACKNOWLEDGED', 'PARTLY_ACKNOWLEDGED', 'CONTESTED', 'DENIED', 'CORROBORATED', 'UNCONFIRMED', 'UNANSWERED');

-- CreateEnum
CREATE TYPE "CorroborationLevel" AS ENUM ('SINGLE_ATTRIBUTION', 'MULTIPLE_ATTRIBUTIONS', 'INDEPENDENT_CORROBORATION');

-- AlterTable
ALTER TABLE "accused_parties" ADD COLUMN     "reviewed_status" "StatusValue",
ADD COLUMN     "status" "StatusValue";

-- AlterTable
ALTER TABLE "allegation_reports" ADD COLUMN     "review_state" "ReviewState" NOT NULL DEFAULT 'UNREVIEWED';

-- AlterTable
ALTER TABLE "allegation_responses" ADD COLUMN     "review_state" "ReviewState" NOT NULL DEFAULT 'UNREVIEWED';

-- AlterTable
ALTER TABLE "allegations" ADD COLUMN     "corroboration" "CorroborationLevel",
ADD COLUMN     "review_state" "ReviewState" NOT NULL DEFAULT 'UNREVIEWED',
ADD COLUMN     "reviewed_status" "StatusValue",
ADD COLUMN     "status" "StatusValue";

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "review_state" "ReviewState" NOT NULL DEFAULT 'UNREVIEWED';

-- CreateIndex
CREATE INDEX "allegations_status_last_reported_at_id_idx" ON "allegations"("status", "last_reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "allegations_reviewed_status_last_reported_at_id_idx" ON "allegations"("reviewed_status", "last_reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "allegations_corroboration_last_reported_at_id_idx" ON "allegations"("corroboration", "last_reported_at" DESC, "id" DESC);
