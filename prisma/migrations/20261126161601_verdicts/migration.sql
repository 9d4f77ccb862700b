-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ChangeKind" ADD VALUE 'VERDICT_ADDED';
ALTER TYPE "ChangeKind" ADD VALUE 'VERDICT_CHANGED';

-- CreateTable
CREATE TABLE "verdicts" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "author_url" TEXT,
    "claim" TEXT NOT NULL,
    "rating" TEXT NOT NULL,
    "reviewed_on" DATE,
    "allegation_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict_appearances" (
    "verdict_id" UUID NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "verdict_appearances_pkey" PRIMARY KEY ("url","verdict_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "verdicts_url_key" ON "verdicts"("url");

-- CreateIndex
CREATE INDEX "verdicts_allegation_id_idx" ON "verdicts"("allegation_id");

-- CreateIndex
CREATE INDEX "verdict_appearances_verdict_id_idx" ON "verdict_appearances"("verdict_id");

-- AddForeignKey
ALTER TABLE "verdict_appearances" ADD CONSTRAINT "verdict_appearances_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdicts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
