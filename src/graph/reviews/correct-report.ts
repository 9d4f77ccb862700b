import { newId } from '../../store/ids.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import type { PartyInput, ReportCorrections } from './corrections.input.js';
import { addRow, changeRow, takeOutRows } from './edits.js';
import { readParty, type Party } from './read-party.js';
import type { Edit, Subject } from './record-decision.js';
import { refusal } from './refused.js';

const at = 'input.corrections';

/** Puts a report right; gives the rows that changed. Whom no report of the allegation accuses any more is no accused party of it. */
export async function correctReport(transaction: Transaction, key: string, corrections: ReportCorrections): Promise<readonly Edit[]> {
  const report = await transaction.allegationReport.findUniqueOrThrow({
    where: { id: key },
    include: { version: { select: { text: true } } },
  });
  const { strength, polarity, modality, saidOn, accusers, accused } = corrections;
  const { text } = report.version;
  const edits: Edit[] = [];
  if (accusers) {
    const parties = await partiesIn(transaction, text, accusers, `${at}.accusers`);
    edits.push(...(await replaceParties(transaction, key, 'ACCUSER', parties)));
  }
  if (accused) edits.push(...(await correctAccused(transaction, key, await partiesIn(transaction, text, accused, `${at}.accused`))));
  const columns = {
    ...(strength ? { strength } : {}),
    ...(polarity ? { polarity } : {}),
    ...(modality ? { modality } : {}),
    ...(saidOn ? { said_on: saidOn.date, said_precision: saidOn.precision } : {}),
  };
  return [...edits, ...(await changeRow(transaction, 'allegation_reports', { id: key }, columns))];
}

/** Who is accused in a report is accused in its allegation. */
export async function allegationOf(transaction: Transaction, key: string, edits: readonly Edit[]): Promise<readonly Subject[]> {
  const isAccused = ({ table, before, after }: Edit): boolean => table === 'report_parties' && (before ?? after)?.['role'] === 'ACCUSED';
  if (!edits.some(isAccused)) return [];
  const { allegationId } = await transaction.allegationReport.findUniqueOrThrow({ where: { id: key }, select: { allegationId: true } });
  return [{ type: 'Allegation', key: allegationId }];
}

async function partiesIn(transaction: Transaction, text: string, given: readonly PartyInput[], field: string): Promise<readonly Party[]> {
  const parties: Party[] = [];
  for (const [index, party] of given.entries()) parties.push(await readParty(transaction, text, party, `${field}.${index}`));
  return parties;
}

async function replaceParties(
  transaction: Transaction,
  reportId: string,
  role: 'ACCUSER' | 'ACCUSED',
  parties: readonly Party[],
): Promise<readonly Edit[]> {
  const where = Prisma.sql`report_id = ${reportId}::uuid AND role = ${role}::"ReportPartyRole"`;
  const edits = [...(await takeOutRows(transaction, 'report_parties', where))];
  for (const [position, party] of parties.entries())
    edits.push(
      ...(await addRow(transaction, 'report_parties', {
        id: newId(),
        report_id: reportId,
        role,
        position,
        ...party,
        accused_party_id: null,
      })),
    );
  return edits;
}

async function correctAccused(transaction: Transaction, reportId: string, parties: readonly Party[]): Promise<readonly Edit[]> {
  if (parties.length === 0)
    throw refusal('NO_WORDS', `${at}.accused`, 'accused is empty; a report that accuses nobody is none: REJECT it instead.');
  return replaceParties(transaction, reportId, 'ACCUSED', parties);
}
