import type { Transaction } from '../../store/transaction.js';
import { refreshQuotations } from '../../graph/quotations/refresh-quotations.js';
import type { SavedVersion } from '../save/reading.js';
import type { EarlierFindings } from './earlier-findings.js';

export interface Removed {
  /** Of allegations that lost a report or an answer. */
  readonly allegationIds: readonly string[];
  /** Once what is quoted now is written: takes out what nobody is quoted with any more, and says anew whose words came first. */
  refreshQuotations(): Promise<void>;
}

/** Takes the findings of an earlier reading out of the ledger, all but those that stay as somebody decided. */
export async function removeFindings(
  transaction: Transaction,
  { versionId }: SavedVersion,
  { statements, reports, alleged, responses, settled }: EarlierFindings,
): Promise<Removed> {
  const going = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).filter((id) => !settled.has(id));
  const [statementIds, reportIds, allegedIds, responseIds] = [statements, reports, alleged, responses].map(going);
  const allegations = await transaction.$queryRaw<{ id: string }[]>`
    SELECT allegation_id::text AS id FROM allegation_reports WHERE version_id = ${versionId}::uuid
    UNION SELECT link.allegation_id::text FROM response_links AS link JOIN allegation_responses AS response ON response.id = link.response_id
    WHERE response.version_id = ${versionId}::uuid`;
  const quotations = await transaction.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT wording.quotation_id::text AS id FROM quotation_occurrences AS occurrence
    JOIN quotation_texts AS wording ON wording.id = occurrence.text_id WHERE occurrence.statement_id = ANY(${statementIds}::uuid[])`;
  await transaction.mention.deleteMany({ where: { versionId } });
  await transaction.allegationResponse.deleteMany({ where: { id: { in: responseIds ?? [] } } });
  await transaction.allegationReport.deleteMany({ where: { id: { in: reportIds ?? [] } } });
  await transaction.reportedAllegation.deleteMany({ where: { id: { in: allegedIds ?? [] } } });
  // A statement that stays keeps its outer ones, so that none that goes is named by one that stays.
  await transaction.$executeRaw`UPDATE statements SET parent_id = NULL WHERE id = ANY(${statementIds}::uuid[])`;
  await transaction.statement.deleteMany({ where: { id: { in: statementIds ?? [] } } });
  return {
    allegationIds: allegations.map(({ id }) => id),
    refreshQuotations: () =>
      dropUnquoted(
        transaction,
        quotations.map(({ id }) => id),
      ),
  };
}

async function dropUnquoted(transaction: Transaction, quotationIds: readonly string[]): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM quotation_texts AS wording WHERE wording.quotation_id = ANY(${[...quotationIds]}::uuid[])
      AND NOT EXISTS (SELECT FROM quotation_occurrences AS occurrence WHERE occurrence.text_id = wording.id)`;
  const gone = await transaction.$queryRaw<{ id: string }[]>`
    DELETE FROM quotations AS quotation WHERE quotation.id = ANY(${[...quotationIds]}::uuid[])
      AND NOT EXISTS (SELECT FROM quotation_texts AS wording WHERE wording.quotation_id = quotation.id) RETURNING quotation.id::text AS id`;
  const isGone = new Set(gone.map(({ id }) => id));
  await refreshQuotations(
    transaction,
    quotationIds.filter((id) => !isGone.has(id)),
  );
}
