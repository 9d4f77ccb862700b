import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import type pg from 'pg';

/** That of the product: the peers in this folder have a driver of their own. */
const { Client } = createRequire(new URL('../package.json', import.meta.url))('pg') as typeof pg;

/** What a kind of statement cost: from handing it to the driver until its answer was there. */
export interface StatementCost {
  /** `INSERT mentions`, `SELECT entity_names`, `COMMIT` … */
  readonly statement: string;
  readonly calls: number;
  readonly ms: number;
  /** When the first of them was sent, in ms since the work began. */
  readonly firstMs: number;
}

/**
 * Times every statement that this process sends while `work` runs, by verb and first table. The most expensive first.
 *
 * Statements that wait for others on the same connection count their waiting; writers send one after another.
 */
export async function timeStatements(work: () => Promise<void>): Promise<readonly StatementCost[]> {
  const costs = new Map<string, { calls: number; ms: number; firstMs: number }>();
  const begun = performance.now();
  const prototype = Client.prototype as { query: (...args: never[]) => unknown };
  const query = prototype.query;
  prototype.query = function timed(this: pg.Client, ...args: never[]) {
    const label = labelOf(textOf(args[0]));
    const started = performance.now();
    const count = (): void => {
      const cost = costs.get(label) ?? { calls: 0, ms: 0, firstMs: started - begun };
      costs.set(label, { ...cost, calls: cost.calls + 1, ms: cost.ms + performance.now() - started });
    };
    const answer = query.apply(this, args);
    if (answer instanceof Promise) answer.then(count, count);
    else if (answer instanceof Writable) answer.once('close', count);
    return answer;
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return [...costs].map(([statement, cost]) => ({ statement, ...cost })).sort((a, b) => b.ms - a.ms);
}

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : '';

function labelOf(sql: string): string {
  if (sql.includes('pg_advisory_xact_lock')) return 'lock';
  const text = sql.replaceAll('"public".', '').replaceAll('"', '');
  const verb = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '?';
  const table = /\b(?:COPY|INTO|UPDATE|FROM)\s+([a-z_]+)/.exec(text)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}
