-- CreateEnum
CREATE TYPE "EvidenceRole" AS ENUM ('SUPPORTS', 'CONTRADICTS');

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "version_id" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "dated_on" DATE NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_links" (
    "evidence_id" UUID NOT NULL,
    "allegation_id" UUID NOT NULL,
    "role" "EvidenceRole" NOT NULL,

    CONSTRAINT "evidence_links_pkey" PRIMARY KEY ("evidence_id","allegation_id")
);

-- CreateTable
CREATE TABLE "claims" (
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "claimed_by" TEXT NOT NULL,
    "account_id" UUID,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("subject","subject_id")
);

-- CreateIndex
CREATE INDEX "evidence_version_id_idx" ON "evidence"("version_id");

-- CreateIndex
CREATE INDEX "evidence_links_allegation_id_idx" ON "evidence_links"("allegation_id");

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_links" ADD CONSTRAINT "evidence_links_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_links" ADD CONSTRAINT "evidence_links_allegation_id_fkey" FOREIGN KEY ("allegation_id") REFERENCES "allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma cannot say: evidence is a passage of a kept text or a URL, never both and never neither.
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_place" CHECK (
    ("url" IS NOT NULL AND "version_id" IS NULL AND "start" IS NULL AND "end" IS NULL)
    OR ("url" IS NULL AND "version_id" IS NOT NULL AND "start" >= 0 AND "end" > "start")
);

-- Decisions are append-only: who thinks better of one decides again.
CREATE FUNCTION refuse_to_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER "decisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decisions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change();
CREATE TRIGGER "decision_subjects_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision_subjects" FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change();
