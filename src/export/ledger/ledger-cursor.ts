import { UserError } from '../../errors.js';
import { ledgerTables } from './ledger-tables.js';

/** Where an export of the ledger stands. */
export interface LedgerPlace {
  /** The last change when it began: with another one a ledger is another. */
  readonly sequence: string;
  /** Rows that were written. */
  readonly rows: number;
  /** The table of the last row, and its key; empty before the first. */
  readonly table: string;
  readonly key: readonly string[];
}

export const writeLedgerPlace = ({ sequence, rows, table, key }: LedgerPlace): string =>
  Buffer.from(JSON.stringify([sequence, rows, table, ...key])).toString('base64url');

/** Throws a `UserError` for what no line of such an export says. */
export function readLedgerPlace(text: string): LedgerPlace {
  const values = decoded(text);
  if (Array.isArray(values)) {
    const [sequence, rows, table, ...key] = values as readonly unknown[];
    const isKnown = table === '' || ledgerTables.some((known) => known === table);
    if (
      typeof sequence === 'string' &&
      Number.isSafeInteger(rows) &&
      typeof table === 'string' &&
      isKnown &&
      key.every((one) => typeof one === 'string')
    )
      return { sequence, rows: Number(rows), table, key };
  }
  throw new UserError(
    `after: "${text.slice(0, 80)}" is not a cursor of an export of the ledger; take it from \`cursor\` in its last line.`,
  );
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
