import { setTimeout as wait } from 'node:timers/promises';
import type { BenchLedgers } from './bench-ledgers.js';

/** What some work took. */
export interface Spent {
  /** By the clock. */
  readonly ms: number;
  /** Processor time of this process with all its threads, user and system. */
  readonly nodeMs: number;
  /** Of all PostgreSQL processes; null where they are not the benchmark's own. */
  readonly postgresMs: number | null;
}

/** Does some work and measures what it takes: time by the clock depends on what else the machine does, processor time hardly. */
export async function spentBy(ledgers: BenchLedgers, work: () => Promise<void>): Promise<Spent> {
  const [postgres, node, started] = [await ledgers.processorMs(), process.cpuUsage(), performance.now()];
  await work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(node);
  // A server process that is ending is counted neither as one nor as ended for a moment.
  await wait(500);
  const after = await ledgers.processorMs();
  return { ms, nodeMs: (user + system) / 1000, postgresMs: postgres === null || after === null ? null : after - postgres };
}

/** Of this process and PostgreSQL together; of this process where PostgreSQL's is not known. */
export const processorMs = ({ nodeMs, postgresMs }: Spent): number => nodeMs + (postgresMs ?? 0);
