import type { ContenderName, Server } from './contenders.js';
import type { Client } from './client.js';
import type { Operation } from './operations.js';
import { familyMs, processMs } from './processor-time.js';
import type { VariablesOf } from './variables.js';

/** One pass: one operation asked of one server for some seconds. Times in milliseconds; those of processors are null where there is no /proc. */
export interface Pass {
  readonly contender: ContenderName;
  readonly operation: Operation;
  readonly round: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly nodeMs: number | null;
  readonly postgresMs: number | null;
}

export interface Course {
  readonly servers: ReadonlyMap<ContenderName, Server>;
  readonly operations: readonly Operation[];
  readonly variablesOf: VariablesOf;
  readonly client: Client;
  /** Process id of PostgreSQL; null where it is not the benchmark's own. */
  readonly postgres: number | null;
  readonly rounds: number;
  readonly seconds: number;
  readonly say: (what: string) => void;
}

/** Requests that wait for their answer at once. */
const connections = 16;
/** Unmeasured, before each pass: plans are made in the first five runs of a statement on a connection. */
const warmShare = 0.3;

/**
 * Rounds before those that count. Node compiles what runs often: in the first two seconds of a server Q1 took 1.65 ms of its processor time,
 * after fourteen 0.6 (the limit 0.61 and 0.25), so that the operation that came first was measured by the compiler.
 */
const warmRounds = 1;

/** Asks every server every operation in short passes, taking turns, so that what else the machine does meets all of them. */
export async function measure(course: Course): Promise<readonly Pass[]> {
  const passes: Pass[] = [];
  const servers = [...course.servers];
  for (let round = -warmRounds; round < course.rounds; round += 1) {
    for (const [number, operation] of course.operations.entries()) {
      // Nobody is always the first.
      const first = (round + warmRounds + number) % servers.length;
      for (const [name, server] of [...servers.slice(first), ...servers.slice(0, first)]) {
        course.say(`round ${Math.max(round + 1, 0)} of ${course.rounds}, ${operation}, ${name}`);
        const figures = await pass(course, server, operation);
        if (round >= 0) passes.push({ contender: name, operation, round, ...figures });
      }
    }
  }
  return passes;
}

async function pass({ client, postgres, variablesOf, seconds }: Course, { url, pid, requestOf }: Server, operation: Operation) {
  const bodies = variablesOf[operation].map((variables) => JSON.stringify(requestOf(operation, variables)));
  const order = { url, bodies, connections };
  await client.fire({ ...order, ms: seconds * warmShare * 1000 });
  const postgresMs = (): number | null => (postgres === null ? null : familyMs(postgres));
  const before = { node: processMs(pid), postgres: postgresMs() };
  const { requests, seconds: taken, p50, p99 } = await client.fire({ ...order, ms: seconds * 1000 });
  const each = (then: number | null, now: number | null): number | null => (then === null || now === null ? null : (now - then) / requests);
  return {
    perSecond: requests / taken,
    p50,
    p99,
    nodeMs: each(before.node, processMs(pid)),
    postgresMs: each(before.postgres, postgresMs()),
  };
}
