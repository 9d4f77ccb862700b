import { join } from 'node:path';
import { pino } from 'pino';
import { readingServices } from '../../src/commands/reading-services.js';
import { startServer } from '../../src/server/server.js';
import { projectFolder } from '../../src/settings.js';
import type { PoolOptions } from '../../src/workers/worker-pool.js';
import { counts } from '../support/contents.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

export interface ReadingServer {
  readonly test: TestDatabase;
  readonly url: string;
  /** How many rows each table has. */
  rows(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** A server on a fresh database that reads texts in threads, as `hearsay serve` does; threads run what was built. */
export async function readingServer(options: Partial<PoolOptions> = {}): Promise<ReadingServer> {
  const test = await testDatabase();
  const services = readingServices(test.database, { file: join(projectFolder, 'dist/workers/read-worker.js'), ...options });
  const { readText, ingest } = services;
  const log = pino({ level: 'silent' });
  const server = await startServer({ database: test.database, port: 0, host: '127.0.0.1', log, readText, ingest });
  return {
    test,
    url: server.url,
    rows: () => counts(test.database.pool),
    async close() {
      await server.close();
      await services.close();
      await test.close();
    },
  };
}
