import type { Place } from '../data/cluster.js';
import { makeDatabase } from '../data/make-database.js';
import type { Client } from './client.js';
import { startContender, type Server } from './contenders.js';
import { measure, type Pass } from './measure.js';
import type { Operation } from './operations.js';
import type { ReadOptions } from './options.js';
import { markdown } from './print-table.js';
import { medianOf } from './summary.js';
import { readVariables, type VariablesOf } from './variables.js';

/** A ledger of so many articles, and the PostgreSQL that holds it. */
export interface Ledger {
  /** What the table calls it, e.g. `100000 articles`. */
  readonly label: string;
  readonly articles: number;
  readonly place: Place;
}

interface Served extends Ledger {
  readonly server: Server;
  readonly variables: VariablesOf;
}

/** Second ÷ first. */
export interface Compared {
  readonly perSecond: number;
  readonly p50: number;
  /** Of all processor time of a request, the steadier one; null where it is not known of both. */
  readonly processor: number | null;
}

/** Hearsay alone over two ledgers, taking turns: how much longer a request takes in the second one. */
export async function sideBySide(
  { operations, rounds, seconds, variables }: ReadOptions,
  ledgers: readonly [Ledger, Ledger],
  client: Client,
): Promise<Readonly<Partial<Record<Operation, Compared>>>> {
  const served: Served[] = [];
  try {
    for (const ledger of ledgers) {
      const connection = await makeDatabase(ledger.place, ledger.articles);
      served.push({
        ...ledger,
        variables: await readVariables(connection, variables),
        server: await startContender('hearsay', connection),
      });
    }
    const passes: LabelledPass[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const operation of operations) {
        for (const { label, place, server, variables: variablesOf } of round % 2 === 0 ? served : [...served].reverse()) {
          const servers = new Map([['hearsay', server]] as const);
          const course = { servers, operations: [operation], variablesOf, client, postgres: place.pid, rounds: 1, seconds };
          passes.push(...(await measure({ ...course, say: () => undefined })).map((pass) => ({ ...pass, round, label })));
        }
      }
    }
    const labels = ledgers.map(({ label }) => label);
    const compared = operations.map((operation) => [operation, figuresOf(passes, operation, labels)] as const);
    const rows = compared.map(([operation, { sides, ratio }]) => [
      operation,
      ...sides.map(({ perSecond }) => perSecond.toFixed(0)),
      ...sides.map(({ p50 }) => p50.toFixed(1)),
      ...[ratio.perSecond.toFixed(2), ratio.p50.toFixed(2), ratio.processor?.toFixed(2) ?? '-'],
    ]);
    const heads = ['op', ...labels.map((label) => `requests/s, ${label}`), ...labels.map((label) => `p50 ms, ${label}`)];
    process.stdout.write(`${markdown([...heads, 'requests/s ÷', 'p50 ÷', 'CPU ÷'], rows, 1)}\n`);
    return Object.fromEntries(compared.map(([operation, { ratio }]) => [operation, ratio]));
  } finally {
    await Promise.all(served.map(({ server }) => server.stop()));
  }
}

type LabelledPass = Pass & { readonly label: string };

/** Medians of both sides and their ratios. */
function figuresOf(passes: readonly LabelledPass[], operation: Operation, labels: readonly string[]) {
  const sides = labels.map((label) => {
    const ours = passes.filter((pass) => pass.operation === operation && pass.label === label);
    return {
      perSecond: medianOf(ours.map(({ perSecond }) => perSecond)) ?? NaN,
      p50: medianOf(ours.map(({ p50 }) => p50)) ?? NaN,
      processor: medianOf(ours.flatMap(({ nodeMs, postgresMs }) => (nodeMs === null || postgresMs === null ? [] : nodeMs + postgresMs))),
    };
  });
  const over = (value: (side: (typeof sides)[number]) => number | null): number | null => {
    const [first, second] = sides.map(value);
    return first && second ? second / first : null;
  };
  const ratio: Compared = {
    perSecond: over(({ perSecond }) => perSecond) ?? NaN,
    p50: over(({ p50 }) => p50) ?? NaN,
    processor: over(({ processor }) => processor),
  };
  return { sides, ratio };
}
