-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('REVIEW_STATEMENT', 'REVIEW_ALLEGATION', 'REVIEW_REPORT', 'REVIEW_RESPONSE', 'ADD_RESPONSE', 'ADD_EVIDENCE', 'MERGE_ENTITIES', 'SPLIT_ENTITY', 'RENAME_ENTITY', 'LINK_ENTITY', 'MERGE_ALLEGATIONS', 'SPLIT_ALLEGATION', 'LINK_REPORT', 'UNDO');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ChangeKind" ADD VALUE 'VERSION_REREAD';
ALTER TYPE "ChangeKind" ADD VALUE 'STATEMENT_REVIEWED';
ALTER TYPE "ChangeKind" ADD VALUE 'ALLEGATION_REVIEWED';
ALTER TYPE "ChangeKind" ADD VALUE 'REPORT_REVIEWED';
ALTER TYPE "ChangeKind" ADD VALUE 'RESPONSE_REVIEWED';
ALTER TYPE "ChangeKind" ADD VALUE 'EVIDENCE_ADDED';
ALTER TYPE "ChangeKind" ADD VALUE 'ENTITY_RENAMED';
ALTER TYPE "ChangeKind" ADD VALUE 'ENTITY_LINKED';
ALTER TYPE "ChangeKind" ADD VALUE 'ENTITIES_MERGED';
ALTER TYPE "ChangeKind" ADD VALUE 'ENTITY_SPLIT';
ALTER TYPE "ChangeKind" ADD VALUE 'ALLEGATIONS_MERGED';
ALTER TYPE "ChangeKind" ADD VALUE 'ALLEGATION_SPLIT';
ALTER TYPE "ChangeKind" ADD VALUE 'STATUS_CHANGED';
ALTER TYPE "ChangeKind" ADD VALUE 'DECISION_UNDONE';

-- AlterTable
ALTER TABLE "changes" ADD COLUMN     "decision_id" UUID;

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL,
    "number" BIGINT NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "decided_by" TEXT NOT NULL,
    "account_id" UUID,
    "reason" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "edits" JSONB NOT NULL DEFAULT '[]',
    "undoes_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_subjects" (
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,

    CONSTRAINT "decision_subjects_pkey" PRIMARY KEY ("subject","subject_id","decision_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "decisions_number_key" ON "decisions"("number");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_undoes_id_key" ON "decisions"("undoes_id");

-- CreateIndex
CREATE INDEX "decisions_account_id_number_idx" ON "decisions"("account_id", "number");

-- CreateIndex
CREATE INDEX "decisions_decided_by_number_idx" ON "decisions"("decided_by", "number");

-- CreateIndex
CREATE INDEX "decision_subjects_decision_id_idx" ON "decision_subjects"("decision_id");

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_subjects" ADD CONSTRAINT "decision_subjects_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
