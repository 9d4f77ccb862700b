import { DecisionStore } from '../graph/reviews/decision.store.js';
import type { Decision, DecisionChange } from '../graph/reviews/decision.type.js';
import type { Settings } from '../settings.js';
import type { Database } from '../store/database.js';
import { openLedger } from './open-ledger.js';

export interface AuditOptions {
  readonly of?: string;
  readonly by?: string;
  readonly after?: Date;
  readonly json?: boolean;
}

/** `hearsay audit`: every decision with its reason and what it changed. Throws a `UserError` for an id that is none. */
export async function audit(settings: Settings, options: AuditOptions): Promise<void> {
  const ledger = await openLedger(settings);
  try {
    let count = 0;
    for await (const line of auditLines(ledger.database, options)) {
      count += 1;
      process.stdout.write(`${line}\n`);
    }
    if (count === 0) process.stderr.write(`Nothing was decided that fits, in ${ledger.place}.\n`);
  } finally {
    await ledger.close();
  }
}

const pageSize = 100;

/** One text for each decision, the newest first. */
export async function* auditLines({ prisma }: Pick<Database, 'prisma'>, { of, by, after, json }: AuditOptions): AsyncGenerator<string> {
  const filter = {
    ...(of === undefined ? {} : { of: [of] }),
    ...(by === undefined ? {} : { by: [by] }),
    ...(after ? { from: after } : {}),
  };
  let cursor: string | null = null;
  do {
    const store = new DecisionStore(prisma);
    const { nodes, pageInfo } = await store.decisions(filter, { first: pageSize, after: cursor });
    for (const decision of nodes) {
      const [changes, isInForce] = await Promise.all([store.changesOf(decision.kept), store.isInForce(decision.kept)]);
      yield json === true ? inJson(decision, changes, isInForce) : inWords(decision, changes, isInForce);
    }
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (cursor !== null);
}

const inJson = ({ id, number, kind, by, at, reason, of }: Decision, changes: readonly DecisionChange[], isInForce: boolean): string =>
  JSON.stringify({ id, number, kind, by, at, reason, of, isInForce, changes });

function inWords({ id, number, kind, by, at, reason, of }: Decision, changes: readonly DecisionChange[], isInForce: boolean): string {
  const head = `${number}  ${at.toISOString().slice(0, 16).replace('T', ' ')}  ${by}  ${kind}${isInForce ? '' : ' (undone)'}  ${id}`;
  const lines = changes.map(({ field, before, after }) => `    ${field}: ${printable(before ?? '-')} → ${printable(after ?? '-')}`);
  return [head, `    “${printable(reason)}”`, ...lines, `    of ${of.join(' ')}`].join('\n');
}

/** What an editor wrote may not move the cursor of a terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
