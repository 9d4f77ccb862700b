import type { Prisma } from '../../store/prisma/client.js';
import type { Edit } from './record-decision.js';

type Row = Prisma.InputJsonObject;

/** What rows that belong to a thing are of it. */
const parts: Readonly<Record<string, string>> = {
  statement_spans: 'words',
  statement_speakers: 'speakers',
  report_parties: 'parties',
  response_links: 'answers',
};

/** Of a row that belongs to a thing, what a reader of the log wants to know. */
const told = ['role', 'exact', 'label', 'entity_id', 'anonymity', 'on_behalf_of_id', 'allegation_id'];

/** What was changed, for the log: columns of the thing by their name, and what belongs to it as lists. */
export function editsInWords(table: string, edits: readonly Edit[]): { readonly before: Row; readonly after: Row } {
  const [before, after]: [Record<string, Prisma.InputJsonValue | null>, Record<string, Prisma.InputJsonValue | null>] = [{}, {}];
  for (const edit of edits) {
    const part = parts[edit.table];
    for (const [into, row] of [[before, edit.before] as const, [after, edit.after] as const]) {
      if (row === null) continue;
      if (edit.table === table) for (const [column, value] of Object.entries(row)) into[camelCase(column)] = value ?? null;
      else if (part !== undefined) into[part] = [...((into[part] as Row[] | undefined) ?? []), pick(row)];
    }
  }
  return { before, after };
}

const camelCase = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const pick = (row: Row): Row =>
  Object.fromEntries(told.flatMap((name) => (row[name] === undefined || row[name] === null ? [] : [[name, row[name]]])));
