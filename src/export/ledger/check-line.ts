import { z } from 'zod';
import { UserError } from '../../errors.js';
import { ledgerFormat } from './export-ledger.js';
import { ledgerTables } from './ledger-tables.js';
import type { Line } from './read-lines.js';

const head = z.object({ hearsay: z.literal('ledger'), format: z.literal(ledgerFormat), shape: z.string() });
const row = z.object({ table: z.enum(ledgerTables), row: z.record(z.string(), z.unknown()) });
const end = z.object({ end: z.literal(true), rows: z.number().int() });

/** The head of a file. Throws a `UserError` when it is none, or of another shape than `shape`. */
export function checkHead(line: Line | undefined, shape: string): void {
  const found = line === undefined ? undefined : head.safeParse(parsed(line));
  if (!found?.success)
    throw new UserError('line 1 is not the head of an export of the ledger (hearsay export ledger --format ndjson); nothing was changed.');
  if (found.data.shape !== shape)
    throw new UserError(
      `The file is of a ledger at ${found.data.shape}, this one is at ${shape}; read it with the Hearsay that wrote it, then run hearsay migrate. Nothing was changed.`,
    );
}

/** The table of a row, or how many rows there should have been. Throws a `UserError` with the number of the line. */
export function checkLine(line: Line): { readonly table: string } | { readonly rows: number } {
  const value = parsed(line);
  const [isRow, isEnd] = [row.safeParse(value), end.safeParse(value)];
  if (isEnd.success) return { rows: isEnd.data.rows };
  // PostgreSQL has no such characters, and would name no line of ours.
  if (isRow.success && !/\\u0000|\\ud[89a-f]/i.test(line.text)) return { table: isRow.data.table };
  if (isRow.success && isWellFormed(value)) return { table: isRow.data.table };
  throw new UserError(`line ${line.number} is not a row of the ledger (${line.text.slice(0, 60)}); nothing was changed.`);
}

const isWellFormed = (value: unknown): boolean => !/\0|\p{Surrogate}/u.test(texts(value));

/** All texts in a value. */
function texts(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => key + texts(inner))
    .join(' ');
}

function parsed({ number, text }: Line): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`line ${number} is not JSON (${(error as Error).message}); nothing was changed.`, 1, { cause: error });
  }
}
