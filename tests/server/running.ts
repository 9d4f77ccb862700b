import { jest } from '@jest/globals';
import { Writable } from 'node:stream';
import type { Database } from '../../src/store/database.js';
import type { Logger } from 'pino';
import { createLog } from '../../src/server/log.js';
import { startServer, type RunningServer, type ServerOptions } from '../../src/server/server.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

export interface Running {
  readonly test: TestDatabase;
  readonly server: RunningServer;
  /** Address without `/graphql`. */
  readonly origin: string;
  /** What was logged, one entry a line. */
  readonly logged: Record<string, unknown>[];
  readonly log: Logger;
  close(): Promise<void>;
}

/** A server on a fresh database and a free port. */
export async function running({
  logLevel = 'error',
  ...options
}: Partial<ServerOptions> & { readonly logLevel?: string } = {}): Promise<Running> {
  const test = await testDatabase();
  const logged: Record<string, unknown>[] = [];
  const log = createLog(
    logLevel,
    new Writable({
      write(line, _encoding, done) {
        logged.push(JSON.parse(String(line)) as Record<string, unknown>);
        done();
      },
    }),
  );
  const server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log, ...options });
  const close = async (): Promise<void> => {
    await server.close();
    await test.close();
  };
  return { test, server, origin: new URL(server.url).origin, logged, log, close };
}

/** No statement gets a connection any more, compiled or not, until mocks are restored. */
export function failStatements({ pool }: Database, error: unknown): void {
  const fail = (done?: (reason: unknown) => void): unknown => (done ? done(error) : Promise.reject(error as Error));
  jest.spyOn(pool, 'connect').mockImplementation(fail as never);
}
