import { createReadStream, createWriteStream, existsSync, truncateSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.js';
import { readPlace } from '../export/cursor.js';
import { exportLines } from '../export/export-lines.js';
import { findExport } from '../export/exports.js';
import { jsonLines, type AnyForm, type Writer } from '../export/form.js';
import { exportLedger } from '../export/ledger/export-ledger.js';
import { readLedgerPlace } from '../export/ledger/ledger-cursor.js';
import { readFilter } from '../export/read-filter.js';
import { findWholeLines } from '../export/whole-lines.js';
import { askLedger } from '../server/ask.js';
import type { Settings } from '../settings.js';
import { openClient } from '../store/database.js';
import { openLedger, type Ledger } from './open-ledger.js';

export interface ExportOptions {
  readonly format: string;
  /** JSON, as the API's. */
  readonly filter?: string;
  readonly after?: string;
  readonly output?: string;
  /** Goes on where the lines of `output` end. */
  readonly resume?: boolean;
}

/** `hearsay export`: writes lines to stdout or a file, as fast as they are taken. Throws a `UserError` before anything is written. */
export async function exportList(kind: string, settings: Settings, options: ExportOptions): Promise<void> {
  const filter = readFilter(options.filter);
  const { form, writer } = kind === 'ledger' ? wholeLedger(filter, options) : findExport(kind, options.format);
  if (options.resume !== true && options.output !== undefined && existsSync(options.output))
    throw new UserError(`${options.output} is there already; go on with it by --resume, or name another file.`, 2);
  const after = options.resume === true ? await endOf(options.output, kind, writer) : options.after;
  const ledger = await openLedger(settings);
  try {
    const lines = form === null ? ledgerLines(ledger, after) : listLines(ledger, form, writer, filter, after);
    // What is wrong with the filter or the cursor shows before a file is made.
    const { value: first = '' } = (await lines.next()) as { readonly value?: string };
    const text = Readable.from(withFirst(first, lines));
    if (options.output === undefined) await pipeline(text, process.stdout, { end: false });
    else await pipeline(text, createWriteStream(options.output, { flags: 'a' }));
  } finally {
    await ledger.close();
  }
}

async function* withFirst(first: string, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first !== '') yield first;
  yield* lines;
}

/** Throws a `UserError`: rows of all tables have no filter and no other format. */
function wholeLedger(filter: object | null, { format }: ExportOptions): { readonly form: null; readonly writer: Writer } {
  if (format !== 'ndjson') throw new UserError(`"ledger" cannot be had as ${format}; ndjson can.`, 2);
  if (filter !== null)
    throw new UserError('The ledger is exported whole: a part of it could not be read back. Leave --filter out, or name a list.', 2);
  return { form: null, writer: jsonLines };
}

async function* listLines(
  { database }: Ledger,
  form: AnyForm,
  writer: Writer,
  filter: object | null,
  after?: string,
): AsyncGenerator<string> {
  yield* exportLines(form, writer, await askLedger(database), after === undefined ? { filter } : { filter, place: readPlace(after) });
}

async function* ledgerLines({ connection }: Ledger, after?: string): AsyncGenerator<string> {
  const client = await openClient(connection);
  try {
    yield* exportLedger(client, after === undefined ? null : readLedgerPlace(after));
  } finally {
    await client.end();
  }
}

/** The cursor of the last whole line of a file; what was cut off behind it is taken away. Undefined when it has no line yet. */
async function endOf(file: string | undefined, kind: string, writer: Writer): Promise<string | undefined> {
  if (file === undefined) throw new UserError('--resume goes on with a file; name it with -o FILE.', 2);
  if (!existsSync(file)) return undefined;
  const { bytes, last } = await findWholeLines(createReadStream(file) as AsyncIterable<Buffer>, writer);
  const cursor = last === null ? undefined : cursorIn(last, file, kind, writer);
  truncateSync(file, cursor === undefined ? 0 : bytes);
  return cursor;
}

function cursorIn(line: string, file: string, kind: string, writer: Writer): string {
  if (kind === 'ledger' && line.startsWith('{"end":true')) throw new UserError(`${file} is complete.`);
  try {
    const cursor = writer.cursorOf(line);
    if (kind === 'ledger') readLedgerPlace(cursor);
    else readPlace(cursor);
    return cursor;
  } catch (error) {
    throw new UserError(`${file} does not end in a line of this export; name another file.`, 1, { cause: error });
  }
}
