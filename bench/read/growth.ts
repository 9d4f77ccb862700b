import type { Cluster } from '../data/cluster.js';
import { makeDatabase } from '../data/make-database.js';
import type { Client } from './client.js';
import { startContender, type Server } from './contenders.js';
import { measure, type Pass } from './measure.js';
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
    const passes: (Pass & { readonly articles: number })[] = [];
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
    const growth = Object.fromEntries(
      operations.map((operation) => {
        const mid = (articles: number): number =>
          medianOf(passes.filter((pass) => pass.operation === operation && pass.articles === articles).map(({ p50 }) => p50)) ?? NaN;
        const [small, large] = [mid(sizes[0]), mid(sizes[1])];
        return [operation, { small, large, ratio: large / small }];
      }),
    );
    const rows = Object.entries(growth).map(([operation, { small, large, ratio }]) => [
      operation,
      small.toFixed(1),
      large.toFixed(1),
      ratio.toFixed(2),
    ]);
    process.stdout.write(`${markdown(['op', `p50 ms, ${sizes[0]} articles`, `p50 ms, ${sizes[1]} articles`, 'growth'], rows, 1)}\n`);
    return { sizes, growth };
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
  }
}
