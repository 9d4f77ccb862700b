-- CreateEnum
CREATE TYPE "OutletKind" AS ENUM ('NEWSPAPER', 'BROADCASTER', 'AGENCY', 'ONLINE', 'GOVERNMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('HEADLINE', 'STANDFIRST', 'CAPTION', 'SUBHEAD', 'PARAGRAPH', 'PULL_QUOTE');

-- CreateEnum
CREATE TYPE "EntityKind" AS ENUM ('PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('PRIMARY', 'ALIAS', 'PREVIOUS', 'ACRONYM', 'DEMONYM', 'METONYM', 'TRANSLITERATION', 'EPITHET', 'ROLE');

-- CreateEnum
CREATE TYPE "ExternalIdScheme" AS ENUM ('WIKIDATA', 'ISO3166', 'GEONAMES');

-- CreateEnum
CREATE TYPE "MentionKind" AS ENUM ('NAME', 'ALIAS', 'METONYM', 'DEMONYM', 'PRONOUN', 'NOMINAL', 'ROLE');

-- CreateEnum
CREATE TYPE "QuoteType" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "SpeechAct" AS ENUM ('ASSERT', 'ANNOUNCE', 'ACCUSE', 'CRITICIZE', 'DENY', 'ACKNOWLEDGE', 'CONFIRM', 'DECLINE_COMMENT', 'PREDICT', 'WARN', 'THREATEN', 'DEMAND', 'REQUEST', 'PROMISE', 'PRAISE', 'SUPPORT', 'REJECT', 'APOLOGIZE', 'ASK', 'BELIEVE');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('AFFIRMED', 'NEGATED', 'UNCERTAIN');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('ASSERTED', 'HEDGED', 'CONDITIONAL', 'HYPOTHETICAL', 'FUTURE');

-- CreateEnum
CREATE TYPE "CueStance" AS ENUM ('NEUTRAL', 'ENDORSING', 'DISTANCING');

-- CreateEnum
CREATE TYPE "Prominence" AS ENUM ('HEADLINE', 'LEDE', 'BODY');

-- CreateEnum
CREATE TYPE "Anonymity" AS ENUM ('NAMED', 'UNNAMED_ROLE', 'UNNAMED', 'COLLECTIVE', 'AGENTLESS');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'APPROXIMATE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "StatementSpanRole" AS ENUM ('SOURCE', 'CUE', 'CONTENT', 'DATE', 'PLACE', 'OCCASION');

-- CreateEnum
CREATE TYPE "AllegationCategory" AS ENUM ('AGGRESSION', 'FORCE_DEPLOYMENT', 'MATERIAL_MILITARY_SUPPORT', 'WEAPONS_PROLIFERATION', 'SANCTIONS_EVASION', 'OCCUPATION', 'TREATY_VIOLATION', 'WAR_CRIME', 'HUMAN_RIGHTS_ABUSE', 'RIGHTS_RESTRICTION', 'DISCRIMINATION', 'ESPIONAGE', 'CYBER_ATTACK', 'DISINFORMATION', 'ELECTION_INTERFERENCE', 'TERRORISM', 'CORRUPTION', 'FRAUD', 'TRAFFICKING', 'VIOLENT_CRIME', 'SEXUAL_VIOLENCE', 'LABOUR_ABUSE', 'ENVIRONMENTAL_HARM', 'NEGLIGENCE', 'UNFAIR_TRADE', 'DECEPTION', 'OTHER');

-- CreateEnum
CREATE TYPE "ReportStrength" AS ENUM ('ACCUSED', 'ALLEGED', 'CLAIMED', 'SUSPECTED', 'WARNED', 'IMPLIED', 'STATED_AS_FACT');

-- CreateEnum
CREATE TYPE "ReportPartyRole" AS ENUM ('ACCUSER', 'ACCUSED');

-- CreateEnum
CREATE TYPE "ResponseType" AS ENUM ('CONFIRMED', 'ACKNOWLEDGED', 'PARTIALLY_ACKNOWLEDGED', 'DENIED', 'DISPUTED_DETAIL', 'NOT_CONFIRMED', 'NOT_DENIED', 'DECLINED_COMMENT', 'NO_RESPONSE', 'JUSTIFIED', 'COUNTER_ALLEGED', 'CORROBORATED', 'CONTRADICTED', 'WITHDRAWN', 'SOFTENED', 'REPEATED', 'INVESTIGATION_OPENED', 'CHARGED', 'UPHELD', 'DISMISSED', 'OVERTURNED');

-- CreateEnum
CREATE TYPE "ResponderRole" AS ENUM ('ACCUSED', 'ACCUSER', 'AFFECTED', 'THIRD_PARTY', 'ADJUDICATOR', 'INVESTIGATOR', 'FACT_CHECKER');

-- CreateEnum
CREATE TYPE "ResponseScope" AS ENUM ('WHOLE', 'PART', 'DETAIL');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('ARTICLE_INGESTED', 'VERSION_ADDED', 'ENTITY_ADDED', 'STATEMENT_ADDED', 'ALLEGATION_ADDED', 'REPORT_ADDED', 'RESPONSE_ADDED');

-- CreateTable
CREATE TABLE "outlets" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "kind" "OutletKind" NOT NULL DEFAULT 'OTHER',
    "country" TEXT,
    "owner" TEXT,

    CONSTRAINT "outlets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "url" TEXT,
    "canonical_url" TEXT NOT NULL,
    "outlet_id" UUID,
    "language" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "modified_at" TIMESTAMPTZ(3),
    "byline" TEXT,
    "dateline" TEXT,
    "syndication_cluster" TEXT,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_versions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "is_current" BOOLEAN NOT NULL,
    "headline" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blocks" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "credit" TEXT,

    CONSTRAINT "blocks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extraction_runs" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "extractor" TEXT NOT NULL,
    "release" TEXT NOT NULL,
    "model_hash" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "duration_ms" INTEGER NOT NULL,

    CONSTRAINT "extraction_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entities" (
    "id" UUID NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "name" TEXT NOT NULL,
    "known_as" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_names" (
    "id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "kind" "NameKind" NOT NULL,

    CONSTRAINT "entity_names_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "external_ids" (
    "id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "scheme" "ExternalIdScheme" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "external_ids_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "kind" "MentionKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "entity_id" UUID,
    "literal_entity_id" UUID,
    "candidates" JSONB,
    "rule" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statements" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "position" INTEGER NOT NULL,
    "quote_type" "QuoteType" NOT NULL,
    "speech_act" "SpeechAct" NOT NULL,
    "polarity" "Polarity" NOT NULL,
    "modality" "Modality" NOT NULL,
    "cue_stance" "CueStance" NOT NULL,
    "prominence" "Prominence" NOT NULL,
    "said_on" DATE,
    "said_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "parent_id" UUID,
    "rule" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_spans" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "role" "StatementSpanRole" NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "statement_spans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_speakers" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_id" UUID,
    "label" TEXT NOT NULL,
    "anonymity" "Anonymity" NOT NULL,
    "role" TEXT,
    "on_behalf_of_id" UUID,
    "start" INTEGER,
    "end" INTEGER,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_speakers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_subjects" (
    "statement_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_subjects_pkey" PRIMARY KEY ("statement_id","entity_id")
);

-- CreateTable
CREATE TABLE "statement_quantities" (
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "is_approximate" BOOLEAN NOT NULL,
    "unit" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "statement_quantities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allegations" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "category" "AllegationCategory" NOT NULL,
    "predicate" TEXT NOT NULL,
    "act_lemmas" TEXT[],
    "first_reported_at" TIMESTAMPTZ(3) NOT NULL,
    "last_reported_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "allegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accused_parties" (
    "id" UUID NOT NULL,
    "allegation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_id" UUID,
    "label" TEXT NOT NULL,
    "last_reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accused_parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allegation_reports" (
    "id" UUID NOT NULL,
    "allegation_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "statement_id" UUID,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "strength" "ReportStrength" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "cue_start" INTEGER NOT NULL,
    "cue_end" INTEGER NOT NULL,
    "act_start" INTEGER,
    "act_end" INTEGER,
    "rule" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "match_reason" TEXT,
    "match_score" DOUBLE PRECISION,

    CONSTRAINT "allegation_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_parties" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "role" "ReportPartyRole" NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_id" UUID,
    "label" TEXT NOT NULL,
    "anonymity" "Anonymity" NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "accused_party_id" UUID,

    CONSTRAINT "report_parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allegation_responses" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "statement_id" UUID,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "type" "ResponseType" NOT NULL,
    "scope" "ResponseScope" NOT NULL,
    "responder_id" UUID,
    "responder_label" TEXT NOT NULL,
    "responder_anonymity" "Anonymity" NOT NULL,
    "responder_start" INTEGER,
    "responder_end" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "cue_start" INTEGER NOT NULL,
    "cue_end" INTEGER NOT NULL,
    "target_start" INTEGER,
    "target_end" INTEGER,
    "responded_on" DATE,
    "responded_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "responded_start" INTEGER,
    "responded_end" INTEGER,
    "rule" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "allegation_responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_links" (
    "response_id" UUID NOT NULL,
    "allegation_id" UUID NOT NULL,
    "role" "ResponderRole" NOT NULL,
    "listed_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "response_links_pkey" PRIMARY KEY ("response_id","allegation_id")
);

-- CreateTable
CREATE TABLE "changes" (
    "sequence" BIGSERIAL NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "changes_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE UNIQUE INDEX "outlets_slug_key" ON "outlets"("slug");

-- CreateIndex
CREATE INDEX "outlets_name_id_idx" ON "outlets"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_canonical_url_key" ON "articles"("canonical_url");

-- CreateIndex
CREATE INDEX "articles_listed_at_id_idx" ON "articles"("listed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_outlet_id_listed_at_id_idx" ON "articles"("outlet_id", "listed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_syndication_cluster_idx" ON "articles"("syndication_cluster");

-- CreateIndex
CREATE INDEX "article_versions_sha256_idx" ON "article_versions"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "article_versions_article_id_number_key" ON "article_versions"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "blocks_version_id_position_key" ON "blocks"("version_id", "position");

-- CreateIndex
CREATE INDEX "extraction_runs_version_id_idx" ON "extraction_runs"("version_id");

-- CreateIndex
CREATE UNIQUE INDEX "entities_known_as_key" ON "entities"("known_as");

-- CreateIndex
CREATE INDEX "entities_name_id_idx" ON "entities"("name", "id");

-- CreateIndex
CREATE INDEX "entities_kind_name_id_idx" ON "entities"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "entity_names_normalized_idx" ON "entity_names"("normalized");

-- CreateIndex
CREATE UNIQUE INDEX "entity_names_entity_id_normalized_kind_key" ON "entity_names"("entity_id", "normalized", "kind");

-- CreateIndex
CREATE INDEX "external_ids_entity_id_idx" ON "external_ids"("entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "external_ids_scheme_value_key" ON "external_ids"("scheme", "value");

-- CreateIndex
CREATE INDEX "mentions_version_id_start_id_idx" ON "mentions"("version_id", "start", "id");

-- CreateIndex
CREATE INDEX "mentions_run_id_idx" ON "mentions"("run_id");

-- CreateIndex
CREATE INDEX "mentions_entity_id_idx" ON "mentions"("entity_id");

-- CreateIndex
CREATE INDEX "mentions_literal_entity_id_idx" ON "mentions"("literal_entity_id");

-- CreateIndex
CREATE INDEX "statements_listed_at_id_idx" ON "statements"("listed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "statements_version_id_position_id_idx" ON "statements"("version_id", "position", "id");

-- CreateIndex
CREATE INDEX "statements_run_id_idx" ON "statements"("run_id");

-- CreateIndex
CREATE INDEX "statements_parent_id_idx" ON "statements"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_spans_statement_id_role_position_key" ON "statement_spans"("statement_id", "role", "position");

-- CreateIndex
CREATE INDEX "statement_speakers_entity_id_listed_at_statement_id_idx" ON "statement_speakers"("entity_id", "listed_at" DESC, "statement_id" DESC);

-- CreateIndex
CREATE INDEX "statement_speakers_on_behalf_of_id_idx" ON "statement_speakers"("on_behalf_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_speakers_statement_id_position_key" ON "statement_speakers"("statement_id", "position");

-- CreateIndex
CREATE INDEX "statement_subjects_entity_id_listed_at_statement_id_idx" ON "statement_subjects"("entity_id", "listed_at" DESC, "statement_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "statement_quantities_statement_id_position_key" ON "statement_quantities"("statement_id", "position");

-- CreateIndex
CREATE INDEX "allegations_last_reported_at_id_idx" ON "allegations"("last_reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "allegations_category_last_reported_at_id_idx" ON "allegations"("category", "last_reported_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "accused_parties_entity_id_last_reported_at_allegation_id_idx" ON "accused_parties"("entity_id", "last_reported_at" DESC, "allegation_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "accused_parties_allegation_id_position_key" ON "accused_parties"("allegation_id", "position");

-- CreateIndex
CREATE INDEX "allegation_reports_allegation_id_listed_at_id_idx" ON "allegation_reports"("allegation_id", "listed_at", "id");

-- CreateIndex
CREATE INDEX "allegation_reports_version_id_start_id_idx" ON "allegation_reports"("version_id", "start", "id");

-- CreateIndex
CREATE INDEX "allegation_reports_run_id_idx" ON "allegation_reports"("run_id");

-- CreateIndex
CREATE INDEX "allegation_reports_statement_id_idx" ON "allegation_reports"("statement_id");

-- CreateIndex
CREATE INDEX "report_parties_entity_id_role_idx" ON "report_parties"("entity_id", "role");

-- CreateIndex
CREATE INDEX "report_parties_accused_party_id_idx" ON "report_parties"("accused_party_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_parties_report_id_role_position_key" ON "report_parties"("report_id", "role", "position");

-- CreateIndex
CREATE INDEX "allegation_responses_version_id_start_id_idx" ON "allegation_responses"("version_id", "start", "id");

-- CreateIndex
CREATE INDEX "allegation_responses_run_id_idx" ON "allegation_responses"("run_id");

-- CreateIndex
CREATE INDEX "allegation_responses_statement_id_idx" ON "allegation_responses"("statement_id");

-- CreateIndex
CREATE INDEX "allegation_responses_responder_id_listed_at_id_idx" ON "allegation_responses"("responder_id", "listed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "response_links_allegation_id_listed_at_response_id_idx" ON "response_links"("allegation_id", "listed_at", "response_id");

-- CreateIndex
CREATE INDEX "changes_subject_subject_id_idx" ON "changes"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "changes_at_sequence_idx" ON "changes"("at", "sequence");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extraction_runs" ADD CONSTRAINT "extraction_runs_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_names" ADD CONSTRAINT "entity_names_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_ids" ADD CONSTRAINT "external_ids_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_literal_entity_id_fkey" FOREIGN KEY ("literal_entity_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "statements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_spans" ADD CONSTRAINT "statement_spans_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speakers" ADD CONSTRAINT "statement_speakers_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speakers" ADD CONSTRAINT "statement_speakers_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speakers" ADD CONSTRAINT "statement_speakers_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_subjects" ADD CONSTRAINT "statement_subjects_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_subjects" ADD CONSTRAINT "statement_subjects_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_quantities" ADD CONSTRAINT "statement_quantities_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accused_parties" ADD CONSTRAINT "accused_parties_allegation_id_fkey" FOREIGN KEY ("allegation_id") REFERENCES "allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accused_parties" ADD CONSTRAINT "accused_parties_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_allegation_id_fkey" FOREIGN KEY ("allegation_id") REFERENCES "allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_parties" ADD CONSTRAINT "report_parties_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "allegation_reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_parties" ADD CONSTRAINT "report_parties_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_parties" ADD CONSTRAINT "report_parties_accused_party_id_fkey" FOREIGN KEY ("accused_party_id") REFERENCES "accused_parties"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_versions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_responder_id_fkey" FOREIGN KEY ("responder_id") REFERENCES "entities"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_links" ADD CONSTRAINT "response_links_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "allegation_responses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_links" ADD CONSTRAINT "response_links_allegation_id_fkey" FOREIGN KEY ("allegation_id") REFERENCES "allegations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What schema.prisma cannot say.

-- Spans: 0 <= start < end, in UTF-16 code units. Optional ones are there whole or not at all.
ALTER TABLE "blocks" ADD CONSTRAINT "blocks_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "statement_spans" ADD CONSTRAINT "statement_spans_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "statement_speakers" ADD CONSTRAINT "statement_speakers_span"
  CHECK (("start" IS NULL) = ("end" IS NULL) AND 0 <= COALESCE("start", 0) AND COALESCE("start" < "end", TRUE));
ALTER TABLE "statement_quantities" ADD CONSTRAINT "statement_quantities_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_cue_span" CHECK (0 <= "cue_start" AND "cue_start" < "cue_end");
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_act_span"
  CHECK (("act_start" IS NULL) = ("act_end" IS NULL) AND 0 <= COALESCE("act_start", 0) AND COALESCE("act_start" < "act_end", TRUE));
ALTER TABLE "report_parties" ADD CONSTRAINT "report_parties_span"
  CHECK (("start" IS NULL) = ("end" IS NULL) AND 0 <= COALESCE("start", 0) AND COALESCE("start" < "end", TRUE));
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_cue_span" CHECK (0 <= "cue_start" AND "cue_start" < "cue_end");
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_responder_span"
  CHECK (("responder_start" IS NULL) = ("responder_end" IS NULL) AND 0 <= COALESCE("responder_start", 0) AND COALESCE("responder_start" < "responder_end", TRUE));
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_target_span"
  CHECK (("target_start" IS NULL) = ("target_end" IS NULL) AND 0 <= COALESCE("target_start", 0) AND COALESCE("target_start" < "target_end", TRUE));
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_responded_span"
  CHECK (("responded_start" IS NULL) = ("responded_end" IS NULL) AND 0 <= COALESCE("responded_start", 0) AND COALESCE("responded_start" < "responded_end", TRUE));

-- Confidences and scores: 0 to 1. NaN, which PostgreSQL holds to be greater than any number, is none.
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_confidence" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "statements" ADD CONSTRAINT "statements_confidence" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_confidence" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "allegation_reports" ADD CONSTRAINT "allegation_reports_match_score" CHECK ("match_score" BETWEEN 0 AND 1);
ALTER TABLE "allegation_responses" ADD CONSTRAINT "allegation_responses_confidence" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "response_links" ADD CONSTRAINT "response_links_score" CHECK ("score" BETWEEN 0 AND 1);

-- An article has one current version. A constraint rather than a partial index, of which schema.prisma would have to know.
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_one_current" EXCLUDE USING btree ("article_id" WITH =) WHERE ("is_current");

-- The text of a version never changes, and what happened stays.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "changes_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "changes" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "article_versions_immutable" BEFORE UPDATE OF "text", "sha256", "number", "article_id" ON "article_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
