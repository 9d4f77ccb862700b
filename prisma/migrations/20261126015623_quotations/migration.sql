-- CreateEnum
CREATE TYPE "QuotationDifference" AS ENUM ('EXACT', 'VARIANT');

-- CreateTable
CREATE TABLE "quotations" (
    "id" UUID NOT NULL,
    "speaker_id" UUID,
    "text" TEXT NOT NULL,
    "first_listed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quotations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotation_texts" (
    "id" UUID NOT NULL,
    "quotation_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "shingles" TEXT[],
    "difference" "QuotationDifference" NOT NULL,
    "drift" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "quotation_texts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotation_occurrences" (
    "statement_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "quotation_occurrences_pkey" PRIMARY KEY ("statement_id")
);

-- CreateIndex
CREATE INDEX "quotations_speaker_id_idx" ON "quotations"("speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_texts_key_key" ON "quotation_texts"("key");

-- CreateIndex
CREATE INDEX "quotation_texts_shingles_idx" ON "quotation_texts" USING GIN ("shingles");

-- CreateIndex
CREATE INDEX "quotation_texts_quotation_id_idx" ON "quotation_texts"("quotation_id");

-- CreateIndex
CREATE INDEX "quotation_occurrences_text_id_listed_at_statement_id_idx" ON "quotation_occurrences"("text_id", "listed_at", "statement_id");

-- AddForeignKey
ALTER TABLE "quotations" ADD CONSTRAINT "quotations_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_texts" ADD CONSTRAINT "quotation_texts_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_occurrences" ADD CONSTRAINT "quotation_occurrences_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_occurrences" ADD CONSTRAINT "quotation_occurrences_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "quotation_texts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
