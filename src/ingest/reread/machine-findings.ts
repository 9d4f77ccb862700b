import type { Digest } from '../../extract/digest.js';
import { insertRows } from '../../store/insert-rows.js';
import type { Prisma } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { partyLabels, type MachineStatement, type MachineReport, type MachineResponse } from '../../graph/rereadings/machine-finding.js';

/** What the new reading makes of what somebody decided on: by id of the finding, null where it finds it no more. */
export interface Seen {
  readonly subject: 'Statement' | 'AllegationReport' | 'AllegationResponse';
  readonly subjectId: string;
  readonly finding: MachineStatement | MachineReport | MachineResponse | null;
}

/** Keeps it beside the decided findings, in place of what the reading before made of them. */
export async function saveMachineFindings(transaction: Transaction, runId: string, seen: readonly Seen[]): Promise<void> {
  await transaction.machineFinding.deleteMany({ where: { subjectId: { in: seen.map(({ subjectId }) => subjectId) } } });
  await insertRows<Prisma.MachineFindingCreateManyInput>(
    transaction,
    'machine_findings',
    seen.map(({ subject, subjectId, finding }) => ({ subject, subjectId, runId, finding: finding as unknown as Prisma.InputJsonObject })),
  );
}

export function statementAt({ document: { text }, statements }: Digest, at: number): MachineStatement | null {
  const statement = statements[at];
  if (statement === undefined) return null;
  const { quoteType, speechAct, polarity, modality, speakers, content, saidOn } = statement;
  return {
    content: content.map(({ start, end }) => text.slice(start, end)),
    speakers: speakers.map(({ label }) => label),
    ...{ quoteType, speechAct, polarity, modality },
    saidOn: saidOn?.date ?? null,
  };
}

export function reportAt({ document: { text }, reports }: Digest, at: number): MachineReport | null {
  const report = reports[at];
  if (report === undefined) return null;
  const { span, strength, accusers, accused } = report;
  return { words: text.slice(span.start, span.end), strength, accusers: partyLabels(accusers), accused: partyLabels(accused) };
}

export function responseAt({ document: { text }, responses }: Digest, at: number): MachineResponse | null {
  const response = responses[at];
  if (response === undefined) return null;
  const { span, type, scope, responder } = response;
  return { words: text.slice(span.start, span.end), type, scope, responder: responder.label };
}
