import type { Cluster } from '../data/cluster.js';
import { makeDatabase } from '../data/make-database.js';
import type { Client } from './client.js';
import { startContender, type Server } from './contenders.js';
import { measure, type Pass } from './measure.js';
import type { Operation } from './operations.js';
import type { ReadOptions } from './options.js';
import { markdown } from './print-table.js';
import { medianOf } from './summary.js';
import { readVariables, type VariablesOf } from './variables.js';

interface Size {
  readonly articles: number;
  readonly server: Server;
  readonly variables: VariablesOf;
}

/** Hearsay alone over two ledgers, taking turns: how much longer a request takes in the larger one. */
export async function measureGrowth(
  { operations, rounds, seconds, variables }: ReadOptions,
  sizes: readonly [number, number],
  cluster: Cluster,
  client: Client,
): Promise<object> {
  const running: Size[] = [];
  try {
    for (const articles of sizes) {
      const place = await makeDatabase(cluster, articles);
      running.push({ articles, variables: await readVariables(place, variables), server: await startContender('hearsay', place) });
    }
    const passes: SizedPass[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const operation of operations) {
        for (const { articles, server, variables: variablesOf } of round % 2 === 0 ? running : [...running].reverse()) {
          const servers = new Map([['hearsay', server]] as const);
          const course = {
            servers,
            operations: [operation],
            variablesOf,
            client,
            postgres: cluster.pid,
            rounds: 1,
            seconds,
            say: () => undefined,
          };
          passes.push(...(await measure(course)).map((pass) => ({ ...pass, round, articles })));
        }
      }
    }
    const growth = Object.fromEntries(operations.map((operation) => [operation, growthOf(passes, operation, sizes)]));
    const rows = Object.entries(growth).map(([operation, { small, large, ratio, cpuRatio }]) => [
      ...[operation, small.toFixed(1), large.toFixed(1), ratio.toFixed(2)],
      cpuRatio === null ? '-' : cpuRatio.toFixed(2),
    ]);
    const heads = ['op', ...sizes.map((size) => `p50 ms, ${size} articles`), 'p50, growth', 'CPU, growth'];
    process.stdout.write(`${markdown(heads, rows, 1)}\n`);
    return { sizes, growth };
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}

type SizedPass = Pass & { readonly articles: number };

/** Medians of both sizes and their ratio; that of all processor time of a request is the steadier one. */
function growthOf(passes: readonly SizedPass[], operation: Operation, [few, many]: readonly [number, number]) {
  const mid = (articles: number, value: (pass: Pass) => number | null): number | null =>
    medianOf(passes.filter((pass) => pass.operation === operation && pass.articles === articles).flatMap((pass) => value(pass) ?? []));
  const cpu = ({ nodeMs, postgresMs }: Pass): number | null => (nodeMs === null || postgresMs === null ? null : nodeMs + postgresMs);
  const [small, large] = [mid(few, ({ p50 }) => p50) ?? NaN, mid(many, ({ p50 }) => p50) ?? NaN];
  const [smallCpu, largeCpu] = [mid(few, cpu), mid(many, cpu)];
  return { small, large, ratio: large / small, cpuRatio: smallCpu && largeCpu ? largeCpu / smallCpu : null };
}
