-- CreateTable
CREATE TABLE "agency_texts" (
    "article_id" UUID NOT NULL,
    "signature" INTEGER[],
    "bands" INTEGER[],

    CONSTRAINT "agency_texts_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "agency_texts_bands_idx" ON "agency_texts" USING GIN ("bands");

-- AddForeignKey
ALTER TABLE "agency_texts" ADD CONSTRAINT "agency_texts_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
