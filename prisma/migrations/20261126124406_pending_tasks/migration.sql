-- CreateTable
CREATE TABLE "pending_tasks" (
    "name" TEXT NOT NULL,

    CONSTRAINT "pending_tasks_pkey" PRIMARY KEY ("name")
);

-- Whatever was kept before search: the next start looks through it, the last time.
INSERT INTO "pending_tasks" ("name") VALUES ('search');
