import { fileURLToPath } from 'node:url';
import type { Cluster } from '../data/cluster.js';
import { postgraphileOperations } from '../peers/postgraphile/operations.js';
import { shapeAnswer, variablesFor } from '../peers/postgraphile/shape.js';
import { operations, type Operation } from './operations.js';
import { startProcess, type Running } from './start-process.js';
import type { Variables } from './variables.js';

/** A server that answers the operations. */
export interface Server extends Running {
  /** What is sent for an operation. */
  readonly requestOf: (operation: Operation, variables: Variables) => object;
  /** Its answer, in the shape that the operation asks for; only to be compared, never while it is timed. */
  readonly answerOf: (operation: Operation, data: unknown) => unknown;
}

type Start = (place: Cluster['connection']) => Promise<Server>;

/** Connections of each server to the database: Hearsay’s own number. */
const connections = 10;

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const plain = {
  requestOf: (operation: Operation, variables: Variables) => ({ operationName: operation, query: operations[operation], variables }),
  answerOf: (_operation: Operation, data: unknown) => data,
};

/** A server of bench/peers, told the database and the number of connections. */
const startPeer = (name: string, args: readonly string[], place: Cluster['connection']): Promise<Running> =>
  startProcess(name, [...args, JSON.stringify(place), String(connections)]);

/** By whom the others are measured, first. */
const contenders = {
  limit: async (place) => ({ ...plain, ...(await startPeer('limit', ['--import', 'tsx', file('peers/limit/serve.ts')], place)) }),
  hearsay: async ({ host, port, user, database }) => ({
    ...plain,
    ...(await startProcess('hearsay', [file('../dist/cli.js'), 'serve'], {
      DATABASE_URL: `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
      PORT: '0',
      HEARSAY_POINTS_LIMIT: 'off',
    })),
  }),
  postgraphile: async (place) => {
    const running = await startPeer('postgraphile', [file('peers/postgraphile/serve.mjs')], place);
    const anyCursor = await firstCursor(running.url);
    return {
      ...running,
      requestOf: (operation, variables) => ({
        operationName: operation,
        query: postgraphileOperations[operation],
        variables: variablesFor(anyCursor, variables),
      }),
      answerOf: shapeAnswer,
    };
  },
  dataloader: async (place) => ({ ...plain, ...(await startPeer('dataloader', [file('peers/dataloader/serve.mjs')], place)) }),
} as const satisfies Readonly<Record<string, Start>>;

/** One of PostGraphile’s own. */
async function firstCursor(url: string): Promise<string> {
  const body = JSON.stringify({ operationName: 'Q3', query: postgraphileOperations.Q3, variables: {} });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = (await response.json()) as {
    readonly data: { readonly articles: { readonly pageInfo: { readonly endCursor: string } } };
  };
  return data.articles.pageInfo.endCursor;
}

export type ContenderName = keyof typeof contenders;
export const contenderNames = Object.keys(contenders) as readonly ContenderName[];
export const isContender = (name: string): name is ContenderName => name in contenders;
export const startContender = (name: ContenderName, place: Cluster['connection']): Promise<Server> => contenders[name](place);
