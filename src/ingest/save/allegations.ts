import type { Party } from '../../extract/document.js';
import { actLemmasOf, predicateOf } from '../../extract/link/sketch-allegation.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma, ReportPartyRole } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { AccusedParties } from './accused-parties.js';
import { saveMatches } from './allegation-matches.js';
import type { Added } from './changes.js';
import { moveReports, refreshAllegations, type Moved } from './move-reports.js';
import { endOf, idOrNull, startOf, type KeptReading } from './reading.js';
import { detailColumns, saveReportDetails } from './report-details.js';
import { newAllegations, type NewAllegation } from './reported-allegations.js';
import { settleAgain, type Placement, type Settling } from './settle-again.js';
import { readStoredAllegations, type StoredAllegation } from './stored-allegations.js';

export interface SavedAllegations {
  /** Of each version the ids of what it alleges (reported_allegations), by position in `Findings.allegations`. */
  readonly reportedIds: readonly (readonly string[])[];
  /** Ids of the accused of everything that is new or went to another allegation: what answers them may have to be linked anew. */
  readonly touchedIds: readonly string[];
  readonly moved: readonly Moved[];
  /** Ids of the allegations that reports came to or went from. */
  readonly touched: readonly string[];
  readonly added: readonly Added[];
}

/** What a version alleges, and which allegation that is. */
interface Filed extends NewAllegation {
  readonly placement: Placement;
  readonly isBegun: boolean;
  readonly parties: AccusedParties;
}

/**
 * Writes who accuses whom of what: each report joins the allegation that the ledger knows, or begins a new one.
 *
 * The ledger becomes what it would be had all articles come in the order of their dates; where these are not the latest, later ones may
 * move to another allegation. What may be the same, or the counter-charge, is kept as a question with its reasons.
 */
export async function saveAllegations(transaction: Transaction, kept: readonly KeptReading[]): Promise<SavedAllegations> {
  const alleged = kept.map(newAllegations);
  const fresh = alleged.flat();
  const reportedIds = alleged.map((ours) => ours.map(({ id }) => id));
  if (fresh.length === 0) return { reportedIds, touchedIds: [], moved: [], touched: [], added: [] };
  const stored = await readStoredAllegations(transaction, {
    accusedKeys: fresh.map(({ accusedKey }) => accusedKey),
    accusedIds: fresh.flatMap(({ accusedIds, maybeIds }) => [...accusedIds, ...maybeIds]),
    accuserIds: fresh.flatMap(({ accuserIds }) => accuserIds),
  });
  const settling = settleAgain(fresh, stored);
  const moved = movedBy(settling, stored);
  await beginAllegations(transaction, fresh, stored, settling);
  const filed = await file(transaction, fresh, settling);
  const written = filed.map((one) => ({ ...one, rows: reportRows(one) }));
  await writeReports(transaction, written);
  await moveReports(transaction, moved);
  const touched = [...filed.map(({ placement }) => placement.allegationId), ...moved.flatMap(({ from, to }) => [from, to])];
  await refreshAllegations(transaction, touched);
  await saveMatches(transaction, fresh, stored, settling);
  return {
    reportedIds,
    touchedIds: [...new Set([...fresh.flatMap(({ accusedIds }) => accusedIds), ...moved.flatMap(({ accusedIds }) => accusedIds)])],
    moved,
    touched,
    added: [...written.flatMap(additions), ...moved.filter(({ from, to }) => from !== to).map(movement)],
  };
}

/** Stored ones whose allegation, or whose reason to be in it, is another now. */
const movedBy = ({ placements }: Settling, stored: readonly StoredAllegation[]): readonly Moved[] =>
  stored.flatMap(({ id, allegationId, matchReasons, accusedIds }) => {
    const placement = placements.get(id);
    return placement === undefined ||
      (placement.allegationId === allegationId && reasonText(placement.reasons) === reasonText(matchReasons))
      ? []
      : [{ id, accusedIds, from: allegationId, to: placement.allegationId, score: placement.score, reasons: placement.reasons }];
  });

async function beginAllegations(
  transaction: Transaction,
  fresh: readonly NewAllegation[],
  stored: readonly StoredAllegation[],
  { begun }: Settling,
): Promise<void> {
  const alleged = new Map([
    ...fresh.map(({ id, allegation: { title, category }, reports, kept: { version } }) => {
      return [id, { title, category, predicate: predicateOf(reports), actLemmas: actLemmasOf(reports), at: version.listedAt }] as const;
    }),
    ...stored.map(({ id, title, sketch: { category, predicate, actLemmas }, place: [at] }) => {
      return [id, { title, category, predicate, actLemmas, at: new Date(at) }] as const;
    }),
  ]);
  await insertRows<Prisma.AllegationCreateManyInput>(
    transaction,
    'allegations',
    begun.flatMap(({ allegationId, by }) => {
      const what = alleged.get(by);
      // Titles and dates are those of all its reports: see refreshAllegations.
      if (what === undefined) return [];
      const { at, actLemmas, ...told } = what;
      return [{ id: allegationId, ...told, actLemmas: [...actLemmas], firstReportedAt: at, lastReportedAt: at }];
    }),
  );
}

