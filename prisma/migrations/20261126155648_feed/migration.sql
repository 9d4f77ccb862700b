-- AlterTable
ALTER TABLE "changes" ALTER COLUMN "sequence" DROP DEFAULT,
ALTER COLUMN "at" SET DEFAULT statement_timestamp();
DROP SEQUENCE "changes_sequence_seq";

-- CreateIndex
CREATE INDEX "changes_kind_sequence_idx" ON "changes"("kind", "sequence");

-- What was rolled back left gaps in the numbers until now. Nobody could hold a cursor yet, so they are closed; by way of negative ones, which
-- are nobody's, because each row must find its number free. The only time that what happened is written anew.
ALTER TABLE "changes" DISABLE TRIGGER "changes_append_only";
UPDATE "changes" SET "sequence" = -numbered."number"
FROM (SELECT "sequence", row_number() OVER (ORDER BY "sequence") AS "number" FROM "changes") AS numbered
WHERE "changes"."sequence" = numbered."sequence" AND (SELECT count(*) <> max("sequence") FROM "changes");
UPDATE "changes" SET "sequence" = -"sequence" WHERE "sequence" < 0;
ALTER TABLE "changes" ENABLE TRIGGER "changes_append_only";

-- The log of changes has no gap and no other past, whoever writes. Once for a statement, not for each row: the numbers that it adds are the next
-- ones. Whoever does not wait for the others (the lock of writeAlone) meets the primary key. Readers of the feed are told the last number when
-- the transaction commits; the rows are in the table.
CREATE FUNCTION changes_appended() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  first bigint;
  last bigint;
  added bigint;
BEGIN
  SELECT min(sequence), max(sequence), count(*) INTO first, last, added FROM new_changes;
  IF added = 0 THEN RETURN NULL; END IF;
  IF last - first + 1 <> added OR first < 1 OR (first > 1 AND NOT EXISTS (SELECT FROM changes WHERE sequence = first - 1)) THEN
    RAISE EXCEPTION 'changes are numbered without a gap; % to % do not follow the last one', first, last USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  PERFORM pg_notify('hearsay_changes', last::text);
  RETURN NULL;
END $$;
CREATE TRIGGER changes_appended AFTER INSERT ON "changes" REFERENCING NEW TABLE AS new_changes
  FOR EACH STATEMENT EXECUTE FUNCTION changes_appended();
