-- The words of a text from one UTF-16 offset to another, as JavaScript's slice cuts them; half of a pair at either end is left out.
-- Where the text has pairs, each is followed by a filler, so that characters count as code units do.
CREATE FUNCTION utf16_slice("text" text, "has_pairs" boolean, "from" integer, "to" integer) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "has_pairs" THEN replace(regexp_replace(
      substr(regexp_replace("text", '([\U00010000-\U0010FFFF])', E'\\1\x01', 'g'), "from" + 1, "to" - "from"),
      '[\U00010000-\U0010FFFF]$', ''), E'\x01', '')
    ELSE substr("text", "from" + 1, "to" - "from")
  END
$$;

-- AlterTable
ALTER TABLE "article_versions" ADD COLUMN "has_pairs" BOOLEAN;
UPDATE "article_versions" SET "has_pairs" = "text" ~ '[\U00010000-\U0010FFFF]';
ALTER TABLE "article_versions" ALTER COLUMN "has_pairs" SET NOT NULL;

-- AlterTable
ALTER TABLE "mentions" ADD COLUMN "exact" TEXT;
UPDATE "mentions" AS mention SET "exact" = utf16_slice(version."text", version."has_pairs", mention."start", mention."end")
FROM "article_versions" AS version WHERE version."id" = mention."version_id";
ALTER TABLE "mentions" ALTER COLUMN "exact" SET NOT NULL;

-- AlterTable
ALTER TABLE "statement_spans" ADD COLUMN "exact" TEXT;
UPDATE "statement_spans" AS span SET "exact" = utf16_slice(version."text", version."has_pairs", span."start", span."end")
FROM "statements" AS statement JOIN "article_versions" AS version ON version."id" = statement."version_id"
WHERE statement."id" = span."statement_id";
ALTER TABLE "statement_spans" ALTER COLUMN "exact" SET NOT NULL;
