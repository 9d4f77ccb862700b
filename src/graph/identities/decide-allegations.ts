import { newId } from '../../store/ids.js';
import type { Transaction } from '../../store/transaction.js';
import { checkReason, checkVersion, keepDecision, readSubject } from '../reviews/decide.js';
import { addRow, changeRow } from '../reviews/edits.js';
import type { Edit } from '../reviews/record-decision.js';
import { refusal } from '../reviews/refused.js';
import type { Viewer } from '../viewer.js';
import type { LinkReportInput, MergeAllegationsInput, SplitAllegationInput } from './identity.input.js';
import { anAllegation, checkStands, mergeThings, readThing, readThings, splitThings, subjectsOf, type Thing } from './merge-things.js';

/** Gives the UUID of the decision; throws a `Refused` for what cannot be. */
export async function mergeAllegations(transaction: Transaction, input: MergeAllegationsInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const into = await readThing(transaction, anAllegation, input.into, 'input.into');
  const merged = await readThings(transaction, anAllegation, input.allegations, 'input.allegations');
  await checkVersion(transaction, { type: 'Allegation', key: into.id }, input.expectedVersion);
  const edits = await mergeThings(transaction, anAllegation, into, merged, 'input.allegations');
  const kept = { into: into.id, allegations: merged.map(({ id }) => id) };
  const subjects = subjectsOf(anAllegation, [into, ...merged]);
  return keepDecision(transaction, { kind: 'MERGE_ALLEGATIONS', by, reason: input.reason, input: kept, subjects, edits }, [
    ...merged.map(({ id }) => ({
      ...{ kind: 'ALLEGATIONS_MERGED' as const, subject: 'Allegation', subjectId: id },
      ...{ before: { mergedInto: null }, after: { mergedInto: into.name, mergedIntoId: into.id } },
    })),
    { kind: 'ALLEGATIONS_MERGED', subject: 'Allegation', subjectId: into.id, after: { merged: merged.map(({ name }) => name) } },
  ]);
}

export interface Split {
  readonly decision: string;
  /** UUIDs of the allegations that stand for themselves now. */
  readonly split: readonly string[];
}

/** Takes merged allegations off, or lets reports begin an allegation of their own. Throws a `Refused` for what cannot be. */
export async function splitAllegation(transaction: Transaction, input: SplitAllegationInput, by: Viewer): Promise<Split> {
  checkReason(input.reason);
  const { reports, off } = input;
  const from = await readThing(transaction, anAllegation, input.allegation, 'input.allegation');
  await checkVersion(transaction, { type: 'Allegation', key: from.id }, input.expectedVersion);
  if (reports && !off) return splitReports(transaction, from, reports, input.reason, by);
  if (!off || reports)
    throw refusal('ONE_OF', 'input', 'Give either the reports that tell of another allegation, or what was merged and is taken off.');
  const things = await readThings(transaction, anAllegation, off, 'input.off');
  const edits = await splitThings(transaction, anAllegation, from, things, 'input.off');
  const split = things.map(({ id }) => id);
  const decision = await keepDecision(
    transaction,
    {
      ...{ kind: 'SPLIT_ALLEGATION', by, reason: input.reason, input: { allegation: from.id, off: split } },
      ...{ subjects: subjectsOf(anAllegation, [from, ...things]), edits },
    },
    things.map(({ id }) => ({
      ...{ kind: 'ALLEGATION_SPLIT' as const, subject: 'Allegation', subjectId: id },
      ...{ before: { mergedInto: from.name, mergedIntoId: from.id }, after: { mergedInto: null } },
    })),
  );
  return { decision, split };
}

