-- CreateEnum
CREATE TYPE "ReportSpanRole" AS ENUM ('PREDICATE', 'OBJECT', 'RECIPIENT', 'AFFECTED', 'TIME', 'PLACE', 'SAID_DATE', 'SAID_PLACE', 'OCCASION');

-- AlterTable
ALTER TABLE "allegation_reports" ADD COLUMN     "act_date" DATE,
ADD COLUMN     "act_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
ADD COLUMN     "modality" "Modality" NOT NULL DEFAULT 'ASSERTED',
ADD COLUMN     "polarity" "Polarity" NOT NULL DEFAULT 'AFFIRMED',
ADD COLUMN     "said_on" DATE,
ADD COLUMN     "said_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN';

-- CreateTable
CREATE TABLE "report_spans" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "role" "ReportSpanRole" NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "report_spans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_quantities" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "min" DOUBLE PRECISION,
    "max" DOUBLE PRECISION,
    "is_approximate" BOOLEAN NOT NULL,
    "unit" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "report_quantities_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_spans_report_id_role_position_key" ON "report_spans"("report_id", "role", "position");

-- CreateIndex
CREATE UNIQUE INDEX "report_quantities_report_id_position_key" ON "report_quantities"("report_id", "position");

-- AddForeignKey
ALTER TABLE "report_spans" ADD CONSTRAINT "report_spans_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "allegation_reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_quantities" ADD CONSTRAINT "report_quantities_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "allegation_reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words are never empty.
ALTER TABLE "report_spans" ADD CONSTRAINT "report_spans_span" CHECK (0 <= "start" AND "start" < "end");
ALTER TABLE "report_quantities" ADD CONSTRAINT "report_quantities_span" CHECK (0 <= "start" AND "start" < "end");
