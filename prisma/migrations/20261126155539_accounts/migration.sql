-- CreateEnum
CREATE TYPE "AccountRole" AS ENUM ('READER', 'INGESTER', 'EDITOR', 'ADMIN');

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "AccountRole"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "scopes" "AccountRole"[],
    "points_limit" INTEGER,
    "points_per_second" INTEGER,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "accounts_name_key" ON "accounts"("name");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_prefix_key" ON "api_keys"("prefix");

-- CreateIndex
CREATE INDEX "api_keys_account_id_idx" ON "api_keys"("account_id");

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What schema.prisma cannot say
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_name" CHECK (btrim("name") = "name" AND "name" <> '');
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_roles" CHECK (cardinality("roles") > 0);
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_hash" CHECK (octet_length("hash") = 32);
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_points" CHECK ("points_limit" > 0 AND "points_per_second" > 0);
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_points_together" CHECK (("points_limit" IS NULL) = ("points_per_second" IS NULL));
