import type { Transaction } from '../../store/transaction.js';
import { error } from '../readings/check-input.js';
import type { DayInput } from './corrections.input.js';
import { Refused, refusal } from './refused.js';

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** So far ahead it may be tomorrow already: the date line. */
const aheadMs = 2 * 24 * 3_600_000;

/** Throws a `Refused` for a day that is still to come. */
export function checkNotAhead(day: string, field: string): void {
  if (Date.parse(day) > Date.now() + aheadMs)
    throw new Refused(error('FUTURE_DATE', field.split('.'), `${field.replace(/^input\./, '')} "${day}" is still to come; correct it.`));
}

/** So many letters of `YYYY-MM-DD` are known. */
const known: Readonly<Record<DayInput['precision'], number>> = { DAY: 10, MONTH: 7, YEAR: 4, APPROXIMATE: 7, UNKNOWN: 0 };

const isBefore = ({ date, precision }: DayInput, day: string): boolean => date.slice(0, known[precision]) < day.slice(0, known[precision]);

/** Throws TOO_EARLY for an answer that is older than the accusation. */
export async function checkAfterAccusation(transaction: Transaction, allegationId: string, day: DayInput, field: string): Promise<void> {
  const accused = await accusedOn(transaction, allegationId);
  if (accused === null || !isBefore(day, accused)) return;
  const message = `The answer of ${day.date} is older than the accusation, which is first told of ${accused}: it cannot be an answer to it.`;
  throw refusal('TOO_EARLY', field, message);
}

/** Throws TOO_EARLY for evidence that is older than the alleged act or, where no report dates that, than the accusation. */
export async function checkAfterAct(transaction: Transaction, allegationId: string, date: string, field: string): Promise<void> {
  const { _min } = await transaction.allegationReport.aggregate({
    where: { allegationId, reviewState: { not: 'REJECTED' }, version: { isCurrent: true }, actPrecision: { in: ['DAY', 'MONTH', 'YEAR'] } },
    _min: { actDate: true },
  });
  const act = _min.actDate === null ? null : dayOf(_min.actDate);
  const attested = act ?? (await accusedOn(transaction, allegationId));
  if (attested === null || date >= attested) return;
  const what = act === null ? 'the accusation is first told of' : 'the act is dated';
  throw refusal('TOO_EARLY', field, `Evidence of ${date} cannot attest what came later: ${what} ${attested}.`);
}

/** When the accusation was first made, or first reported; null when no report counts. */
async function accusedOn(transaction: Transaction, allegationId: string): Promise<string | null> {
  const counted = { allegationId, reviewState: { not: 'REJECTED' as const }, version: { isCurrent: true } };
  const told = await transaction.allegationReport.aggregate({ where: counted, _min: { listedAt: true } });
  const said = await transaction.allegationReport.aggregate({ where: { ...counted, saidPrecision: 'DAY' }, _min: { saidOn: true } });
  const days = [told._min.listedAt, said._min.saidOn].flatMap((date) => (date === null ? [] : [dayOf(date)]));
  return days.sort()[0] ?? null;
}