async function splitReports(transaction: Transaction, from: Thing, ids: readonly string[], reason: string, by: Viewer): Promise<Split> {
  await checkStands(transaction, anAllegation, from, 'input.allegation');
  if (ids.length === 0) throw refusal('NO_WORDS', 'input.reports', 'reports is empty; name at least one report.');
  const keys = [...new Set(ids.map((id, index) => readSubject(id, 'AllegationReport', `input.reports.${index}`).key))];
  const all = await transaction.allegationReport.findMany({
    where: { allegationId: from.id },
    orderBy: [{ listedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, listedAt: true, reported: { select: { title: true, sketch: true } } },
  });
  const chosen = all.filter(({ id }) => keys.includes(id));
  const stranger = keys.findIndex((key) => !all.some(({ id }) => id === key));
  if (stranger >= 0) throw refusal('NOT_FOUND', `input.reports.${stranger}`, `“${from.name}” has no such report.`);
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (chosen.length === all.length || first === undefined || last === undefined)
    throw refusal(
      'NOTHING_TO_CORRECT',
      'input.reports',
      `All ${all.length} reports of “${from.name}” would leave it; leave one, or merge it.`,
    );
  const id = newId();
  const { title, category, predicate, actLemmas } = toldIn(first.reported, from.name);
  const edits: Edit[] = [
    ...(await addRow(transaction, 'allegations', {
      ...{ id, title, category, predicate, act_lemmas: actLemmas },
      ...{
        first_reported_at: first.listedAt.toISOString(),
        last_reported_at: last.listedAt.toISOString(),
        created_at: new Date().toISOString(),
      },
      ...{ review_state: 'UNREVIEWED', merged_into_id: null, survivor_id: null, status: null, reviewed_status: null, corroboration: null },
    })),
  ];
  for (const report of chosen) edits.push(...(await changeRow(transaction, 'allegation_reports', { id: report.id }, { moved_to_id: id })));
  const subjects = [
    ...subjectsOf(anAllegation, [from, { id }]),
    ...chosen.map((report) => ({ type: 'AllegationReport', key: report.id }) as const),
  ];
  const kept = { allegation: from.id, reports: chosen.map((report) => report.id), into: id };
  const decision = await keepDecision(transaction, { kind: 'SPLIT_ALLEGATION', by, reason, input: kept, subjects, edits }, [
    { kind: 'ALLEGATION_ADDED', subject: 'Allegation', subjectId: id, after: { title, category } },
    { kind: 'ALLEGATION_SPLIT', subject: 'Allegation', subjectId: from.id, after: { into: title, intoId: id, reports: chosen.length } },
  ]);
  return { decision, split: [id] };
}

/** What the first of the reports tells. */
function toldIn(reported: { readonly title: string; readonly sketch: unknown } | null, name: string) {
  const sketch = (reported?.sketch ?? {}) as {
    readonly category?: string;
    readonly predicate?: string;
    readonly actLemmas?: readonly string[];
  };
  return {
    title: reported?.title ?? name,
    ...{ category: sketch.category ?? 'OTHER', predicate: sketch.predicate ?? '', actLemmas: [...(sketch.actLemmas ?? [])] },
  };
}

/** Says which allegation a report is of; gives the UUID of the decision. Throws a `Refused` for what cannot be. */
export async function linkReport(transaction: Transaction, input: LinkReportInput, by: Viewer): Promise<string> {
  checkReason(input.reason);
  const { key } = readSubject(input.report, 'AllegationReport', 'input.report');
  const report = await transaction.allegationReport.findUnique({ where: { id: key }, select: { allegationId: true } });
  if (report === null) throw refusal('NOT_FOUND', 'input.report', 'There is no such report in the ledger.');
  const to = await readThing(transaction, anAllegation, input.allegation, 'input.allegation');
  await checkVersion(transaction, { type: 'AllegationReport', key }, input.expectedVersion);
  await checkStands(transaction, anAllegation, to, 'input.allegation');
  if (report.allegationId === to.id) throw refusal('NOTHING_TO_CORRECT', 'input.allegation', `It is a report of “${to.name}” already.`);
  const edits = await changeRow(transaction, 'allegation_reports', { id: key }, { moved_to_id: to.id });
  const subjects = [{ type: 'AllegationReport', key } as const, ...subjectsOf(anAllegation, [{ id: report.allegationId }, to])];
  const kept = { report: key, from: report.allegationId, allegation: to.id };
  return keepDecision(transaction, { kind: 'LINK_REPORT', by, reason: input.reason, input: kept, subjects, edits }, [
    {
      ...{ kind: 'REPORT_MOVED', subject: 'Allegation', subjectId: to.id },
      after: { allegationId: to.id, from: report.allegationId, reportId: key },
    },
  ]);
}
