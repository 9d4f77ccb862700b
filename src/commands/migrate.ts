import type { Settings } from '../settings.js';
import { openLedger } from './open-ledger.js';

/** `hearsay migrate`: brings the database up to date and says what was done. */
export async function migrate(settings: Settings): Promise<void> {
  const ledger = await openLedger(settings);
  await ledger.close();
  const names = ledger.migrated.map((name) => `  ${name}\n`).join('');
  process.stdout.write(names === '' ? `Nothing to do: ${ledger.place} is up to date.\n` : `Applied to ${ledger.place}:\n${names}`);
}
