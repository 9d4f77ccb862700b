import type { Party } from '../../extract/document.js';
import { actLemmasOf, predicateOf } from '../../extract/link/sketch-allegation.js';
import { insertRows } from '../../store/insert-rows.js';
import { newId } from '../../store/ids.js';
import type { Prisma, ReportPartyRole } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { saveMatches } from './allegation-matches.js';
import type { Happened } from '../../store/append-changes.js';
import { countReports } from '../../graph/survivors/count-allegations.js';
import { refreshAllegations } from '../../graph/allegations/refresh-allegations.js';
import { strengths } from '../../graph/allegations/review-priority.js';
import { newPriority } from '../../graph/statements/review-priority.js';
import { moveReports } from './move-reports.js';
import { endOf, idOrNull, isWritten, startOf, type KeptReading } from './reading.js';
import { detailColumns, saveReportDetails } from './report-details.js';
import { newAllegations, type NewAllegation } from './reported-allegations.js';
import type { Placement, Settling } from './settle-again.js';
import { movedBy, reasonText, settledBy, settleInTurn, type Moved, type Turn } from './settle-in-turn.js';
import { readStoredAllegations, type StoredAllegation } from './stored-allegations.js';

export interface SavedAllegations {
  /** By position of the article in the batch. */
  readonly articles: readonly SavedAlleged[];
  /** Ids of the allegations that reports came to or went from. */
  readonly touched: readonly string[];
}

/** What an article of the batch alleges, and what it did to what was alleged before it. */
export interface SavedAlleged {
  /** Ids of what it alleges (reported_allegations), by position in `Findings.allegations`. */
  readonly reportedIds: readonly string[];
  /** Ids of the accused of everything that is new or went to another allegation: what answers them may have to be linked anew. */
  readonly touchedIds: readonly string[];
  readonly moved: readonly Moved[];
  /** Allegation of everything that was settled with it, by id of what is alleged. */
  readonly placements: Turn['placements'];
  readonly added: readonly Happened[];
}

/** What a version alleges, and which allegation that is. */
interface Filed extends NewAllegation {
  readonly placement: Placement;
}

/**
 * Writes who accuses whom of what: each report joins the allegation that the ledger knows, or begins a new one.
 *
 * The ledger becomes what it would be had all articles come in the order of their dates; where these are not the latest, later ones may
 * move to another allegation. What may be the same, or the counter-charge, is kept as a question with its reasons.
 */
export async function saveAllegations(transaction: Transaction, kept: readonly KeptReading[]): Promise<SavedAllegations> {
  const alleged = kept.map(newAllegations);
  const fresh = alleged.map((ours) => ours.filter(({ id, kept: reading }) => isWritten(reading, id)));
  const all = fresh.flat();
  const stored =
    all.length === 0
      ? []
      : await readStoredAllegations(transaction, {
          accusedKeys: all.map(({ accusedKey }) => accusedKey),
          accusedIds: all.flatMap(({ accusedIds, maybeIds }) => [...accusedIds, ...maybeIds]),
          accuserIds: all.flatMap(({ accuserIds }) => accuserIds),
        });
  const turns = settleInTurn(fresh, stored);
  const beside = alleged.map((ours) => ours.flatMap(besideDecided));
  if (all.length + beside.flat().length === 0)
    return { articles: turns.map((turn, at) => savedIn(turn, alleged[at] ?? [], new Map(), [])), touched: [] };
  const settling = settledBy(turns);
  const moved = movedBy(settling, stored);
  await beginAllegations(transaction, all, stored, settling);
  const written = all.map((one) => {
    const filed = { ...one, placement: placementOf(settling.placements, one.id) };
    return { ...filed, rows: reportRows(filed) };
  });
  await writeReports(transaction, written);
  await writeReportRows(transaction, [...written.flatMap((one) => one.rows), ...beside.flat()]);
  const movedReports = await moveReports(transaction, moved);
  const counted = await countReports(transaction, [
    ...[...written.flatMap((one) => one.rows), ...beside.flat()].map(({ report }) => report.id),
    ...movedReports,
  ]);
  const touched = [
    ...turns.flatMap((turn) => [
      ...[...turn.placements.values()].map(({ allegationId }) => allegationId),
      ...turn.moved.map(({ from }) => from),
    ]),
    ...beside.flat().map(({ report }) => report.allegationId),
    ...counted,
  ];
  await refreshAllegations(transaction, touched);
  await saveMatches(transaction, all, stored, settling);
  const rows = new Map(written.map((one) => [one.id, one.rows]));
  return { articles: turns.map((turn, at) => savedIn(turn, alleged[at] ?? [], rows, beside[at] ?? [])), touched };
}

