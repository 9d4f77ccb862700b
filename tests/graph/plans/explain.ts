import type pg from 'pg';
import type { SentStatement } from './sent-statements.js';
import type { PlanNode } from './whole-reads.js';

/** Which plan: the one for the statement's own values, or the one for all values, which a prepared statement has on the product's connections. */
export type PlanFor = 'its own values' | 'all values';

/** The plan of a statement on a connection of the product's pool. */
export async function explain(pool: pg.Pool, { sql, values }: SentStatement, planFor: PlanFor): Promise<PlanNode> {
  const client = await pool.connect();
  try {
    if (planFor === 'all values') await client.query(`PREPARE walked AS ${sql}`);
    const explained = planFor === 'all values' ? `EXECUTE walked${nulls(values.length)}` : sql;
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
      `EXPLAIN (FORMAT JSON) ${explained}`,
      planFor === 'all values' ? [] : [...values],
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error(`no plan for ${sql}`);
    return plan;
  } finally {
    if (planFor === 'all values') await client.query('DEALLOCATE walked');
    client.release();
  }
}

/** The plan for all values does not look at them. */
const nulls = (count: number): string => (count === 0 ? '' : `(${Array.from({ length: count }, () => 'NULL').join(', ')})`);
