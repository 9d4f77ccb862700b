import { newId } from '../../store/ids.js';
import { Prisma, type ChangeKind } from '../../store/prisma/client.js';
import type { Transaction } from '../../store/transaction.js';
import { keepDecision } from './decide.js';
import { addRow, changeRow, takeOutRows } from './edits.js';
import type { EditableTable } from './editable.js';
import { decisionsOn, standingsOf, type KeptDecision } from './kept-decisions.js';
import type { Edit, Subject } from './record-decision.js';
import { reviewing } from './reviewing.js';
import { reviews, stateAfter } from './review-states.js';

/** A finding, with what it is known again by in another text: its words, and whom the machine found to say or answer them, to accuse or to be accused. */
interface Finding {
  readonly subject: Subject;
  readonly words: string;
  readonly start: number;
  /** By role, e.g. `ACCUSER`, in their order: the entity, or nothing, and the words. */
  readonly who: Readonly<Record<string, readonly string[]>>;
}

/** The same finding in the version before and in the one that took its place. */
interface Pair {
  readonly old: Finding;
  readonly now: Finding;
  readonly oldText: string;
  readonly text: string;
}

/**
 * Decides again, on what a new version of an article says in the same words as the version before, what people decided there: an accusation
 * that was rejected does not come back because a comma was mended. Each is a decision of its own in the name of who made it, with
 * `carriedFrom`, and can be undone.
 *
 * What stands several times in one of them and not as often in the other is left to people; so are words that are somebody else's now, and words
 * that were put right and stand elsewhere.
 */
export async function carryDecisions(transaction: Transaction, fromVersionId: string, toVersionId: string): Promise<void> {
  const old = await findingsOf(transaction, fromVersionId);
  const standings = old.length === 0 ? [] : standingsOf(await decisionsOn(transaction, subjectsOf(old)));
  const inForce = standings.filter(({ isInForce }) => isInForce).map(({ decision }) => decision);
  if (inForce.length === 0) return;
  const [oldText, text] = [await textOf(transaction, fromVersionId), await textOf(transaction, toVersionId)];
  const pairs = new Map(
    pairsOf(
      asFound(
        old,
        standings.map(({ decision }) => decision),
      ),
      await findingsOf(transaction, toVersionId),
    ).map((pair) => [pair.old.subject.key, { ...pair, oldText, text }]),
  );
  for (const decision of inForce)
    for (const { key } of decision.subjects) {
      const pair = pairs.get(key);
      if (pair !== undefined) await carry(transaction, decision, pair);
    }
  for (const decision of inForce)
    if (decision.kind === 'ADD_RESPONSE') await carryAdded(transaction, decision, { oldText, text, toVersionId });
}

const subjectsOf = (findings: readonly Finding[]): readonly Subject[] => findings.map(({ subject }) => subject);

const textOf = async (transaction: Transaction, id: string): Promise<string> =>
  (await transaction.articleVersion.findUniqueOrThrow({ where: { id }, select: { text: true } })).text;

async function findingsOf(transaction: Transaction, versionId: string): Promise<readonly Finding[]> {
  const rows = await transaction.$queryRaw<{ type: Subject['type']; key: string; words: string; start: number; who: Finding['who'] }[]>`
    SELECT 'Statement' AS type, statement.id::text AS key, string_agg(span.exact, ' … ' ORDER BY span.position) AS words, min(span.start) AS start,
      jsonb_build_object('SPEAKER', (SELECT coalesce(jsonb_agg(concat(coalesce(found_entity_id, entity_id), ' ', label) ORDER BY position), '[]')
        FROM statement_speakers WHERE statement_id = statement.id)) AS who
      FROM statements AS statement JOIN statement_spans AS span ON span.statement_id = statement.id AND span.role = 'CONTENT'
      WHERE statement.version_id = ${versionId}::uuid GROUP BY statement.id
    UNION ALL SELECT 'AllegationReport', report.id::text, utf16_slice(version.text, version.has_pairs, report.start, report."end"), report.start,
      jsonb_build_object('ACCUSER', (SELECT coalesce(jsonb_agg(concat(coalesce(found_entity_id, entity_id), ' ', label) ORDER BY position), '[]')
          FROM report_parties WHERE report_id = report.id AND role = 'ACCUSER'),
        'ACCUSED', (SELECT coalesce(jsonb_agg(concat(coalesce(found_entity_id, entity_id), ' ', label) ORDER BY position), '[]')
          FROM report_parties WHERE report_id = report.id AND role = 'ACCUSED'))
      FROM allegation_reports AS report JOIN article_versions AS version ON version.id = report.version_id WHERE version.id = ${versionId}::uuid
    UNION ALL SELECT 'AllegationResponse', response.id::text, utf16_slice(version.text, version.has_pairs, response.start, response."end"), response.start,
      jsonb_build_object('RESPONDER', jsonb_build_array(concat(coalesce(response.found_responder_id, response.responder_id), ' ', response.responder_label)))
      FROM allegation_responses AS response JOIN article_versions AS version ON version.id = response.version_id WHERE version.id = ${versionId}::uuid
    ORDER BY 4, 2`;
  return rows.map(({ type, key, words, start, who }) => ({ subject: { type, key }, words, start, who }));
}

