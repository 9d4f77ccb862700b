import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cluster } from '../data/cluster.js';
import { operations, type Operation } from './operations.js';
import { startProcess, type Running } from './start-process.js';
import type { Variables } from './variables.js';

export interface Contender {
  readonly start: (place: Cluster['connection']) => Promise<Running>;
  /** What is sent for an operation. */
  readonly requestOf: (operation: Operation, variables: Variables) => object;
  /** Its answer, in the shape that the operation asks for; only to be compared, never while it is timed. */
  readonly answerOf: (operation: Operation, data: unknown) => unknown;
}

/** Connections of each server to the database: Hearsay’s own number. */
const connections = 10;

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const plain = {
  requestOf: (operation: Operation, variables: Variables) => ({ operationName: operation, query: operations[operation], variables }),
  answerOf: (_operation: Operation, data: unknown) => data,
};

/** A server of bench/peers, told the database and the number of connections. */
const peer = (name: string, args: readonly string[]) => (place: Cluster['connection']) =>
  startProcess(name, [...args, JSON.stringify(place), String(connections)]);

/** Who answers the operations: by whom the others are measured, first. */
export const contenders = {
  limit: { ...plain, start: peer('limit', ['--import', 'tsx', file('peers/limit/serve.ts')]) },
  hearsay: {
    ...plain,
    start: ({ host, port, user, database }) =>
      startProcess('hearsay', [join(file('..'), 'dist/cli.js'), 'serve'], {
        DATABASE_URL: `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
        PORT: '0',
        HEARSAY_POINTS_LIMIT: 'off',
      }),
  },
} as const satisfies Readonly<Record<string, Contender>>;

export type ContenderName = keyof typeof contenders;
export const contenderNames = Object.keys(contenders) as readonly ContenderName[];
export const contenderOf = (name: ContenderName): Contender => contenders[name];
export const isContender = (name: string): name is ContenderName => name in contenders;
