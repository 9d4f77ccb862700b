import { setImmediate as nextTurn } from 'node:timers/promises';
import { appendChanges } from '../../store/append-changes.js';
import { Prisma } from '../../store/prisma/client.js';
import { runSql, type Reader, type Transaction } from '../../store/transaction.js';
import { accusersOf, factsOf, type AllegationRecords } from './allegation.facts.js';
import { deriveAccused } from './derive-accused.js';
import { readRecords } from './read-records.js';
import { prioritiseAllegations } from './review-priority.js';
import { corroborationOf } from './status/corroboration.js';
import { statusOf, statusOfParty } from './status/status.js';

const all = { asOf: null, basis: 'ALL' } as const;
const reviewed = { asOf: null, basis: 'REVIEWED' } as const;

/** An allegation whose stored status is another than before. */
interface ChangedStatus {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  /** The rule that fired, e.g. `R6`. */
  readonly rule: string;
}

/**
 * Writes what follows from the reports and responses of allegations as the rules derive it now (`writeStatuses`), and appends a
 * STATUS_CHANGED for each whose status is another than before. The first status of a new allegation is no change.
 *
 * To be called in the transaction that changes what they rest on, after it has appended what happened (`writeAlone`). `decisionId` is the
 * decision that it follows from, if any.
 */
export async function deriveStatuses(transaction: Transaction, allegationIds: readonly string[], decisionId?: string): Promise<void> {
  const changed = await writeStatuses(transaction, allegationIds);
  const happened = changed.map(({ id, before, after, rule }) => ({
    kind: 'STATUS_CHANGED' as const,
    subject: 'Allegation',
    subjectId: id,
    before: { value: before },
    after: { value: after, rule },
    ...(decisionId === undefined ? {} : { decisionId }),
  }));
  await appendChanges(transaction, happened);
}

/**
 * Writes what follows from the reports and responses of allegations: how soon these are to be looked at, who is accused, their statuses, those of each accused, and who accuses. Filters, counts
 * and lists read it; a status with its reasons, or as of a day, is derived anew. Gives those whose status was another, in the order of
 * their ids.
 */
export async function writeStatuses(transaction: Reader, allegationIds: readonly string[]): Promise<readonly ChangedStatus[]> {
  const ids = [...new Set(allegationIds)];
  if (ids.length === 0) return [];
  await prioritiseAllegations(transaction, ids);
  await deriveAccused(transaction, ids);
  const derived = [];
  const records = await readRecords(transaction, ids);
  for (const [at, id] of ids.entries()) {
    const { reports, ...known } = records[at] ?? nothing;
    const facts = factsOf({ ...known, reports });
    const parties = facts.accused.map((party) => ({
      id: party,
      status: statusOfParty(facts, party, all).value,
      reviewed: statusOfParty(facts, party, reviewed).value,
    }));
    const { level } = corroborationOf(facts, all);
    const accusers = accusersOf(reports.map(({ report }) => report)).map((accuser, position) => ({ allegation: id, position, ...accuser }));
    const { value: status, rule } = statusOf(facts, all);
    derived.push({ id, status, rule, reviewed: statusOf(facts, reviewed).value, level, parties, accusers });
    // Some rest on thousands of answers: requests are let through between them.
    if (at % breathAfter === breathAfter - 1) await nextTurn();
  }
  // Joined with itself: RETURNING tells only what a row has become.
  const written = await runSql<Omit<ChangedStatus, 'before'> & { readonly before: string | null }>(
    transaction,
    Prisma.sql`
    UPDATE allegations SET status = derived.status, reviewed_status = derived.reviewed, corroboration = derived.level
    FROM jsonb_to_recordset(${JSON.stringify(derived)}::jsonb)
      AS derived(id uuid, status "StatusValue", rule text, reviewed "StatusValue", level "CorroborationLevel")
      JOIN allegations AS earlier ON earlier.id = derived.id
    WHERE allegations.id = derived.id
    RETURNING allegations.id::text AS id, earlier.status::text AS before, derived.status::text AS after, derived.rule`,
  );
  await runSql(
    transaction,
    Prisma.sql`
    UPDATE accused_parties SET status = derived.status, reviewed_status = derived.reviewed
    FROM jsonb_to_recordset(${JSON.stringify(derived.flatMap(({ parties }) => parties))}::jsonb)
      AS derived(id uuid, status "StatusValue", reviewed "StatusValue")
    WHERE accused_parties.id = derived.id`,
  );
  await runSql(transaction, Prisma.sql`DELETE FROM allegation_accusers WHERE allegation_id = ANY(${ids}::uuid[])`);
  await runSql(
    transaction,
    Prisma.sql`
    INSERT INTO allegation_accusers (allegation_id, position, entity_id, label, anonymity, reports)
    SELECT allegation, position, "entityKey", label, anonymity, reports
    FROM jsonb_to_recordset(${JSON.stringify(derived.flatMap(({ accusers }) => accusers))}::jsonb)
      AS derived(allegation uuid, position int, "entityKey" uuid, label text, anonymity "Anonymity", reports int)`,
  );
  return written
    .flatMap(({ before, ...one }) => (before === null || before === one.after ? [] : [{ before, ...one }]))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const nothing: AllegationRecords = { accused: [], reports: [], responses: [] };

const breathAfter = 20;

/** So many at once: each loads its reports and responses. */
const batch = 200;

/** Derives the statuses that a ledger from before they were kept lacks. Returns how many. May be stopped and run again. */
export async function deriveMissingStatuses(reader: Reader): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await reader.$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT id::text AS id FROM allegations WHERE status IS NULL ORDER BY id LIMIT ${batch}`,
    );
    if (rows.length === 0) return count;
    await writeStatuses(
      reader,
      rows.map(({ id }) => id),
    );
    count += rows.length;
  }
}
