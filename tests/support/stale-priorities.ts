import type pg from 'pg';
import { weighedReport, weighedResponse } from '../../src/graph/allegations/review-priority.js';
import { prioritySql, weighedStatement } from '../../src/graph/statements/review-priority.js';

/** What a row keeps of how soon it is to be looked at, where that is not what its facts give now. */
export interface Stale {
  readonly id: string;
  readonly kept: number;
  readonly now: number;
}

/** All of the ledger; nobody should be there. */
export async function stalePriorities(pool: pg.Pool): Promise<readonly Stale[]> {
  const found = await Promise.all(
    [weighedStatement, weighedReport, weighedResponse].map(async (weighed) => {
      const [alias = ''] = weighed.id.split('.');
      const columns = `${weighed.id}, ${alias}.review_priority AS kept, ${prioritySql(weighed)} AS now`;
      return (await pool.query<Stale>(`SELECT * FROM (SELECT ${columns} FROM ${weighed.from}) AS row WHERE kept IS DISTINCT FROM now`))
        .rows;
    }),
  );
  return found.flat();
}
