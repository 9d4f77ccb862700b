import { join } from 'node:path';
import { projectFolder, type Settings } from '../settings.js';
import { deriveMissingStatuses } from '../graph/allegations/derive-statuses.js';
import { indexMissing } from '../graph/search/index-documents.js';
import { openDatabase, type Connection, type Database } from '../store/database.js';
import { startEmbedded } from '../store/embedded.js';
import { deployMigrations } from '../store/migrate.js';

export interface Ledger {
  readonly database: Database;
  /** For a connection of one’s own. */
  readonly connection: Connection;
  /** For a person: where the data are. Never holds a password. */
  readonly place: string;
  /** Names of the migrations that were applied just now. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens the ledger that the settings name, on the server of DATABASE_URL or else on the embedded one, and brings it up to date.
 *
 * Throws a `UserError` when the database cannot be reached, started or understood; nothing is left running then.
 */
export async function openLedger({ databaseUrl, dataFolder }: Settings): Promise<Ledger> {
  if (databaseUrl !== undefined) return open({ url: databaseUrl }, 'the server of DATABASE_URL', async () => undefined);
  const embedded = await startEmbedded(dataFolder);
  return open(embedded.connection, `the embedded database in ${embedded.folder}`, () => embedded.stop());
}

async function open(connection: Connection, place: string, stop: () => Promise<void>): Promise<Ledger> {
  try {
    const migrated = await deployMigrations(connection, join(projectFolder, 'prisma', 'migrations'));
    const database = await openDatabase(connection);
    await deriveMissingStatuses(database.writer);
    await indexMissing(database.writer);
    const close = async (): Promise<void> => {
      await database.close();
      await stop();
    };
    return { database, connection, place, migrated, close };
  } catch (error) {
    await stop();
    throw error;
  }
}
