import { exportLines } from '../../src/export/export-lines.js';
import { findExport } from '../../src/export/exports.js';
import { readPlace } from '../../src/export/cursor.js';
import { askLedger } from '../../src/server/ask.js';
import type { Ask } from '../../src/export/ask.js';
import type { Database } from '../../src/store/database.js';

/** A ledger and what answers from it. */
export interface Opened {
  readonly database: Database;
  readonly ask: Ask;
}

export interface Told {
  readonly filter?: object;
  readonly after?: string;
}

/** Pieces that an export writes, the head first. */
export async function exported(ask: Ask, kind: string, format: string, { filter, after }: Told = {}): Promise<string[]> {
  const { form, writer } = findExport(kind, format);
  const asked = { filter: filter ?? null, ...(after === undefined ? {} : { place: readPlace(after) }) };
  const pieces: string[] = [];
  for await (const piece of exportLines(form, writer, ask, asked)) pieces.push(piece);
  return pieces;
}

/** Objects of an export in lines of JSON. */
export const exportedObjects = async (ask: Ask, kind: string, format: string, told?: Told): Promise<Record<string, unknown>[]> =>
  (await exported(ask, kind, format, told)).filter((piece) => piece !== '').map((line) => JSON.parse(line) as Record<string, unknown>);

export const openAsk = (database: Database): Promise<Ask> => askLedger(database);
