import type { Transaction } from '../../store/transaction.js';
import type { Stored } from './match-findings.js';

/** What the ledger has of a version. */
export interface EarlierFindings {
  readonly statements: readonly Stored[];
  readonly alleged: readonly { readonly id: string; readonly allegationId: string; readonly position: number }[];
  readonly reports: readonly (Stored & { readonly reportedId: string | null; readonly allegationId: string })[];
  readonly responses: readonly Stored[];
  /** Ids of all of these that stay as they are, since somebody decided on them, or on what rests on them. */
  readonly settled: ReadonlySet<string>;
  /** Ids of those that somebody decided on. */
  readonly decided: ReadonlySet<string>;
}

/** Reads the findings of a version, and which of them a person has decided on. */
export async function readEarlier(transaction: Transaction, versionId: string): Promise<EarlierFindings> {
  const statements = await transaction.statement.findMany({
    where: { versionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, parentId: true, spans: { where: { role: 'CONTENT' }, select: { start: true, end: true } } },
  });
  const alleged = await transaction.reportedAllegation.findMany({
    where: { versionId },
    orderBy: { position: 'asc' },
    select: { id: true, allegationId: true, position: true },
  });
  const reports = await transaction.allegationReport.findMany({
    where: { versionId },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { id: true, start: true, end: true, reportedId: true, allegationId: true, statementId: true },
  });
  const responses = await transaction.allegationResponse.findMany({
    where: { versionId },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { id: true, start: true, end: true, statementId: true, answers: { select: { reportedId: true } } },
  });
  const ids = [...statements, ...reports, ...responses].map(({ id }) => id);
  const concerned = await transaction.decisionSubject.findMany({
    where: { subjectId: { in: ids } },
    distinct: ['subjectId'],
    select: { subjectId: true },
  });
  const decided = new Set(concerned.map(({ subjectId }) => subjectId));
  const settled = restingOn(decided, { statements, reports, responses });
  return {
    statements,
    alleged,
    reports: reports.map(({ start, end, ...report }) => ({ ...report, spans: [{ start, end }] })),
    responses: responses.map(({ id, start, end }) => ({ id, spans: [{ start, end }] })),
    settled,
    decided,
  };
}

interface Rows {
  readonly statements: readonly { readonly id: string; readonly parentId: string | null }[];
  readonly reports: readonly { readonly id: string; readonly reportedId: string | null; readonly statementId: string | null }[];
  readonly responses: readonly {
    readonly id: string;
    readonly statementId: string | null;
    readonly answers: readonly { readonly reportedId: string }[];
  }[];
}

/** With all that must stay where the decided stays: what it answers, the other reports of the same act, the statements that they are made in. */
function restingOn(decided: ReadonlySet<string>, { statements, reports, responses }: Rows): ReadonlySet<string> {
  const settled = new Set(decided);
  const add = (id: string | null): void => void (id !== null && settled.add(id));
  for (const { id, statementId, answers } of responses)
    if (decided.has(id)) {
      add(statementId);
      for (const { reportedId } of answers) add(reportedId);
    }
  for (const { id, reportedId } of reports) if (decided.has(id)) add(reportedId);
  for (const { id, reportedId, statementId } of reports)
    if (decided.has(id) || (reportedId !== null && settled.has(reportedId))) {
      add(id);
      add(statementId);
    }
  const parents = new Map(statements.map(({ id, parentId }) => [id, parentId]));
  // An outer statement stays with the one that stands in it, and so on outwards.
  for (const { id } of statements)
    for (let at: string | null = settled.has(id) ? id : null; at !== null; at = parents.get(at) ?? null) settled.add(at);
  return settled;
}