/** `alleged` is all that the article alleges: what stays as somebody decided was not settled anew. */
function savedIn(
  turn: Turn,
  alleged: readonly NewAllegation[],
  rows: ReadonlyMap<string, readonly ReportRows[]>,
  beside: readonly ReportRows[],
): SavedAlleged {
  const { fresh, moved } = turn;
  const staying = alleged.flatMap(({ id, allegationBefore }) =>
    turn.placements.has(id) || allegationBefore === null
      ? []
      : [[id, { allegationId: allegationBefore, score: null, reasons: [] }] as const],
  );
  const placements = new Map([...turn.placements, ...staying]);
  return {
    reportedIds: alleged.map(({ id }) => id),
    touchedIds: [...new Set([...fresh, ...moved].flatMap(({ accusedIds }) => accusedIds))],
    moved,
    placements,
    added: [...additions(turn, rows), ...beside.map(addition), ...moved.filter(({ from, to }) => from !== to).map(movement)],
  };
}

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

function placementOf(placements: Settling['placements'], id: string): Placement {
  const placement = placements.get(id);
  if (placement === undefined) throw new Error(`Nothing was settled for the alleged ${id}`);
  return placement;
}

type ReportRows = ReturnType<typeof reportRows>[number];
type Written = Filed & { readonly rows: readonly ReportRows[] };

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
}

async function writeReportRows(transaction: Transaction, rows: readonly ReportRows[]): Promise<void> {
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

function reportRows({ id: reportedId, reports, reportIds, placement, kept: { version, findings, entityIds, statementIds } }: Filed) {
  return reports.map((report, index) => {
    const id = reportIds[index] ?? newId();
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
        reviewPriority: newPriority({
          confidence: report.because.confidence,
          prominence: findings.statements[report.statement ?? -1]?.prominence,
          parties: [...report.accusers, ...report.accused],
          strength: strengths[report.strength],
        }),
        matchReason: isFirst ? null : placement.score === null ? withinArticle : reasonText(placement.reasons),
        matchScore: placement.score,
      },
      parties: [
        ...report.accusers.map((party, position) => partyRow(id, 'ACCUSER', position, party, entityIds)),
        ...report.accused.map((party, position) => partyRow(id, 'ACCUSED', position, party, entityIds)),
      ],
    };
  });
}

/** Reports of what stays as somebody decided that were not found before: they are of the same allegation. */
const besideDecided = (one: NewAllegation): readonly ReportRows[] =>
  one.allegationBefore === null || isWritten(one.kept, one.id)
    ? []
    : reportRows({ ...one, placement: { allegationId: one.allegationBefore, score: null, reasons: [] } })
        .filter((_, index) => isWritten(one.kept, one.reportIds[index] ?? ''))
        .map((row) => ({ ...row, report: { ...row.report, matchReason: withinArticle } }));

export const withinArticle = 'the same party and act within one article';

/** Which accused party of the allegation is meant is derived with its status. */
const partyRow = (reportId: string, role: ReportPartyRole, position: number, party: Party, entityIds: readonly string[]) => ({
  id: newId(),
  reportId,
  role,
  position,
  entityId: idOrNull(entityIds, party.entity),
  label: party.label,
  anonymity: party.anonymity,
  start: startOf(party.span),
  end: endOf(party.span),
});

/** As they were when the article was settled: what the next articles of the batch make of it is told by them. */
function additions({ fresh, placements, begun }: Turn, rows: ReadonlyMap<string, readonly ReportRows[]>): readonly Happened[] {
  const begunHere = new Set(begun.map(({ allegationId }) => allegationId));
  return fresh.flatMap(({ id, allegation: { title, category } }) => {
    const { allegationId } = placementOf(placements, id);
    const reports = (rows.get(id) ?? []).map((row) => addition({ ...row, report: { ...row.report, allegationId } }));
    return begunHere.delete(allegationId)
      ? [{ kind: 'ALLEGATION_ADDED', subject: 'Allegation', subjectId: allegationId, after: { title, category } }, ...reports]
      : reports;
  });
}

const addition = ({ report: { id, allegationId, versionId, strength } }: ReportRows): Happened => ({
  ...{ kind: 'REPORT_ADDED', subject: 'AllegationReport', subjectId: id, after: { allegationId, versionId, strength } },
});

const movement = ({ id, from, to }: Moved): Happened => ({
  kind: 'REPORT_MOVED',
  subject: 'Allegation',
  subjectId: to,
  after: { allegationId: to, from, reportedId: id },
});