/** Whom the machine found, where people put others in their place since: as it stood before the first of their decisions. */
function asFound(findings: readonly Finding[], decisions: readonly KeptDecision[]): readonly Finding[] {
  const edits = decisions.flatMap((decision) => decision.edits.map((edit) => ({ ...edit, by: decision.key })));
  return findings.map((finding) => {
    const before = new Map<string, { readonly by: string; readonly rows: { readonly at: number; readonly name: string }[] }>();
    for (const { table, key, before: row, after, by } of edits) {
      const either = row ?? after;
      const [role, id, entity, label] =
        table === 'statement_speakers'
          ? ['SPEAKER', either?.['statement_id'], row?.['entity_id'], row?.['label']]
          : table === 'report_parties'
            ? [String(either?.['role']), either?.['report_id'], row?.['entity_id'], row?.['label']]
            : table === 'allegation_responses' && row !== null && 'responder_label' in row
              ? ['RESPONDER', key['id'], row['responder_id'], row['responder_label']]
              : ['', null, null, null];
      if (id !== finding.subject.key) continue;
      const known = before.get(role) ?? { by, rows: [] };
      before.set(role, known);
      if (known.by === by && row !== null)
        known.rows.push({ at: Number(row['position'] ?? 0), name: `${typeof entity === 'string' ? entity : ''} ${String(label)}` });
    }
    return {
      ...finding,
      who: {
        ...finding.who,
        ...Object.fromEntries([...before].map(([role, { rows }]) => [role, rows.sort((a, b) => a.at - b.at).map(({ name }) => name)])),
      },
    };
  });
}

/** Those of the same words and people, in their order, where there are as many in both. */
function pairsOf(old: readonly Finding[], now: readonly Finding[]): readonly Pick<Pair, 'old' | 'now'>[] {
  const kindOf = ({ subject: { type }, words, who }: Finding): string =>
    JSON.stringify([type, words, ...Object.entries(who).sort(([left], [right]) => (left < right ? -1 : 1))]);
  return [...new Set(old.map(kindOf))].flatMap((kind) => {
    const [before, after] = [old, now].map((all) => all.filter((one) => kindOf(one) === kind)) as [Finding[], Finding[]];
    return before.length === after.length ? before.flatMap((one, at) => (after[at] ? [{ old: one, now: after[at] }] : [])) : [];
  });
}

const reviewed = Object.values(reviewing);

async function carry(transaction: Transaction, decision: KeptDecision, pair: Pair): Promise<void> {
  const { type } = pair.now.subject;
  const kind = reviewed.find((one) => one.type === type && one.kind === decision.kind);
  if (kind === undefined && !(type === 'AllegationReport' && movesReports(decision))) return;
  const edits = await carriedEdits(transaction, decision, pair);
  if (edits === null || (kind === undefined && edits.length === 0)) return;
  const input = typeof decision.input === 'object' && !Array.isArray(decision.input) ? decision.input : {};
  const made = reviews.find((one) => one === input?.['decision']);
  const concerned = kind === undefined || !('concerns' in kind) ? [] : await kind.concerns(transaction, pair.now.subject.key, edits);
  const happened: ChangeKind = kind?.happened ?? 'REPORT_MOVED';
  await keepDecision(
    transaction,
    {
      kind: kind?.kind ?? 'LINK_REPORT',
      by: { name: decision.decidedBy, accountKey: decision.accountKey, roles: [] },
      reason: decision.reason,
      input: { ...input, id: pair.now.subject.key, carriedFrom: Number(decision.number) } as Prisma.InputJsonObject,
      ...{ subjects: [pair.now.subject, ...concerned], edits },
    },
    [
      {
        ...{ kind: happened, subject: type, subjectId: pair.now.subject.key },
        before: { reviewState: 'UNREVIEWED' },
        after: { ...(made === undefined ? {} : { reviewState: stateAfter[made] }), carriedFrom: Number(decision.number) },
      },
    ],
  );
}

