-- Trusted since PostgreSQL 13: whoever owns the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('ARTICLE', 'STATEMENT', 'ALLEGATION', 'ENTITY');

-- CreateTable
CREATE TABLE "search_documents" (
    "subject_id" UUID NOT NULL,
    "kind" "SearchKind" NOT NULL,
    "article_id" UUID,
    "outlet_id" UUID,
    "language" TEXT,
    "category" "AllegationCategory",
    "speech_act" "SpeechAct",
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "vector" tsvector NOT NULL,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("subject_id")
);

-- CreateIndex
CREATE INDEX "search_documents_vector_idx" ON "search_documents" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "search_documents_article_id_idx" ON "search_documents"("article_id");

-- CreateIndex
CREATE INDEX "search_documents_kind_listed_at_idx" ON "search_documents"("kind", "listed_at");

-- CreateIndex
CREATE INDEX "entity_names_normalized_trigrams" ON "entity_names" USING GIN ("normalized" gin_trgm_ops);
