import { countAllegations } from '../survivors/count-allegations.js';
import { countedIn } from '../survivors/counted-columns.js';
import { lift } from '../survivors/recount.js';
import { Prisma } from '../../store/prisma/client.js';
import type { Reader, Transaction } from '../../store/transaction.js';
import { editable, editableTable, isColumn, type EditableTable } from './editable.js';
import type { Edit } from './record-decision.js';

type Row = Prisma.InputJsonObject;
type Key = Edit['key'];

/** Sets columns of a row; gives the edit, or none when they have these values already. Throws when there is no such row. */
export async function changeRow(transaction: Transaction, table: EditableTable, key: Key, set: Row): Promise<readonly Edit[]> {
  await liftRow(transaction, table, key);
  const row = await readRow(transaction, table, key);
  if (row === null) throw new Error(`${table} has no row ${JSON.stringify(key)}`);
  const before = pick(row, Object.keys(set));
  await write(transaction, { table, key, before, after: set });
  const after = pick((await readRow(transaction, table, key)) ?? {}, Object.keys(set));
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ table, key, before, after }];
}

/** Adds a row, which must have all of its columns that are not derived. */
export async function addRow(transaction: Transaction, table: EditableTable, row: Row): Promise<readonly Edit[]> {
  const key = keyOf(table, row);
  await write(transaction, { table, key, before: null, after: row });
  return [{ table, key, before: null, after: cleared(table, (await readRow(transaction, table, key)) ?? row) }];
}

/** Takes out the rows for which `where` holds, e.g. all speakers of a statement. */
export async function takeOutRows(transaction: Transaction, table: EditableTable, where: Prisma.Sql): Promise<readonly Edit[]> {
  await lift(transaction, table, where);
  const rows = await transaction.$queryRaw<{ row: Row }[]>`
    DELETE FROM ${Prisma.raw(`"${table}" AS taken`)} WHERE ${where} RETURNING to_jsonb(taken) AS row`;
  return rows.map(({ row }) => ({ table, key: keyOf(table, row), before: cleared(table, row), after: null }));
}

/** What takes edits back: the last one first. */
export const inverse = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].reverse().map(({ table, key, before, after }) => ({ table, key, before: after, after: before }));

/** Makes edits, each of a row that is as it was before; gives the first whose row is not, or that other rows rest on: then the transaction is to be given up. */
export async function applyEdits(transaction: Transaction, edits: readonly Edit[]): Promise<Edit | null> {
  for (const { table, key } of edits) await liftRow(transaction, tableOf(table), key);
  for (const edit of edits) if (!(await isAsBefore(transaction, edit))) return edit;
  for (const edit of edits) {
    try {
      // Whatever counts for an allegation would go with it: it goes back to where it was found first.
      if (edit.after === null && edit.table === 'allegations') await countAllegations(transaction, [edit.key['id'] ?? '']);
      await write(transaction, edit);
    } catch (error) {
      if (isHeld(error)) return edit;
      throw error;
    }
  }
  return null;
}

/** Another row needs the one that is taken out, or has taken the place of the one that is put back (SQLSTATE 23503, 23505). */
const isHeld = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  /23503|23505|foreign key|unique constraint/i.test(`${error.message} ${JSON.stringify(error.meta)}`);

/** Columns that an edit sets; all of them when it makes or takes out the row. */
export const columnsOf = ({ table, before, after }: Edit): readonly string[] => {
  const derived: readonly string[] = derivedIn(tableOf(table));
  return Object.keys({ ...before, ...after }).filter((column) => !derived.includes(column));
};

async function isAsBefore(reader: Reader, { table, key, before }: Edit): Promise<boolean> {
  const known = tableOf(table);
  const columns = Object.keys(before ?? {}).filter((column) => !derivedIn(known).includes(column));
  // Compared as what they are: as text one moment has several.
  const isSame = Prisma.sql`jsonb_populate_record(found, ${JSON.stringify(pick(before ?? {}, columns))}::jsonb) IS NOT DISTINCT FROM found`;
  const [row] = await reader.$queryRaw<{ same: boolean }[]>`
    SELECT ${isSame} AS same FROM ${Prisma.raw(`"${known}" AS found`)} WHERE ${isKey(known, key)}`;
  return before === null ? row === undefined : row?.same === true;
}

async function write(transaction: Transaction, { table, key, before, after }: Edit): Promise<void> {
  const known = tableOf(table);
  const name = Prisma.raw(`"${known}"`);
  if (after === null) {
    await transaction.$executeRaw`DELETE FROM ${name} WHERE ${isKey(known, key)}`;
    return;
  }
  const given = Prisma.sql`jsonb_populate_record(NULL::${name}, ${JSON.stringify({ ...begunIn(known), ...after })}::jsonb)`;
  if (before === null) {
    await transaction.$executeRaw`INSERT INTO ${name} SELECT * FROM ${given}`;
    return;
  }
  const columns = Object.keys(after).map(column);
  if (columns.length === 0) return;
  await transaction.$executeRaw`
    UPDATE ${name} SET (${Prisma.join(columns)}) = (SELECT ${Prisma.join(columns)} FROM ${given} AS given) WHERE ${isKey(known, key)}`;
}

async function readRow(reader: Reader, table: EditableTable, key: Key): Promise<Row | null> {
  const [row] = await reader.$queryRaw<{ row: Row }[]>`
    SELECT to_jsonb(found) AS row FROM ${Prisma.raw(`"${table}" AS found`)} WHERE ${isKey(table, key)}`;
  return row?.row ?? null;
}

const isKey = (table: EditableTable, key: Key): Prisma.Sql =>
  Prisma.join(
    editable[table].key.map((name) => Prisma.sql`${column(name)} = ${key[name]}::uuid`),
    ' AND ',
  );

/** Rows are compared and changed as they name whom was found, not for whom that counts. */
const liftRow = (transaction: Transaction, table: EditableTable, key: Key): Promise<void> => {
  const counted = countedIn(table).map(({ column: name }) => name);
  const names = editable[table].key.filter((name) => !counted.includes(name));
  return counted.length === 0
    ? Promise.resolve()
    : lift(
        transaction,
        table,
        Prisma.join(
          names.map((name) => Prisma.sql`taken.${column(name)} = ${key[name]}::uuid`),
          ' AND ',
        ),
      );
};

const cleared = (table: EditableTable, row: Row): Row => {
  const known = editable[table];
  return 'cleared' in known ? { ...row, ...Object.fromEntries(known.cleared.map((name) => [name, null])) } : row;
};

const keyOf = (table: EditableTable, row: Row): Key => Object.fromEntries(editable[table].key.map((name) => [name, String(row[name])]));

const derivedIn = (table: EditableTable): readonly string[] => {
  const known = editable[table];
  return 'derived' in known ? known.derived : [];
};

const begunIn = (table: EditableTable): Readonly<Record<string, number>> => {
  const known = editable[table];
  return 'begun' in known ? known.begun : {};
};

const pick = (row: Readonly<Record<string, Prisma.InputJsonValue | null | undefined>>, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));

function tableOf(name: string): EditableTable {
  const table = editableTable(name);
  if (table === undefined) throw new Error(`Decisions change no rows of "${name}"`);
  return table;
}

function column(name: string): Prisma.Sql {
  if (!isColumn(name)) throw new Error(`"${name}" is no column`);
  return Prisma.raw(`"${name}"`);
}