/** An answer that an editor added to the version before, where its words stand once in the new one. */
async function carryAdded(
  transaction: Transaction,
  decision: KeptDecision,
  { oldText, text, toVersionId }: { readonly oldText: string; readonly text: string; readonly toVersionId: string },
): Promise<void> {
  const rowOf = (table: string): Row | null => decision.edits.find((edit) => edit.table === table && edit.before === null)?.after ?? null;
  const [run, response] = [rowOf('extraction_runs'), rowOf('allegation_responses')];
  const [start, end] = [Number(response?.['start']), Number(response?.['end'])];
  const words = oldText.slice(start, end);
  const at = text.indexOf(words);
  if (run === null || response === null || words === '' || at < 0 || text.indexOf(words, at + 1) >= 0) return;
  const [id, runId] = [newId(), newId()];
  const places = Object.fromEntries(
    Object.entries(response).flatMap(([name, value]) =>
      /(^|_)(start|end)$/.test(name) ? [[name, value === null ? null : Number(value) + at - start]] : [],
    ),
  );
  const isBeside =
    text.slice(Number(places['responder_start']), Number(places['responder_end'])) !==
    oldText.slice(Number(response['responder_start']), Number(response['responder_end']));
  const edits = [
    ...(await addRow(transaction, 'extraction_runs', { ...run, id: runId, version_id: toVersionId })),
    ...(await addRow(transaction, 'allegation_responses', {
      ...{ ...response, ...places, ...(isBeside ? { responder_start: null, responder_end: null } : {}) },
      ...{ id, run_id: runId, version_id: toVersionId },
    })),
  ];
  const links = decision.edits.flatMap(({ table, after }) => (table === 'response_links' && after !== null ? [after] : []));
  for (const link of links) edits.push(...(await addRow(transaction, 'response_links', { ...link, response_id: id })));
  const subject = { type: 'AllegationResponse', key: id } as const;
  const carriedFrom = Number(decision.number);
  const input = typeof decision.input === 'object' && !Array.isArray(decision.input) ? decision.input : {};
  await keepDecision(
    transaction,
    {
      ...{ kind: 'ADD_RESPONSE', by: { name: decision.decidedBy, accountKey: decision.accountKey, roles: [] }, reason: decision.reason },
      input: { ...input, response: id, carriedFrom } as Prisma.InputJsonObject,
      ...{ subjects: [subject, ...decision.subjects.filter(({ type }) => type === 'Allegation')], edits },
    },
    [{ kind: 'RESPONSE_ADDED', subject: subject.type, subjectId: id, after: { type: response['type'] ?? null, carriedFrom } }],
  );
}

const movesReports = ({ kind }: KeptDecision): boolean => kind === 'LINK_REPORT' || kind === 'SPLIT_ALLEGATION';

/** Tables of what belongs to a finding, and the column that says to which. */
const ownedBy: Readonly<Partial<Record<EditableTable, string>>> = {
  statement_spans: 'statement_id',
  statement_speakers: 'statement_id',
  report_parties: 'report_id',
  response_links: 'response_id',
};

/** The same edits on the finding of the new version; null when its words stand elsewhere, so that somebody must look. */
async function carriedEdits(transaction: Transaction, { edits }: KeptDecision, pair: Pair): Promise<readonly Edit[] | null> {
  const { old, now } = pair;
  const key = { id: now.subject.key };
  const made: Edit[] = [];
  for (const { table, key: row, before, after } of edits)
    if (row['id'] === old.subject.key && before !== null && after !== null) {
      const { position, ...columns } = after;
      const moved = typeof position === 'number' ? { position: position + now.start - old.start } : {};
      made.push(...(await changeRow(transaction, table as EditableTable, key, { ...withoutPlaces(columns), ...moved })));
    }
  for (const [table, owner] of Object.entries(ownedBy) as [EditableTable, string][]) {
    const own = edits.filter((edit) => edit.table === table && (edit.before ?? edit.after)?.[owner] === old.subject.key);
    const roles = new Set(own.map(({ before, after }) => (table === 'response_links' ? undefined : (before ?? after)?.['role'])));
    for (const role of roles) {
      const rows = own.flatMap(({ after }) => (after !== null && (role === undefined || after['role'] === role) ? [after] : []));
      const placed = rows.map((row) => placedIn(table, row, pair));
      if (placed.includes(null)) return null;
      const hasRole = typeof role === 'string' && table !== 'statement_speakers';
      const isOwn = Prisma.sql`${Prisma.raw(owner)} = ${key.id}::uuid AND ${hasRole ? Prisma.sql`role::text = ${role}` : Prisma.sql`TRUE`}`;
      made.push(...(await takeOutRows(transaction, table, isOwn)));
      for (const row of placed)
        if (row !== null)
          made.push(...(await addRow(transaction, table, { ...row, ...('id' in row ? { id: newId() } : {}), [owner]: key.id })));
    }
  }
  return made;
}

type Row = Prisma.InputJsonObject;

/** What an answer was given to by whom stays; where its words stood does not. */
const withoutPlaces = (columns: Row): Row =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !/(^|_)(start|end)$/.test(name)));

/** A row with its words where they stand now. Who is meant may be without words; words themselves may not. */
function placedIn(table: EditableTable, row: Row, { old, now, oldText, text }: Pair): Row | null {
  const { start, end } = row;
  if (typeof start !== 'number' || typeof end !== 'number') return row;
  const by = now.start - old.start;
  const words = oldText.slice(start, end);
  if (text.slice(start + by, end + by) === words) return { ...row, start: start + by, end: end + by };
  return table === 'statement_spans' ? null : { ...row, start: null, end: null };
}
