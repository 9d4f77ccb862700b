-- CreateTable
CREATE TABLE "allegation_accusers" (
    "allegation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_id" UUID,
    "label" TEXT NOT NULL,
    "anonymity" "Anonymity" NOT NULL,
    "reports" INTEGER NOT NULL,

    CONSTRAINT "allegation_accusers_pkey" PRIMARY KEY ("allegation_id","position")
);

-- CreateIndex
CREATE INDEX "allegation_accusers_entity_id_idx" ON "allegation_accusers"("entity_id");

-- AddForeignKey
ALTER TABLE "allegation_accusers" ADD CONSTRAINT "allegation_accusers_allegation_id_fkey" FOREIGN KEY ("allegation_id") REFERENCES "allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_accusers" ADD CONSTRAINT "allegation_accusers_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Filled with the statuses: opening the ledger derives what has none.
UPDATE "allegations" SET "status" = NULL;

-- Text as base64url without padding: what global ids and cursors are written in.
CREATE FUNCTION base64url("plain" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(encode(convert_to("plain", 'UTF8'), 'base64'), E'+/=\n', '-_')
$$;
