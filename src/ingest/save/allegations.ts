import type { Allegation, AllegationReport, Findings, Party } from '../../extract/document.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma, ReportPartyRole } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { AccusedParties } from './accused-parties.js';
import type { Added } from './changes.js';
import { readEarlierAllegations, type EarlierAllegation } from './earlier-allegations.js';
import { actLemmasOf, joinEarlier, predicateOf, type Doubt, type Joined } from './join-allegations.js';
import { endOf, idOrNull, startOf, type SavedVersion } from './reading.js';
import { detailColumns, saveReportDetails } from './report-details.js';

export interface SavedAllegations {
  /** Ids, by position in `Findings.allegations`. */
  readonly ids: readonly string[];
  readonly added: readonly Added[];
}

/** An allegation of this article on its way into the ledger. */
interface Filed {
  readonly id: string;
  readonly allegation: Allegation;
  readonly reports: readonly AllegationReport[];
  readonly joined: Joined | null;
  readonly doubt: Doubt | null;
  readonly accused: AccusedParties;
}

/**
 * Writes who accuses whom of what: each report joins the allegation that the ledger knows, or begins a new one.
 *
 * A new version of an article reports again what its earlier version reported: the same allegation, not another one.
 */
export async function saveAllegations(
  transaction: Transaction,
  version: SavedVersion,
  findings: Findings,
  entityIds: readonly string[],
  statementIds: readonly string[],
): Promise<SavedAllegations> {
  const accusedIds = findings.reports.flatMap(({ accused }) => accused.flatMap(({ entity }) => idOrNull(entityIds, entity) ?? []));
  const earlier = await readEarlierAllegations(transaction, version, accusedIds);
  const filed = findings.allegations.map((allegation) => file(allegation, findings, version, entityIds, earlier));

  await createAllegations(transaction, version, filed);
  const written = filed.map((one) => ({ ...one, rows: reportRows(one, version, entityIds, statementIds) }));
  const rows = written.flatMap((one) => one.rows);
  const accused = [...new Set(filed.map((one) => one.accused))];
  await insertRows<Prisma.AccusedPartyCreateManyInput>(
    transaction,
    'accused_parties',
    accused.flatMap(({ fresh }) => fresh).map((row) => ({ ...row, lastReportedAt: version.listedAt })),
  );
  await insertRows<Prisma.AllegationReportCreateManyInput>(
    transaction,
    'allegation_reports',
    rows.map(({ report }) => report),
  );
  await insertRows<Prisma.ReportPartyCreateManyInput>(
    transaction,
    'report_parties',
    rows.flatMap(({ parties }) => parties),
  );
  await saveReportDetails(
    transaction,
    rows.map(({ report: { id }, found }) => ({ id, report: found })),
  );
  await keepDates(transaction, version, filed);

  return { ids: filed.map(({ id }) => id), added: written.flatMap(additions) };
}

function file(
  allegation: Allegation,
  findings: Findings,
  version: SavedVersion,
  entityIds: readonly string[],
  earlier: readonly EarlierAllegation[],
): Filed {
  const reports = allegation.reports.map((position) => reportAt(findings.reports, position));
  const joining = joinEarlier(allegation, reports, version, entityIds, earlier);
  const { joined } = joining;
  const id = joined?.allegation.id ?? newId();
  const accused = joined?.allegation.parties ?? new AccusedParties(id);
  return { id, allegation, reports, joined, doubt: 'doubt' in joining ? joining.doubt : null, accused };
}

async function createAllegations(transaction: Transaction, { listedAt }: SavedVersion, filed: readonly Filed[]): Promise<void> {
  await insertRows<Prisma.AllegationCreateManyInput>(
    transaction,
    'allegations',
    filed
      .filter(({ joined }) => joined === null)
      .map(({ id, allegation: { title, category }, reports }) => ({
        id,
        title,
        category,
        predicate: predicateOf(reports),
        actLemmas: actLemmasOf(reports),
        firstReportedAt: listedAt,
        lastReportedAt: listedAt,
      })),
  );
}

/** When it was first and last reported, also where lists of the accused are ordered by it. Articles may be read in any order. */
async function keepDates(transaction: Transaction, { listedAt }: SavedVersion, filed: readonly Filed[]): Promise<void> {
  const ids = [...new Set(filed.filter(({ joined }) => joined !== null).map(({ id }) => id))];
  if (ids.length === 0) return;
  await transaction.$executeRaw`
    UPDATE allegations SET first_reported_at = LEAST(first_reported_at, ${listedAt}::timestamptz), last_reported_at = GREATEST(last_reported_at, ${listedAt}::timestamptz)
    WHERE id = ANY(${ids}::uuid[])`;
  await transaction.$executeRaw`
    UPDATE accused_parties SET last_reported_at = allegations.last_reported_at
    FROM allegations WHERE allegations.id = accused_parties.allegation_id AND allegations.id = ANY(${ids}::uuid[])`;
}

function reportRows(
  { id: allegationId, reports, joined, accused }: Filed,
  version: SavedVersion,
  entityIds: readonly string[],
  statementIds: readonly string[],
) {
  return reports.map((report, index) => {
    const id = newId();
    const isFirst = joined === null && index === 0;
    return {
      found: report,
      report: {
        id,
        allegationId,
        versionId: version.versionId,
        runId: version.runId,
        statementId: idOrNull(statementIds, report.statement),
        listedAt: version.listedAt,
        strength: report.strength,
        start: report.span.start,
        end: report.span.end,
        cueStart: report.cue.start,
        cueEnd: report.cue.end,
        actStart: startOf(report.act),
        actEnd: endOf(report.act),
        ...detailColumns(report),
        rule: report.because.rule,
        confidence: report.because.confidence,
        matchReason: isFirst ? null : (joined?.reason ?? 'the same party and act within one article'),
        matchScore: isFirst ? null : (joined?.score ?? null),
      },
      parties: [
        ...report.accusers.map((party, position) => partyRow(id, 'ACCUSER', position, party, entityIds, null)),
        ...report.accused.map((party, position) => partyRow(id, 'ACCUSED', position, party, entityIds, accused.idOf(party, entityIds))),
      ],
    };
  });
}

const partyRow = (
  reportId: string,
  role: ReportPartyRole,
  position: number,
  party: Party,
  entityIds: readonly string[],
  accusedPartyId: string | null,
) => ({
  id: newId(),
  reportId,
  role,
  position,
  entityId: idOrNull(entityIds, party.entity),
  label: party.label,
  anonymity: party.anonymity,
  start: startOf(party.span),
  end: endOf(party.span),
  accusedPartyId,
});

function additions({ id, allegation, joined, doubt, rows }: Filed & { readonly rows: ReturnType<typeof reportRows> }): readonly Added[] {
  const reports = rows.map(({ report }): Added => ({
    kind: 'REPORT_ADDED',
    subject: 'AllegationReport',
    subjectId: report.id,
    after: { allegationId: id, versionId: report.versionId, strength: report.strength },
  }));
  const { title, category } = allegation;
  if (joined !== null) return reports;
  return [
    {
      kind: 'ALLEGATION_ADDED',
      subject: 'Allegation',
      subjectId: id,
      after: { title, category, ...(doubt ? { doubt: { ...doubt } } : {}) },
    },
    ...reports,
  ];
}

function reportAt(reports: readonly AllegationReport[], position: number): AllegationReport {
  const report = reports[position];
  if (report === undefined) throw new Error(`There is no report ${position} among ${reports.length}`);
  return report;
}
