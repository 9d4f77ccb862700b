import type { Pool } from 'pg';
import type { ChangeKind } from '../../store/prisma/client.js';

/** A webhook that this process alone may send to, until the lease ends. */
export interface Claimed {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  readonly kinds: readonly ChangeKind[];
  readonly search: string | null;
  readonly position: number;
  readonly attempts: number;
}

/** Three deliveries that hang. After a process is gone its webhooks wait so long. */
export const leaseSeconds = 30;
const most = 20;

/** Takes webhooks that have something to be sent, and that nobody sends to. */
export async function claim(pool: Pool, owner: string): Promise<readonly Claimed[]> {
  const { rows } = await pool.query<Claimed>(
    `UPDATE webhooks AS webhook SET leased_by = $1, leased_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
     WHERE webhook.name IN (
       SELECT name FROM webhooks
       WHERE active AND (leased_until IS NULL OR leased_until < clock_timestamp()) AND (next_attempt_at IS NULL OR next_attempt_at <= clock_timestamp())
         AND (position < (SELECT max(sequence) FROM changes) OR EXISTS (SELECT FROM webhook_deliveries WHERE webhook = name AND is_replayed))
       ORDER BY leased_until NULLS FIRST LIMIT ${most} FOR UPDATE SKIP LOCKED)
     RETURNING name, url, secret, kinds::text[] AS kinds, search, position::double precision AS position, attempts`,
    [owner],
  );
  return rows;
}

/** Whether it is still ours, and now for as long again. */
export async function renew(pool: Pool, name: string, owner: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE webhooks SET leased_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
     WHERE name = $1 AND leased_by = $2 AND leased_until > clock_timestamp() AND active`,
    [name, owner],
  );
  return rowCount === 1;
}

export async function release(pool: Pool, name: string, owner: string): Promise<void> {
  await pool.query('UPDATE webhooks SET leased_by = NULL, leased_until = NULL WHERE name = $1 AND leased_by = $2', [name, owner]);
}
