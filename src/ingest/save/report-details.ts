import type { AllegationReport, Span } from '../../extract/document.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma, ReportSpanRole } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { dayOf } from './reading.js';

/** The columns of a report that tell how the conduct and the accusation are dated and put. */
export const detailColumns = ({ conduct, polarity, modality, saidOn }: AllegationReport) => ({
  actDate: dayOf(conduct.time?.date),
  actPrecision: conduct.time?.precision ?? ('UNKNOWN' as const),
  polarity,
  modality,
  saidOn: dayOf(saidOn?.date),
  saidPrecision: saidOn?.precision ?? ('UNKNOWN' as const),
});

/** Writes what each report tells of the conduct and of the accusation in words, and the numbers in it. */
export async function saveReportDetails(
  transaction: Transaction,
  reports: readonly { readonly id: string; readonly report: AllegationReport }[],
): Promise<void> {
  await insertRows<Prisma.ReportSpanCreateManyInput>(
    transaction,
    'report_spans',
    reports.flatMap(({ id, report }) =>
      spansOf(report).flatMap(({ role, spans }) =>
        spans.map(({ start, end }, position) => ({ id: newId(), reportId: id, role, position, start, end })),
      ),
    ),
  );
  await insertRows<Prisma.ReportQuantityCreateManyInput>(
    transaction,
    'report_quantities',
    reports.flatMap(({ id, report }) =>
      report.quantities.map(({ span: { start, end }, min, max, isApproximate, unit }, position) => ({
        id: newId(),
        reportId: id,
        position,
        min,
        max,
        isApproximate,
        unit,
        start,
        end,
      })),
    ),
  );
}

const one = (span: Span | null | undefined): readonly Span[] => (span ? [span] : []);

const spansOf = ({ conduct, saidOn, place, occasion }: AllegationReport): readonly { role: ReportSpanRole; spans: readonly Span[] }[] => [
  { role: 'PREDICATE', spans: one(conduct.predicate) },
  { role: 'OBJECT', spans: one(conduct.object) },
  { role: 'RECIPIENT', spans: conduct.recipients },
  { role: 'AFFECTED', spans: conduct.affected },
  { role: 'TIME', spans: one(conduct.time?.span) },
  { role: 'PLACE', spans: one(conduct.place) },
  { role: 'SAID_DATE', spans: one(saidOn?.span) },
  { role: 'SAID_PLACE', spans: one(place) },
  { role: 'OCCASION', spans: one(occasion) },
];
