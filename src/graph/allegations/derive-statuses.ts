import { setImmediate as nextTurn } from 'node:timers/promises';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader } from '../../store/transaction.js';
import { ArticleStore } from '../articles/article.store.js';
import { EntityStore } from '../entities/entity.store.js';
import { StatementStore } from '../statements/statement.store.js';
import { accusersOf } from './allegation.facts.js';
import { AllegationStore } from './allegation.store.js';
import { corroborationOf } from './status/corroboration.js';
import { statusOf, statusOfParty } from './status/status.js';

const all = { asOf: null, basis: 'ALL' } as const;
const reviewed = { asOf: null, basis: 'REVIEWED' } as const;

/**
 * Writes what follows from the reports and responses of allegations as the rules derive it now: their statuses, those of each accused, and
 * who accuses. Filters, counts and lists read it; a status with its reasons, or as of a day, is derived anew.
 *
 * To be called in the transaction that changes what they rest on.
 */
export async function deriveStatuses(transaction: Reader, allegationIds: readonly string[]): Promise<void> {
  const ids = [...new Set(allegationIds)];
  if (ids.length === 0) return;
  const articles = new ArticleStore(transaction);
  const store = new AllegationStore(transaction, articles, new EntityStore(transaction, articles), new StatementStore(transaction));
  const derived = [];
  // Asked for at the same time, they are read by few statements.
  const known = await Promise.all(ids.map((id) => Promise.all([id, store.factsOf.load(id), store.reportsOf.load(id)])));
  for (const [at, [id, facts, reports]] of known.entries()) {
    const parties = facts.accused.map((party) => ({
      id: party,
      status: statusOfParty(facts, party, all).value,
      reviewed: statusOfParty(facts, party, reviewed).value,
    }));
    const { level } = corroborationOf(facts, all);
    const accusers = accusersOf(reports).map((accuser, position) => ({ allegation: id, position, ...accuser }));
    derived.push({ id, status: statusOf(facts, all).value, reviewed: statusOf(facts, reviewed).value, level, parties, accusers });
    // Some rest on thousands of answers: requests are let through between them.
    if (at % breathAfter === breathAfter - 1) await nextTurn();
  }
  await transaction.$executeRaw`
    UPDATE allegations SET status = derived.status, reviewed_status = derived.reviewed, corroboration = derived.level
    FROM jsonb_to_recordset(${JSON.stringify(derived)}::jsonb)
      AS derived(id uuid, status "StatusValue", reviewed "StatusValue", level "CorroborationLevel")
    WHERE allegations.id = derived.id`;
  await transaction.$executeRaw`
    UPDATE accused_parties SET status = derived.status, reviewed_status = derived.reviewed
    FROM jsonb_to_recordset(${JSON.stringify(derived.flatMap(({ parties }) => parties))}::jsonb)
      AS derived(id uuid, status "StatusValue", reviewed "StatusValue")
    WHERE accused_parties.id = derived.id`;
  await transaction.$executeRaw`DELETE FROM allegation_accusers WHERE allegation_id = ANY(${ids}::uuid[])`;
  await transaction.$executeRaw`
    INSERT INTO allegation_accusers (allegation_id, position, entity_id, label, anonymity, reports)
    SELECT allegation, position, "entityKey", label, anonymity, reports
    FROM jsonb_to_recordset(${JSON.stringify(derived.flatMap(({ accusers }) => accusers))}::jsonb)
      AS derived(allegation uuid, position int, "entityKey" uuid, label text, anonymity "Anonymity", reports int)`;
}

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
    await deriveStatuses(
      reader,
      rows.map(({ id }) => id),
    );
    count += rows.length;
  }
}
