-- CreateTable
CREATE TABLE "machine_findings" (
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "finding" JSONB,

    CONSTRAINT "machine_findings_pkey" PRIMARY KEY ("subject","subject_id")
);

-- CreateIndex
CREATE INDEX "machine_findings_run_id_idx" ON "machine_findings"("run_id");

-- AddForeignKey
ALTER TABLE "machine_findings" ADD CONSTRAINT "machine_findings_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
