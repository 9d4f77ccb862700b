import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/store/embedded.js';
import { startCluster, type Cluster, type Place } from './data/cluster.js';
import { makeDatabase } from './data/make-database.js';
import { startClient, type Client } from './read/client.js';
import { compareAnswers } from './read/compare.js';
import { startContender, type ContenderName, type Server } from './read/contenders.js';
import { installPeers } from './read/install-peers.js';
import { measure } from './read/measure.js';
import { readOptions, type GivenOptions, type ReadOptions } from './read/options.js';
import { tableOf } from './read/print-table.js';
import { summarize } from './read/summary.js';
import { sideBySide } from './read/side-by-side.js';
import { readVariables } from './read/variables.js';

/** The data of 100,000 articles are two gigabytes and a half; they are kept here for later runs. */
const folder = fileURLToPath(new URL('../.hearsay/bench', import.meta.url));

/** The eight reading operations, by Hearsay, the limit and its peers, over one ledger. Throws when their answers differ. */
export async function benchRead(given: GivenOptions): Promise<object> {
  const options = readOptions(given);
  installPeers();
  const cluster = await startCluster(folder);
  const client = startClient();
  try {
    if (options.growth !== null) return await measureGrowth(options, options.growth, cluster, client);
    return options.embedded ? await compareEmbedded(options, cluster, client) : await compareServers(options, cluster, client);
  } finally {
    client.stop();
    await cluster.stop();
  }
}

async function compareServers(options: ReadOptions, cluster: Cluster, client: Client): Promise<object> {
  const { articles, operations, contenders, rounds, seconds } = options;
  const place = await makeDatabase(cluster, articles);
  const variables = await readVariables(place, options.variables);
  const servers = new Map<ContenderName, Server>();
  try {
    for (const name of contenders) servers.set(name, await startContender(name, place));
    say('Comparing the answers');
    await compareAnswers(servers, variables, operations);
    const passes = await measure({ servers, operations, variablesOf: variables, client, postgres: cluster.pid, rounds, seconds, say });
    say('');
    const summary = summarize(passes);
    process.stdout.write(`${articles} articles, ${rounds} rounds of ${seconds} s, 16 connections.\n\n${tableOf(summary)}`);
    return { articles, rounds, seconds, ratios: summary.ratios, figures: summary.figures };
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

async function measureGrowth(options: ReadOptions, sizes: readonly [number, number], place: Place, client: Client): Promise<object> {
  const [small, large] = sizes;
  const ledger = (articles: number) => ({ label: `${articles} articles`, articles, place });
  return { sizes, growth: await sideBySide(options, [ledger(small), ledger(large)], client) };
}

/** The embedded database as `npm start` has it, beside the server of DATABASE_URL, or the benchmark's own where there is none. */
async function compareEmbedded(options: ReadOptions, cluster: Cluster, client: Client): Promise<object> {
  const { articles } = options;
  const server = placeOf(process.env['DATABASE_URL'] ?? '') ?? cluster;
  const embedded = await startEmbedded(join(folder, 'embedded'), { database: 'postgres' });
  try {
    const ledgers = [
      { label: 'server', articles, place: server },
      { label: 'embedded', articles, place: embedded },
    ] as const;
    return { articles, embedded: await sideBySide(options, ledgers, client) };
  } finally {
    await embedded.stop();
  }
}

function placeOf(url: string): Place | null {
  if (url === '') return null;
  const { host, port, user = 'postgres', database = 'postgres' } = new pg.Client({ connectionString: url });
  return { connection: { host, port, user, database }, pid: null };
}

/** One line that is written over by the next. */
function say(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}
