-- CreateTable
CREATE TABLE "saved_searches" (
    "name" TEXT NOT NULL,
    "statements" JSONB,
    "allegations" JSONB,
    "words" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_searches_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "webhooks" (
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "kinds" "ChangeKind"[],
    "search" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "position" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "next_attempt_at" TIMESTAMPTZ(3),
    "leased_by" UUID,
    "leased_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "webhook_deliveries" (
    "webhook" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "error" TEXT NOT NULL,
    "is_replayed" BOOLEAN NOT NULL DEFAULT false,
    "died_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("webhook","sequence")
);

-- CreateIndex
CREATE INDEX "webhooks_search_idx" ON "webhooks"("search");

-- AddForeignKey
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_search_fkey" FOREIGN KEY ("search") REFERENCES "saved_searches"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_fkey" FOREIGN KEY ("webhook") REFERENCES "webhooks"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- A saved search says in one way what it is for.
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_one" CHECK (num_nonnulls("statements", "allegations", "words") = 1);