/** With the rows of the accused: one for each party of an allegation, whoever reports it. */
async function file(transaction: Transaction, fresh: readonly NewAllegation[], { placements, begun }: Settling): Promise<readonly Filed[]> {
  const placed = fresh.map((one) => ({ ...one, placement: placementOf(placements, one.id) }));
  const ids = [...new Set(placed.map(({ placement }) => placement.allegationId))];
  const rows =
    ids.length === 0 ? [] : await transaction.accusedParty.findMany({ where: { allegationId: { in: ids } }, orderBy: { position: 'asc' } });
  const parties = new Map(
    ids.map((id) => [
      id,
      new AccusedParties(
        id,
        rows.filter(({ allegationId }) => allegationId === id),
      ),
    ]),
  );
  const begunHere = new Set(begun.map(({ allegationId }) => allegationId));
  return placed.map((one) => {
    const { allegationId } = one.placement;
    const isBegun = begunHere.delete(allegationId);
    return { ...one, isBegun, parties: parties.get(allegationId) ?? new AccusedParties(allegationId) };
  });
}

function placementOf(placements: Settling['placements'], id: string): Placement {
  const placement = placements.get(id);
  if (placement === undefined) throw new Error(`Nothing was settled for the alleged ${id}`);
  return placement;
}

type Written = Filed & { readonly rows: ReturnType<typeof reportRows> };

async function writeReports(transaction: Transaction, written: readonly Written[]): Promise<void> {
  await insertRows<Prisma.ReportedAllegationCreateManyInput>(
    transaction,
    'reported_allegations',
    written.map(({ id, position, allegation, accusedKey, accusedIds, accuserIds, sketch, placement, kept: { version } }) => ({
      id,
      versionId: version.versionId,
      position,
      allegationId: placement.allegationId,
      listedAt: version.listedAt,
      title: allegation.title,
      accusedKey,
      accusedIds: [...accusedIds],
      accuserIds: [...accuserIds],
      sketch: sketch as unknown as Prisma.InputJsonObject,
      matchScore: placement.score,
      matchReasons: placement.reasons as unknown as Prisma.InputJsonArray,
    })),
  );
  await insertRows<Prisma.AccusedPartyCreateManyInput>(
    transaction,
    'accused_parties',
    [...new Map(written.map(({ parties, kept: { version } }) => [parties, version.listedAt]))].flatMap(([{ fresh }, lastReportedAt]) =>
      fresh.map((row) => ({ ...row, lastReportedAt })),
    ),
  );
  const rows = written.flatMap((one) => one.rows);
  await insertRows<Prisma.AllegationReportCreateManyInput>(
    transaction,
    'allegation_reports',
    rows.map(({ report }) => report),
  );
  await insertRows<Prisma.ReportPartyCreateManyInput>(
    transaction,
    'report_parties',
    rows.flatMap((row) => row.parties),
  );
  await saveReportDetails(
    transaction,
    rows.map(({ report: { id }, found }) => ({ id, report: found })),
  );
}

function reportRows({ id: reportedId, reports, placement, parties, kept: { version, entityIds, statementIds } }: Filed) {
  return reports.map((report, index) => {
    const id = newId();
    const isFirst = placement.score === null && index === 0;
    return {
      found: report,
      report: {
        id,
        allegationId: placement.allegationId,
        reportedId,
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
        matchReason: isFirst ? null : placement.score === null ? withinArticle : reasonText(placement.reasons),
        matchScore: placement.score,
      },
      parties: [
        ...report.accusers.map((party, position) => partyRow(id, 'ACCUSER', position, party, entityIds, null)),
        ...report.accused.map((party, position) => partyRow(id, 'ACCUSED', position, party, entityIds, parties.idOf(party, entityIds))),
      ],
    };
  });
}

export const withinArticle = 'the same party and act within one article';
export const reasonText = (reasons: Placement['reasons']): string => reasons.map(({ text }) => text).join('; ');

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

function additions({ allegation: { title, category }, placement: { allegationId }, isBegun, rows }: Written): readonly Added[] {
  const reports = rows.map(({ report }): Added => ({
    kind: 'REPORT_ADDED',
    subject: 'AllegationReport',
    subjectId: report.id,
    after: { allegationId, versionId: report.versionId, strength: report.strength },
  }));
  return isBegun
    ? [{ kind: 'ALLEGATION_ADDED', subject: 'Allegation', subjectId: allegationId, after: { title, category } }, ...reports]
    : reports;
}

const movement = ({ id, from, to }: Moved): Added => ({
  kind: 'REPORT_MOVED',
  subject: 'Allegation',
  subjectId: to,
  after: { allegationId: to, from, reportedId: id },
});
